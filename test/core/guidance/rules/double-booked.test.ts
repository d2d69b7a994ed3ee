import assert from 'node:assert/strict';

import { doubleBooked } from '../../../../src/core/guidance/rules/double-booked';
import { checkRule, fixesOf } from '../../../support/check-rule';
import { findingsIn } from '../../../support/findings';
import { surveyOf, uriOf, type Files } from '../../../support/search';

const talk = (name: string, keys: string) =>
  `---\ntype: interview\nkind: informational\ncontact: ${name}\nstatus: scheduled\n${keys}\n---\n`;

/** How many of these talks are said to overlap. */
function flagged(profile: string, ...talks: readonly string[]): number {
  const files: Files = {
    'job-search.md': `---\ntype: profile\n${profile}---\n`,
    ...Object.fromEntries(
      talks.map((keys, nth) => [`interviews/${nth}.md`, talk(`Person ${nth}`, keys)] as const),
    ),
  };
  const survey = surveyOf(files, [doubleBooked], '2026-11-18');
  return talks.filter((_, nth) => survey.findingsOf(uriOf(`interviews/${nth}.md`)).length > 0).length;
}

describe('double-booked', () => {
  const DAN = { 'interviews/dan.md': talk('Dan Reyes', 'start: 2026-11-24 10:30') };

  it('names the other person, the day and the hour', () => {
    checkRule(
      doubleBooked,
      `---
type: interview
contact: Maya Okafor
status: scheduled
start: 2026-11-24 10:15
       ^^^^^^^^^^^^^^^^ warning: On Tuesday 24 November 2026 at 10:15 you are to talk with Dan Reyes as well. Move one of the two.
---
`,
      { files: DAN },
    );
  });

  it('counts half an hour where no duration is given, and the duration where one is', () => {
    assert.equal(flagged('', 'start: 2026-11-24 10:00', 'start: 2026-11-24 10:29'), 2);
    assert.equal(flagged('', 'start: 2026-11-24 10:00', 'start: 2026-11-24 10:30'), 0);
    assert.equal(flagged('', 'start: 2026-11-24 10:00\nduration: 31m', 'start: 2026-11-24 10:30'), 2);
    assert.equal(flagged('', 'start: 2026-11-24 10:00\nduration: 15m', 'start: 2026-11-24 10:20'), 0);
  });

  it('compares moments of different time zones, across days too', () => {
    const zone = 'timezone: America/Chicago\n';
    assert.equal(
      flagged(zone, 'start: 2026-11-24 19:00', 'start: 2026-11-25 10:00\ntimezone: Asia/Tokyo'),
      2,
    );
    assert.equal(
      flagged(zone, 'start: 2026-11-24 10:00', 'start: 2026-11-24 10:00\ntimezone: Asia/Tokyo'),
      0,
    );
    assert.equal(flagged(zone, 'start: 2026-11-24 10:00', 'start: 2026-11-24T16:00Z'), 2);
  });

  it('is quiet without an hour, before it is agreed, and afterwards', () => {
    assert.equal(flagged('', 'start: 2026-11-24', 'start: 2026-11-24 10:00'), 0);
    assert.equal(flagged('', 'start: 2026-11-17 10:00', 'start: 2026-11-17 10:00'), 0);
    assert.equal(
      flagged('', 'start: 2026-11-24 10:00', 'start: 2026-11-24 10:00', 'start: 2026-11-24 12:00'),
      2,
    );
  });

  it('can move this talk, open the other, or decline an invitation', () => {
    const fixes = (keys: string) =>
      fixesOf(doubleBooked, talk('Maya Okafor', `start: 2026-11-24 10:15${keys}`), {
        files: DAN,
        path: 'interviews/maya.md',
      });
    const moved = [
      `Choose another day or hour… → jobSearch.setDate ${uriOf('interviews/maya.md')} start`,
      `Open the talk with Dan Reyes → jobSearch.openNote ${uriOf('interviews/dan.md')}`,
    ];
    const declined = `Decline the talk with Maya Okafor → jobSearch.draftLetter ${uriOf('interviews/maya.md')} decline`;
    assert.deepEqual(fixes(''), [...moved, declined]);
    assert.deepEqual(fixes('\ninitiated_by: them'), [...moved, declined]);
    assert.deepEqual(fixes('\ninitiated_by: me'), moved);
  });

  it('shows where the other talk stands, and looks at today too', () => {
    const path = 'interviews/maya.md';
    const files = { ...DAN, [path]: talk('Maya Okafor', 'start: 2026-11-24 10:15') };
    const [found] = findingsIn(doubleBooked, { files, path });
    assert.deepEqual(
      found?.related.map(({ note, range, message }) => [message, note.text.slice(range.start, range.end)]),
      [['The other talk', '2026-11-24 10:30']],
    );
    assert.equal(flagged('', 'start: 2026-11-18 10:00', 'start: 2026-11-18 10:00'), 2);
  });
});
