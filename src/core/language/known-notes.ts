import { oneLine } from '../drafts/prose';
import type { Derived } from '../index/derived';
import { foldName } from '../index/names';
import { Ordered } from '../index/ordered';
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

/** The notes of a search, in order by type. */
interface Order {
  readonly known: Derived<KnownNote>;
  readonly lists: Map<ReadType, Ordered<KnownNote>>;
}

const orders = new WeakMap<Survey, Order>();

/** Keeps what the notes of a search can be found by up to date with its findings, so that who asks need not wait. */
export function keepKnown(survey: Survey): Order {
  let order = orders.get(survey);
  if (order === undefined) {
    const lists: Order['lists'] = new Map();
    const known = survey.each(knownNote, (before, after) => {
      if (before !== undefined) listOf(lists, before).replace([before], []);
      if (after !== undefined) listOf(lists, after).replace([], [after]);
    });
    order = { known, lists };
    orders.set(survey, order);
  }
  return order;
}

/**
 * The notes of a type: people whom the person met or wrote to, the latest first, and all others by name; interviews and letters by
 * their days, the newest first. A note is known as it stands now; what others say of it may follow with the findings.
 */
export function knownOfType(survey: Survey, type: ReadType): readonly KnownNote[] {
  const { known, lists } = keepKnown(survey);
  // A change of the profile may concern every note, and somebody is typing.
  for (const uri of known.pending) if (known.get(uri)?.note !== survey.search?.note(uri)) known.refresh(uri);
  return lists.get(type)?.all ?? [];
}

function listOf(lists: Order['lists'], { note: { type } }: KnownNote): Ordered<KnownNote> {
  let list = lists.get(type);
  if (list === undefined)
    lists.set(type, (list = new Ordered(type === 'interview' || type === 'letter' ? byDay : byTouch)));
  return list;
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
