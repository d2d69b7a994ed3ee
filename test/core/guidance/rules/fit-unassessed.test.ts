import assert from 'node:assert/strict';

import { fitUnassessed } from '../../../../src/core/guidance/rules/fit-unassessed';
import type { Day } from '../../../../src/core/model/day';
import { checkRule, fixesOf } from '../../../support/check-rule';
import { fixedBy, fixesIn, severityOn } from '../../../support/findings';
import { uriOf } from '../../../support/search';

describe('fit-unassessed', () => {
  const talk = (keys = '', body = '') =>
    `---\ntype: interview\nkind: exploratory\ncontact: Maya Okafor\nstatus: done\nstart: 2026-11-16 10:00\n${keys}---\n${body}`;
  const seen = (text: string, today: Day = '2026-11-18', files = {}) => ({
    files: { 'interviews/a.md': text, ...files },
    path: 'interviews/a.md',
    today,
  });

  it('asks whether they suit one, where they asked', () => {
    checkRule(
      fitUnassessed,
      `---
type: interview
kind: exploratory
contact: Maya Okafor
status: done
        ^^^^ warning: Maya Okafor asked for this talk, and you had it 6 days ago. Do they suit what you want? Note it while it is fresh: a no is a good result too.
start: 2026-11-12 10:00
initiated_by: them
---
`,
    );
  });

  it('asks how they fit the goals, where one asked oneself', () => {
    checkRule(
      fitUnassessed,
      `---
type: interview
kind: exploratory
contact: Maya Okafor
company: Northwind
status: done
start: 2026-11-17
initiated_by: me
---

## What I learned
   ^^^^^^^^^^^^^^ info: You talked with Maya Okafor yesterday. Weigh how well Northwind would fit your goals, while it is fresh: a no is a good result too.

<!-- How well would they suit you? -->
`,
    );
  });

  it('knows no day and no company', () => {
    const undated = (keys: string) =>
      `---\ntype: interview\nkind: exploratory\nstatus: done\n        ^^^^ info: ${keys}---\n`;
    checkRule(
      fitUnassessed,
      undated(
        'You have talked with Maya. Weigh how well they would fit your goals, while it is fresh: a no is a good result too.\ncontact: Maya\n',
      ),
    );
    checkRule(
      fitUnassessed,
      undated(
        'You have talked with Halden. Weigh how well they would fit your goals, while it is fresh: a no is a good result too.\ncompany: Halden\n',
      ),
    );
    checkRule(
      fitUnassessed,
      undated(
        'Maya asked for this talk, and you have had it. Do they suit what you want? Note it while it is fresh: a no is a good result too.\ncontact: Maya\n',
      ),
      { files: { 'contacts/maya.md': '---\ntype: contact\nname: Maya\nsource: inbound\n---\n' } },
    );
  });

  const LADDER: readonly (readonly [today: Day, severity: string])[] = [
    ['2026-11-15', 'none'],
    ['2026-11-16', 'info'],
    ['2026-11-18', 'info'],
    ['2026-11-19', 'warning'],
    ['2027-02-14', 'warning'],
    ['2027-02-15', 'none'],
  ];
  for (const [today, severity] of LADDER) {
    it(`on ${today}, held on 2026-11-16: ${severity}`, () => {
      assert.equal(severityOn(fitUnassessed, seen(talk(), today)), severity);
    });
  }

  it('takes a number, high or low, and words', () => {
    for (const text of [
      talk('fit: 1\n'),
      talk('fit: 5\n'),
      talk('fit: rather well\n'),
      talk('', '\n## What I learned\n\nNot for me.\n'),
    ])
      assert.equal(severityOn(fitUnassessed, seen(text)), 'none');
  });

  it('speaks of exploratory talks that were held, with people who may be spoken of', () => {
    const none = (text: string, files = {}) =>
      assert.equal(severityOn(fitUnassessed, seen(text, '2026-11-18', files)), 'none');
    none(talk().replace('exploratory', 'informational'));
    none(talk().replace('done', 'scheduled'));
    none(talk().replace('done', 'cancelled'));
    none(talk(), { 'contacts/maya-okafor.md': '---\ntype: contact\ndo_not_contact: true\n---\n' });
  });

  it('gives room to weigh it, with the goals in view', () => {
    const files = { 'job-search.md': '---\ntype: profile\ngoals: To run it --> myself\n---\n' };
    assert.deepEqual(fixesOf(fitUnassessed, talk(), { files }), [
      'Add a place to weigh it → ## What I learned ⏎ <!-- Your goals: To run it -- > myself --> ⏎ <!-- How well would they suit you and your goals? A no found early is a good result, and half of how it went was theirs. -->',
      `Say how well they fit, from 1 to 5 → jobSearch.editField ${uriOf('notes/note.md')} fit`,
    ]);
    const made = fixedBy('Add a place to weigh it', fitUnassessed, seen(talk()));
    assert.deepEqual(fixesIn(fitUnassessed, seen(made['interviews/a.md'] ?? '')), [
      'Say how well they fit, from 1 to 5 = jobSearch.editField interviews/a.md fit',
    ]);
  });
});
