import { foldName } from '../index/names';
import type { Survey } from '../insights/survey';
import { present } from '../insights/tree';
import type { Note } from '../model/note';
import { knownOfType, type KnownNote } from './known-notes';

/** The types of notes that are found by name in the whole workspace, the likeliest to be looked for first. */
const FOUND = ['contact', 'company', 'interview', 'opportunity', 'letter'] as const;

/** A note that fits a search by name. */
export interface NoteSymbol {
  readonly note: Note;
  /** What it is called, and in brackets the alias, company or spelling that it was found by where that is not in its name. */
  readonly label: string;
  /** Where the person of a note works, or what it is about. */
  readonly container: string;
}

const MOST = 200;
const ELSEWHERE = 3;
const NOT_FOUND = 1_000_000;

/** The notes of a search of whose name, aliases and company every word of a query is a part; the best two hundred, best first. */
export function workspaceSymbols(survey: Survey, query: string): readonly NoteSymbol[] {
  const words = foldName(query)
    .split('-')
    .filter((word) => word !== '');
  const fitting: { readonly known: KnownNote; readonly rank: number }[] = [];
  for (const type of FOUND) {
    for (const known of knownOfType(survey, type)) {
      const rank = rankOf(known, words);
      if (rank < NOT_FOUND) fitting.push({ known, rank });
    }
  }
  return fitting
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ known }) => ({ note: known.note, container: known.company, label: labelFor(known, words) }));
}

/** How far a note is from what is looked for: nothing where each word begins its name. */
function rankOf({ names: [label, ...others] }: KnownNote, words: readonly string[]): number {
  let rank = 0;
  for (const word of words) {
    const place = label?.folded.indexOf(word) ?? -1;
    if (place >= 0) rank += place === 0 ? 0 : label?.folded[place - 1] === '-' ? 1 : 2;
    else rank += others.some(({ folded }) => folded.includes(word)) ? ELSEWHERE : NOT_FOUND;
  }
  return rank;
}

/** The editor shows only what has the letters that were typed, and knows neither aliases nor other spellings. */
function labelFor({ label, names }: KnownNote, words: readonly string[]): string {
  const shown = label.toLowerCase();
  const missing = words.filter((word) => !shown.includes(word));
  const found = missing.map((word) => {
    const name = names.find(({ folded }) => folded.includes(word));
    return name?.written.toLowerCase().includes(word) === true
      ? name.written
      : name?.folded.replace(/-/g, ' ');
  });
  const others = present([...new Set(found)]);
  return others.length === 0 ? label : `${label} (${others.join(', ')})`;
}
