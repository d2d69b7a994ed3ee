import type { NoteLink } from '../index/links';
import type { Replacement } from '../markdown/edits/note-edit';
import type { LinkText } from '../markdown/links';
import type { Note } from '../model/note';
import { textAt } from './place';
import { replaceValue } from './replace-value';

/** Makes a link of a note lead elsewhere: by a name or a path from the root. Its label and heading stay as they are. */
export function retarget(
  note: Note,
  { link, range, targetRange }: NoteLink,
  target: string,
): Replacement | undefined {
  if (link.style !== 'file' && /[[\]|#\n]/.test(target)) return undefined;
  if (targetRange !== undefined) {
    const text = link.style === 'file' ? address(note, target) : target;
    return { op: 'replace', range: targetRange, text, expected: textAt(note, targetRange) };
  }
  return replaceValue(note, range, link.style === 'wiki' ? wikiLink(link, target) : target);
}

function wikiLink({ heading, label }: LinkText, target: string): string {
  const part = (mark: string, text: string | undefined) => (text === undefined ? '' : mark + text);
  return `[[${target}${part('#', heading)}${part('|', label)}]]`;
}

/** The address of a file of the root as a Markdown link in a note writes it. */
function address(from: Note, path: string): string {
  const folders = from.path.split('/').slice(0, -1);
  const parts = path.split('/');
  while (folders.length > 0 && parts.length > 1 && folders[0] === parts[0]) {
    folders.shift();
    parts.shift();
  }
  return [...folders.map(() => '..'), ...parts].map(encoded).join('/');
}

function encoded(part: string): string {
  return part.replace(
    /[\s%()<>#?\\]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
