import assert from 'node:assert/strict';

import { fieldRequired } from '../../../../src/core/guidance/rules/field-required';
import { checkRule, fixesOf } from '../../../support/check-rule';

describe('field-required', () => {
  it('asks a letter for its kind', () => {
    checkRule(
      fieldRequired,
      `---
type: letter
      ^^^^^^ error: This letter does not say what kind it is, so nothing can be said about it. Choose one.
kind:
to: Maya Okafor
---
`,
    );
  });

  it('says it at the top where there is no type', () => {
    checkRule(
      fieldRequired,
      `Dear Maya,
^^^^^^^^^^ error: This letter does not say what kind it is, so nothing can be said about it. Choose one.
`,
      { path: 'letters/draft.md' },
    );
  });

  it('offers every kind, and first the one that the file is called after', () => {
    const fixes = fixesOf(fieldRequired, '---\nto: Maya Okafor\n---\n', {
      path: 'letters/2026-11-16-thank-you-maya-okafor.md',
    });
    assert.equal(fixes.length, 11);
    assert.equal(fixes[0], 'Make it a thank-you → kind: thank-you');
    assert.equal(fixes[1], 'Make it a request to talk → kind: request');
  });

  it('leaves a kind that is none to field-invalid', () => {
    checkRule(fieldRequired, '---\ntype: letter\nkind: postcard\n---\n');
    checkRule(fieldRequired, '---\ntype: letter\nkind: Thank You\n---\n');
    checkRule(fieldRequired, '---\ntype: letter\nsubject: a: b\n---\n');
    checkRule(fieldRequired, '---\ntype: interview\n---\n');
  });
});
