import { addDays, type Day } from '../model/day';
import type { Contact, Note } from '../model/note';
import type { Range } from '../text/range';

/** What there is to do: the verb of a follow-up. */
export type Act =
  | 'thank'
  | 'nudge'
  | 'rest'
  | 'keep-promise'
  | 'follow-up'
  | 'keep-in-touch'
  | 'ask-feedback'
  | 'prepare'
  | 'write-up'
  | 'task'
  | 'deadline';

/** The rules that warn once a follow-up of theirs is overdue. */
export const LATENESS_RULES = [
  'thank-you-missing',
  'request-unanswered',
  'promise-overdue',
  'follow-up-overdue',
  'keep-in-touch-due',
  'feedback-overdue',
  'outcome-unrecorded',
  'task-overdue',
] as const;
export type LatenessRule = (typeof LATENESS_RULES)[number];

/** `overdue` was due before today; `waiting` is their turn and not yet due; `week` is the next 7 days. */
export const FOLLOW_UP_STATES = ['overdue', 'today', 'week', 'later', 'waiting'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** One thing to do for the search: who, what, when, why, and where it stands. */
export interface FollowUp {
  readonly act: Act;
  /** Verb first: "Thank Maya Okafor". */
  readonly what: string;
  /** The reason, in a few words: "met 3 days ago · Northwind Telecom". */
  readonly why: string;
  readonly due: Day;
  /** The hour of the meeting that is to be prepared, `HH:MM`, where it is known. */
  readonly hour?: string;
  readonly state: FollowUpState;
  /** The rule that warns once this is overdue; null for an interview to prepare and for a deadline. */
  readonly rule: LatenessRule | null;
  /** The person it is about, where they have a note. */
  readonly contact?: Contact;
  /** The people it is still owed to, by name, where that is not all of them. */
  readonly names: readonly string[];
  /** Where it stands. */
  readonly note: Note;
  readonly range: Range;
  /** The day that it is counted from: the meeting, the letter, the last touch. */
  readonly from?: Day;
  /** After this day the lateness is serious, where that differs from being late at all. */
  readonly seriousAfter?: Day;
}

const WEEK = 7;

/** Where a due day stands, seen from today. */
export function stateOf(due: Day, today: Day, isTheirTurn = false): FollowUpState {
  if (due < today) return 'overdue';
  if (due === today) return 'today';
  if (isTheirTurn) return 'waiting';
  return due <= addDays(today, WEEK) ? 'week' : 'later';
}

/** Picks the follow-up of a rule out of a note's, where it is overdue. */
export function isLate(rule: LatenessRule): (item: FollowUp) => boolean {
  return (item) => item.rule === rule && item.state === 'overdue';
}
