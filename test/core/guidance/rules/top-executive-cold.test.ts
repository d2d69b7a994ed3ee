import assert from 'node:assert/strict';

import { topExecutiveCold } from '../../../../src/core/guidance/rules/top-executive-cold';
import { checkRule } from '../../../support/check-rule';
import { fixesIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('top-executive-cold', () => {
  const contact = (keys: string) =>
    `---\ntype: contact\nname: Ada Lindqvist\ncompany: Northwind Telecom\n${keys}---\n`;
  const letter = (keys = '') =>
    `---\ntype: letter\nkind: request\nto: "[[Ada Lindqvist]]"\n${keys}---\n\nDear Ada,\n`;
  const company = (size: string) => ({
    'companies/northwind.md': `---\ntype: company\nname: Northwind Telecom\n${size === '' ? '' : `size: ${size}\n`}---\n`,
  });
  const onContact = (keys: string, others: Files = {}) =>
    severityOn(topExecutiveCold, {
      files: { 'contacts/ada.md': contact(keys), ...others },
      path: 'contacts/ada.md',
    });
  const onLetter = (keys: string, of: string, others: Files = {}) =>
    severityOn(topExecutiveCold, {
      files: { 'letters/a.md': letter(keys), 'contacts/ada.md': contact(of), ...others },
      path: 'letters/a.md',
    });

  it('sits on the role of a contact', () => {
    checkRule(
      topExecutiveCold,
      `---
type: contact
name: Ada Lindqvist
role: Founder & CEO
      ^^^^^^^^^^^^^ info: Ada Lindqvist is Founder & CEO at Northwind Telecom, and a cold letter rarely gets through to the top. Somebody two levels below has more time, and knows the work.
company: Northwind Telecom
source: cold
---
`,
    );
  });

  it('says the company once, or not at all', () => {
    checkRule(
      topExecutiveCold,
      `---
type: contact
name: Ada Lindqvist
role: CEO of Northwind Telecom
      ^^^^^^^^^^^^^^^^^^^^^^^^ info: Ada Lindqvist is CEO at Northwind Telecom, and a cold letter rarely gets through to the top. Somebody two levels below has more time, and knows the work.
company: Northwind Telecom
source: online
---
`,
    );
    checkRule(
      topExecutiveCold,
      `---
type: contact
name: Ada Lindqvist
role: chief executive
      ^^^^^^^^^^^^^^^ info: Ada Lindqvist is chief executive, and a cold letter rarely gets through to the top. Somebody two levels below has more time, and knows the work.
source: cold
---
`,
    );
  });

  it('sits on the reader of a letter, and there alone', () => {
    checkRule(
      topExecutiveCold,
      `---
type: letter
kind: request
to: "[[Ada Lindqvist]]"
    ^^^^^^^^^^^^^^^^^^^ info: Ada Lindqvist is CEO at Northwind Telecom, and a cold letter rarely gets through to the top. Somebody two levels below has more time, and knows the work.
---

Dear Ada,
`,
      { files: { 'contacts/ada.md': contact('role: CEO\nsource: cold\n') } },
    );
    assert.equal(onContact('role: CEO\nsource: cold\n', { 'letters/a.md': letter() }), 'none');
    const other = { 'letters/a.md': letter().replace('request', 'cover') };
    assert.equal(onContact('role: CEO\nsource: cold\n', other), 'info');
  });

  const SIZES: readonly (readonly [role: string, size: string | undefined, severity: string])[] = [
    ['CEO', undefined, 'info'],
    ['CEO', '', 'info'],
    ['CEO', '49', 'none'],
    ['CEO', '50', 'info'],
    ['CEO', '10-80', 'none'],
    ['CEO', 'up to 200', 'none'],
    ['CEO', 'a handful', 'none'],
    ['CEO', '10,001+', 'info'],
    ['Founder', undefined, 'none'],
    ['Founder', '', 'none'],
    ['Founder', '49', 'none'],
    ['Founder', '50-100', 'info'],
    ['President', '3100', 'info'],
    ['Co-owner', 'about 400 people', 'info'],
    ['Vice President', '3100', 'none'],
    ['Product owner', '3100', 'none'],
  ];
  for (const [role, size, severity] of SIZES)
    it(`${role} of a company of ${size === undefined ? 'no note' : JSON.stringify(size)}: ${severity}`, () => {
      const others = size === undefined ? {} : company(size);
      assert.equal(onContact(`role: ${role}\nsource: cold\n`, others), severity);
      assert.equal(onLetter('', `role: ${role}\nsource: cold\n`, others), severity);
    });

  it('speaks of cold approaches alone', () => {
    assert.equal(onContact('role: CEO\n'), 'none');
    for (const source of ['referral', 'alumni', 'association', 'group', 'event', 'friend', 'inbound'])
      assert.equal(onContact(`role: CEO\nsource: ${source}\n`), 'none', source);
    assert.equal(onContact('role: CEO\nsource: cold\nreferred_by: Dan\n'), 'none');
    assert.equal(onLetter('', 'role: CEO\n'), 'info');
    assert.equal(onLetter('', 'role: CEO\nsource: event\n'), 'none');
    assert.equal(onLetter('approach: cold\n', 'role: CEO\nsource: event\n'), 'info');
    assert.equal(onLetter('approach: alumni\n', 'role: CEO\nsource: cold\n'), 'none');
    for (const keys of [
      'relationship: friend\n',
      'relationship: alumni\n',
      'stage: met\n',
      'do_not_contact: true\n',
    ])
      assert.equal(onLetter('approach: cold\n', `role: CEO\nsource: cold\n${keys}`), 'none', keys);
    assert.equal(onContact('relationship: executive\nsource: cold\n'), 'none');
  });

  it('is silent once the letter has gone out', () => {
    assert.equal(onLetter('status: ready\n', 'role: CEO\nsource: cold\n'), 'info');
    assert.equal(onLetter('status: sent\nsent: 2026-11-17\n', 'role: CEO\nsource: cold\n'), 'none');
    assert.equal(onContact('role: CEO\nsource: cold\nstage: researched\n'), 'info');
    for (const stage of ['contacted', 'met', 'paused', 'declined'])
      assert.equal(onContact(`role: CEO\nsource: cold\nstage: ${stage}\n`), 'none', stage);
  });

  it('opens the company where it has a note, and drafts a letter to somebody there who is not at the top', () => {
    const seen = (others: Files) => ({
      files: { 'contacts/ada.md': contact('role: CEO\nsource: cold\n'), ...others },
      path: 'contacts/ada.md',
    });
    assert.deepEqual(fixesIn(topExecutiveCold, seen({})), []);
    assert.deepEqual(fixesIn(topExecutiveCold, seen(company('300'))), [
      'Look for others at Northwind Telecom = jobSearch.openNote companies/northwind.md',
    ]);
    const others = {
      'contacts/cat.md': contact('role: President\n').replace('Ada Lindqvist', 'Cat Boyd'),
      'contacts/li.md': contact('role: Planner\n').replace('Ada Lindqvist', 'Li Wei'),
    };
    assert.deepEqual(fixesIn(topExecutiveCold, seen(others)), [
      'Write to Li Wei instead = jobSearch.draftLetter contacts/li.md request',
    ]);
  });
});
