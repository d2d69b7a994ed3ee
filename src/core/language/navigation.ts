import type { Heading } from '../markdown/block';
import type { LinkText } from '../markdown/links';
import { headingMeant } from '../index/headings';
import type { Lookup } from '../index/lookup';
import { foldName, namesMeantBy } from '../index/names';
import { referencesTo, referencesToHeading, type Reference } from '../index/references';
import { stemOf, type Note } from '../model/note';
import { at, touches, type Range } from '../text/range';
import { nameRangeOf, notesMeant, placeAt, placesOf, type LinkPlace, type NamePlace } from './place';

/** A stretch of a note to go to. */
export interface Target {
  readonly note: Note;
  readonly range: Range;
}

/** Where what stands at some place is defined. */
export interface Definition {
  readonly origin: LinkPlace | NamePlace;
  /** Several where a link is ambiguous. */
  readonly targets: readonly Target[];
}

/** Every place that speaks of the same thing. */
export interface References {
  readonly declarations: readonly Target[];
  readonly references: readonly Reference[];
}

/** A stretch of a note that means the same note as another one of it does. */
export interface Highlight {
  readonly range: Range;
  /** Whether the note is named here, and not linked to. */
  readonly isName: boolean;
}

/** A link that leads to one note. */
export interface NoteLinkTarget {
  /** Without the quotes around it. */
  readonly range: Range;
  readonly link: LinkText;
  readonly note: Note;
}

/** Where the note is defined that is meant at an offset: where it says its name, or the heading that the link asks for. */
export function definitionAt(lookup: Lookup, note: Note, offset: number): Definition | undefined {
  const origin = placeAt(note, offset);
  if (origin?.kind === 'name') return { origin, targets: [{ note, range: origin.range }] };
  if (origin?.kind !== 'link') return undefined;
  const targets = notesMeant(lookup, note, origin).map((meant) => landingOf(meant, origin.link.link));
  return targets.length === 0 ? undefined : { origin, targets };
}

/** Where one lands who goes to a note, by a link if one is given. */
export function landingOf(note: Note, link?: LinkText): Target {
  const heading = link && headingMeant(note, link);
  const range = heading?.textRange ?? nameRangeOf(note) ?? at(note.lines.rangeOf(0).start);
  return { note, range };
}

/** Every link to what is meant at an offset: a heading, on itself and on the words of a link that name it, else the note. */
export function referencesAt(lookup: Lookup, note: Note, offset: number): References | undefined {
  const place = placeAt(note, offset);
  const notes = place === undefined ? [] : notesMeant(lookup, note, place);
  const heading = place?.kind === 'link' ? headingIn(place, notes, offset) : headingAt(note, offset);
  if (heading !== undefined && place?.kind !== 'name') {
    const owner = notes[0] ?? note;
    return {
      declarations: [{ note: owner, range: heading.textRange }],
      references: referencesToHeading(lookup, owner, heading),
    };
  }
  if (notes.length === 0) return undefined;
  return {
    declarations: notes.flatMap((one) => {
      const range = nameRangeOf(one);
      return range === undefined ? [] : [{ note: one, range }];
    }),
    references: notes.flatMap((one) => referencesTo(lookup, one)),
  };
}

/** All links of a note that mean the same as the link or name at an offset, and its own name where that is meant. */
export function highlightsAt(lookup: Lookup, note: Note, offset: number): readonly Highlight[] {
  const place = placeAt(note, offset);
  const wanted = place && meaningOf(lookup, note, place);
  if (wanted === undefined) return [];
  return placesOf(note)
    .filter((other) => meaningOf(lookup, note, other) === wanted)
    .map(({ range, kind }) => ({ range, isName: kind === 'name' }));
}

/** The wikilinks of a note and the links of its keys that lead to one note. */
export function noteLinksOf(lookup: Lookup, note: Note): readonly NoteLinkTarget[] {
  return placesOf(note).flatMap((place) => {
    if (place.kind !== 'link' || place.link.link.style === 'file') return [];
    const [only, ...others] = notesMeant(lookup, note, place);
    if (only === undefined || others.length > 0) return [];
    return [{ range: unquoted(note, place.range), link: place.link.link, note: only }];
  });
}

/** A wikilink, or one in a key, that leads to one file that is no note. */
export interface FileLinkTarget {
  /** Without the quotes around it. */
  readonly range: Range;
  readonly uri: string;
}

/** The wikilinks of a note and the links of its keys that lead to one file that is no note. */
export function fileLinksOf(lookup: Lookup, note: Note): readonly FileLinkTarget[] {
  return placesOf(note).flatMap((place) => {
    if (place.kind !== 'link' || place.link.link.style === 'file') return [];
    const found = lookup.resolve(place.link.link, note);
    if (found.kind !== 'file' || found.file === undefined) return [];
    return [{ range: unquoted(note, place.range), uri: found.file.uri }];
  });
}

/** Whether a link leads to a note by the name of its file, as programs follow it that know no other names. */
export function isByFile({ target }: LinkText, { path }: Note): boolean {
  const last = target.split('/').at(-1) ?? '';
  return foldName(last.replace(/\.md$/i, '')) === foldName(stemOf(path));
}

/** The heading on which an offset lies. */
function headingAt({ body }: Note, offset: number): Heading | undefined {
  return body.headings.find(({ textRange }) => touches(textRange, offset));
}

/** The heading that a link names, where the offset is in the words that name it. */
function headingIn({ link }: LinkPlace, [meant]: readonly Note[], offset: number): Heading | undefined {
  const { targetRange } = link;
  const isAfterTarget = targetRange !== undefined && offset > targetRange.end;
  return meant !== undefined && isAfterTarget ? headingMeant(meant, link.link) : undefined;
}

/** A word for what a place means, the same for all that mean the same; undefined where it means no note. */
function meaningOf(lookup: Lookup, note: Note, place: ReturnType<typeof placesOf>[number]) {
  if (place.kind === 'name') return note.uri;
  if (place.kind !== 'link' || place.link.link.target === '') return undefined;
  const notes = notesMeant(lookup, note, place);
  const names = notes.length > 0 ? notes.map(({ uri }) => uri) : namesMeantBy(place.link.link, note);
  return names.join('\n');
}

function unquoted({ text }: Note, { start, end }: Range): Range {
  const quote = text[start];
  const isQuoted = (quote === '"' || quote === "'") && end - start > 1 && text[end - 1] === quote;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
