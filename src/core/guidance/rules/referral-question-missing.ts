import * as l10n from '@vscode/l10n';

import { withWhom } from '../../agenda/interviews';
import { knownConversation } from '../../drafts/from-notes';
import { referralQuestion } from '../../drafts/questions';
import { isInEnglish } from '../../index/language';
import { sentencesIn } from '../../prose/sentences';
import { says } from '../../prose/wording';
import { WHO_ELSE } from '../../prose/wordings/who-else';
import { isUpcoming, sectionPlace } from '../before-meeting';
import { questionsIn } from '../questions';
import { defineRule } from '../rule';

/** One talk leads to the next, if one asks. */
export const referralQuestionMissing = defineRule({
  id: 'referral-question-missing',
  group: 'before',
  severity: 'hint',
  appliesTo: 'interview',
  summary: 'No question asks who else would be worth talking to.',

  *check(interview, { ask, today }) {
    const kind = interview.fields.kind?.value;
    if (kind !== 'informational' && kind !== 'exploration') return;
    if (!isUpcoming(ask, interview, today) || !isInEnglish(ask, interview)) return;
    const questions = questionsIn(interview);
    if (questions.length === 0) return;
    if (questions.flatMap(({ text }) => sentencesIn(text)).some((one) => says(one, WHO_ELSE))) return;
    const item = referralQuestion(knownConversation(ask, interview, today));
    yield {
      range: sectionPlace(interview, 'Questions'),
      message: l10n.t('Ask {0} at the end who else would be worth talking to.', withWhom(ask, interview)),
      fixes: [
        {
          title: l10n.t('Add it as the last question'),
          edits: [{ op: 'append-to-list', heading: 'Questions', item }],
          preferred: true,
        },
      ],
    };
  },
});
