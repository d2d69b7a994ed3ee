import assert from 'node:assert/strict';

import { commonGroundMissing } from '../../../../src/core/guidance/rules/common-ground-missing';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy, fixesIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('common-ground-missing', () => {
  const contact = (keys = '', body = '') =>
    `---\ntype: contact\nname: Maya Okafor\nrole: Network Planner\ncompany: Northwind Telecom\n${keys}---\n${body}`;
  const interview = (body: string, kind = 'informational', keys = 'start: 2026-11-24 10:30\n') =>
    `---\ntype: interview\nkind: ${kind}\ncontact: "[[Maya Okafor]]"\n${keys}---\n${body}`;
  const seen = (note: string, others: Files = {}) => ({
    files: { 'interviews/a.md': note, 'contacts/maya-okafor.md': contact(), ...others },
    path: 'interviews/a.md',
  });
  const EMPTY = '\n## Common ground\n\n<!-- A school? -->\n- \n';
  const LINE = '\n## Common ground\n\nThe night bus.\n';

  it('sits on the heading', () => {
    checkRule(
      commonGroundMissing,
      `---
type: interview
kind: informational
contact: Maya Okafor
start: 2026-12-24 10:30
---

## Common ground
   ^^^^^^^^^^^^^ hint: Nothing is noted that you and Maya Okafor share: a school, a group, a place, a piece of work. It makes a warm start.

- {{a school}}
`,
    );
  });

  it('sits on the day, else on the type, where there is no such heading', () => {
    const placeOf = (note: string) => {
      const [finding] = findingsIn(commonGroundMissing, seen(note));
      return note.slice(finding?.range.start, finding?.range.end);
    };
    assert.equal(placeOf(interview('')), '2026-11-24 10:30');
    assert.equal(placeOf(interview('', 'job', '')), 'interview');
  });

  it('takes what stands with the interview or with any of its people', () => {
    assert.equal(severityOn(commonGroundMissing, seen(interview(LINE))), 'none');
    const others = { 'contacts/maya-okafor.md': contact('', LINE) };
    assert.equal(severityOn(commonGroundMissing, seen(interview(EMPTY), others)), 'none');
    const both = interview('').replace('contact: "[[Maya Okafor]]"', 'contact: [Dan Reyes, Maya Okafor]');
    assert.equal(severityOn(commonGroundMissing, seen(both, others)), 'none');
    assert.equal(severityOn(commonGroundMissing, seen(both)), 'hint');
  });

  it('need not be written down among friends and family', () => {
    for (const [relationship, severity] of [
      ['friend', 'none'],
      ['family', 'none'],
      ['alumni', 'hint'],
    ] as const) {
      const others = { 'contacts/maya-okafor.md': contact(`relationship: ${relationship}\n`) };
      assert.equal(severityOn(commonGroundMissing, seen(interview('', 'exploration'), others)), severity);
    }
  });

  it('adds a place for it, once', () => {
    const note = interview('\n## Research\n\nMuch.\n\n## Questions\n\n1. What?\n');
    const files = fixedBy('Add a place for it', commonGroundMissing, seen(note));
    assert.match(
      files['interviews/a.md'] ?? '',
      /Much\.\n\n## Common ground\n\n<!-- What do you and Maya share.*-->\n- \n\n## Questions/,
    );
    assert.deepEqual(fixesIn(commonGroundMissing, { files, path: 'interviews/a.md' }), []);
  });

  it('is silent about talks that are over, called off or with people one leaves alone', () => {
    const note = interview(EMPTY, 'job');
    assert.notEqual(severityOn(commonGroundMissing, seen(note)), 'none');
    for (const keys of [
      'start: 2026-11-17 10:30\n',
      'start: 2026-11-24\nstatus: cancelled\n',
      'start: 2026-11-17\nstatus: done\n',
    ])
      assert.equal(severityOn(commonGroundMissing, seen(interview(EMPTY, 'job', keys))), 'none', keys);
    for (const keys of ['do_not_contact: true\n', 'stage: paused\n'])
      assert.equal(
        severityOn(commonGroundMissing, seen(note, { 'contacts/maya-okafor.md': contact(keys) })),
        'none',
        keys,
      );
  });
});
