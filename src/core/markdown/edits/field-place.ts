import { entryOf, readFrontmatter } from '../frontmatter';
import type { NoteEdit } from './note-edit';

const QUOTE = /["']/;

/** What has to be changed before a key's value can be typed: nothing where one stands there, else an empty pair of quotes. */
export function roomForField(text: string, key: string): readonly NoteEdit[] {
  const entry = entryOf(readFrontmatter(text), key);
  if (entry === undefined) return [{ op: 'set-field', key, value: '' }];
  if (entry.value !== undefined || QUOTE.test(text.charAt(afterColon(text, entry.keyRange.end)))) return [];
  const end = text.indexOf(':', entry.keyRange.end) + 1;
  return [{ op: 'replace', range: { start: end, end }, text: ' ""' }];
}

/** The offset at which a key's value is typed: within its quotes, where it has any. Undefined where the key is absent. */
export function placeInField(text: string, key: string): number | undefined {
  const entry = entryOf(readFrontmatter(text), key);
  if (entry === undefined) return undefined;
  const start = entry.value?.range.start ?? afterColon(text, entry.keyRange.end);
  return QUOTE.test(text.charAt(start)) ? start + 1 : start;
}

/** Where what follows the colon of a key begins, on its line. */
function afterColon(text: string, keyEnd: number): number {
  let at = text.indexOf(':', keyEnd) + 1;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
  return at;
}
