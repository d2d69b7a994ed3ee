import * as l10n from '@vscode/l10n';

import type { UserSettings } from '../index/control';
import type { Lookup } from '../index/lookup';
import { contactsOf, follow, recipientOf } from '../index/relations';
import { dayFrom, type Day } from '../model/day';
import type { Contact, Note, Opportunity } from '../model/note';
import { relativeDay } from '../model/day-words';
import { isSilent } from '../model/status';
import { overlap, type Range } from '../text/range';
import { FOLLOW_UP_STATES, stateOf, type FollowUp } from './follow-up';
import { interviewFollowUps } from './interviews';
import { lineFor, reasons, speaks } from './person';

const NO_SETTINGS: UserSettings = new Map();
/** What has no hour comes after what has one. */
const LATEST = '24:00';

/**
 * What stands in one note to be done, seen from a day: its dated tasks, and what its type asks for. What fell due
 * more than `history_days` ago is history and left out, and so is what a rule that is off or suppressed would say.
 */
export function followUpsOf(
  lookup: Lookup,
  note: Note,
  today: Day,
  user: UserSettings = NO_SETTINGS,
): readonly FollowUp[] {
  if (note.type === 'template' || note.type === 'copy') return [];
  return [...typeFollowUps(lookup, note, today, user), ...taskFollowUps(lookup, note, today)].filter((item) =>
    speaks(lookup, item, today, user),
  );
}

/** The whole agenda from the follow-ups of all notes. */
export function inOrder(followUps: Iterable<FollowUp>): readonly FollowUp[] {
  return [...followUps].sort(byUrgency);
}

/**
 * The order of the agenda: by state, the most overdue and then the nearest first. Within a day a meeting of that day cannot
 * wait, and people come before paperwork.
 */
export function byUrgency(a: FollowUp, b: FollowUp): number {
  return (
    FOLLOW_UP_STATES.indexOf(a.state) - FOLLOW_UP_STATES.indexOf(b.state) ||
    compare(a.due, b.due) ||
    rankOf(a) - rankOf(b) ||
    compare(a.hour ?? LATEST, b.hour ?? LATEST) ||
    compare(a.note.path, b.note.path) ||
    a.range.start - b.range.start
  );
}

function rankOf({ act, due, from }: FollowUp): number {
  if (act === 'prepare') return from === due ? 0 : 2;
  if (act === 'deadline') return 3;
  return act === 'task' ? 4 : 1;
}

function typeFollowUps(lookup: Lookup, note: Note, today: Day, user: UserSettings): readonly FollowUp[] {
  if (note.type === 'interview') return interviewFollowUps(lookup, note, today);
  if (note.type === 'opportunity') return deadline(lookup, note, today);
  if (note.type !== 'contact' && note.type !== 'letter') return [];
  const contact = note.type === 'contact' ? note : recipientOf(lookup, note);
  const line = contact === undefined ? undefined : lineFor(lookup, contact, today, user);
  return line !== undefined && line.note.uri === note.uri ? [line] : [];
}

function taskFollowUps(lookup: Lookup, note: Note, today: Day): readonly FollowUp[] {
  const open = note.body.tasks.filter(({ done, due }) => !done && due !== undefined);
  if (open.length === 0) return [];
  const about = peopleOf(lookup, note);
  return open.flatMap(({ due, item }) => {
    const day = dayFrom(due?.text ?? '');
    if (day === undefined) return [];
    const people = about ?? peopleLinkedIn(lookup, note, item.range);
    if (people.length > 0 && people.every(isSilent)) return [];
    return {
      act: 'task',
      what: taskWords(note.text.slice(item.textRange.start, item.textRange.end)),
      why: reasons(l10n.t('due {0}', relativeDay(day, today)), about?.[0]?.name ?? note.name),
      due: day,
      state: stateOf(day, today),
      rule: 'task-overdue',
      ...(people[0] === undefined ? {} : { contact: people[0] }),
      names: people.map(({ name }) => name),
      note,
      range: item.range,
    };
  });
}

/** The words of a task without its date and with links as they are read. */
function taskWords(text: string): string {
  const words = text
    .replace(
      /📅\s{0,3}\d{4}-\d\d-\d\d|[[(]due::?\s{0,3}\d{4}-\d\d-\d\d[\])]|\bdue::?\s{0,3}\d{4}-\d\d-\d\d|@\d{4}-\d\d-\d\d/gu,
      '',
    )
    .replace(/\[\[(?:[^[\]|]{0,300}\|)?([^[\]|]{0,300})\]\]/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? l10n.t('A task without words') : words;
}

function deadline(lookup: Lookup, opportunity: Opportunity, today: Day): readonly FollowUp[] {
  const { deadline: field, status } = opportunity.fields;
  if (field === undefined || (status !== undefined && status.value !== 'saved')) return [];
  const contact = follow(lookup, opportunity.fields.contact?.value, opportunity, 'contact');
  const company = opportunity.fields.company?.value;
  const companyNote = follow(lookup, company, opportunity, 'company');
  return [
    {
      act: 'deadline',
      what: l10n.t('Apply for {0}', opportunity.name),
      why: reasons(
        field.value < today
          ? l10n.t('closed {0}', relativeDay(field.value, today))
          : l10n.t('closes {0}', relativeDay(field.value, today)),
        companyNote?.name ?? company?.target,
      ),
      due: field.value,
      state: stateOf(field.value, today),
      rule: null,
      ...(contact === undefined ? {} : { contact }),
      names: contact === undefined ? [] : [contact.name],
      note: opportunity,
      range: field.range,
    },
  ];
}

/** The people that a note is about; undefined where it is about nobody in particular. */
function peopleOf(lookup: Lookup, note: Note): readonly Contact[] | undefined {
  if (note.type === 'contact') return [note];
  if (note.type === 'interview') return contactsOf(lookup, note);
  if (note.type !== 'letter') return undefined;
  const recipient = recipientOf(lookup, note);
  return recipient === undefined ? [] : [recipient];
}

function peopleLinkedIn(lookup: Lookup, note: Note, range: Range): readonly Contact[] {
  return note.body.links
    .filter((link) => overlap(link.range, range))
    .map((link) => follow(lookup, link, note, 'contact'))
    .filter((contact) => contact !== undefined);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
