import assert from 'node:assert/strict';
import { EXAMPLE_DAY, shiftText, daysToPresent } from '../../../src/core/drafts/shift-example';

describe('shift-example', () => {
  it('moves every day alike, wherever it stands', () => {
    const note = [
      '---',
      'start: 2026-11-17T15:00',
      'dates: [2026-11-18, "2026-12-30"]',
      '---',
      '- [ ] Call @2026-11-20',
      '- 2026-11-17: spoke with [[2026-11-17 Maya Okafor]].',
    ];
    const shifted = [
      '---',
      'start: 2026-12-01T15:00',
      'dates: [2026-12-02, "2027-01-13"]',
      '---',
      '- [ ] Call @2026-12-04',
      '- 2026-12-01: spoke with [[2026-12-01 Maya Okafor]].',
    ];
    assert.equal(shiftText(note.join('\r\n'), 14), shifted.join('\r\n'));
    assert.equal(shiftText(shifted.join('\n'), -14), note.join('\n'));
    assert.equal(shiftText('2026-11-17-maya-okafor.md', 7), '2026-11-24-maya-okafor.md');
  });

  it('leaves alone what is no day', () => {
    const text =
      'Order 12026-11-18, part 2026-11-180, 2026-02-30, 2026-13-01, 2026-W47, 18-11-2026, +1 202-555-0101';
    assert.equal(shiftText(text, 3), text);
  });

  it('puts the anchor on its last weekday up to today', () => {
    const days = ['2026-11-17', '2026-11-18', '2026-11-24', '2026-11-25', '2027-11-17'] as const;
    assert.deepEqual(
      days.map((today) => daysToPresent(EXAMPLE_DAY, today)),
      [-7, 0, 0, 7, 364],
    );
  });
});
