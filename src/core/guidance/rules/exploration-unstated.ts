import * as l10n from '@vscode/l10n';

import { withWhom } from '../../agenda/interviews';
import { knownConversation } from '../../drafts/from-notes';
import { scaffold } from '../../drafts/sections';
import { isInEnglish } from '../../index/language';
import { hasText, sectionsOf, type Section } from '../../markdown/body';
import type { Interview } from '../../model/note';
import { ownWords } from '../../prose/own-words';
import { sentencesIn } from '../../prose/sentences';
import { says } from '../../prose/wording';
import { ADVICE } from '../../prose/wordings/advice';
import { isUpcoming, sectionPlace } from '../before-meeting';
import { insertSection } from '../insert-section';
import { defineRule } from '../rule';

/** Somebody who knows that only advice is asked for need not think of a vacancy that they do not have. */
export const explorationUnstated = defineRule({
  id: 'exploration-unstated',
  group: 'conversation',
  severity: 'info',
  appliesTo: 'interview',
  summary: 'An exploration does not say at its opening that one looks for advice.',

  *check(interview, { ask, today }) {
    if (interview.fields.kind?.value !== 'exploration' || !isUpcoming(ask, interview, today)) return;
    if (!isInEnglish(ask, interview)) return;
    const written = sectionsOf(interview.body, 'Opening').filter(({ content }) =>
      hasText(interview.text, interview.body, content),
    );
    if (written.some((section) => asksForAdvice(interview, section))) return;
    yield {
      range: sectionPlace(interview, 'Opening'),
      message: l10n.t(
        '{0} does not learn from your opening that you are after advice. Say so first: it makes the talk easy for both.',
        withWhom(ask, interview),
      ),
      fixes: [
        {
          title: l10n.t('Insert an opening'),
          edits: [
            insertSection(
              interview,
              'Opening',
              written.length === 0
                ? (scaffold('Opening', knownConversation(ask, interview, today)) ?? '')
                : 'I would like your advice. You know my background and what I do well: what would you suggest?',
            ),
          ],
          preferred: true,
        },
      ],
    };
  },
});

/** Whether an opening asks for advice; one that is all quotation is written as it will be said. */
function asksForAdvice(interview: Interview, { content }: Section): boolean {
  const sentences = sentencesIn(ownWords(interview, content, { quotations: true }));
  return sentences.length === 0 || sentences.some((sentence) => says(sentence, ADVICE));
}
