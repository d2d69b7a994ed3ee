import { type Contact, type Interview, type Letter } from './note';
import type { InterviewStatus, LetterStatus, Relationship, Stage } from './schema';

/** How far an interview is; without a `status`, one with a `start` is scheduled and any other requested. */
export function interviewStatus(interview: Interview): InterviewStatus {
  return interview.fields.status?.value ?? (interview.fields.start === undefined ? 'requested' : 'scheduled');
}

/** Whether an interview is still to come about: requested or scheduled. */
export function isOpen(interview: Interview): boolean {
  const status = interviewStatus(interview);
  return status === 'requested' || status === 'scheduled';
}

/** How far a letter is; without a `status`, one with a `sent` day is sent and any other a draft. */
export function letterStatus(letter: Letter): LetterStatus {
  return letter.fields.status?.value ?? (letter.fields.sent === undefined ? 'draft' : 'sent');
}

/** How far the acquaintance is; `identified` where the note does not say. */
export function stageOf(contact: Contact): Stage {
  return contact.fields.stage?.value ?? 'identified';
}

/** Whether the contact is any of these to the person. */
export function isOneOf(contact: Contact, relationships: readonly Relationship[]): boolean {
  return contact.fields.relationship?.value.some((one) => relationships.includes(one)) ?? false;
}

/** Whether the contact is a friend or of the family. */
export function isClose(contact: Contact): boolean {
  return isOneOf(contact, CLOSE);
}

/** Whether the person knows a contact well enough to need no introduction of themselves. */
export function isKnownWell(contact: Contact): boolean {
  return isOneOf(contact, KNOWN_WELL);
}

const CLOSE: readonly Relationship[] = ['friend', 'family'];
const KNOWN_WELL: readonly Relationship[] = [...CLOSE, 'colleague', 'mentor', 'counselor'];

/** Whether nothing may ever remind of this person: `do_not_contact`, or they have declined. */
export function isSilent(contact: Contact): boolean {
  return contact.fields.do_not_contact?.value === true || stageOf(contact) === 'declined';
}
