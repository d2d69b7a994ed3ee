import type { InterviewKind } from '../model/schema';
import { comment } from './prose';

/** What a question that one may be asked is after. */
export type AnswerTopic = 'day' | 'moves' | 'culture' | 'love' | 'change' | 'why' | 'beyond';

/** A question that one may be asked, with advice for the answer. */
export interface Expected {
  readonly topic: AnswerTopic;
  readonly question: string;
  readonly advice: string;
  readonly kinds: readonly InterviewKind[];
}

const BOTH: readonly InterviewKind[] = ['exploratory', 'job'];

const EXPECTED: readonly Expected[] = [
  {
    topic: 'day',
    question: 'What does your day-to-day work look like?',
    advice: 'Some depth in one thing, and enough range to show your breadth.',
    kinds: BOTH,
  },
  {
    topic: 'moves',
    question: 'What led you from one job to the next?',
    advice:
      'The thought behind each move, with regard for those you worked for. A move within one employer that served them counts too.',
    kinds: BOTH,
  },
  {
    topic: 'culture',
    question: 'What is the culture like where you work?',
    advice: 'How you work best. Be fair to every employer, also when you are invited to compare.',
    kinds: BOTH,
  },
  {
    topic: 'love',
    question: 'What do you love about your work?',
    advice: 'What you enjoy, and which tasks would give you more of it.',
    kinds: BOTH,
  },
  {
    topic: 'change',
    question: 'What would you change?',
    advice: 'Measured, and so precise that it cannot be true of them as well.',
    kinds: BOTH,
  },
  {
    topic: 'why',
    question: 'Why this job?',
    advice: 'This work, this company, and nothing else in the same breath.',
    kinds: ['job'],
  },
  {
    topic: 'beyond',
    question: 'What else should we know about you?',
    advice:
      'Something learned lately, something begun unasked, an interest, an unusual achievement: as far as you like to share it.',
    kinds: ['exploratory'],
  },
];

/** The questions that one may be asked in a conversation of a kind, in their order. */
export function expectedIn(kind: InterviewKind): readonly Expected[] {
  return EXPECTED.filter(({ kinds }) => kinds.includes(kind));
}

/** Questions as headings with their advice, to be answered below. */
export function answerHeadings(expected: readonly Expected[], level = 3): string {
  return expected
    .map(({ question, advice }) => `${'#'.repeat(level)} ${question}\n\n${comment(advice)}`)
    .join('\n\n');
}

/** The questions that one may be asked in a conversation, as headings with their advice; undefined where none are expected. */
export function answersFor(kind: InterviewKind): string | undefined {
  const expected = expectedIn(kind);
  return expected.length === 0 ? undefined : answerHeadings(expected);
}
