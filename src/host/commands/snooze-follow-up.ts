import * as vscode from 'vscode';

import { canWait, snooze } from '../../core/acts/reschedule';
import type { FollowUp } from '../../core/agenda/follow-up';
import { addDays } from '../../core/model/day';
import type { Moment } from '../../core/model/moment';
import { longDay } from '../../core/model/day-words';
import { askDay } from '../prompts/days';
import { askChoice } from '../prompts/questions';
import { askAbout, type Steps } from '../prompts/steps';
import { carryOut } from '../workspace/apply-edits';
import type { Command } from './command';
import { followUpAbout, followUpGiven, type MeantFollowUp } from './follow-up-meant';
import { answer, say } from './say';

interface Answers {
  readonly wait: number | 'another';
  readonly day: Moment;
}

/** Puts a follow-up off to another day: a task's own date is moved, for all else the contact's next follow-up is set. */
export const snoozeFollowUp: Command = async (desk, ...args) => {
  const given = await followUpGiven(desk, args);
  if (given !== undefined && !canWait(given.item)) return answer(whyItCannotWait(given.item));
  const about = await followUpAbout(desk, given, {
    placeholder: vscode.l10n.t('What should wait?'),
    none: vscode.l10n.t('Nothing is due that can wait.'),
    isWanted: canWait,
  });
  const asked = about && (await askAbout(vscode.l10n.t('Snooze Follow-Up'), about, questions));
  if (asked?.answers.wait === undefined) return;
  const { meant, answers } = asked;
  const { wait } = asked.answers;
  const day = wait === 'another' ? answers.day?.day : addDays(meant.survey.today, wait);
  if (day === undefined) return;
  await carryOut(meant.root, snooze(meant.item, day));
  say(vscode.l10n.t('“{0}” waits until {1}', meant.item.what, longDay(day)));
};

function questions({ item, survey: { calendar } }: MeantFollowUp): Steps<Answers> {
  const choices = [
    { label: vscode.l10n.t('3 days'), value: 3 },
    { label: vscode.l10n.t('1 week'), value: 7 },
    { label: vscode.l10n.t('2 weeks'), value: 14 },
  ].map((choice) => ({ ...choice, description: longDay(addDays(calendar.today, choice.value)) }));
  return {
    wait: {
      ask: (place) =>
        askChoice<Answers['wait']>(place, {
          choices: [...choices, { label: vscode.l10n.t('Another day…'), value: 'another' }],
          placeholder: vscode.l10n.t('{0}: wait how long?', item.what),
        }),
    },
    day: {
      isAsked: ({ wait }) => wait === 'another',
      ask: (place, { day }) =>
        askDay(place, {
          prompt: vscode.l10n.t('Until when should it wait?'),
          calendar,
          value: day?.day ?? 'in 3 weeks',
          tense: 'future',
        }),
    },
  };
}

function whyItCannotWait({ act, contact, names }: FollowUp): string {
  if (act === 'thank')
    return vscode.l10n.t('A thank-you cannot wait in a calendar: it stays here until it is sent.');
  if (act === 'ask-feedback' && contact === undefined)
    return vscode.l10n.t(
      'There is no note about {0} yet, so the day cannot be kept anywhere.',
      names.join(', '),
    );
  return vscode.l10n.t('This has a day of its own. Reschedule Follow-Up moves it.');
}
