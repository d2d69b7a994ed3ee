import type { Format, InterviewKind, Relationship } from '../model/schema';
import type { Conversation } from './draft-note';

/** One entry, and the conversations that have it. */
interface Entry {
  readonly kinds?: readonly InterviewKind[];
  /** What to do for each format, `open` while that is not settled; a format that is missing has no such entry. */
  readonly text: string | Readonly<Partial<Record<Format | 'open', string>>>;
  readonly unless?: readonly Relationship[];
}

const BEFORE: readonly Entry[] = [
  {
    kinds: ['informational', 'exploratory', 'job'],
    text: 'Read the research once more and put the questions in order',
  },
  { kinds: ['job'], text: 'Cut résumé, letter and pitch to this job' },
  {
    text: {
      'in-person': 'Confirm the day before: day, hour, place, and who will be there',
      video: 'Confirm the day before: day, hour, link, and who will be there',
      phone: 'Confirm the day before: day, hour, who calls which number, and who will be there',
      written: 'Confirm the day before: day, hour, where you write, and who will be there',
      open: 'Confirm the day before: day, hour, place or link, and who will be there',
    },
  },
  {
    text: 'Say what you need to take part, if anything: access, captions, an interpreter, breaks, writing instead of speaking',
  },
  {
    text: {
      'in-person': 'Dress as for a job interview there',
      video: 'Dress as for a job interview there',
      open: 'Dress as for a job interview there, if they will see you',
    },
    unless: ['friend', 'family'],
  },
  {
    text: {
      'in-person': 'Look up the way, and arrive a few minutes early',
      video: 'Try link, camera and sound, and arrive a few minutes early',
      phone: 'Find a quiet place with good reception, and be ready a few minutes early',
      written: 'Try the chat or mailbox, and be ready a few minutes early',
      open: 'Look up the way, or try link and sound, and arrive a few minutes early',
    },
  },
];

const THERE: readonly Entry[] = [
  { kinds: ['informational'], text: 'Keep to the agreed time, and offer to stop' },
  { kinds: ['informational', 'exploration'], text: 'Ask who else to talk to' },
  { kinds: ['exploratory'], text: 'Ask by when you may ask for feedback' },
  { kinds: ['informational'], text: thanks(', and ask whether you may connect') },
  { kinds: ['exploration', 'exploratory', 'job'], text: thanks('') },
];

/** The tasks of a conversation: what to have done before it, and what to think of while it lasts. */
export function checklistFor(conversation: Conversation): string {
  const list = (entries: readonly Entry[]) =>
    entries
      .map((entry) => textOf(entry, conversation))
      .filter((text) => text !== undefined)
      .map((text) => `- [ ] ${text}`)
      .join('\n');
  return `### Before\n\n${list(BEFORE)}\n\n### There\n\n${list(THERE)}`;
}

function textOf(entry: Entry, { kind, format, contact }: Conversation): string | undefined {
  const { kinds, text, unless = [] } = entry;
  if (kinds !== undefined && !kinds.includes(kind)) return undefined;
  if (contact.relationship?.some((one) => unless.includes(one)) === true) return undefined;
  return typeof text === 'string' ? text : text[format ?? 'open'];
}

function thanks(rest: string): Entry['text'] {
  const [inPerson, atTheEnd] = [`Thank them in person${rest}`, `Thank them at the end${rest}`];
  return { 'in-person': inPerson, video: atTheEnd, phone: atTheEnd, written: atTheEnd, open: inPerson };
}
