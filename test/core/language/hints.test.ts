import assert from 'node:assert/strict';

import { hintsIn } from '../../../src/core/language/hints';
import { surveyAtCursor } from '../../support/cursor';

/** A Wednesday. */
const TODAY = '2026-11-18';

const CHICAGO = { 'job-search.md': '---\ntype: profile\ntimezone: America/Chicago\n---\n' };

/** A note as it looks with its hints, which stand in brackets. */
function drawn(path: string, text: string): string {
  const { survey, lookup, note } = surveyAtCursor({ ...CHICAGO, [path]: `${text}▮` }, TODAY);
  const hints = hintsIn(survey, lookup, note, { start: 0, end: text.length });
  return [...hints]
    .reverse()
    .reduce((drawn, { at, words }) => `${drawn.slice(0, at)} (${words})${drawn.slice(at)}`, text);
}

describe('the hints behind dates', () => {
  it('stand behind what a key holds, and tell how far off it is', () => {
    assert.equal(
      drawn(
        'interviews/a.md',
        "---\nstart: '2026-11-21 15:00' # by phone\nthank_you_sent: 2026-11-06\nfeedback_by: 2026-11-18\n---\n",
      ),
      "---\nstart: '2026-11-21 15:00' (in 3 days) # by phone\nthank_you_sent: 2026-11-06 (12 days ago)\nfeedback_by: 2026-11-18 (today)\n---\n",
    );
  });

  it('stand behind open tasks and the last line of the log, and nowhere else', () => {
    const text = (task: string, log: string) => `---
type: contact
---

Met on 2026-11-03.

- [ ] write 📅 2026-11-19${task}
- [x] call due: 2026-11-02

## Log

- 2026-11-09 call: hello${''}
- 2026-11-16${log} email
- 2026-11-10 email
`;
    assert.equal(drawn('contacts/a.md', text('', '')), text(' (tomorrow)', ' (2 days ago)'));
  });

  it('stand on the line of the day where a value has several', () => {
    assert.equal(
      drawn('interviews/a.md', '---\nfeedback_by: >-\n  2026-11-21\n\nkind: job\n---\n'),
      '---\nfeedback_by: >-\n  2026-11-21 (in 3 days)\n\nkind: job\n---\n',
    );
  });

  it('tell the hour by the own clock where the note tells another', () => {
    const start = 'start: 2026-11-25 03:00\ntimezone: Europe/Warsaw\n---\n';
    assert.equal(
      drawn('interviews/a.md', `---\n${start}`),
      `---\n${start.replace('\n', ' (in 6 days, 20:00 for you)\n')}`,
    );
  });

  it('say the day in full where one asks for more', () => {
    const { survey, lookup, note } = surveyAtCursor(
      { 'contacts/a.md': '---\nnext_follow_up: 2026-11-23\n---\n▮' },
      TODAY,
    );
    assert.deepEqual(
      hintsIn(survey, lookup, note, { start: 0, end: 99 }).map(({ tooltip }) => tooltip),
      ['Monday 23 November 2026 · in 5 days · 3 working days from today'],
    );
  });

  it('are those of the stretch that is in sight', () => {
    const text = '---\nsent: 2026-11-02\nreplied: 2026-11-04\n---\n▮';
    const { survey, lookup, note } = surveyAtCursor({ 'letters/a.md': text }, TODAY);
    const inSight = hintsIn(survey, lookup, note, { start: text.indexOf('replied'), end: text.length });
    assert.deepEqual(
      inSight.map(({ words }) => words),
      ['2 weeks ago'],
    );
  });

  it('stand within the note, on any beginning of it', () => {
    const text =
      '---\nstart: |\n  2026-11-24\nfeedback_by: "2026-11-30\n---\n## Log\n- 2026-11-16\n- [ ] @2026-11-20 [[2026-11-25]]\n';
    for (let length = 0; length <= text.length; length++) {
      const { survey, lookup, note } = surveyAtCursor(
        { 'interviews/a.md': `${text.slice(0, length)}▮` },
        TODAY,
      );
      for (const { at } of hintsIn(survey, lookup, note, { start: 0, end: length }))
        assert.ok(at > 0 && at <= length);
    }
  });
});
