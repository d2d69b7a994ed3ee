import assert from 'node:assert/strict';

import { initiatorMissing } from '../../../../src/core/guidance/rules/initiator-missing';
import { checkRule, fixesOf } from '../../../support/check-rule';

describe('initiator-missing', () => {
  const talk = (...keys: string[]) => `---\ntype: interview\n${keys.map((key) => `${key}\n`).join('')}---\n`;

  it('asks who asked, by name', () => {
    checkRule(
      initiatorMissing,
      `---
type: interview
      ^^^^^^^^^ info: Who asked for this talk, you or Ezra Blumenfeld? What to prepare depends on it.
kind: exploratory
contact: Ezra Blumenfeld
---
`,
    );
  });

  it('speaks of what comes next once the talk is over, at the key that stands empty', () => {
    checkRule(
      initiatorMissing,
      `---
type: interview
kind: exploratory
contact: [Ezra Blumenfeld, Dan Reyes]
status: done
start: 2026-11-12
initiated_by:
^^^^^^^^^^^^ info: Who asked for this talk, you or Ezra Blumenfeld and Dan Reyes? What comes next depends on it.
---
`,
    );
  });

  it('names the company where it knows no person, and nobody where it knows neither', () => {
    checkRule(
      initiatorMissing,
      `---
type: interview
      ^^^^^^^^^ info: Who asked for this talk, you or Halden Cardio? What to prepare depends on it.
kind: exploratory
company: Halden Cardio
---
`,
    );
    checkRule(
      initiatorMissing,
      `---
type: interview
      ^^^^^^^^^ info: Who asked for this talk, you or they? What to prepare depends on it.
kind: exploratory
---
`,
    );
  });

  it('sets either', () => {
    assert.deepEqual(fixesOf(initiatorMissing, talk('kind: exploratory', 'contact: Ezra')), [
      'I asked → initiated_by: me',
      'They asked → initiated_by: them',
    ]);
  });

  it('offers first that they asked, where they wrote first', () => {
    const files = { 'contacts/ezra.md': '---\ntype: contact\nsource: inbound\n---\n' };
    assert.deepEqual(fixesOf(initiatorMissing, talk('kind: exploratory', 'contact: Ezra'), { files }), [
      'They asked → initiated_by: them',
      'I asked → initiated_by: me',
    ]);
  });

  it('is quiet where it is said or cannot be read, about other kinds, what fell through and history', () => {
    checkRule(initiatorMissing, talk('kind: exploratory', 'initiated_by: them'));
    checkRule(initiatorMissing, talk('kind: exploratory', 'initiated_by: nobody'));
    checkRule(initiatorMissing, talk('kind: informational'));
    checkRule(initiatorMissing, talk('contact: Ezra'));
    checkRule(initiatorMissing, talk('kind: exploratory', 'status: cancelled'));
    checkRule(initiatorMissing, talk('kind: exploratory', 'status: no-show'));
    checkRule(initiatorMissing, talk('kind: exploratory', 'status: done', 'start: 2026-08-19'));
    checkRule(initiatorMissing, talk('kind: exploratory', 'contact: Ezra'), {
      files: { 'contacts/ezra.md': '---\ntype: contact\nstage: declined\n---\n' },
    });
  });
});
