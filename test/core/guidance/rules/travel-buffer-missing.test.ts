import { travelBufferMissing } from '../../../../src/core/guidance/rules/travel-buffer-missing';
import { checkRule } from '../../../support/check-rule';

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
});
