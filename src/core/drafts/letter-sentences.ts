import { addWorkingDays, type Day, type Weekday } from '../model/day';
import { longDay } from '../model/day-words';
import type { InterviewKind, Source } from '../model/schema';
import type { Person } from './draft-note';
import type { Sender } from './letter-context';
import { oneLine, sentenceCase } from './prose';

/** How the writer came to the reader, as the notes tell it; a gap to fill where they do not. */
export function howFoundSentence(person: Pick<Person, 'source' | 'foundVia'>): string {
  return howFound(person) ?? 'I found you through {{what you read, heard or share}}.';
}

/** How the writer came to the reader, in a sentence; undefined where the notes do not tell. */
export function howFound({ source, foundVia }: Pick<Person, 'source' | 'foundVia'>): string | undefined {
  const found = foundVia === undefined ? '' : asToldToThem(foundVia);
  return found === '' ? WAYS[source ?? 'cold'] : `I found you through ${found}.`;
}

const WAYS: Readonly<Partial<Record<Source, string>>> = {
  alumni: 'I found you on the list of our alumni.',
  association: 'I found you on the list of members of {{the association}}.',
  group: 'I found you through {{the group}}, to which I belong as well.',
  event: 'I heard you speak at {{the event}}.',
  online: 'I found you online, through {{the page or post}}.',
};

/** That somebody sent the writer to the reader. */
export function referrerSentence(referrer: string): string {
  return `${oneLine(referrer)} suggested that I write to you.`;
}

/** What the writer does, in a line. */
export function backgroundSentence(headline: string): string {
  return `A line about me: ${withoutStop(sentenceCase(oneLine(headline)))}.`;
}

/** A small request for a talk. */
export function talkSentence(): string {
  return 'Could we talk for twenty minutes, by phone or video, on a day that suits you in the next two weeks?';
}

/** That somebody known may say no to the introduction that is asked for. */
export function introductionSentence(): string {
  return 'Would you introduce us? If you would rather not, that is quite all right.';
}

/** How long a talk would take, and two days for it. */
export function talkTimeSentence(today: Day, workingDays?: readonly Weekday[]): string {
  const [first, second] = [3, 5].map((ahead) => dayAndMonth(addWorkingDays(today, ahead, workingDays)));
  return `Twenty minutes would be plenty, on ${first} or ${second}, or on any other day that suits you.`;
}

/** That another time is as good as the one proposed. */
export function choiceSentence(): string {
  return 'If another time suits you better, I will gladly fit in with you.';
}

/** When the writer will be in touch again: two working days ahead. */
export function nextContactSentence(today: Day, workingDays?: readonly Weekday[]): string {
  return `I will be in touch again on ${dayAndMonth(addWorkingDays(today, 2, workingDays))}.`;
}

/** A word of thanks. */
export function thanksSentence(): string {
  return 'Thank you for your time.';
}

/** What the writer would like from a conversation of a kind. */
export function purposeSentence(kind: InterviewKind, focus: string | undefined): string {
  const field = focus === undefined ? undefined : sentenceCase(oneLine(focus));
  switch (kind) {
    case 'exploratory':
      return 'I am hoping for an open conversation, about no particular vacancy.';
    case 'exploration':
      return `I would be glad of your advice on ${field ?? 'where I might go next'}.`;
    case 'informational':
    case 'job':
      return `I would like to learn from you what the work ${field === undefined ? '' : `in ${field} `}is really like.`;
  }
}

/** The lines under a letter by which its writer can be reached; undefined where the profile knows none. */
export function reachableSignature({ phone, email, signature }: Sender): string | undefined {
  const lines = [phone, email].filter((line) => line !== undefined && line.trim() !== '');
  return signature ?? (lines.length === 0 ? undefined : lines.join('\n'));
}

/** "her column on discharge calls" as one says it to her: "your column on discharge calls". */
export function asToldToThem(words: string): string {
  const [found = ''] = oneLine(words).split(/, (?=wh|that )/, 1);
  return withoutStop(found.replace(/\b(?:his|her|their)\b/gi, 'your'));
}

function withoutStop(words: string): string {
  return words.replace(/[\s.,;:]{1,9}$/, '');
}

/** "Tuesday 24 November". */
function dayAndMonth(day: Day): string {
  return longDay(day).split(' ').slice(0, -1).join(' ');
}
