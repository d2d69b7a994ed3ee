import { longDay } from '../model/day-words';
import type { Day } from '../model/day';
import { weekName, type Week } from '../model/week';
import type { DraftNote, Named } from './draft-note';
import { sectionsText, type Section } from './note-text';
import { BLANK, inline, linkOrName, prompts } from './prose';

/** One line of a review: what or who it is about, its day where that matters, and a few words more. */
export interface ReviewLine {
  readonly about: Named;
  readonly day?: Day | undefined;
  readonly words?: string | undefined;
}

/** What a week was, as far as the notes know it. */
export interface ReviewedWeek {
  readonly week: Week;
  /** How many conversations the person wanted to have; undefined where they have not said. */
  readonly goal?: number | undefined;
  readonly conversations: readonly ReviewLine[];
  readonly sent: readonly ReviewLine[];
  readonly replies: readonly ReviewLine[];
  readonly referrals: readonly ReviewLine[];
  readonly newContacts: readonly ReviewLine[];
  /** The meetings of the week that are still to come. */
  readonly ahead: readonly ReviewLine[];
  /** What is still open on the person's own side, and on that of others. */
  readonly mine: readonly ReviewLine[];
  readonly theirs: readonly ReviewLine[];
  /** What the week after it holds. */
  readonly next: readonly ReviewLine[];
}

const FOLDER = 'reviews';

/** A week of which the notes know nothing. */
export function emptyWeek(week: Week): ReviewedWeek {
  return {
    week,
    conversations: [],
    sent: [],
    replies: [],
    referrals: [],
    newContacts: [],
    ahead: [],
    mine: [],
    theirs: [],
    next: [],
  };
}

/** Where the review of a week is stored: always at the same place, taken or not. */
export function reviewPath(week: Week): string {
  return `${FOLDER}/${weekName(week)}.md`;
}

/** The review of a week: what the notes know, and a few questions to answer for oneself. It is an ordinary note. */
export function weeklyReviewNote(review: ReviewedWeek): DraftNote {
  const { year, number, monday, sunday } = review.week;
  const title = `# Week ${number} of ${year}\n\n${longDay(monday)} to ${longDay(sunday)}\n\n`;
  const sections: readonly Section[] = [
    {
      title: 'Conversations',
      text: [goalSaid(review), lines(review.conversations)].filter(Boolean).join('\n\n'),
    },
    { title: 'Letters sent', text: lines(review.sent) },
    { title: 'Replies', text: lines(review.replies) },
    { title: 'People you were referred to', text: lines(review.referrals) },
    { title: 'New in touch', text: lines(review.newContacts) },
    { title: 'Still to come this week', text: lines(review.ahead) },
    { title: 'Still open on your side', text: lines(review.mine) },
    { title: 'Still open on theirs', text: lines(review.theirs) },
    { title: 'Next week', text: lines(review.next) },
  ];
  const told = sectionsText(sections.filter(({ text }) => text !== ''));
  const asked = prompts(
    'What do you know now that you did not know on Monday?',
    'What gave you strength, and what took it?',
    'If next week had room for one thing only, which would it be?',
  );
  const text = `${title}${told}## Looking back\n\n${asked}\n`;
  return {
    path: reviewPath(review.week),
    text,
    cursor: text.indexOf(`\n${BLANK}\n`, text.indexOf('## Looking back')) + `\n${BLANK}`.length,
  };
}

function goalSaid({ conversations: { length }, goal = 0 }: ReviewedWeek): string {
  if (goal === 0) return length === 0 ? 'None this time.' : '';
  if (length === 0) return `None this time; you would have liked ${goal}.`;
  return length < goal ? `${length} of the ${goal} that you wanted.` : `${length}, and you wanted ${goal}.`;
}

function lines(all: readonly ReviewLine[]): string {
  return all.map(line).join('\n');
}

function line({ about, day, words = '' }: ReviewLine): string {
  const more = words === '' ? '' : `, ${inline(words)}`;
  const when = day === undefined ? '' : `${dayAndMonth(day)}: `;
  return `- ${notAsBlock(`${when}${linkOrName(about)}${more}`)}`;
}

/** Words that would begin a heading, a quotation or another list at the beginning of an item. */
function notAsBlock(words: string): string {
  return words.replace(/^[#>+\-~]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A day without its year, which stands above. */
function dayAndMonth(day: Day): string {
  return longDay(day).replace(/ \d+$/, '');
}
