import assert from 'node:assert/strict';

import { openingMissing } from '../../../../src/core/guidance/rules/opening-missing';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy, fixesIn, severityOn } from '../../../support/findings';
import { inSearch, MAYA, mayaOkafor, TALK, talk } from '../../../support/talk-scene';

describe('opening-missing', () => {
  const on = (day: string, kind = 'informational', keys = '') => talk('', kind, `start: ${day}\n${keys}`);

  it('sits on the heading', () => {
    checkRule(
      openingMissing,
      `---
type: interview
kind: informational
contact: Maya Okafor
start: 2026-11-21 10:30
---

## Opening
   ^^^^^^^ hint: How will you begin with Maya Okafor? A warm start, thanks, you in two sentences, why them, how long.

<!-- A warm start. -->
`,
    );
  });

  for (const [day, severity] of [
    ['2026-11-17', 'none'],
    ['2026-11-18', 'hint'],
    ['2026-11-21', 'hint'],
    ['2026-11-22', 'none'],
  ] as const) {
    it(`on 2026-11-18, with the meeting on ${day}: ${severity}`, () => {
      assert.equal(severityOn(openingMissing, inSearch(on(day))), severity);
    });
  }

  it('is theirs to open where they asked, and another matter where one applies or knows them', () => {
    assert.equal(
      severityOn(openingMissing, inSearch(on('2026-11-19', 'exploratory', 'initiated_by: me\n'))),
      'hint',
    );
    for (const note of [
      on('2026-11-19', 'exploratory', 'initiated_by: them\n'),
      on('2026-11-19', 'exploratory'),
      on('2026-11-19', 'job', 'initiated_by: me\n'),
      on('2026-11-19', 'exploration'),
      on('2026-11-19', 'informational', 'status: cancelled\n'),
      talk('', 'informational', ''),
      `${on('2026-11-19')}\n## Opening\n\nThank you for the half hour.\n`,
    ])
      assert.equal(severityOn(openingMissing, inSearch(note)), 'none', note);
    const others = { [MAYA]: mayaOkafor('stage: declined\n') };
    assert.equal(severityOn(openingMissing, inSearch(on('2026-11-19'), others)), 'none');
  });

  it('inserts a place for it, once', () => {
    const note = `${on('2026-11-19')}\n## Opening\n\n## Questions\n\n1. What?\n`;
    const files = fixedBy('Insert an opening', openingMissing, inSearch(note));
    assert.match(
      files[TALK] ?? '',
      /## Opening\n\n<!-- A warm start and your thanks.*Maya.*-->\n\n## Questions/,
    );
    assert.deepEqual(fixesIn(openingMissing, { files, path: TALK }), []);
    assert.equal(findingsIn(openingMissing, { files, path: TALK }).length, 1);
  });
});
