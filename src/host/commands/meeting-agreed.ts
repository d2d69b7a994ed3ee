import * as vscode from 'vscode';

import { meetingAgreed, openTalkWith, type Agreed } from '../../core/acts/reply';
import { conversationOf } from '../../core/index/relations';
import { kindName } from '../../core/insights/interviews-tree';
import { momentInShort } from '../../core/insights/moment-words';
import { momentWritten } from '../../core/model/moment';
import type { Interview } from '../../core/model/note';
import { INTERVIEW_KINDS } from '../../core/model/schema';
import { askWhen } from '../prompts/days';
import { askChoice } from '../prompts/questions';
import { askAll } from '../prompts/steps';
import { carryOut } from '../workspace/apply-edits';
import type { Command } from './command';
import { answererMeant, type Answerer } from './letter-meant';
import { openAt, storageFor } from './new-files';
import { askFormat } from './new-interview';
import { whoAnswered } from './record-reply';
import { answer, say } from './say';

type Answers = { readonly [K in 'kind' | 'moment' | 'format']: Agreed[K] };

/** Asks what was agreed, and makes the note of the interview, or gives the one that waits for it its day. */
export const recordMeetingAgreed: Command = async (desk, ...args) => {
  const title = vscode.l10n.t('Record Meeting Agreed');
  const meant = await answererMeant(desk, args, whoAnswered(title, vscode.l10n.t('Who agreed to meet?')));
  if (meant === undefined) return;
  const { lookup, letter, contact, name, root, survey } = meant;
  if (contact === undefined && letter?.fields.to === undefined)
    return answer(vscode.l10n.t('This note does not say whom the letter is for.'));
  const there = openTalkWith(lookup, contact, letter);
  const answers = await ask(title, meant, there);
  if (answers === undefined) return;
  const { today } = survey;
  const agreed = { kind: kindMeant(meant), ...answers, letter, contact, day: today };
  const storage = await storageFor(meant, 'interview', 'contact');
  const changes = meetingAgreed(lookup, agreed, today, storage);
  const added = await carryOut(root, changes);
  const uri = added.at(-1) ?? (there && vscode.Uri.parse(there.uri, true));
  if (uri !== undefined) await openAt(uri, changes.added.at(-1)?.cursor ?? there?.body.range.start);
  const moment = answers.moment ?? there?.fields.start?.value;
  const day = moment === undefined ? vscode.l10n.t('no day yet') : momentInShort(moment, today);
  say(vscode.l10n.t('Interview with {0}, {1}', name, day));
};

function ask(
  title: string,
  meant: Answerer,
  there: Interview | undefined,
): Promise<Partial<Answers> | undefined> {
  const { name, survey } = meant;
  // A time that was proposed is what one agrees to, unless it has gone by.
  const proposed = there?.fields.start?.value;
  const likely = proposed !== undefined && proposed.day >= survey.today ? proposed : undefined;
  const kinds = INTERVIEW_KINDS.map((value) => ({ label: kindName(value), value }));
  return askAll<Answers>(title, {
    kind: {
      isAsked: () => there === undefined,
      ask: (place, { kind = kindMeant(meant) }) =>
        askChoice(place, {
          choices: kinds,
          placeholder: vscode.l10n.t('What kind of conversation with {0} will it be?', name),
          active: kinds.find(({ value }) => value === kind),
        }),
    },
    moment: {
      ask: (place, { moment = likely }) =>
        askWhen(place, {
          prompt: vscode.l10n.t('When? Enter alone leaves it open.'),
          calendar: survey.calendar,
          value: moment && momentWritten(moment),
        }),
    },
    format: { ask: (place) => askFormat(place) },
  });
}

function kindMeant({ lookup, letter }: Answerer): Agreed['kind'] {
  return letter === undefined ? 'informational' : conversationOf(lookup, letter);
}
