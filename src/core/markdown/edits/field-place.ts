import { entryOf, readFrontmatter } from '../frontmatter';
import type { NoteEdit } from './note-edit';

/** What has to be changed before a key's value can be typed: nothing where one stands there, else an empty pair of quotes. */
export function roomForField(text: string, key: string): readonly NoteEdit[] {
  const entry = entryOf(readFrontmatter(text), key);
  if (entry === undefined) return [{ op: 'set-field', key, value: '' }];
  if (entry.value !== undefined) return [];
  const colon = text.indexOf(':', entry.keyRange.end);
  if (colon < 0) return [];
  return [{ op: 'replace', range: { start: colon + 1, end: colon + 1 }, text: ' ""' }];
}

/** The offset at which a key's value is typed: within its quotes, where it has any. Undefined where the key is absent. */
export function placeInField(text: string, key: string): number | undefined {
  const entry = entryOf(readFrontmatter(text), key);
  const start = entry?.value?.range.start;
  if (entry === undefined || start === undefined) return entry?.keyRange.end;
  return /["']/.test(text.charAt(start)) ? start + 1 : start;
}
