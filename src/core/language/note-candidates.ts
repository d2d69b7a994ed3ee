import type { linkText } from '../markdown/links';
import { foldName } from '../index/names';
import type { Lookup } from '../index/lookup';
import { stemOf, type Field, type Note } from '../model/note';
import type { ReadType } from '../model/schema';
import { oneLine } from '../drafts/prose';

/** A note with what it can be found by. */
export interface Candidate {
  readonly note: Note;
  /** What is compared with what is typed: its names, addresses, company, day. */
  readonly facts: string;
  readonly folded: string;
}

/** What VS Code compares ends after 128 characters. */
const LONGEST_FACT = 50;
const MOST = 100;

const candidates = new WeakMap<Note, Candidate>();

/**
 * The notes of some types that fit what is typed, the likeliest first, and whether there are more than those. No list of
 * ten thousand is made for a key stroke: what notes can be found by is kept with them.
 */
export function candidatesFor(
  lookup: Lookup,
  types: readonly ReadType[],
  typed: string,
): { readonly found: readonly Candidate[]; readonly isAll: boolean } {
  const wanted = foldName(typed.trimStart());
  const fitting: { candidate: Candidate; rank: number; order: string }[] = [];
  for (const [nth, type] of types.entries()) {
    for (const note of lookup.all(type)) {
      const candidate = candidateOf(note);
      const rank = rankOf(wanted, candidate.folded);
      if (rank !== undefined) fitting.push({ candidate, rank, order: `${nth}${candidate.folded}` });
    }
  }
  const isNewestFirst = types[0] === 'interview';
  fitting.sort((a, b) => a.rank - b.rank || (a.order < b.order ? -1 : 1) * (isNewestFirst ? -1 : 1));
  return {
    found: fitting.slice(0, MOST).map(({ candidate }) => candidate),
    isAll: fitting.length <= MOST,
  };
}

function candidateOf(note: Note): Candidate {
  let candidate = candidates.get(note);
  if (candidate === undefined) {
    const facts = factsOf(note).map((fact) => oneLine(fact).slice(0, LONGEST_FACT));
    const plain = facts.map((fact) => foldName(fact).replaceAll('-', ' '));
    // Łukasz is found by "lukasz" too.
    const unlike = plain.filter((fact, n) => fact !== facts[n]?.toLowerCase().replaceAll('-', ' '));
    candidate = {
      note,
      facts: [...new Set([...facts, ...unlike])].join(' '),
      folded: foldName(plain.join(' ')),
    };
    candidates.set(note, candidate);
  }
  return candidate;
}

function factsOf(note: Note): readonly string[] {
  const fields = note.fields as Readonly<Record<string, Field<unknown> | undefined>>;
  const several = (key: string) => {
    const value = fields[key]?.value;
    return (Array.isArray(value) ? value : value === undefined ? [] : [value]) as readonly unknown[];
  };
  const texts = (key: string) => several(key).filter((value) => typeof value === 'string');
  const links = (key: string) =>
    several(key).map((value) => {
      const { label, target } = value as ReturnType<typeof linkText>;
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
  if (wanted === '' || folded.startsWith(wanted)) return 0;
  const at = folded.indexOf(wanted);
  if (at >= 0) return folded[at - 1] === '-' ? 1 : 2;
  let next = 0;
  for (let n = 0; n < folded.length && next < wanted.length; n++) if (folded[n] === wanted[next]) next++;
  return next === wanted.length ? 3 : undefined;
}
