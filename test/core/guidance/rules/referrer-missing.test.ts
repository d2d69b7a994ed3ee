import assert from 'node:assert/strict';

import { referrerMissing } from '../../../../src/core/guidance/rules/referrer-missing';
import { checkRule } from '../../../support/check-rule';
import { fixedBy, fixesIn } from '../../../support/findings';

describe('referrer-missing', () => {
  it('asks who it was', () => {
    checkRule(
      referrerMissing,
      `---
type: contact
name: Maya Okafor
source: referral
        ^^^^^^^^ warning: Maya Okafor came to you by referral, and the note does not say through whom. Name the person, so that your letter can begin with that name and they hear what came of it.
---
`,
    );
  });

  const QUIET = [
    'source: referral\nreferred_by: Dan Reyes\n',
    'source: referral\nreferred_by: "[[nobody]]"\n',
    'source: cold\n',
    'source: referral\ndo_not_contact: true\n',
    'source: referral\nstage: declined\n',
    'source: referral\nignore: referrer-missing\n',
  ];
  for (const keys of QUIET) {
    it(`says nothing about ${JSON.stringify(keys)}`, () => {
      checkRule(referrerMissing, `---\ntype: contact\nname: Maya Okafor\n${keys}---\n`);
    });
  }

  it('offers the one who named the contact in an interview', () => {
    const files = {
      'contacts/li-wei.md': '---\ntype: contact\nname: Li Wei\nsource: referral\n---\n',
      'contacts/maya-okafor.md': '---\ntype: contact\nname: Maya Okafor\n---\n',
      'interviews/2026-11-13-maya-okafor.md':
        '---\ntype: interview\ncontact: Maya Okafor\n---\n\n## Referrals\n\n- [[Li Wei]], who counts the kits\n',
      'interviews/2026-11-14-dan-reyes.md':
        '---\ntype: interview\ncontact: Dan Reyes\n---\n\n## Notes\n\nDoes not know [[Li Wei]].\n',
      'contacts/dan-reyes.md': '---\ntype: contact\nname: Dan Reyes\n---\n',
    };
    const seen = { files, path: 'contacts/li-wei.md' };
    assert.deepEqual(fixesIn(referrerMissing, seen), [
      'Set Maya Okafor as the one who referred you',
      'Choose who referred you… = jobSearch.chooseReferrer contacts/li-wei.md',
    ]);
    assert.equal(
      fixedBy('Set Maya Okafor as the one who referred you', referrerMissing, seen)['contacts/li-wei.md'],
      '---\ntype: contact\nname: Li Wei\nsource: referral\nreferred_by: "[[Maya Okafor]]"\n---\n',
    );
  });
});
