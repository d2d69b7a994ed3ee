import assert from 'node:assert/strict';

import { linkedinUnasked } from '../../../../src/core/guidance/rules/linkedin-unasked';
import { checkRule, fixesOf } from '../../../support/check-rule';
import { findingsIn, fixedBy } from '../../../support/findings';
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

  it('is told once, by the latest talk that took place', () => {
    const among = (others: Files, path = 'interviews/m.md') =>
      findingsIn(linkedinUnasked, { files: { ...maya(), [path]: held(), ...others }, path }).length;
    assert.equal(among({ 'interviews/z.md': held(undefined, '2026-11-12') }), 1);
    assert.equal(among({ 'interviews/z.md': held() }), 0);
    assert.equal(among({ 'interviews/a.md': held() }), 1);
    assert.equal(among({ 'interviews/a.md': held(undefined, '2026-11-17') }), 0);
    const planned = held(undefined, '2026-11-17').replace('status: done', 'status: scheduled');
    assert.equal(among({ 'interviews/z.md': planned }), 1);
    const undated = held().replace('start: 2026-11-16\n', '');
    assert.equal(among({ 'interviews/z.md': undated }), 1);
  });

  it('is of no matter before the talk took place, and with people to be left alone', () => {
    const silent = (text: string, keys = '') => checkRule(linkedinUnasked, text, { files: maya(keys) });
    silent(held().replace('status: done', 'status: scheduled'));
    silent(held().replace('status: done', 'status: cancelled'));
    silent(held().replace('start: 2026-11-16\n', ''));
    silent(held(), 'do_not_contact: yes\n');
    silent(held(), 'linkedin_connected: maybe\nstage: paused\n');
    assert.equal(fixesOf(linkedinUnasked, held(''), { files: maya() }).length, 2);
    const other = '---\ntype: letter\nkind: check-in\nto: "[[Maya Okafor]]"\nstatus: sent\n---\n';
    const kindless = '---\ntype: letter\nto: "[[Maya Okafor]]"\nstatus: sent\n---\n';
    for (const text of [other, kindless])
      assert.equal(
        fixesOf(linkedinUnasked, held(), { files: { ...maya(), 'letters/a.md': text } }).length,
        2,
      );
  });

  it('writes the connection down where the contact stands, and offers the invitation first', () => {
    const seen = { files: { ...maya(), 'interviews/a.md': held() }, path: 'interviews/a.md' };
    const after = fixedBy('We are connected', linkedinUnasked, seen);
    assert.match(after['contacts/maya.md'] ?? '', /\nlinkedin_connected: 2026-11-18\n/);
    assert.deepEqual(
      findingsIn(linkedinUnasked, seen)[0]?.fixes.map(({ preferred }) => preferred),
      [true, undefined],
    );
  });
});
