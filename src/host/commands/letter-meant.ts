import * as vscode from 'vscode';

import { lettersTo, nameBehind, recipientOf } from '../../core/index/relations';
import { letterName } from '../../core/insights/contacts-tree';
import { relativeDay } from '../../core/model/day-words';
import type { Contact, Letter } from '../../core/model/note';
import { letterStatus } from '../../core/model/status';
import { askOne } from '../prompts/steps';
import type { Desk } from './command';
import { chooser, noteGiven, noteInFront, notesIn, type Meant, type OpenSearch } from './searches';

/** Which letters a command is for, and what is asked where it was called on none of them. */
export interface WhichLetter {
  readonly title: string;
  readonly placeholder: string;
  /** What to say where there is none. */
  readonly none: string;
  readonly isWanted: (letter: Letter) => boolean;
}

/** The letter that a command was called on, the one in front, or one that is chosen; undefined where there is none, which is said, or none was chosen. */
export async function letterMeant(
  desk: Desk,
  args: readonly unknown[],
  which: WhichLetter,
): Promise<Meant<Letter> | undefined> {
  const given = await noteGiven(desk, args, 'letter');
  if (given !== undefined) return given;
  const inFront = await noteInFront(desk, 'letter');
  if (inFront !== undefined && which.isWanted(inFront.note)) return inFront;
  return chooseLetter(desk, which);
}

/** Somebody who answered, and what they answered to. */
export interface Answerer extends OpenSearch {
  readonly letter?: Letter | undefined;
  readonly contact?: Contact | undefined;
  readonly name: string;
}

/** Whoever answered: the reader of the letter that is meant, or the contact on whose line or in whose note a command was called. */
export async function answererMeant(
  desk: Desk,
  args: readonly unknown[],
  which: WhichLetter,
): Promise<Answerer | undefined> {
  const given = await noteGiven(desk, args, 'letter', 'contact');
  const meant = given ?? (await noteInFront(desk, 'contact'));
  if (meant?.note.type !== 'contact') {
    const letter = await letterMeant(desk, args, which);
    return (
      letter && {
        ...letter,
        letter: letter.note,
        contact: recipientOf(letter.lookup, letter.note),
        name: readerOf(letter),
      }
    );
  }
  const { note: contact, ...search } = { ...meant, note: meant.note };
  const letters = lettersTo(search.lookup, contact).filter(which.isWanted);
  const [letter] = [...letters].sort(latestFirst);
  return { ...search, letter, contact, name: contact.name };
}

/** Whom a letter is for, by name; the letter's own name where it does not say. */
export function readerOf({ lookup, note }: Meant<Letter>): string {
  const link = note.fields.to?.value;
  return link === undefined ? note.name : nameBehind(lookup, link, note);
}

/** Whether a letter has gone out, as its note says. */
export function isSent(letter: Letter): boolean {
  return letterStatus(letter) === 'sent';
}

/** Whether a letter has gone out and had no answer. */
export function isWaiting(letter: Letter): boolean {
  return isSent(letter) && letter.fields.replied === undefined;
}

async function chooseLetter(
  desk: Desk,
  { title, isWanted, ...words }: WhichLetter,
): Promise<Meant<Letter> | undefined> {
  const ask = await chooser(desk, words, (searches) =>
    notesIn(searches, 'letter')
      .filter(({ note }) => isWanted(note))
      .sort((a, b) => latestFirst(a.note, b.note))
      .map((value) => ({ label: readerOf(value), description: aboutLetter(value), value })),
  );
  return ask && (await askOne(title, ask))?.answer;
}

/** Those that are not sent before those that wait for an answer, before the others; of each the latest first. */
function latestFirst(a: Letter, b: Letter): number {
  const rank = (letter: Letter) => (isWaiting(letter) ? 1 : isSent(letter) ? 2 : 0);
  const when = ({ fields, path }: Letter) => `${fields.sent?.value ?? ''} ${path}`;
  return rank(a) - rank(b) || (when(a) < when(b) ? 1 : -1);
}

function aboutLetter({ note, survey }: Meant<Letter>): string {
  const { subject, kind, sent, replied } = note.fields;
  const state =
    replied !== undefined
      ? vscode.l10n.t('answered {0}', relativeDay(replied.value, survey.today))
      : sent === undefined
        ? undefined
        : vscode.l10n.t('sent {0}', relativeDay(sent.value, survey.today));
  const parts = [kind === undefined ? undefined : letterName(kind.value), subject?.value, state];
  return parts.filter((part) => part !== undefined).join(' · ');
}
