import * as vscode from 'vscode';

import type { NoteEdit } from '../../core/markdown/edits/note-edit';
import type { Contact } from '../../core/model/note';
import type { Day } from '../../core/model/day';
import { askChoice, askText } from '../prompts/questions';
import { askAll } from '../prompts/steps';
import { applyNoteEdits } from '../workspace/apply-edits';
import type { Command } from './command';
import { chooseFollowUp, followUpGiven, type MeantFollowUp } from './follow-up-meant';
import { markDone } from './interview-done';
import { openAt } from './new-files';
import { say } from './say';
import { thank } from './thank-you-sent';

/** Does what a follow-up asks for, as far as a note of it is all that is wanting; opens the place of any other. */
export const completeFollowUp: Command = async (desk, ...args) => {
  const meant =
    (await followUpGiven(desk, args)) ??
    (await chooseFollowUp(desk, {
      title: vscode.l10n.t('Mark as Done'),
      placeholder: vscode.l10n.t('What is done?'),
      none: vscode.l10n.t('Nothing is due.'),
      isWanted: () => true,
    }));
  if (meant !== undefined) await complete(meant);
};

async function complete(meant: MeantFollowUp): Promise<void> {
  const { act, note, contact, range } = meant.item;
  if (act === 'thank' && note.type === 'interview') return thank({ ...meant, note });
  if (act === 'write-up' && note.type === 'interview') return markDone({ ...meant, note });
  if (act === 'task') return tick(meant);
  if ((act === 'follow-up' || act === 'keep-in-touch') && contact !== undefined)
    return logTouch(contact, meant.survey.today);
  await openAt(vscode.Uri.parse(note.uri, true), range.start);
}

async function tick({ item: { note, range, what } }: MeantFollowUp): Promise<void> {
  const task = note.body.tasks.find((one) => one.item.range.start === range.start);
  const at = task?.mark.start ?? range.start;
  await applyNoteEdits(vscode.Uri.parse(note.uri, true), [{ op: 'set-task', at, done: true }]);
  say(vscode.l10n.t('Done: {0}', what));
}

interface Answers {
  readonly channel: string;
  readonly what: string;
}

/** Asks what happened, and adds it to the contact's log; a follow-up that was planned up to today is then done. */
async function logTouch(contact: Contact, today: Day): Promise<void> {
  const { name } = contact;
  const answers = await askAll<Answers>(vscode.l10n.t('Mark as Done'), {
    channel: {
      ask: (place) =>
        askChoice(place, {
          choices: channels(),
          placeholder: vscode.l10n.t('How were you in touch with {0}?', name),
        }),
    },
    what: {
      ask: (place, { what }) =>
        askText(place, {
          prompt: vscode.l10n.t('What happened? One line for the log of {0}.', name),
          placeholder: vscode.l10n.t('sent the article that we spoke of'),
          value: what,
          read: (text) =>
            text === ''
              ? { problem: vscode.l10n.t('A few words are enough: you will be glad of them next time.') }
              : { answer: text },
        }),
    },
  });
  if (answers?.channel === undefined || answers.what === undefined) return;
  const edits: NoteEdit[] = [
    { op: 'append-to-list', heading: 'Log', item: `${today} ${answers.channel}: ${answers.what}` },
  ];
  const planned = contact.fields.next_follow_up?.value;
  if (planned !== undefined && planned <= today) edits.push({ op: 'remove-field', key: 'next_follow_up' });
  await applyNoteEdits(vscode.Uri.parse(contact.uri, true), edits);
  say(vscode.l10n.t('Noted in the log of {0}', name));
}

/** The words for a channel stand in the log, so they are of the format and not of the editor's language. */
function channels(): readonly { readonly label: string; readonly value: string }[] {
  return [
    { label: vscode.l10n.t('E-mail'), value: 'email' },
    { label: vscode.l10n.t('Telephone'), value: 'phone' },
    { label: vscode.l10n.t('Video'), value: 'video' },
    { label: vscode.l10n.t('In person'), value: 'in person' },
    { label: vscode.l10n.t('LinkedIn'), value: 'linkedin' },
    { label: vscode.l10n.t('Message'), value: 'message' },
  ];
}
