import assert from 'node:assert/strict';

import { referralQuestionMissing } from '../../../../src/core/guidance/rules/referral-question-missing';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy, fixesIn, severityOn } from '../../../support/findings';
import {
  inSearch,
  itIsAboutTalksToCome,
  itIsSilentInAnotherLanguage,
  TALK,
  talk,
} from '../../../support/talk-scene';

describe('referral-question-missing', () => {
  const ASKED = '\n## Questions\n\n1. What does a week look like?\n2. Which skills count?\n';

  it('sits on the heading', () => {
    checkRule(
      referralQuestionMissing,
      `---
type: interview
kind: exploration
contact: Maya Okafor
---

## Questions
   ^^^^^^^^^ hint: Ask Maya Okafor at the end who else would be worth talking to.

1. When have you seen me at my best?
`,
    );
  });

  it('takes any wording', () => {
    for (const question of [
      'Who else should I talk to about this?',
      'Is there someone in this field whose work I should know, or who might like to talk?',
      'Could you put me in touch with a colleague?',
      'Whom would you ask next?',
      'I heard of the night desk. Who should I speak with there?',
    ])
      assert.equal(
        severityOn(referralQuestionMissing, inSearch(talk(`${ASKED}3. ${question}\n`))),
        'none',
        question,
      );
    for (const question of ['Who taught you most?', 'What do you like about the people you work with?'])
      assert.equal(
        severityOn(referralQuestionMissing, inSearch(talk(`${ASKED}3. ${question}\n`))),
        'hint',
        question,
      );
  });

  it('speaks of informational and exploration talks that have questions', () => {
    for (const kind of ['exploratory', 'job'])
      assert.equal(severityOn(referralQuestionMissing, inSearch(talk(ASKED, kind))), 'none', kind);
    assert.equal(severityOn(referralQuestionMissing, inSearch(talk('\n## Questions\n\n1. \n'))), 'none');
    assert.equal(severityOn(referralQuestionMissing, inSearch(talk(''))), 'none');
  });

  it('adds it as the last question, in the words of the kind of talk', () => {
    for (const [kind, words] of [
      ['informational', 'Who else would be worth talking to, and may I say that the idea came from you?'],
      ['exploration', 'Who else should I ask for advice, and may I say that the idea came from you?'],
    ] as const) {
      const files = fixedBy(
        'Add it as the last question',
        referralQuestionMissing,
        inSearch(talk(ASKED, kind)),
      );
      assert.equal(files[TALK], talk(`${ASKED}3. ${words}\n`, kind));
      assert.deepEqual(findingsIn(referralQuestionMissing, { files, path: TALK }), []);
    }
    assert.deepEqual(fixesIn(referralQuestionMissing, inSearch(talk(ASKED))), [
      'Add it as the last question',
    ]);
  });

  itIsAboutTalksToCome(referralQuestionMissing, ASKED, 'informational');

  itIsSilentInAnotherLanguage(referralQuestionMissing, ASKED, 'informational');
});
