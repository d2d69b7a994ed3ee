import assert from 'node:assert/strict';

import { contactSourceMissing } from '../../../../src/core/guidance/rules/contact-source-missing';
import { SOURCES } from '../../../../src/core/model/schema';
import { checkRule } from '../../../support/check-rule';
import { fixedBy, fixesIn, severityOn } from '../../../support/findings';

describe('contact-source-missing', () => {
  const contact = (keys: string) => `---\ntype: contact\nname: Maya Okafor\n${keys}---\n`;
  const seen = (keys: string) => ({ files: { 'contacts/a.md': contact(keys) }, path: 'contacts/a.md' });

  it('asks how you came to them', () => {
    checkRule(
      contactSourceMissing,
      `---
type: contact
      ^^^^^^^ info: How did you come to Maya Okafor? It decides how you write to them, and shows you what works.
name: Maya Okafor
stage: contacted
---
`,
    );
  });

  it('sits on the key where it stands empty', () => {
    checkRule(
      contactSourceMissing,
      `---
type: contact
name: Maya Okafor
source:
^^^^^^ info: How did you come to Maya Okafor? It decides how you write to them, and shows you what works.
stage: researched
---
`,
    );
  });

  const STAGES: readonly (readonly [stage: string, severity: string])[] = [
    ['identified', 'none'],
    ['researched', 'info'],
    ['contacted', 'info'],
    ['replied', 'info'],
    ['scheduled', 'info'],
    ['met', 'info'],
    ['in-touch', 'info'],
    ['paused', 'none'],
    ['declined', 'none'],
  ];
  for (const [stage, severity] of STAGES)
    it(`at the stage ${stage}: ${severity}`, () => {
      assert.equal(severityOn(contactSourceMissing, seen(`stage: ${stage}\n`)), severity);
    });

  const QUIET = [
    '',
    'stage: met\nsource: cold\n',
    'stage: met\nsource: colld\n',
    'stage: met\nrelationship: friend\n',
    'stage: met\nrelationship: [mentor, family]\n',
    'stage: met\ndo_not_contact: true\n',
    'stage: met\nignore: contact-source-missing\n',
    'stage: met\nrole: "unclosed\n',
  ];
  for (const keys of QUIET)
    it(`says nothing about ${JSON.stringify(keys)}`, () => {
      assert.equal(severityOn(contactSourceMissing, seen(keys)), 'none');
    });

  it('offers each source, and first the one that the note speaks for', () => {
    const titles = (keys: string) => fixesIn(contactSourceMissing, seen(keys));
    assert.equal(titles('stage: met\n').length, SOURCES.length);
    assert.equal(titles('stage: met\n')[0], 'Referral: somebody gave me the name');
    assert.equal(titles('stage: met\nrelationship: alumni\n')[0], 'Alumni: we share a school');
    assert.equal(
      titles('stage: met\nrelationship: alumni\nreferred_by: Dan\n')[0],
      titles('stage: met\n')[0],
    );
    assert.equal(titles('stage: met\nrelationship: alumni\n').length, SOURCES.length);
    const after = fixedBy('Event: we were in the same room', contactSourceMissing, seen('stage: met\n'));
    assert.equal(after['contacts/a.md'], contact('stage: met\nsource: event\n'));
  });
});
