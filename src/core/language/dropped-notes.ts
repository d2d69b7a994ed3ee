import type { Lookup } from '../index/lookup';
import { doubleQuoted } from '../markdown/yaml-scalar';
import type { Note } from '../model/note';
import { linkInField, linkInText } from './link-completion';

/** What is written where notes are dropped on another one: links, as the place asks for them; undefined where none leads there. */
export function linksDropped(
  lookup: Lookup,
  into: Note,
  offset: number,
  notes: readonly Note[],
): string | undefined {
  const links = notes.map((note) =>
    offset < into.frontmatter.bodyStart ? linkInField(lookup, into, note) : linkInText(lookup, into, note),
  );
  if (links.length === 0 || !links.every((link) => link !== undefined)) return undefined;
  return links.map((link) => fitted(link, into, offset)).join(', ');
}

/** A link with the quotes that the frontmatter wants, or the escaped bar of a table. */
function fitted(link: string, into: Note, offset: number): string {
  const line = into.lines.rangeOf(into.lines.lineOf(offset));
  const before = into.text.slice(line.start, offset);
  if (offset >= into.frontmatter.bodyStart)
    return before.trimStart().startsWith('|') ? link.replaceAll('|', '\\|') : link;
  const isQuoted = /["']$/.test(before);
  return isQuoted ? link : doubleQuoted(link);
}
