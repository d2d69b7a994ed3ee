import * as vscode from 'vscode';

import { afterDecline, declineRecorded, replyRecorded, type Answer } from '../../core/acts/reply';
import { longDay } from '../../core/model/day-words';
import type { Letter } from '../../core/model/note';
import { pastDayIn, pastDaySteps, type PastDay } from '../prompts/past-day';
import { askText } from '../prompts/questions';
import { askAll } from '../prompts/steps';
import { carryOut } from '../workspace/apply-edits';
import type { Command } from './command';
import { answererMeant, isSent, isWaiting, type Answerer } from './letter-meant';
import { answer, say } from './say';

/** Notes that somebody replied, and if wanted what they said. */
export const recordReply: Command = async (desk, ...args) => {
  const title = vscode.l10n.t('Record Reply');
  const meant = await answererMeant(desk, args, {
    title,
    placeholder: vscode.l10n.t('Who replied?'),
    none: vscode.l10n.t('No letter is waiting for a reply.'),
    isWanted: isWaiting,
  });
  if (meant === undefined) return;
  if (meant.letter !== undefined && !isWaiting(meant.letter))
    return answer(vscode.l10n.t('This letter is not waiting for a reply.'));
  const reply = await askAnswer(title, meant, vscode.l10n.t('When did they reply?'));
  if (reply === undefined) return;
  await carryOut(meant.root, replyRecorded(meant.lookup, reply));
  say(vscode.l10n.t('Reply from {0} noted', meant.name));
};

/** Notes that somebody said no; nothing will remind of them from then on. */
export const recordDecline: Command = async (desk, ...args) => {
  const title = vscode.l10n.t('Record Decline');
  const meant = await answererMeant(desk, args, whoAnswered(title, vscode.l10n.t('Who said no?')));
  if (meant === undefined) return;
  const reply = await askAnswer(title, meant, vscode.l10n.t('When did they say no?'));
  if (reply === undefined) return;
  await carryOut(meant.root, declineRecorded(meant.lookup, reply));
  answer(afterDecline(meant.name));
};

/** The letters to which an answer may come, whether or not there was one before. */
export function whoAnswered(title: string, placeholder: string) {
  const none = vscode.l10n.t('No letter has gone out yet that could have an answer.');
  return { title, placeholder, none, isWanted: (letter: Letter) => isSent(letter) };
}

interface Answers extends PastDay {
  readonly words: string;
}

async function askAnswer(
  title: string,
  { letter, contact, name, survey: { calendar } }: Answerer,
  prompt: string,
): Promise<Answer | undefined> {
  const sent = letter?.fields.sent?.value;
  const earliest = sent && {
    day: sent,
    why: vscode.l10n.t('the letter went out only on {0}.', longDay(sent)),
  };
  const answers = await askAll<Answers>(title, {
    ...pastDaySteps(prompt, { prompt, calendar, earliest }),
    words: {
      ask: (place, { words }) =>
        askText(place, {
          prompt: vscode.l10n.t('What did {0} say, in a line for the log? Enter alone leaves it out.', name),
          value: words,
          read: (text) => ({ answer: text }),
        }),
    },
  });
  const day = answers && pastDayIn(answers);
  return day && { letter, contact, day, words: answers?.words };
}
