import * as vscode from 'vscode';

import { writeUp } from '../../core/acts/write-up';
import { withWhom } from '../../core/agenda/interviews';
import { meetingOf } from '../../core/index/relations';
import type { Interview } from '../../core/model/note';
import { longDay } from '../../core/model/day-words';
import { isOpen } from '../../core/model/status';
import { askOne } from '../prompts/steps';
import { carryOut } from '../workspace/apply-edits';
import type { Command } from './command';
import { interviewToChoose } from './interview-meant';
import { storageFor } from './new-files';
import { answer, say } from './say';
import { noteGiven, noteInFront, type Meant } from './searches';

/** Marks an interview as done. */
export const markInterviewDone: Command = async (desk, ...args) => {
  const given = await noteGiven(desk, args, 'interview');
  if (given !== undefined) return markDone(given);
  const inFront = await noteInFront(desk, 'interview');
  if (inFront !== undefined && isOpen(inFront.note)) return markDone(inFront);
  const ask = await interviewToChoose(desk, {
    placeholder: vscode.l10n.t('Which interview took place?'),
    none: vscode.l10n.t('No interview is waiting to be marked as done.'),
    isWanted: isOpen,
  });
  const reply = ask && (await askOne(vscode.l10n.t('Mark Interview as Done'), ask));
  if (reply !== undefined) await markDone(reply.answer);
};

/** Marks an interview as done; one without a day is taken to have been today, which is said. */
export async function markDone(meant: Meant<Interview>): Promise<void> {
  const { note, lookup, survey, root } = meant;
  const { today } = survey;
  const people = withWhom(lookup, note);
  const day = meetingOf(lookup, note)?.day;
  if (!isOpen(note)) return answer(vscode.l10n.t('The interview with {0} is closed already.', people));
  if (day !== undefined && day > today)
    return answer(
      vscode.l10n.t(
        'The interview with {0} is on {1}. If it took place earlier, change that day first.',
        people,
        longDay(day),
      ),
    );
  await carryOut(root, writeUp(lookup, note, { outcome: 'done' }, today, await storageFor(meant)));
  if (day === undefined)
    answer(vscode.l10n.t('Done. The interview with {0} had no day, so it is noted as today.', people));
  else say(vscode.l10n.t('Interview with {0} marked as done', people));
}
