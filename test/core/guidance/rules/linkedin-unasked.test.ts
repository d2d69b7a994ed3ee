import assert from 'node:assert/strict';

import { linkedinUnasked } from '../../../../src/core/guidance/rules/linkedin-unasked';
import { checkRule, fixesOf } from '../../../support/check-rule';
import { uriOf, type Files } from '../../../support/search';

const maya = (keys = ''): Files => ({
  'contacts/maya.md': `---\ntype: contact\nname: Maya Okafor\nlinkedin: linkedin.com/in/maya\n${keys}---\n`,
});
const held = (keys = 'kind: informational\n', start = '2026-11-16') =>
  `---\ntype: interview\n${keys}contact: "[[Maya Okafor]]"\nstatus: done\nstart: ${start}\n---\n`;

describe('linkedin-unasked', () => {
  it('sits on the contact', () => {
    checkRule(
      linkedinUnasked,
      held().replace(
        'Okafor]]"\n',
        'Okafor]]"\n         ^^^^^^^^^^^^^^^^^ hint: You talked with Maya Okafor 2 days ago, and are not connected on LinkedIn. An invitation keeps the door open.\n',
      ),
      { files: maya() },
    );
  });

  it('is quiet where they are connected or invited, have no page, or are to be left alone', () => {
    const invite = (status: string) => ({
      'letters/invite.md': `---\ntype: letter\nkind: linkedin-invite\nto: "[[Maya Okafor]]"\nstatus: ${status}\n---\n`,
    });
    for (const keys of ['linkedin_connected: true\n', 'linkedin_connected: 2026-11-17\n', 'stage: paused\n'])
      checkRule(linkedinUnasked, held(), { files: maya(keys) });
    checkRule(linkedinUnasked, held(), { files: { ...maya(), ...invite('sent') } });
    checkRule(linkedinUnasked, held(), { files: { 'contacts/maya.md': '---\nname: Maya Okafor\n---\n' } });
    assert.notEqual(fixesOf(linkedinUnasked, held(), { files: { ...maya(), ...invite('draft') } }).length, 0);
    assert.notEqual(fixesOf(linkedinUnasked, held(), { files: maya('linkedin_connected: no\n') }).length, 0);
  });

  it('is quiet about an exploration, on the day, and where a later talk says it', () => {
    checkRule(linkedinUnasked, held('kind: exploration\n'), { files: maya() });
    checkRule(linkedinUnasked, held(undefined, '2026-11-18'), { files: maya() });
    checkRule(linkedinUnasked, held(), {
      files: { ...maya(), 'interviews/z.md': held(undefined, '2026-11-17') },
    });
  });

  it('drafts the invitation, or notes the connection', () => {
    assert.deepEqual(
      fixesOf(linkedinUnasked, held(), { files: maya() }).map((fix) => fix.split(' → ')[0]),
      ['Draft an invitation', 'We are connected'],
    );
    assert.equal(
      fixesOf(linkedinUnasked, held(), { files: maya() })[0],
      `Draft an invitation → jobSearch.draftLetter ${uriOf('contacts/maya.md')} linkedin-invite`,
    );
  });
});
