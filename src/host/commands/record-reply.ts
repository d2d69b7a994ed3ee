import * as vscode from 'vscode';

import { recipientOf } from '../../core/index/relations';
import type { Letter } from '../../core/model/note';
import { relativeDay } from '../../core/model/day-words';
import { letterStatus } from '../../core/model/status';
import { askChoice } from '../prompts/questions';
import { askOne } from '../prompts/steps';
import { applyNoteEdits } from '../workspace/apply-edits';
import type { Command, Desk } from './command';
import { answer, say } from './say';
import { noteGiven, noteInFront, offerSetUp, openSearches, type Meant } from './searches';

/** Notes today as the day on which a letter was answered. */
export const recordReply: Command = async (desk, ...args) => {
  const given = await noteGiven(desk, args, 'letter');
  if (given !== undefined) return record(given);
  const inFront = await noteInFront(desk, 'letter');
  const meant = inFront !== undefined && isWaiting(inFront.note) ? inFront : await chooseWaiting(desk);
  if (meant !== undefined) await record(meant);
};

async function record(meant: Meant<Letter>): Promise<void> {
  if (!isWaiting(meant.note)) return answer(vscode.l10n.t('This letter is not waiting for a reply.'));
  await applyNoteEdits(vscode.Uri.parse(meant.note.uri, true), [
    { op: 'set-field', key: 'replied', value: meant.survey.today },
  ]);
  say(vscode.l10n.t('Reply from {0} noted', nameOf(meant)));
}

async function chooseWaiting(desk: Desk): Promise<Meant<Letter> | undefined> {
  const searches = await openSearches(desk);
  if (searches.length === 0) return void offerSetUp();
  const waiting = searches.flatMap((search) =>
    search.lookup
      .all('letter')
      .filter(isWaiting)
      .map((note) => ({ ...search, note })),
  );
  if (waiting.length === 0) return void answer(vscode.l10n.t('No letter is waiting for a reply.'));
  const dayOf = ({ note }: Meant<Letter>) => note.fields.sent?.value ?? '';
  const choices = waiting
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))
    .map((value) => ({
      label: nameOf(value),
      description: [value.note.fields.subject?.value, sentWhen(value)].filter((part) => part).join(' · '),
      value,
    }));
  const reply = await askOne(vscode.l10n.t('They Replied Today'), (place) =>
    askChoice(place, { choices, placeholder: vscode.l10n.t('Who replied?') }),
  );
  return reply?.answer;
}

function isWaiting(letter: Letter): boolean {
  return letterStatus(letter) === 'sent' && letter.fields.replied === undefined;
}

function nameOf({ lookup, note }: Meant<Letter>): string {
  return recipientOf(lookup, note)?.name ?? note.name;
}

function sentWhen({ note, survey }: Meant<Letter>): string {
  const sent = note.fields.sent?.value;
  return sent === undefined ? '' : vscode.l10n.t('sent {0}', relativeDay(sent, survey.today));
}
