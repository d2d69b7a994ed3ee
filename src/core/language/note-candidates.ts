import { oneLine } from '../drafts/prose';
import type { Lookup } from '../index/lookup';
import { foldName } from '../index/names';
import type { LinkText } from '../markdown/links';
import { stemOf, type Field, type Note } from '../model/note';
import type { ReadType } from '../model/schema';

/** A note with what it can be found by. */
export interface Candidate {
  readonly note: Note;
  /** What is compared with what is typed: its names, addresses, company, day. */
  readonly facts: string;
  /** The same as it is compared here, without case and accents. */
  readonly folded: string;
}

/** What VS Code compares ends after 128 characters. */
const LONGEST_FACT = 50;
const MOST = 100;

const known = new WeakMap<Note, Candidate>();
const sorted = new WeakMap<readonly Note[], readonly Candidate[]>();

/**
 * The notes of some types that fit what is typed, the likeliest first, and whether there are no more than those. No list of ten
 * thousand is made for a key stroke: what notes can be found by is kept with them, in order.
 */
export function candidatesFor(
  lookup: Lookup,
  types: readonly ReadType[],
  typed: string,
): { readonly found: readonly Candidate[]; readonly isAll: boolean } {
  const wanted = foldName(typed.trimStart());
  const byRank: Candidate[][] = [[], [], [], []];
  for (const type of types) {
    for (const candidate of inOrder(lookup.all(type))) {
      const rank = rankOf(wanted, candidate.folded);
      if (rank !== undefined) byRank[rank]?.push(candidate);
    }
  }
  const fitting = byRank.flat();
  return { found: fitting.slice(0, MOST), isAll: fitting.length <= MOST };
}

/** The notes by name, interviews and letters by their days, the newest first. */
function inOrder(notes: readonly Note[]): readonly Candidate[] {
  let candidates = sorted.get(notes);
  if (candidates === undefined) {
    const isByDay = notes[0]?.type === 'interview' || notes[0]?.type === 'letter';
    const order = isByDay ? -1 : 1;
    candidates = notes.map(candidateOf).sort((a, b) => (a.folded < b.folded ? -order : order));
    sorted.set(notes, candidates);
  }
  return candidates;
}

function candidateOf(note: Note): Candidate {
  let candidate = known.get(note);
  if (candidate === undefined) {
    const facts = [...new Set(factsOf(note).map((fact) => oneLine(fact).slice(0, LONGEST_FACT)))].join(' ');
    const folded = foldName(facts);
    const plain = folded.replaceAll('-', ' ');
    // Łukasz is found by "lukasz" too, and VS Code knows of no accents.
    const isPlain = facts.length === plain.length && facts.toLowerCase().replaceAll(/[-_]/g, ' ') === plain;
    candidate = { note, facts: isPlain ? facts : `${facts} ${plain}`, folded };
    known.set(note, candidate);
  }
  return candidate;
}

/** The first of them is what the note is called. */
function factsOf(note: Note): readonly string[] {
  const fields = note.fields as Readonly<Record<string, Field<unknown> | undefined>>;
  const several = (key: string) => {
    const value = fields[key]?.value;
    return (Array.isArray(value) ? value : value === undefined ? [] : [value]) as readonly unknown[];
  };
  const texts = (key: string) => several(key).filter((value) => typeof value === 'string');
  const links = (key: string) =>
    several(key).map((value) => {
      const { label, target } = value as LinkText;
      return label ?? target.split('/').at(-1) ?? '';
    });
  const stem = stemOf(note.path);
  switch (note.type) {
    case 'contact':
      return [note.name, ...texts('aliases'), ...texts('email'), ...links('company'), stem];
    case 'interview':
      return [stem, ...links('contact'), ...links('company')];
    case 'letter':
      return [stem, ...links('to'), ...texts('subject')];
    case 'opportunity':
      return [note.name, ...texts('aliases'), ...links('company'), stem];
    default:
      return [note.name, ...texts('aliases'), stem];
  }
}

/** How well a note fits what is typed, 0 best; undefined where its letters do not stand there in this order. */
function rankOf(wanted: string, folded: string): number | undefined {
  const at = folded.indexOf(wanted);
  if (at === 0) return 0;
  if (at > 0) return folded[at - 1] === '-' ? 1 : 2;
  let next = 0;
  for (let n = 0; n < folded.length && next < wanted.length; n++) if (folded[n] === wanted[next]) next++;
  return next === wanted.length ? 3 : undefined;
}
