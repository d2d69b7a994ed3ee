import { linksOf } from '../index/links';
import type { Lookup } from '../index/lookup';
import { foldName, foldPath, namesOf, wordsOfName } from '../index/names';
import { linkText, type LinkText } from '../markdown/links';
import type { Note } from '../model/note';
import type { ReadType } from '../model/schema';
import type { TextEdit } from '../text/edits';
import type { Range } from '../text/range';
import { mentionsIn, type Identity, type Redaction } from './person-mentioned';

/** A link longer than this is none. */
const LONGEST = 700;

/** The edits with which links to notes that go become words, wherever they stand: their labels where those name nobody, else the wording. */
export function linksRedacted(lookup: Lookup, note: Note, redaction: Redaction): readonly TextEdit[] {
  const { identity, wording } = redaction;
  const edits: TextEdit[] = [];
  for (const { range, label, isGone } of linksIn(lookup, note, redaction)) {
    const isFree = range.start >= (edits.at(-1)?.range.end ?? 0);
    if (!isGone || !isFree) continue;
    const names = label === undefined || namesAnybody(label, identity);
    edits.push({ range, text: names ? wording : label });
  }
  return edits;
}

/** Where links say which file they lead to: one that is no note keeps its name, and one that is to move is followed later. */
export function placesOfFiles(lookup: Lookup, note: Note, { moving }: Redaction): readonly Range[] {
  return linksOf(note).flatMap(({ link, range, targetRange }) => {
    const found = lookup.resolve(link, note);
    const stays = found.kind === 'file' || (found.kind === 'note' && moving.has(found.note.uri));
    return stays ? [targetRange ?? range] : [];
  });
}

/** Whether a link leads to a note that goes. Few links are called as those notes are, and no other needs to be followed. */
export function leadsToGone(
  lookup: Lookup,
  link: LinkText,
  note: Note,
  { gone, goneNames }: Redaction,
  type: ReadType | undefined,
): boolean {
  const isCalledSo = [foldPath(link.target), foldName(link.target)].some((name) =>
    goneNames.has(lastPart(name)),
  );
  if (!isCalledSo) return false;
  const found = lookup.resolve(link, note, type);
  return found.kind === 'note' && gone.has(found.note.uri);
}

/** The last parts of the names by which links may mean notes. */
export function lastNamesOf(notes: readonly Note[]): ReadonlySet<string> {
  return new Set(notes.flatMap(namesOf).map(({ name }) => lastPart(name)));
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

interface FoundLink {
  readonly range: Range;
  readonly label: string | undefined;
  readonly isGone: boolean;
}

function linksIn(lookup: Lookup, note: Note, redaction: Redaction): readonly FoundLink[] {
  const isGone = (link: LinkText) => leadsToGone(lookup, link, note, redaction, 'contact');
  const found: FoundLink[] = [];
  for (const range of wikiLinksIn(note.text)) {
    const link = linkText(note.text.slice(range.start, range.end));
    if (link.style === 'wiki') found.push({ range, label: link.label, isGone: isGone(link) });
  }
  for (const link of note.body.links) {
    if (link.style !== 'file') continue;
    const { range } = link;
    const close = note.text.lastIndexOf('](', link.targetRange.start);
    const label = note.text
      .slice(range.start + 1, close)
      .split('\n')
      .map((line, index) => (index === 0 ? line.trimEnd() : line.trim()))
      .join(' ');
    found.push({ range, label: label === '' ? undefined : label, isGone: isGone(link) });
  }
  return found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

/** What stands between double brackets on one line, in the frontmatter, in code and in comments too. */
function* wikiLinksIn(text: string): Generator<Range> {
  for (let start = text.indexOf('[['); start >= 0; start = text.indexOf('[[', start + 1)) {
    const rest = text.slice(start, start + LONGEST);
    const close = rest.search(/\]\]|\n/);
    if (close >= 0 && rest[close] === ']') yield { start, end: start + close + 2 };
  }
}

/** Whether a label has any word of the person's names in it. */
function namesAnybody(label: string, identity: Identity): boolean {
  const words = new Set([...identity.names, ...identity.doubtful].flatMap(wordsOfName));
  return wordsOfName(label).some((word) => words.has(word)) || mentionsIn(label, identity).length > 0;
}
