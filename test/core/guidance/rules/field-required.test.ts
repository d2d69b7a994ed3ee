import assert from 'node:assert/strict';

import { fieldRequired } from '../../../../src/core/guidance/rules/field-required';
import { findingsIn } from '../../../support/findings';
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

  it('says of every kind what it is for, and prefers the one that the file is called after', () => {
    const seen = (path: string) =>
      findingsIn(fieldRequired, { files: { [path]: '---\ntype: letter\n---\n' }, path });
    const fixes = (path: string) => seen(path)[0]?.fixes ?? [];
    assert.deepEqual(
      fixes('letters/a.md').map(({ title }) => title),
      [
        'Make it a request to talk',
        'Make it a request for an introduction',
        'Make it a thank-you',
        'Make it a follow-up',
        'Make it a question for feedback',
        'Make it a check-in',
        'Make it an update for the one who referred you',
        'Make it a LinkedIn invitation',
        'Make it an answer that accepts',
        'Make it an answer that declines',
        'Make it a cover letter',
      ],
    );
    const preferred = (path: string) =>
      fixes(path)
        .filter((fix) => fix.preferred)
        .map(({ title }) => title);
    assert.deepEqual(preferred('letters/a.md'), []);
    assert.deepEqual(preferred('letters/2026-11-16-Cover-northwind.md'), ['Make it a cover letter']);
  });

  it('is heard beside what is wrong with other keys', () => {
    checkRule(
      fieldRequired,
      '---\ntype: letter\n      ^^^^^^ error: This letter does not say what kind it is, so nothing can be said about it. Choose one.\nsent: soon\n---\n',
    );
  });
});
