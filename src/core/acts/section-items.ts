import { SECTIONS, type SectionTitle } from '../drafts/sections';
import { sectionOf } from '../markdown/body';
import type { NoteEdit } from '../markdown/edits/note-edit';
import type { Note } from '../model/note';

/** Adds items under a heading of a note; a section that is missing is added where a prep note has it. */
export function addItems(
  { body }: Note,
  heading: SectionTitle,
  items: readonly string[],
): readonly NoteEdit[] {
  if (items.length === 0) return [];
  if (sectionOf(body, heading) !== undefined)
    return items.map((item) => ({ op: 'append-to-list', heading, item }));
  const text = items.map((item) => `- ${item}`).join('\n');
  return [{ op: 'add-section', heading, text, after: SECTIONS.slice(0, SECTIONS.indexOf(heading)) }];
}
