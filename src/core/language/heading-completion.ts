import { knownConversation } from '../drafts/from-notes';
import { prepSections } from '../drafts/prep';
import type { Lookup } from '../index/lookup';
import { sectionsOf } from '../markdown/body';
import type { Day } from '../model/day';
import type { Note } from '../model/note';
import { overlap, touches, type Range } from '../text/range';
import type { Completion } from './completion-item';

/** The sections of notes whose sections are always the same, as their drafts have them. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  contact: ['Research', 'Common ground', 'Log'],
  company: ['Research', 'News'],
  opportunity: ['Why this one'],
};
const HEADING = /^(#{2,3})(?!#)([ \t]{0,9})(?![ \t])(.{0,80})$/;
/** What no link to a heading can hold. */
const UNLINKABLE = /[[\]|#^\\\r\n]|%%/;

/** The headings of a note that a link can lead to, each once, in their order. */
export function headingsToLink({ body }: Note, range: Range): readonly Completion[] {
  const seen = new Set<string>();
  return body.headings.flatMap(({ text, level }): readonly Completion[] => {
    if (text === '' || seen.has(text.toLowerCase()) || UNLINKABLE.test(text)) return [];
    seen.add(text.toLowerCase());
    return [{ label: text, detail: '#'.repeat(level), kind: 'heading', insert: text, range }];
  });
}

/** The sections that a note of this kind has, and this one has not yet, while the heading on a line is typed. */
export function sectionCompletions(
  lookup: Lookup,
  note: Note,
  today: Day,
  { line, offset }: { readonly line: Range; readonly offset: number },
): readonly Completion[] | undefined {
  const [, marks = '', blank, typed] = HEADING.exec(note.text.slice(line.start, offset)) ?? [];
  if (typed === undefined) return undefined;
  const titles = marks === '##' ? titlesFor(lookup, note, today) : innerTitles(note, offset);
  const lead = blank === '' ? ' ' : '';
  const range = { start: offset - typed.length, end: line.end };
  return titles
    .filter((title) => !sectionsOf(note.body, title).some(({ heading }) => !overlap(heading.range, line)))
    .map((title) => ({ label: title, kind: 'heading', insert: lead + title, range, filter: lead + title }));
}

function titlesFor(lookup: Lookup, note: Note, today: Day): readonly string[] {
  if (note.type !== 'interview') return SECTIONS[note.type] ?? [];
  return prepSections(knownConversation(lookup, note, today)).map(({ title }) => title);
}

function innerTitles({ body }: Note, offset: number): readonly string[] {
  const isInChecklist = sectionsOf(body, 'Checklist').some(({ content }) => touches(content, offset));
  return isInChecklist ? ['Before', 'There'] : [];
}
