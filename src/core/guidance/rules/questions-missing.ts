import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';

import { withWhom } from '../../agenda/interviews';
import { knownConversation } from '../../drafts/from-notes';
import { questionsFor } from '../../drafts/questions';
import { addDays } from '../../model/day';
import { relativeDay } from '../../model/day-words';
import { wholeNumber } from '../../model/option-kinds';
import { daysUntilMeeting, sectionPlace, urgencyOf } from '../before-meeting';
import { insertSection } from '../insert-section';
import { questionsIn } from '../questions';
import { defineRule, type Fix } from '../rule';

/** Whoever asked for a talk leads it, and leads it by questions. */
export const questionsMissing = defineRule({
  id: 'questions-missing',
  group: 'before',
  severity: 'warning',
  appliesTo: 'interview',
  summary: 'A conversation is near, and few or no questions are prepared for it.',
  options: z.object({
    least: wholeNumber({ least: 1, most: 20, usual: 5 }, 'How many questions are enough for a conversation'),
  }),

  *check(interview, { ask, today, options }) {
    const days = daysUntilMeeting(ask, interview, today);
    const urgency = days === undefined ? undefined : urgencyOf(days);
    if (days === undefined || urgency === undefined || interview.fields.kind?.value === 'exploration') return;
    const prepared = questionsIn(interview);
    const { length } = prepared;
    if (length >= options.least) return;
    const who = withWhom(ask, interview);
    const when = relativeDay(addDays(today, days), today);
    const suggested = questionsFor(knownConversation(ask, interview, today));
    const missing = suggested
      .filter((one) => !prepared.some(({ text }) => text === one))
      .slice(0, options.least - length);
    const range = sectionPlace(interview, 'Questions');
    if (length === 0) {
      yield {
        range,
        severity: urgency,
        message: l10n.t(
          'You talk with {0} {1} and have no questions yet. Write down at least {2}, the most important first.',
          who,
          when,
          options.least,
        ),
        fixes: [
          {
            title: l10n.t('Insert questions for this conversation'),
            edits: [insertSection(interview, 'Questions', numbered(suggested))],
            preferred: true,
          },
        ],
      };
      return;
    }
    yield {
      range,
      severity: urgency === 'warning' ? 'info' : 'hint',
      message:
        length === 1
          ? l10n.t(
              'You talk with {0} {1} and have 1 question so far. With {2} or more the talk does not run dry.',
              who,
              when,
              options.least,
            )
          : l10n.t(
              'You talk with {0} {1} and have {2} questions so far. With {3} or more the talk does not run dry.',
              who,
              when,
              length,
              options.least,
            ),
      fixes: missing.length === 0 ? [] : [addFix(missing)],
    };
  },
});

function numbered(questions: readonly string[]): string {
  return questions.map((question, index) => `${index + 1}. ${question}`).join('\n');
}

function addFix(questions: readonly string[]): Fix {
  return {
    title:
      questions.length === 1
        ? l10n.t('Add 1 question')
        : l10n.t('Add {0} questions for this conversation', questions.length),
    edits: questions.map((item) => ({ op: 'append-to-list', heading: 'Questions', item })),
    preferred: true,
  };
}
