import assert from 'node:assert/strict';

import { commonGroundMissing } from '../../../../src/core/guidance/rules/common-ground-missing';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy, fixesIn, severityOn } from '../../../support/findings';
import { inSearch, itIsAboutTalksToCome, MAYA, mayaOkafor, TALK, talk } from '../../../support/talk-scene';

describe('common-ground-missing', () => {
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
      const [finding] = findingsIn(commonGroundMissing, inSearch(note));
      return note.slice(finding?.range.start, finding?.range.end);
    };
    assert.equal(placeOf(talk('')), '2026-11-24 10:30');
    assert.equal(placeOf(talk('', 'job', '')), 'interview');
  });

  it('takes what stands with the interview or with any of its people', () => {
    assert.equal(severityOn(commonGroundMissing, inSearch(talk(LINE))), 'none');
    const others = { [MAYA]: mayaOkafor('', LINE) };
    assert.equal(severityOn(commonGroundMissing, inSearch(talk(EMPTY), others)), 'none');
    const both = talk('').replace('contact: "[[Maya Okafor]]"', 'contact: [Dan Reyes, Maya Okafor]');
    assert.equal(severityOn(commonGroundMissing, inSearch(both, others)), 'none');
    assert.equal(severityOn(commonGroundMissing, inSearch(both)), 'hint');
  });

  it('need not be written down among friends and family', () => {
    for (const [relationship, severity] of [
      ['friend', 'none'],
      ['family', 'none'],
      ['alumni', 'hint'],
    ] as const) {
      const others = { [MAYA]: mayaOkafor(`relationship: ${relationship}\n`) };
      assert.equal(severityOn(commonGroundMissing, inSearch(talk('', 'exploration'), others)), severity);
    }
  });

  it('adds a place for it, once', () => {
    const note = talk('\n## Research\n\nMuch.\n\n## Questions\n\n1. What?\n');
    const files = fixedBy('Add a place for it', commonGroundMissing, inSearch(note));
    assert.match(
      files[TALK] ?? '',
      /Much\.\n\n## Common ground\n\n<!-- What do you and Maya share.*-->\n- \n\n## Questions/,
    );
    assert.deepEqual(fixesIn(commonGroundMissing, { files, path: TALK }), []);
  });

  itIsAboutTalksToCome(commonGroundMissing, EMPTY, 'job');
});
