import type { Letter } from '../model/note';
import type { NoteEdit } from '../markdown/edits/note-edit';
import { proseOf } from '../prose/letter-prose';
import { lineBreakOf } from '../text/edits';
import { at } from '../text/range';

/** Where a sentence belongs in a letter: right after the salutation, at the end of what is said, or under the name. */
export type LetterPlace = 'beginning' | 'end' | 'signature';

/** The edit that puts a paragraph of its own into a letter, between what stands before and after it. */
export function insertSentence(letter: Letter, place: LetterPlace, text: string): NoteEdit {
  const offset = placeIn(letter, place);
  const before = letter.text.slice(0, offset);
  const after = letter.text.slice(offset);
  const breaks = lineBreakOf(letter.text);
  const isFirst = before.slice(letter.body.range.start).trim() === '';
  const lead = isFirst ? '' : place === 'signature' ? breaks : breaks.repeat(2);
  const trail = /^\s*$/.test(after) || /^\r?\n/.test(after) ? '' : breaks.repeat(2);
  const words = text.replaceAll('\n', breaks);
  return { op: 'replace', range: at(offset), text: `${lead}${words}${trail}` };
}

function placeIn(letter: Letter, place: LetterPlace): number {
  const { salutation, sentences, signature, closing } = proseOf(letter);
  const { start } = letter.body.range;
  const first = start + letter.text.slice(start).search(/\S|$/);
  if (place === 'beginning') return salutation?.range.end ?? first;
  const last = sentences.filter(({ range }) => closing === undefined || range.end <= closing.start).at(-1);
  const end = last?.range.end ?? salutation?.range.end ?? first;
  return place === 'end' ? end : Math.max(end, closing?.end ?? 0, signature.end);
}
