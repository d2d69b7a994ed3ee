import assert from 'node:assert/strict';

import { introductionAvailable } from '../../../../src/core/guidance/rules/introduction-available';
import { checkRule } from '../../../support/check-rule';
import { fixesIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('introduction-available', () => {
  const letter = (keys = 'approach: cold\n') =>
    `---\ntype: letter\nkind: request\nto: "[[Maya Okafor]]"\n${keys}---\n\nDear Maya,\n`;
  const maya = (keys = 'source: cold\n') =>
    `---\ntype: contact\nname: Maya Okafor\ncompany: Northwind Telecom\n${keys}---\n`;
  const dan = (keys = 'company: Northwind Telecom\nrelationship: friend\n') =>
    `---\ntype: contact\nname: Dan Reyes\n${keys}---\n`;
  const seen = (others: Files = {}) => ({
    files: { 'letters/a.md': letter(), 'contacts/maya.md': maya(), 'contacts/dan.md': dan(), ...others },
    path: 'letters/a.md',
  });
  const severity = (others: Files = {}) => severityOn(introductionAvailable, seen(others));

  it('names who could introduce', () => {
    checkRule(
      introductionAvailable,
      `---
type: letter
kind: request
to: "[[Maya Okafor]]"
    ^^^^^^^^^^^^^^^^^ hint: Dan Reyes works at Northwind Telecom and knows you. An introduction opens more doors than a cold letter.
---
`,
      { files: { 'contacts/maya.md': maya(), 'contacts/dan.md': dan() } },
    );
    checkRule(
      introductionAvailable,
      `---
type: letter
kind: request
to: "[[Maya Okafor]]"
    ^^^^^^^^^^^^^^^^^ hint: Dan Reyes used to work at Northwind Telecom and knows you. An introduction opens more doors than a cold letter.
---
`,
      {
        files: {
          'companies/nw.md': '---\ntype: company\nname: Northwind Telecom\naliases: [NW]\n---\n',
          'contacts/maya.md': maya(),
          'contacts/dan.md': dan('company: Halden\nformer_companies: ["[[nw]]"]\nstage: in-touch\n'),
        },
      },
    );
  });

  it('prefers who is there now', () => {
    const former = dan('former_companies: [Northwind Telecom]\nstage: met\n').replace('Dan Reyes', 'Ada');
    assert.deepEqual(fixesIn(introductionAvailable, seen({ 'contacts/ada.md': former })), [
      'Ask Dan Reyes for an introduction = jobSearch.draftLetter contacts/dan.md introduction contacts/maya.md',
    ]);
  });

  it('needs somebody whom one knows and may write to', () => {
    const at = (keys: string) => severity({ 'contacts/dan.md': dan(`company: Northwind Telecom\n${keys}`) });
    for (const keys of [
      'stage: met\n',
      'stage: in-touch\n',
      'relationship: colleague\n',
      'relationship: mentor\n',
    ])
      assert.equal(at(keys), 'hint', keys);
    for (const keys of [
      '',
      'stage: contacted\n',
      'relationship: hr\n',
      'relationship: friend\nstage: paused\n',
      'relationship: friend\nstage: declined\n',
      'relationship: friend\ndo_not_contact: true\n',
    ])
      assert.equal(at(keys), 'none', keys);
    assert.equal(severity({ 'contacts/dan.md': dan('company: Halden\nrelationship: friend\n') }), 'none');
    const held = { 'interviews/b.md': '---\ntype: interview\ncontact: Dan Reyes\nstatus: done\n---\n' };
    assert.equal(severity({ ...held, 'contacts/dan.md': dan('company: Northwind Telecom\n') }), 'hint');
  });

  it('speaks of cold letters that are being written', () => {
    const of = (keys: string, contact = maya()) =>
      severity({ 'letters/a.md': letter(keys), 'contacts/maya.md': contact });
    assert.equal(of(''), 'hint');
    assert.equal(of('', maya('')), 'hint');
    assert.equal(of('status: ready\n'), 'none');
    assert.equal(of('sent: 2026-11-17\n'), 'none');
    assert.equal(of('approach: alumni\n'), 'none');
    assert.equal(of('approach: cold\nignore: introduction-available\n'), 'none');
    assert.equal(of('', maya('source: event\n')), 'none');
    assert.equal(of('approach: cold\n', maya('source: event\n')), 'hint');
    assert.equal(of('', maya('referred_by: Li Wei\n')), 'none');
    for (const keys of ['stage: met\n', 'relationship: friend\n', 'stage: declined\n'])
      assert.equal(of('approach: cold\n', maya(keys)), 'none', keys);
    assert.equal(severity({ 'letters/a.md': letter().replace('request', 'check-in') }), 'none');
  });

  it('is silent once one of them is being asked', () => {
    const asked = (text: string) => ({
      'letters/b.md': `---\ntype: letter\nkind: introduction\nto: Dan Reyes\n---\n\n${text}\n`,
    });
    assert.equal(severity(asked('Would you introduce me to Maya Okafor?')), 'none');
    assert.equal(severity(asked('Whom do you know at Northwind Telecom?')), 'none');
    assert.equal(severity(asked('Would you introduce me to Li Wei?')), 'hint');
  });
});
