import type { EditedNote } from './changes';
import { isLinkable } from '../drafts/prose';
import type { NoteLink } from '../index/links';
import type { Lookup } from '../index/lookup';
import { referencesToHeading } from '../index/references';
import { doubleQuoted } from '../markdown/yaml-scalar';
import type { Heading } from '../markdown/block';
import type { Replacement } from '../markdown/edits/note-edit';
import type { Note } from '../model/note';

/**
 * The edits with which wikilinks to a heading follow when it gets other words; Markdown’s own links, and the heading, are
 * the editor’s to change. A link that cannot hold the words stays as it is.
 */
export function linksToHeading(
  lookup: Lookup,
  note: Note,
  heading: Heading,
  words: string,
): readonly EditedNote[] {
  if (!isLinkable(words) || words.trim() === '') return [];
  const edits = new Map<string, Replacement[]>();
  for (const { note: from, link } of referencesToHeading(lookup, note, heading)) {
    const one = link.link.style === 'wiki' ? rewritten(from, link, words.trim()) : undefined;
    if (one !== undefined) edits.set(from.uri, [...(edits.get(from.uri) ?? []), one]);
  }
  return [...edits].map(([uri, all]) => ({ uri, edits: all }));
}

/** Other words after the last `#` of a wikilink. */
function rewritten({ text }: Note, { link, range, key }: NoteLink, words: string): Replacement | undefined {
  const written = text.slice(range.start, range.end);
  const named = link.heading?.split('#').at(-1)?.trim() ?? '';
  const end = written.search(/\\?\||\]\]/);
  const at = named === '' || end < 0 ? -1 : written.lastIndexOf(named, end - named.length);
  if (at < 0) return undefined;
  const quote = key === undefined ? '' : written.charAt(0);
  const by =
    quote === '"' ? doubleQuoted(words).slice(1, -1) : quote === "'" ? words.replaceAll("'", "''") : words;
  const start = range.start + at;
  return { op: 'replace', range: { start, end: start + named.length }, text: by, expected: named };
}
