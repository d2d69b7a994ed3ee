import { oneLine } from '../drafts/prose';
import type { Derived } from '../index/derived';
import { foldName } from '../index/names';
import { companyOf, touchesOf } from '../index/relations';
import { calledInLists } from '../insights/called';
import type { Surroundings, Survey } from '../insights/survey';
import { present } from '../insights/tree';
import type { LinkText } from '../markdown/links';
import type { Day } from '../model/day';
import { stemOf, type Field, type Note } from '../model/note';
import type { ReadType } from '../model/schema';

/** A note with all that it can be found by. */
export interface KnownNote {
  readonly note: Note;
  /** What it is called in a list of all sorts. */
  readonly label: string;
  /** Where the person of a note works, or what it is about; empty where that is nowhere. */
  readonly company: string;
  /** What it is called, its other names and its company, as they are written and folded; the first is the label. */
  readonly names: readonly { readonly written: string; readonly folded: string }[];
  /** What is compared with what is typed: its names, addresses, company, day. */
  readonly facts: string;
  /** The same as it is compared here, without case and accents. */
  readonly folded: string;
  /** When the person was last met or written to. */
  readonly touched?: Day | undefined;
}

/** What VS Code compares ends after 128 characters. */
const LONGEST_FACT = 50;

/** Every note of a search with what it can be found by, kept up to date note by note. */
export function knownNotes(survey: Survey): Derived<KnownNote> {
  return survey.each(knownNote);
}

interface Lists {
  readonly revision: number;
  readonly byType: ReadonlyMap<ReadType, readonly KnownNote[]>;
}

const listed = new WeakMap<Derived<KnownNote>, Lists>();

/**
 * The notes of a type: people whom the person met or wrote to, the latest first, and all others by name; interviews and letters by
 * their days, the newest first.
 */
export function knownOfType(survey: Survey, type: ReadType): readonly KnownNote[] {
  const known = knownNotes(survey);
  for (const uri of known.pending) known.refresh(uri);
  let lists = listed.get(known);
  if (lists?.revision !== known.revision) {
    lists = { revision: known.revision, byType: inOrder(known, lists?.byType) };
    listed.set(known, lists);
  }
  return lists.byType.get(type) ?? [];
}

/** What is new is put at the end of what was in order: to sort that takes one look along it. */
function inOrder(known: Derived<KnownNote>, before: Lists['byType'] = new Map()): Lists['byType'] {
  const byType = new Map<ReadType, KnownNote[]>();
  for (const [type, list] of before)
    byType.set(
      type,
      list.filter((one) => known.get(one.note.uri) === one),
    );
  const old = new Set([...byType.values()].flat());
  const grown = new Set<ReadType>();
  for (const [, one] of known.entries()) {
    if (old.has(one)) continue;
    const { type } = one.note;
    const list = byType.get(type);
    if (list === undefined) byType.set(type, [one]);
    else list.push(one);
    grown.add(type);
  }
  for (const type of grown)
    byType.get(type)?.sort(type === 'interview' || type === 'letter' ? byDay : byTouch);
  return byType;
}

function byDay(a: KnownNote, b: KnownNote): number {
  return -byName(a, b);
}

function byTouch(a: KnownNote, b: KnownNote): number {
  const [one, other] = [a.touched ?? '', b.touched ?? ''];
  return one === other ? byName(a, b) : one < other ? 1 : -1;
}

function byName(a: KnownNote, b: KnownNote): number {
  return a.folded === b.folded ? 0 : a.folded < b.folded ? -1 : 1;
}

function knownNote(note: Note, { lookup, today }: Surroundings): KnownNote | undefined {
  if (note.type === 'template') return undefined;
  const label = calledInLists(lookup, note);
  const isAt = note.type === 'contact' || note.type === 'interview' || note.type === 'opportunity';
  const company = isAt ? companyOf(lookup, note)?.name : undefined;
  const aliases = 'aliases' in note.fields ? note.fields.aliases?.value : undefined;
  const names = present([label, note.name === label ? undefined : note.name, ...(aliases ?? []), company]);
  return {
    note,
    label,
    company: company ?? '',
    names: names.map((written) => ({ written, folded: foldName(written) })),
    ...factsOf(note),
    touched: note.type === 'contact' ? touchesOf(lookup, note, today())[0]?.day : undefined,
  };
}

function factsOf(note: Note): Pick<KnownNote, 'facts' | 'folded'> {
  const facts = [...new Set(factsIn(note).map((fact) => oneLine(fact).slice(0, LONGEST_FACT)))].join(' ');
  const folded = foldName(facts);
  const plain = folded.replaceAll('-', ' ');
  // Łukasz is found by "lukasz" too, and VS Code knows of no accents.
  const isPlain = facts.length === plain.length && facts.toLowerCase().replaceAll(/[-_]/g, ' ') === plain;
  return { facts: isPlain ? facts : `${facts} ${plain}`, folded };
}

/** The first of them is what the note is called. */
function factsIn(note: Note): readonly string[] {
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
