import * as vscode from 'vscode';

import { applyNoteEdits } from '../workspace/apply-edits';
import type { Command } from './command';
import { chooseFollowUp, followUpGiven, type MeantFollowUp } from './follow-up-meant';
import { markDone } from './interview-done';
import { noteTouch } from './log-touch';
import { openAt } from './new-files';
import { say } from './say';
import { thank } from './thank-you-sent';

/** Does what a follow-up asks for, as far as a note of it is all that is wanting; opens the place of any other. */
export const completeFollowUp: Command = async (desk, ...args) => {
  const title = vscode.l10n.t('Mark as Done');
  const meant =
    (await followUpGiven(desk, args)) ??
    (await chooseFollowUp(desk, {
      title,
      placeholder: vscode.l10n.t('What is done?'),
      none: vscode.l10n.t('Nothing is due.'),
      isWanted: () => true,
    }));
  if (meant !== undefined) await complete(title, meant);
};

async function complete(title: string, meant: MeantFollowUp): Promise<void> {
  const { act, note, contact, range } = meant.item;
  if (act === 'thank' && note.type === 'interview') return thank({ ...meant, note });
  if (act === 'write-up' && note.type === 'interview') return markDone({ ...meant, note });
  if (act === 'task') return tick(meant);
  if ((act === 'follow-up' || act === 'keep-in-touch') && contact !== undefined)
    return noteTouch(title, meant, { given: contact }, act === 'follow-up');
  await openAt(vscode.Uri.parse(note.uri, true), range.start);
}

async function tick({ item: { note, range, what } }: MeantFollowUp): Promise<void> {
  const task = note.body.tasks.find((one) => one.item.range.start === range.start);
  const at = task?.mark.start ?? range.start;
  await applyNoteEdits(vscode.Uri.parse(note.uri, true), [{ op: 'set-task', at, done: true }]);
  say(vscode.l10n.t('Done: {0}', what));
}
