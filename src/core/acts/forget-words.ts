import { slugOf } from '../drafts/slug';
import { yamlScalarLike, yamlScalar } from '../markdown/yaml-scalar';
import type { Entry, Value } from '../markdown/yaml-value';
import { readNote, type Note } from '../model/note';
import { applyEdits, type TextEdit } from '../text/edits';
import { overlap, type Range } from '../text/range';
import { mentionsIn, mentionsOf, type Mention, type Redaction } from './person-mentioned';

/** The edits with which a note says the wording where it names the person in words, but for the places of files; in the frontmatter so that everything else there is read as before. */
export function wordsRedacted(
  note: Note,
  redaction: Redaction,
  placesOfFiles: () => readonly Range[],
): readonly TextEdit[] {
  const { text, frontmatter } = note;
  const found = mentionsOf(note, redaction.identity).filter(({ kind }) => kind !== 'perhaps');
  const fixed = found.length === 0 ? [] : [...fixedPlaces(note), ...placesOfFiles()];
  const sure = found.filter((mention) => !fixed.some((place) => overlap(place, mention)));
  const edits = sure.map((mention) => editFor(text, mention, redaction.wording));
  const isInHead = ({ range }: TextEdit) => range.start < frontmatter.bodyStart;
  const [head, body] = [edits.filter(isInHead), edits.filter((edit) => !isInHead(edit))];
  // What is written with escapes or on several lines says more than it shows.
  const isHidden = placesIn(frontmatter.entries).some(
    ({ range, words }) => !text.slice(range.start, range.end).includes(words),
  );
  if (head.length === 0 && !isHidden) return body;
  const wanted = said(frontmatter.entries, (written) => redactedText(written, redaction));
  if (head.length === 0 && wanted === said(frontmatter.entries)) return body;
  return [...headThat(note, wanted, head, redaction), ...body];
}

/** A text with the wording in the place of every mention. */
function redactedText(text: string, { identity, wording }: Redaction): string {
  const sure = mentionsIn(text, identity).filter(({ kind }) => kind !== 'perhaps');
  return applyEdits(
    text,
    sure.map((mention) => editFor(text, mention, wording)),
  );
}

function editFor(text: string, mention: Mention, wording: string): TextEdit {
  const { start, end, kind, opens = '', closes = '' } = mention;
  const link = addressAround(text, { start, end });
  if (link !== undefined) return { range: link, text: '' };
  const isBracketed = text[start - 1] === '<' && text[end] === '>';
  const range = isBracketed ? { start: start - 1, end: end + 1 } : { start, end };
  return { range, text: kind === 'slug' ? slugOf(wording) : opens + wording + closes };
}

/** The address of a link in Markdown that leads to somebody, with its brackets, such as `(mailto:maya@north.example)`: without it, its words are no link. */
function addressAround(text: string, { start, end }: Range): Range | undefined {
  const before = /\]\(<?(?:mailto:|tel:)?$/i.exec(text.slice(Math.max(0, start - LONGEST_LEAD), start));
  const after = /^>?\)/.exec(text.slice(end, end + 2));
  if (before === null || after === null) return undefined;
  return { start: start - before[0].length + 1, end: end + after[0].length };
}

/** How long what stands before an address may be. */
const LONGEST_LEAD = 10;

/** The edits of the frontmatter after which it says what is wanted: the words alone, else the values that hold them written anew. */
function headThat(
  note: Note,
  wanted: string,
  words: readonly TextEdit[],
  redaction: Redaction,
): readonly TextEdit[] {
  const { frontmatter, text } = note;
  const head = text.slice(0, frontmatter.bodyStart);
  const faults = frontmatter.problems.length;
  const isRight = (edits: readonly TextEdit[]) => {
    const now = readNote({ ...note, text: applyEdits(head, edits) }).frontmatter;
    return said(now.entries) === wanted && now.problems.length <= faults;
  };
  if (faults > 0 || isRight(words)) return words;
  const places = placesIn(frontmatter.entries).filter(
    ({ words: one }) => redactedText(one, redaction) !== one,
  );
  const outside = words.filter(({ range }) => !places.some((place) => overlap(place.range, range)));
  for (const isFlow of [false, true]) {
    const anew = places.map(({ range, words: one }): TextEdit => {
      const written = text.slice(range.start, range.end);
      const by = redactedText(one, redaction);
      return { range, text: isFlow ? yamlScalar(by, { flow: true }) : yamlScalarLike(written, by) };
    });
    const all = [...outside, ...anew].sort((a, b) => a.range.start - b.range.start);
    if (isRight(all)) return all;
  }
  return words;
}

/** The keys of a note and what its type is: nobody’s name, even where it reads like one. */
function fixedPlaces({ frontmatter }: Note): readonly Range[] {
  return frontmatter.entries.flatMap(({ key, keyRange, value }) =>
    key === 'type' && value !== undefined ? [keyRange, value.range] : [keyRange],
  );
}

/** What the frontmatter says, as one text to compare; each text in it as `as` says it. Its own keys stay what they are. */
function said(entries: readonly Entry[], as: (text: string) => string = (text) => text): string {
  const inside = (value: Value | undefined): unknown => {
    if (value === undefined) return null;
    if (value.kind === 'scalar') return as(value.text);
    if (value.kind === 'list') return value.items.map(inside);
    return value.entries.map((entry) => [as(entry.key), inside(entry.value)]);
  };
  return JSON.stringify(entries.map(({ key, value }) => [key, key === 'type' ? null : inside(value)]));
}

/** The texts of the frontmatter and the keys within keys, with where they stand. */
function placesIn(entries: readonly Entry[], isInner = false): readonly { range: Range; words: string }[] {
  return entries.flatMap(({ key, keyRange, value }) => [
    ...(isInner ? [{ range: keyRange, words: key }] : []),
    ...(value === undefined || (!isInner && key === 'type') ? [] : placesInValue(value)),
  ]);
}

function placesInValue(value: Value): readonly { range: Range; words: string }[] {
  if (value.kind === 'scalar') return [{ range: value.range, words: value.text }];
  return value.kind === 'list' ? value.items.flatMap(placesInValue) : placesIn(value.entries, true);
}
