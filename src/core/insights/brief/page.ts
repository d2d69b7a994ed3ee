import * as l10n from '@vscode/l10n';

import type { Lookup } from '../../index/lookup';
import { sectionsOf, type Task } from '../../markdown/body';
import type { Day } from '../../model/day';
import type { Contact, Interview, Note } from '../../model/note';
import { linesIn, plain, wordsOf } from '../plain';
import type { Survey } from '../survey';

const MOST_LINES = 12;

/** Where a note opens when its link on a page is followed; undefined where a page cannot lead there. */
export type AddressOf = (note: Note) => string | undefined;

/** The page of one conversation, and what it is made from. */
export interface Page {
  readonly survey: Survey;
  readonly lookup: Lookup;
  readonly today: Day;
  readonly interview: Interview;
  /** Those whom it is with and who have a note. */
  readonly people: readonly Contact[];
  readonly addressOf: AddressOf;
}

/** A list with an item for each line. */
export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** A note by its name or other words, as a link where the page can lead there. */
export function linked({ addressOf }: Page, note: Note, label?: string): string {
  const address = addressOf(note);
  const words = plain(label ?? note.name);
  return address === undefined ? words : `[${words}](${address})`;
}

/** What stands in a section of a note, as lines of the page; where there is more than fits, that is said. */
export function written(page: Page, note: Note, title: string, most = MOST_LINES): readonly string[] {
  const lines = sectionsOf(note.body, title).flatMap(({ content }) => linesIn(note.text, note.body, content));
  const shown = lines.slice(0, most).map(plain);
  const left = lines.length - shown.length;
  return left > 0
    ? [...shown, l10n.t('and {0} more in {1}', left, linked(page, note, l10n.t('the note')))]
    : shown;
}

/** A task as a line of the page. */
export function taskOf({ text }: Note): (task: Task) => string {
  return ({ item: { textRange } }) => plain(wordsOf(text.slice(textRange.start, textRange.end)));
}
