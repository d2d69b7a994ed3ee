import type { Replacement } from '../markdown/edits/note-edit';
import { yamlScalarLike } from '../markdown/yaml-scalar';
import type { Note } from '../model/note';
import type { Range } from '../text/range';
import { textAt } from './place';

/** Writes another text where one value stands in the frontmatter, in the same quotes; undefined where it has several lines. */
export function replaceValue(note: Note, range: Range, text: string): Replacement | undefined {
  const written = textAt(note, range);
  if (written.includes('\n')) return undefined;
  return { op: 'replace', range, text: yamlScalarLike(written, text, { flow: true }), expected: written };
}
