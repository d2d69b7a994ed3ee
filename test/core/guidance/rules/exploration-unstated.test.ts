import assert from 'node:assert/strict';

import { explorationUnstated } from '../../../../src/core/guidance/rules/exploration-unstated';
import { checkRule, fixesOf } from '../../../support/check-rule';
import { fixedBy, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('exploration-unstated', () => {
  const talk = (opening = '', keys = '') =>
    `---\ntype: interview\nkind: exploration\ncontact: Peg Sorensen\n${keys}---\n${opening === '' ? '' : `\n## Opening\n\n${opening}\n`}`;
  const seen = (text: string, files: Files = {}) => ({
    files: { 'interviews/a.md': text, ...files },
    path: 'interviews/a.md',
  });
  const severity = (text: string, files: Files = {}) => severityOn(explorationUnstated, seen(text, files));

  it('speaks on the heading', () => {
    checkRule(
      explorationUnstated,
      `---
type: interview
kind: exploration
contact: Peg Sorensen
---

## Opening
   ^^^^^^^ info: Peg Sorensen does not learn from your opening that you are after advice. Say so first: it makes the talk easy for both.

It has been a long year on the ward, and the advice that I had in May was good.
`,
    );
  });

  it('speaks on the day where there is no opening, else on the type', () => {
    checkRule(
      explorationUnstated,
      `---
type: interview
kind: exploration
contact: Peg Sorensen
start: 2026-11-18
       ^^^^^^^^^^ info: Peg Sorensen does not learn from your opening that you are after advice. Say so first: it makes the talk easy for both.
---
`,
    );
    checkRule(
      explorationUnstated,
      `---
type: interview
      ^^^^^^^^^ info: Peg Sorensen does not learn from your opening that you are after advice. Say so first: it makes the talk easy for both.
kind: exploration
contact: Peg Sorensen
---
`,
    );
  });

  it('hears it in many voices', () => {
    for (const opening of [
      'I am looking for a new job and I would like to ask your advice.',
      '- thanks for the coffee\n- no job wanted, just your honest opinion: I want your thoughts on what next',
      'Given what you have seen of me, what do you think I should look into?',
      '“You know me. What would you do in my place?”',
      '> Could you advise me?',
      'May I pick your brain about\nleaving the ward?',
    ])
      assert.equal(severity(talk(opening)), 'none', opening);
  });

  it('does not take a prompt for words', () => {
    assert.equal(severity(talk('<!-- Say that you would like advice. -->')), 'info');
  });

  it('reads what is written between quotation marks, as it will be said', () => {
    assert.equal(severity(talk('“Thank you for having me.”')), 'info');
  });

  it('reads English only', () => {
    const german = { 'contacts/peg-sorensen.md': '---\ntype: contact\nlanguage: de\n---\n' };
    assert.equal(severity(talk('Danke, dass du Zeit hast.'), german), 'none');
    assert.equal(
      severity(
        talk(
          'Danke, dass du dir Zeit für mich nimmst. Ich bin seit einem Jahr nicht mehr zufrieden und weiß nicht, wohin.',
        ),
      ),
      'none',
    );
  });

  it('looks ahead only, at explorations', () => {
    assert.equal(severity(talk('', 'start: 2026-11-17\n')), 'none');
    assert.equal(severity(talk('', 'status: done\n')), 'none');
    assert.equal(severity(talk('', 'status: cancelled\n')), 'none');
    assert.equal(severity(talk().replace('exploration', 'informational')), 'none');
    const declined = { 'contacts/peg-sorensen.md': '---\ntype: contact\nstage: declined\n---\n' };
    assert.equal(severity(talk(), declined), 'none');
  });

  it('inserts an opening, or the sentence into yours', () => {
    assert.deepEqual(fixesOf(explorationUnstated, talk('Hello.')), [
      'Insert an opening → I would like your advice. You know my background and what I do well: what would you suggest?',
    ]);
    for (const text of [talk(), talk('Hello.'), talk('<!-- In your own words. -->')]) {
      const fixed = fixedBy('Insert an opening', explorationUnstated, seen(text))['interviews/a.md'] ?? '';
      assert.match(fixed, /^## Opening$[^]*I would like your advice/m);
      assert.equal(severity(fixed), 'none');
    }
  });
});
