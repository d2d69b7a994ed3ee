import type { Task } from '../markdown/body';
import type { Entry } from '../markdown/yaml-value';
import { silencersIn } from '../index/control';
import { linksOf, type NoteLink } from '../index/links';
import type { Lookup } from '../index/lookup';
import { notesBehind } from '../index/references';
import { dayFrom, type Day } from '../model/day';
import { logOf } from '../model/log';
import type { Field, Note } from '../model/note';
import { keysOf } from '../model/schema';
import { overlapsAny, touches, type Range } from '../text/range';

/** A stretch of a note that the editor can say something about. */
export type Place = LinkPlace | NamePlace | DatePlace | KeyPlace | RulePlace;

/** A link, in the frontmatter or the body. */
export interface LinkPlace {
  readonly kind: 'link';
  readonly range: Range;
  readonly link: NoteLink;
}

/** Where a note says what it is called: its `name` or `title`, one of its aliases, or the heading that stands for them. */
export interface NamePlace {
  readonly kind: 'name';
  readonly range: Range;
  readonly name: string;
}

/** A calendar day. */
export interface DatePlace {
  readonly kind: 'date';
  /** Of the ten characters of the day, without the hour that may follow. */
  readonly range: Range;
  readonly day: Day;
  /** The key that holds it, the task that is due then, the log line of that day; in other text none. */
  readonly of: { readonly key: string } | { readonly task: Task } | 'log' | 'text';
}

/** A key of the frontmatter. */
export interface KeyPlace {
  readonly kind: 'key';
  readonly range: Range;
  readonly entry: Entry;
}

/** The id of a rule where it is silenced or set, whether or not there is such a rule. */
export interface RulePlace {
  readonly kind: 'rule';
  readonly range: Range;
  readonly rule: string;
}

const DATE = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g;

const known = new WeakMap<Note, readonly Place[]>();

/** All places of a note, in their order; none overlaps another. */
export function placesOf(note: Note): readonly Place[] {
  let places = known.get(note);
  if (places === undefined) {
    const all = [...keys(note), ...links(note), ...names(note), ...rules(note), ...dates(note)];
    places = apart(all.sort((a, b) => a.range.start - b.range.start));
    known.set(note, places);
  }
  return places;
}

/** The place at an offset, its ends included. */
export function placeAt(note: Note, offset: number): Place | undefined {
  const there = placesOf(note).filter(({ range }) => touches(range, offset));
  return there.find(({ range }) => offset < range.end) ?? there[0];
}

/** The notes that a place speaks of: where its link leads, or the note that is called so; several where the link is ambiguous. */
export function notesMeant(lookup: Lookup, note: Note, place: Place): readonly Note[] {
  if (place.kind === 'name') return [note];
  if (place.kind !== 'link') return [];
  return notesBehind(lookup, note, place.link);
}

/** Where a note says its name; undefined where only its file does. */
export function nameRangeOf({ fields, body }: Note): Range | undefined {
  const all = fields as Readonly<Record<string, Field<unknown> | undefined>>;
  const heading = body.headings.find(({ level, text }) => level === 1 && text !== '');
  return (all['name'] ?? all['title'])?.range ?? heading?.textRange;
}

function* keys({ frontmatter }: Note): Generator<KeyPlace> {
  for (const entry of frontmatter.entries) yield { kind: 'key', range: entry.keyRange, entry };
}

function* links(note: Note): Generator<LinkPlace> {
  for (const link of linksOf(note)) yield { kind: 'link', range: link.range, link };
}

function* names(note: Note): Generator<NamePlace> {
  const { fields, name } = note;
  const written = nameRangeOf(note);
  if (written !== undefined) yield { kind: 'name', range: written, name };
  const aliases = 'aliases' in fields ? fields.aliases : undefined;
  for (const [index, range] of (aliases?.items ?? []).entries())
    yield { kind: 'name', range, name: aliases?.value[index] ?? name };
}

function* rules(note: Note): Generator<RulePlace> {
  for (const { rule, range } of silencersIn(note))
    if (rule !== undefined) yield { kind: 'rule', rule, range };
  for (const { action, rules: named } of note.body.directives)
    if (action === 'enable') for (const { id, range } of named) yield { kind: 'rule', rule: id, range };
  if (note.type !== 'profile') return;
  for (const { key, keyRange } of note.fields.rules?.value.entries ?? [])
    yield { kind: 'rule', rule: key, range: keyRange };
}

function* dates(note: Note): Generator<DatePlace> {
  const { text, body } = note;
  const fields = note.fields as Readonly<Record<string, Field<unknown> | undefined>>;
  const inFields = [...keysOf(note.type)].flatMap(([key, { kind }]) => {
    const field = /date|day/.test(kind) ? fields[key] : undefined;
    return field === undefined ? [] : [{ range: field.range, of: { key } }];
  });
  const places = [
    ...inFields,
    ...body.tasks.flatMap((task) =>
      task.due === undefined ? [] : [{ range: task.due.range, of: { task } }],
    ),
    ...logOf(note).map(({ range }) => ({ range, of: 'log' as const })),
  ];
  for (const { range, of } of places) {
    const start = range.start + Math.max(0, text.slice(range.start, range.end).search(DATE));
    const day = dayFrom(text.slice(start, start + 10));
    if (day !== undefined) yield { kind: 'date', day, of, range: { start, end: start + 10 } };
  }
  const silent = [...body.code, ...body.comments].sort((a, b) => a.start - b.start);
  for (const { 0: written, index } of text.slice(body.range.start).matchAll(DATE)) {
    const day = dayFrom(written);
    const range = { start: body.range.start + index, end: body.range.start + index + written.length };
    if (day !== undefined && !overlapsAny(range, silent)) yield { kind: 'date', day, of: 'text', range };
  }
}

/** The places without those that begin in an earlier one. */
function apart(places: readonly Place[]): readonly Place[] {
  let end = -1;
  return places.filter(({ range }) => {
    if (range.start < end) return false;
    end = range.end;
    return true;
  });
}
