import assert from 'node:assert/strict';

import { fieldUnknown } from '../../../../src/core/guidance/rules/field-unknown';
import { checkRule, fixesOf } from '../../../support/check-rule';

describe('field-unknown', () => {
  it('knows one slip in six letters, and two in nine', () => {
    checkRule(
      fieldUnknown,
      `---
type: contact
compny: Northwind
^^^^^^ warning: “compny” is not a key that is read here. Did you mean “company”?
soucre: event
^^^^^^ warning: “soucre” is not a key that is read here. Did you mean “source”?
next-follow-up: 2026-11-30
^^^^^^^^^^^^^^ warning: “next-follow-up” is not a key that is read here. Did you mean “next_follow_up”?
---
`,
    );
  });

  it('leaves short keys and further slips alone', () => {
    checkRule(
      fieldUnknown,
      `---
type: contact
rol: Engineer
stag: met
cmpny: Northwind
referal_bi: Dan
birthday: 12 March
Relevance: high
---
`,
    );
  });

  it('knows a few slips by heart', () => {
    checkRule(
      fieldUnknown,
      `---
type: contact
mail: maya@example.com
^^^^ warning: “mail” is not a key that is read here. Did you mean “email”?
tag: security
^^^ warning: “tag” is not a key that is read here. Did you mean “tags”?
follow_up: 2026-11-30
^^^^^^^^^ warning: “follow_up” is not a key that is read here. Did you mean “next_follow_up”?
---
`,
    );
    checkRule(fieldUnknown, '---\ntype: company\nmail: office@example.com\n---\n');
  });

  it('takes a key for somebody’s own where the known one is there', () => {
    checkRule(fieldUnknown, '---\ntype: contact\ncompany: A\ncompanys: B\nemail: a@b.c\nmail: d@e.f\n---\n');
    checkRule(fieldUnknown, '---\ntype: contact\nalias: Maya\naliasse: M\n---\n');
  });

  it('renames, also where the known key stands there without a value', () => {
    assert.deepEqual(fixesOf(fieldUnknown, '---\ntype: contact\ncompny: Northwind\n---\n'), [
      'Rename to company → company: Northwind',
    ]);
    assert.deepEqual(fixesOf(fieldUnknown, '---\ntype: contact\nemail:\nmail: a@b.c\n---\n'), [
      'Rename to email → email: a@b.c',
    ]);
  });

  it('is quiet in other files, and while the keys cannot be read', () => {
    checkRule(fieldUnknown, '---\ncompny: Northwind\n---\n');
    checkRule(fieldUnknown, '---\ntype: contact\nname: a: b\ncompny: Northwind\n---\n');
    checkRule(fieldUnknown, '---\ntype: contact\ncompny:\n---\n');
  });

  it('can be turned off for a note', () => {
    checkRule(fieldUnknown, '---\ntype: contact\ncompny: Northwind\nignore: [field-unknown]\n---\n');
  });
});
