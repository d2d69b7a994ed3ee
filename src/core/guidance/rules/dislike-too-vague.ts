import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';

import { isInEnglish } from '../../index/language';
import { wholeNumber } from '../../model/option-kinds';
import { answersIn, isAbout, wordsOf } from '../answers';
import { isUpcoming } from '../before-meeting';
import { defineRule } from '../rule';

/** What one would change at one place is heard as what one may come to dislike at another. */
export const dislikeTooVague = defineRule({
  id: 'dislike-too-vague',
  group: 'before',
  severity: 'hint',
  appliesTo: 'interview',
  summary: 'The answer to what one would change is very short.',
  options: z.object({
    least: wholeNumber({ least: 1, most: 200, usual: 15 }, 'How many words make an answer precise enough'),
  }),

  *check(interview, { ask, today, options }) {
    if (!isUpcoming(ask, interview, today) || !isInEnglish(ask, interview)) return;
    const answer = answersIn(interview).find((one) => one.hasText && isAbout(one, 'change'));
    if (answer === undefined || wordsOf(interview, answer).length >= options.least) return;
    yield {
      range: answer.range,
      message: l10n.t(
        'This answer is short, and a vague dislike could be of them as well. Be so precise that it cannot be.',
      ),
    };
  },
});
