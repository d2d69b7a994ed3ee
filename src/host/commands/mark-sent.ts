import * as vscode from 'vscode';

import { allOf } from '../../core/acts/changes';
import { letterSent, nextStepAfter, nextStepPlanned, type NextStep } from '../../core/acts/letter-sent';
import type { Calendar, Day } from '../../core/model/day';
import { longDay, relativeDay } from '../../core/model/day-words';
import type { Letter } from '../../core/model/note';
import { askDay } from '../prompts/days';
import { pastDayIn, pastDaySteps, type PastDay } from '../prompts/past-day';
import { askChoice } from '../prompts/questions';
import { askAll } from '../prompts/steps';
import { carryOut } from '../workspace/apply-edits';
import { userSettings } from '../workspace/user-settings';
import type { Command } from './command';
import { mayGoOut } from './going-out';
import { isSent, letterMeant, readerOf } from './letter-meant';
import { answer, say } from './say';
import type { Meant } from './searches';

/** Asks when a letter went out, and notes it wherever it matters. */
export const markSent: Command = async (desk, ...args) => {
  const title = vscode.l10n.t('Mark as Sent');
  const meant = await letterMeant(desk, args, {
    title,
    placeholder: vscode.l10n.t('Which letter has gone out?'),
    none: vscode.l10n.t('There is no letter that is not sent yet.'),
    isWanted: (letter) => !isKnownAsSent(letter),
  });
  if (meant === undefined) return;
  const { sent } = meant.note.fields;
  const { today, calendar } = meant.survey;
  if (sent !== undefined && isKnownAsSent(meant.note))
    return answer(
      vscode.l10n.t(
        'The letter to {0} went out {1} already.',
        readerOf(meant),
        relativeDay(sent.value, today),
      ),
    );
  if (!(await mayGoOut(meant, title, markAllTheSame()))) return;
  const prompt = vscode.l10n.t('When did you send it?');
  const answers = await askAll<PastDay>(title, pastDaySteps(prompt, { prompt, calendar }));
  const day = answers && pastDayIn(answers);
  if (day !== undefined) await noteSent(meant, day);
};

/** The answer of somebody who sends a letter as it is. */
export function markAllTheSame(): string {
  return vscode.l10n.t('Mark it as sent all the same');
}

/**
 * Notes the day on which a letter went out, and the one on which to be in touch again, which is asked first where one is
 * wanted: whoever steps away from that question has noted neither.
 */
export async function noteSent(meant: Meant<Letter>, day: Day): Promise<void> {
  const { lookup, note, root, survey } = meant;
  const sent = letterSent(lookup, note, day);
  const { search, today, calendar } = survey;
  const step = search && nextStepAfter(search, note, sent, today, userSettings());
  const next = step === undefined ? 'none' : await askNext(step, calendar);
  if (next === undefined) return;
  const isPlanned = step !== undefined && next !== 'none';
  await carryOut(root, allOf(sent, isPlanned ? nextStepPlanned(step.contact, next) : {}));
  say(
    isPlanned
      ? vscode.l10n.t('Next follow-up with {0} on {1}', step.contact.name, longDay(next))
      : vscode.l10n.t('Letter to {0} noted as sent {1}', readerOf(meant), relativeDay(day, today)),
  );
}

interface Answers {
  readonly next: Day | 'another' | 'none';
  readonly day: Day;
}

async function askNext(
  { contact, day: likely, why }: NextStep,
  calendar: Calendar,
): Promise<Day | 'none' | undefined> {
  const answers = await askAll<Answers>(vscode.l10n.t('Next Follow-Up'), {
    next: {
      ask: (place) =>
        askChoice<Answers['next']>(place, {
          choices: [
            {
              label: longDay(likely),
              description: relativeDay(likely, calendar.today),
              detail: why,
              value: likely,
            },
            { label: vscode.l10n.t('Another day…'), value: 'another' },
            { label: vscode.l10n.t('No day of my own'), value: 'none' },
          ],
          placeholder: vscode.l10n.t('When do you want to be in touch with {0} again?', contact.name),
        }),
    },
    day: {
      isAsked: ({ next }) => next === 'another',
      ask: async (place, { day = likely }) => {
        const prompt = vscode.l10n.t('When do you want to get in touch next?');
        const reply = await askDay(place, { prompt, calendar, value: day, tense: 'future' });
        return reply === undefined || reply === 'back' ? reply : { answer: reply.answer.day };
      },
    },
  });
  return answers?.next === 'another' ? answers.day : answers?.next;
}

/** A letter that is sent and does not say when can still be given its day. */
function isKnownAsSent(letter: Letter): boolean {
  return isSent(letter) && letter.fields.sent !== undefined;
}
