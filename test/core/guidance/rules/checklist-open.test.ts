import assert from 'node:assert/strict';

import { checklistOpen } from '../../../../src/core/guidance/rules/checklist-open';
import { checkRule, fixesOf } from '../../../support/check-rule';

const note = (body: string, start = '2026-11-19 10:30') =>
  `---\ntype: interview\ncontact: Maya Okafor\nstart: ${start}\n---\n\n${body}`;

describe('checklist-open', () => {
  it('sits on the heading of what belongs before, with the count', () => {
    checkRule(
      checklistOpen,
      note(`## Checklist

### Before

    ^^^^^^ info: You talk with Maya Okafor tomorrow, and 2 things are still open. The first: Link and sound tried.
- [ ] Link and sound tried
- [x] Questions in order
- [ ] Way looked up?

### There

- [ ] Ask who else to talk to
`)
        .replace('Before\n\n    ^', 'Before\n    ^')
        .replace('tried.\n- [ ] Link', 'tried.\n\n- [ ] Link'),
    );
  });

  it('counts in a checklist that is not divided, on the day too', () => {
    checkRule(
      checklistOpen,
      note(
        `## Checklist
   ^^^^^^^^^ info: You talk with Maya Okafor today, and one thing is still open: Way looked up?
- [ ] Way looked up?
- [ ]
`,
        '2026-11-18',
      ),
    );
  });

  it('is quiet two days before, without a checklist, and where all is ticked', () => {
    checkRule(checklistOpen, note('## Checklist\n\n- [ ] Way\n', '2026-11-20 09:00'));
    checkRule(checklistOpen, note('## Follow-up\n\n- [ ] Way\n'));
    checkRule(checklistOpen, note('## Checklist\n\n- [x] Way\n'));
    checkRule(checklistOpen, note('## Checklist\n\n### There\n\n- [ ] Way\n'));
    checkRule(checklistOpen, note('## Checklist\n\n- [ ] Way\n', '2026-11-17'));
  });

  it('ticks one or all', () => {
    assert.deepEqual(fixesOf(checklistOpen, note('## Checklist\n\n- [ ] Way\n- [ ] Link\n')), [
      'Tick “Way” → - [x] Way',
      'Tick “Link” → - [x] Link',
      'Tick all 2 → - [x] Way ⏎ - [x] Link',
    ]);
    assert.deepEqual(fixesOf(checklistOpen, note('## Checklist\n\n- [ ] Way\n')), ['Tick “Way” → - [x] Way']);
  });
});
