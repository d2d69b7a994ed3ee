import { SECTIONS, type SectionTitle } from '../drafts/sections';
import { sectionOf } from '../markdown/body';
import type { NoteEdit } from '../markdown/edits/note-edit';
import type { Note } from '../model/note';
import { lineBreakOf } from '../text/edits';
import { at } from '../text/range';

/** The edit that puts a text into a section of a prep note; a section that is missing is added where it belongs. */
export function insertSection({ body, text: note }: Note, title: SectionTitle, text: string): NoteEdit {
  if (sectionOf(body, title) !== undefined) return { op: 'append-to-section', heading: title, text };
  const place = SECTIONS.indexOf(title);
  const later = SECTIONS.slice(place + 1)
    .map((other) => sectionOf(body, other)?.heading)
    .filter((heading) => heading !== undefined);
  const next = later.sort((a, b) => a.range.start - b.range.start)[0];
  if (next === undefined) {
    return { op: 'add-section', heading: title, text, after: SECTIONS.slice(0, place) };
  }
  const lines = `${'#'.repeat(next.level)} ${title}\n\n${text}\n\n`;
  return { op: 'replace', range: at(next.range.start), text: lines.replaceAll('\n', lineBreakOf(note)) };
}
