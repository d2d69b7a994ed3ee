import { linkOrName, linkValue } from '../drafts/prose';
import { targetOf } from '../drafts/from-notes';
import type { Lookup } from '../index/lookup';
import { linkText } from '../markdown/links';
import { doubleQuoted } from '../markdown/yaml-scalar';
import { stemOf, type Note } from '../model/note';

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

/** What the value of a key says to lead to a note. */
function linkInField(lookup: Lookup, from: Note, to: Note): string | undefined {
  const path = to.path.replace(/\.md$/i, '');
  return [targetOf(lookup, to), path, `/${path}`].map(linkValue).find((value) => {
    const found = lookup.resolve(linkText(value), from, to.type);
    return found.kind === 'note' && found.note.uri === to.uri;
  });
}

/** A link in the text by the file name, which Foam and Obsidian know too, read by the name of the note. */
function linkInText(lookup: Lookup, from: Note, to: Note): string | undefined {
  const stem = stemOf(to.path);
  const isFileName = to.name.toLowerCase() === stem.toLowerCase();
  const path = to.path.replace(/\.md$/i, '');
  const target = [...(isFileName ? [to.name] : []), stem, path].find((one) => {
    const found = lookup.resolve({ target: one, style: 'wiki' }, from);
    return found.kind === 'note' && found.note.uri === to.uri;
  });
  const link = target === undefined ? '' : linkOrName({ name: to.name, linkTarget: target });
  return link.startsWith('[[') ? link : undefined;
}
