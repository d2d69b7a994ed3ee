import * as l10n from '@vscode/l10n';

import { isUpcoming, sectionPlace } from '../before-meeting';
import { numberedQuestions, questionsIn } from '../questions';
import { defineRule } from '../rule';

/** The time may run out, so the questions stand in the order in which one wants the answers. */
export const questionsUnordered = defineRule({
  id: 'questions-unordered',
  group: 'before',
  severity: 'hint',
  appliesTo: 'interview',
  summary: 'Prepared questions are not in an order.',

  *check(interview, { ask, today }) {
    if (!isUpcoming(ask, interview, today)) return;
    const questions = questionsIn(interview).filter(({ item }) => (item?.depth ?? 0) === 0);
    if (questions.filter(({ item }) => item?.ordered !== true).length < 2) return;
    yield {
      range: sectionPlace(interview, 'Questions'),
      message: l10n.t(
        'Number these {0} questions, the most important first: the time may run out.',
        questions.length,
      ),
      fixes: [
        {
          title: l10n.t('Turn into a numbered list'),
          edits: numberedQuestions(interview, questions),
          preferred: true,
        },
      ],
    };
  },
});
