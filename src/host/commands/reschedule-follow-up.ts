import * as vscode from 'vscode';

import { ownDayOf } from '../../core/acts/reschedule';
import { momentInShort } from '../../core/insights/moment-words';
import type { Moment } from '../../core/model/moment';
import { askDay } from '../prompts/days';
import { askAbout, type Steps } from '../prompts/steps';
import { carryOut } from '../workspace/apply-edits';
import type { Command } from './command';
import { followUpAbout, followUpGiven, type MeantFollowUp } from './follow-up-meant';
import { answer, say } from './say';

/** Moves the day of its own that a line of the agenda has: a task's, a planned follow-up's, an interview's, a deadline. */
export const rescheduleFollowUp: Command = async (desk, ...args) => {
  const given = await followUpGiven(desk, args);
  if (given !== undefined && ownDayOf(given.item) === undefined)
    return answer(vscode.l10n.t('This has no day of its own. Snooze Follow-Up lets it wait.'));
  const about = await followUpAbout(desk, given, {
    placeholder: vscode.l10n.t('What is to have another day?'),
    none: vscode.l10n.t('Nothing on the list has a day of its own.'),
    isWanted: (item) => ownDayOf(item) !== undefined,
  });
  const asked = about && (await askAbout(vscode.l10n.t('Reschedule Follow-Up'), about, questions));
  const to = asked?.answers.to;
  if (asked === undefined || to === undefined) return;
  const { item, root, survey } = asked.meant;
  const own = ownDayOf(item);
  if (own === undefined) return;
  await carryOut(root, own.moveTo(to));
  say(vscode.l10n.t('“{0}” moved to {1}', item.what, momentInShort(to, survey.today)));
};

interface Answers {
  readonly to: Moment;
}

function questions({ item, survey }: MeantFollowUp): Steps<Answers> {
  const written = ownDayOf(item)?.written ?? '';
  return {
    to: {
      ask: (place) =>
        askDay(place, {
          prompt: vscode.l10n.t('{0}: to which day?', item.what),
          calendar: survey.calendar,
          // A day that has gone by is none to move it to.
          value: written < survey.today ? 'tomorrow' : written,
          tense: 'open',
        }),
    },
  };
}
