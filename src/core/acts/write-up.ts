import { isHistory } from '../agenda/history';
import { isLeftAlone } from '../agenda/interviews';
import type { DraftNote, Named, Storage } from '../drafts/draft-note';
import { personOf, targetOf } from '../drafts/from-notes';
import { newOpportunityNote } from '../drafts/new-notes';
import { isFree, namedCompany, newPersonNote } from '../drafts/planned';
import { linkOrName, linkTargetOf, oneLine, words } from '../drafts/prose';
import type { Lookup } from '../index/lookup';
import { foldName } from '../index/names';
import { companyOf, contactsOf, meetingOf, namesWith } from '../index/relations';
import { hasText, readBody, sectionOf, sectionsOf } from '../markdown/body';
import type { NoteEdit } from '../markdown/edits/note-edit';
import { readFrontmatter } from '../markdown/frontmatter';
import type { Day } from '../model/day';
import type { Moment } from '../model/moment';
import type { Interview, Note } from '../model/note';
import { interviewStatus, isOpen } from '../model/status';
import { allOf, edit, type Changes } from './changes';
import { addItems } from './section-items';
import { planStep, type NextStep } from './next-step';
import { moveInterview } from './reschedule';
import { afterTouch } from './touch';

/** What became of a conversation on its day. */
export const OUTCOMES = ['done', 'moved', 'cancelled', 'no-show'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How a conversation went, as far as the person says; what is undefined was not said, and leaves no trace. */
export interface WriteUp {
  readonly outcome: Outcome;
  /** Where it was moved to; undefined while that is open. */
  readonly movedTo?: Moment | undefined;
  /** The day on which it took place, where its note has none that has come. */
  readonly heldOn?: Day | undefined;
  /** What was learned, in one line; there is room for more in the note. */
  readonly learned?: string | undefined;
  readonly thanked?: boolean | undefined;
  /** Whom they named; nobody where the list is empty. */
  readonly named?: readonly string[] | undefined;
  readonly feedbackBy?: Day | undefined;
  /** An opening that was mentioned; the company by its name. */
  readonly opening?: { readonly title: string; readonly company?: string | undefined } | undefined;
  readonly next?: NextStep | undefined;
}

/** Writes down what became of a conversation, in its note, in those of the people, and in new ones for whom and what they named. */
export function writeUp(
  lookup: Lookup,
  interview: Interview,
  said: WriteUp,
  today: Day,
  storage: Storage,
): Changes {
  if (said.outcome === 'moved') return allOf(moveInterview(interview, said.movedTo));
  const { next } = said;
  const step = next === undefined ? {} : planStep(lookup, interview, next);
  if (said.outcome !== 'done') return allOf(edit(interview, setStatus(said.outcome)), step);
  const people = contactsOf(lookup, interview);
  const referrals = whomTheyNamed(lookup, interview, said.named ?? [], storage);
  const opening = said.opening && openingFor(lookup, interview, said.opening, today, storage);
  const lines = referrals.map((one) => (one.linkTarget === undefined ? words(one.name) : linkOrName(one)));
  if (said.named?.length === 0 && !isWritten(interview, 'Referrals')) lines.push('None.');
  if (opening !== undefined) lines.push(`An opening: ${linkOrName(opening)}`);
  const held = heldOn(lookup, interview, said.heldOn, today);
  return allOf(
    { added: [...referrals, opening].flatMap((one) => one?.note ?? []) },
    edit(
      interview,
      setStatus('done'),
      ...(held.isNew ? [set('start', held.day)] : []),
      ...(said.thanked === undefined ? [] : [set('thanked_in_person', said.thanked)]),
      ...(said.feedbackBy === undefined ? [] : [set('feedback_by', said.feedbackBy)]),
      ...addItems(interview, 'What I learned', linesOf(said.learned)),
      ...addItems(interview, 'Referrals', lines),
    ),
    ...people.map((contact) => edit(contact, ...afterTouch(contact, held.day, 'met'))),
    step,
  );
}

/** The conversations that can have taken place and are still to be written up: the latest first, those without a day last. */
export function toWriteUp(lookup: Lookup, today: Day): readonly Interview[] {
  const dayOf = (interview: Interview) => meetingOf(lookup, interview)?.day ?? '';
  return lookup
    .all('interview')
    .filter((interview) => dayOf(interview) <= today && isUnwritten(lookup, interview, today))
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : a.path < b.path ? -1 : 1));
}

function isUnwritten(lookup: Lookup, interview: Interview, today: Day): boolean {
  if (isOpen(interview)) return true;
  if (interviewStatus(interview) !== 'done' || isLeftAlone(lookup, interview)) return false;
  const day = meetingOf(lookup, interview)?.day;
  if (day === undefined || isHistory(lookup, day, today)) return false;
  return !isWritten(interview, 'Notes') && !isWritten(interview, 'What I learned');
}

/**
 * Reads an answer to "whom did they name?": names between commas, each once. An empty list means nobody, which may be said by a
 * word of the person's own language; undefined that nothing was said.
 */
export function namesSaid(text: string, nobody = 'none'): readonly string[] | undefined {
  const answer = oneLine(text).replace(/[.!]$/, '');
  if (answer === '') return undefined;
  if (/^(?:none|nobody|no ?one|no)$/i.test(answer) || keyOf(answer) === keyOf(nobody)) return [];
  const names = text
    .split(/[,;\r\n]/)
    .map((part) => oneLine(part.replace(/^\s*\[\[|\]\]\s*$/g, '')))
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
  const keys = names.map(keyOf);
  const once = names.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
  return once.length === 0 ? undefined : once;
}

/** Somebody whom they named: with a note that is there, or for a new person with the one that they get. */
export interface Referred extends Named {
  /** The new note; undefined for those who have one, and where several notes fit the name. */
  readonly note?: DraftNote | undefined;
}

/** Whom they named, without those who were there; a name that several notes fit stays a name. */
export function whomTheyNamed(
  lookup: Lookup,
  interview: Interview,
  names: readonly string[],
  storage: Storage,
): readonly Referred[] {
  const present = new Set([
    ...namesWith(lookup, interview).map(keyOf),
    ...contactsOf(lookup, interview).map(({ uri }) => uri),
  ]);
  const found: Referred[] = [];
  for (const name of names) {
    const resolved = lookup.resolve({ target: name, style: 'bare' }, interview, 'contact');
    if (present.has(keyOf(name)) || (resolved.kind === 'note' && present.has(resolved.note.uri))) continue;
    if (resolved.kind === 'several') found.push({ name });
    else if (resolved.kind === 'note') found.push(linkedTo(lookup, resolved.note));
    else found.push(newReferral(lookup, interview, name, beside(storage, found)));
  }
  return found;
}

function newReferral(lookup: Lookup, interview: Interview, name: string, storage: Storage): Referred {
  const [referredBy] = contactsOf(lookup, interview);
  const note = newPersonNote(lookup, { name, source: 'referral', referredBy }, storage);
  // Nothing else is called so, or it would have been found.
  return { name, note, linkTarget: linkTargetOf(name, note.path, () => true) };
}

function openingFor(
  lookup: Lookup,
  interview: Interview,
  { title, company }: NonNullable<WriteUp['opening']>,
  today: Day,
  storage: Storage,
): Referred {
  const name = oneLine(title);
  const resolved = lookup.resolve({ target: name, style: 'bare' }, interview, 'opportunity');
  if (resolved.kind === 'note' && resolved.note.type === 'opportunity') {
    const known = companyOf(lookup, resolved.note)?.name;
    if (known === undefined || company === undefined || foldName(known) === foldName(company))
      return linkedTo(lookup, resolved.note);
  }
  const [contact] = contactsOf(lookup, interview);
  const person = contact && personOf(lookup, contact);
  const isTheirs = company !== undefined && foldName(person?.company?.name ?? '') === foldName(company);
  const note = newOpportunityNote({
    ...storage,
    title: name,
    company: namedCompany(lookup, company),
    found: today,
    contact: isTheirs ? person : undefined,
    referredBy: person,
  });
  const isItsName = (target: string) => isFree(lookup, target, 'opportunity');
  return { name, note, linkTarget: linkTargetOf(name, note.path, isItsName) };
}

function linkedTo(lookup: Lookup, note: Note): Referred {
  return { name: note.name, linkTarget: targetOf(lookup, note) };
}

/** Storage in which the notes that are about to be added have their places already. */
function beside({ folders, isTaken }: Storage, added: readonly Referred[]): Storage {
  return { folders, isTaken: (path) => isTaken(path) || added.some(({ note }) => note?.path === path) };
}

/** The day of a conversation that was held, and whether its note is still to say so. */
function heldOn(
  lookup: Lookup,
  interview: Interview,
  said: Day | undefined,
  today: Day,
): { readonly day: Day; readonly isNew: boolean } {
  const planned = meetingOf(lookup, interview)?.day;
  if (said !== undefined) return { day: said, isNew: said !== planned };
  return planned !== undefined && planned <= today
    ? { day: planned, isNew: false }
    : { day: today, isNew: true };
}

/** Where one goes on writing in a note: below what stands under Notes, else below its frontmatter. */
export function placeForNotes(text: string): number {
  const { bodyStart } = readFrontmatter(text);
  const notes = sectionOf(readBody(text, bodyStart), 'Notes');
  if (notes === undefined) return bodyStart;
  const { start, end } = notes.content;
  const written = start + text.slice(start, end).trimEnd().length;
  return written + (/^\r?\n(?=\r?\n)/.exec(text.slice(written))?.[0].length ?? 0);
}

function linesOf(text = ''): readonly string[] {
  const line = words(text);
  return line === '' ? [] : [line];
}

function isWritten({ text, body }: Interview, heading: string): boolean {
  return sectionsOf(body, heading).some(({ content }) => hasText(text, body, content));
}

function setStatus(value: Exclude<Outcome, 'moved'>): NoteEdit {
  return set('status', value);
}

function set(key: string, value: string | boolean): NoteEdit {
  return { op: 'set-field', key, value };
}

/** How names are told apart; a link takes a name with the ending of a file for the name. */
function keyOf(name: string): string {
  return foldName(name.replace(/\.md$/i, ''));
}
