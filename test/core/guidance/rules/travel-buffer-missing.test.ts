import assert from 'node:assert/strict';

import { travelBufferMissing } from '../../../../src/core/guidance/rules/travel-buffer-missing';
import type { Day } from '../../../../src/core/model/day';
import { checkRule } from '../../../support/check-rule';
import { findingsIn } from '../../../support/findings';

const before = (keys: string) => ({
  'interviews/dan.md': `---\ntype: interview\ncontact: Dan Reyes\nstatus: scheduled\n${keys}\n---\n`,
});
const maya = (drawn = '', format = 'in-person') => `---
type: interview
contact: Maya Okafor
status: scheduled
start: 2026-11-24 10:15
${drawn}format: ${format}
place: 12 Canal Street
---
`;

describe('travel-buffer-missing', () => {
  it('says how many minutes are left', () => {
    checkRule(
      travelBufferMissing,
      maya(
        '       ^^^^^^^^^^^^^^^^ info: Your talk with Dan Reyes ends 15 minutes before you are to be with Maya Okafor. Leave time for the way.\n',
      ),
      { files: before('start: 2026-11-24 09:30') },
    );
  });

  it('says so where none is left', () => {
    checkRule(
      travelBufferMissing,
      maya(
        '       ^^^^^^^^^^^^^^^^ info: Your talk with Dan Reyes ends as you are to be with Maya Okafor. Leave time for the way.\n',
      ),
      { files: before('start: 2026-11-24 09:30\nduration: 45m') },
    );
  });

  it('is quiet where half an hour is left, at one place, in a call, and where the two overlap', () => {
    checkRule(travelBufferMissing, maya(), { files: before('start: 2026-11-24 09:15') });
    checkRule(travelBufferMissing, maya(), {
      files: before('start: 2026-11-24 09:30\nformat: in-person\nplace: 12 canal street'),
    });
    checkRule(travelBufferMissing, maya('', 'video'), { files: before('start: 2026-11-24 09:40') });
    checkRule(travelBufferMissing, maya(), { files: before('start: 2026-11-24 10:00') });
  });

  it('keeps as much free as the profile says', () => {
    const files = {
      'job-search.md': '---\ntype: profile\nrules:\n  travel-buffer-missing:\n    minutes: 60\n---\n',
      ...before('start: 2026-11-24 09:00'),
    };
    checkRule(
      travelBufferMissing,
      maya(
        '       ^^^^^^^^^^^^^^^^ info: Your talk with Dan Reyes ends 45 minutes before you are to be with Maya Okafor. Leave time for the way.\n',
      ),
      { files },
    );
  });

  it('knows one place by its words, and minds it only in person', () => {
    const at = (place: string, format = 'in-person') => {
      const keys = `start: 2026-11-24 09:30\nformat: ${format}\n${place}`;
      const files = { ...before(keys), 'interviews/maya.md': maya() };
      return findingsIn(travelBufferMissing, { files, path: 'interviews/maya.md' }).length;
    };
    assert.equal(at('place: "12 CANAL Street "\n'), 0);
    assert.equal(at('place: 14 Canal Street\n'), 1);
    assert.equal(at('place: 12 Canal Street\n', 'video'), 1);
    assert.equal(at(''), 1);
  });

  it('shows where the talk before stands', () => {
    const files = { ...before('start: 2026-11-24 09:30'), 'interviews/maya.md': maya() };
    const [found] = findingsIn(travelBufferMissing, { files, path: 'interviews/maya.md' });
    assert.deepEqual(
      found?.related.map(({ note, range, message }) => [message, note.text.slice(range.start, range.end)]),
      [['The talk before', '2026-11-24 09:30']],
    );
  });

  it('looks at today, and not back', () => {
    const on = (today: Day) =>
      findingsIn(travelBufferMissing, {
        files: { ...before('start: 2026-11-24 09:30'), 'interviews/maya.md': maya() },
        path: 'interviews/maya.md',
        today,
      }).length;
    assert.equal(on('2026-11-24'), 1);
    assert.equal(on('2026-11-25'), 0);
  });
});
