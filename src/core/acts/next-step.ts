import { listOf } from '../agenda/interviews';
import { inline, oneLine, words } from '../drafts/prose';
import type { Lookup } from '../index/lookup';
import { contactsOf, namesWith } from '../index/relations';
import type { Calendar, Day } from '../model/day';
import type { Contact, Interview } from '../model/note';
import { readSpokenDay, readSpokenMoment, type SpokenDay } from '../model/spoken-date';
import { edit, type Changes } from './changes';
import { addItems } from './section-items';

/** What comes next with somebody: something to do by a day, or without words just to be in touch again then. */
export interface NextStep {
  readonly what?: string | undefined;
  readonly day: Day;
}

/**
 * Reads an answer to "what comes next, and when?": `send the article on Friday`, `in 3 weeks`, or `send the article`, which
 * does not say when. Undefined where nothing was said.
 */
export function readNextStep(text: string, calendar: Calendar): Partial<NextStep> | undefined {
  const said = oneLine(text);
  if (said === '') return undefined;
  const { today } = calendar;
  const whole = readSpokenMoment(said, today, calendar)?.day;
  if (whole !== undefined && whole >= today) return { day: whole };
  const found = readSpokenDay(said, today, calendar);
  if (found === undefined) return { what: said };
  return { what: withoutDay(said, found), day: found.day };
}

/** What is to be done without its day, where the day comes last and the words before it are whole without it. */
function withoutDay(said: string, { start, end }: SpokenDay): string {
  const before = said
    .slice(0, start)
    .trimEnd()
    .replace(/(?:,|\b(?:on|by))$/i, '')
    .trimEnd();
  const isLast = /^[\s.]*$/.test(said.slice(end));
  const isWhole = before !== '' && !/\b(?:after|before|for|from|of|since|till|until)$/i.test(before);
  return isLast && isWhole ? before : said;
}

/** Plans the next step: a dated task under Follow-up, or without words the day of the contact's next follow-up. */
export function planStep(
  lookup: Lookup,
  note: Contact | Interview,
  { what = '', day }: NextStep,
): Partial<Changes> {
  const contact = note.type === 'contact' ? note : contactsOf(lookup, note)[0];
  if (oneLine(what) !== '') return edit(note, ...addItems(note, 'Follow-up', [task(words(what), day)]));
  if (contact !== undefined) return edit(contact, { op: 'set-field', key: 'next_follow_up', value: day });
  const people = note.type === 'contact' ? note.name : listOf(namesWith(lookup, note));
  const reminder = people === '' ? 'Be in touch again' : `Be in touch again with ${inline(people)}`;
  return edit(note, ...addItems(note, 'Follow-up', [task(reminder, day)]));
}

function task(text: string, day: Day): string {
  return `[ ] ${text} 📅 ${day}`;
}
