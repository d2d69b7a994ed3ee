import type { InterviewKind } from '../model/schema';
import { comment } from './prose';

/** A question that one may be asked, with advice for the answer. */
interface Expected {
  readonly question: string;
  readonly advice: string;
  readonly kinds: readonly InterviewKind[];
}

const BOTH: readonly InterviewKind[] = ['exploratory', 'job'];

const EXPECTED: readonly Expected[] = [
  {
    question: 'What does your day-to-day work look like?',
    advice: 'Some depth in one thing, and enough range to show your breadth.',
    kinds: BOTH,
  },
  {
    question: 'What led you from one job to the next?',
    advice:
      'The thought behind each move, with regard for those you worked for. A move within one employer that served them counts too.',
    kinds: BOTH,
  },
  {
    question: 'What is the culture like where you work?',
    advice: 'How you work best. Be fair to every employer, also when you are invited to compare.',
    kinds: BOTH,
  },
  {
    question: 'What do you love about your work?',
    advice: 'What you enjoy, and which tasks would give you more of it.',
    kinds: BOTH,
  },
  {
    question: 'What would you change?',
    advice: 'Measured, and so precise that it cannot be true of them as well.',
    kinds: BOTH,
  },
  {
    question: 'Why this job?',
    advice: 'This work, this company, and nothing else in the same breath.',
    kinds: ['job'],
  },
  {
    question: 'What else should we know about you?',
    advice:
      'Something learned lately, something begun unasked, an interest, an unusual achievement: as far as you like to share it.',
    kinds: ['exploratory'],
  },
];

/** The questions that one may be asked in a conversation, as headings with their advice; undefined where none are expected. */
export function answersFor(kind: InterviewKind): string | undefined {
  const expected = EXPECTED.filter(({ kinds }) => kinds.includes(kind));
  if (expected.length === 0) return undefined;
  return expected.map(({ question, advice }) => `### ${question}\n\n${comment(advice)}`).join('\n\n');
}
