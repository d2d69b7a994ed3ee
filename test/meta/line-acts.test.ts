import assert from 'node:assert/strict';

import type { Act } from '../../src/core/agenda/follow-up';
import { commands, type CommandId, type CommandRow } from '../../src/manifest/commands';
import { actsOn } from '../../src/manifest/line-acts';

/** What is likeliest for each line of the agenda: it stands first on the line, and Enter does it in Today. */
const LIKELIEST: Readonly<Record<Act, RegExp>> = {
  thank: /draftThankYou/,
  nudge: /draftFollowUp/,
  rest: /letRest/,
  'keep-promise': /draftFollowUp/,
  'follow-up': /completeFollowUp/,
  'keep-in-touch': /draftCheckIn/,
  'ask-feedback': /draftFeedback/,
  prepare: /briefMe/,
  'write-up': /writeUpInterview|markInterviewDone/,
  task: /completeFollowUp/,
  deadline: /markApplied/,
};
const MOST_ON_A_LINE = 2;

describe('a line of the agenda', () => {
  for (const [act, likeliest] of Object.entries(LIKELIEST)) {
    const { onLine, inMenu } = actsOn('jobSearch.followUps', ['followUp', act]);

    it(`to ${act} carries its act, the likeliest first`, () => {
      assert.match(onLine[0] ?? '', likeliest);
      assert.ok(onLine.length <= MOST_ON_A_LINE, onLine.join(', '));
    });

    it(`to ${act} shows an icon for each act, no two alike`, () => {
      const icons = onLine.map((id: CommandId) => (commands[id] as CommandRow).icon);
      assert.ok(!icons.includes(undefined), onLine.join(', '));
      assert.equal(new Set(icons).size, icons.length, onLine.join(', '));
    });

    it(`to ${act} names nothing twice`, () => {
      assert.deepEqual(
        inMenu.filter((id) => onLine.includes(id)),
        [],
      );
    });
  }

  it('has no act of another view or of another kind of line', () => {
    assert.deepEqual(actsOn('jobSearch.followUps', ['followUp']), { onLine: [], inMenu: [] });
    assert.deepEqual(actsOn('jobSearch.interviews', ['followUp', 'prepare']), { onLine: [], inMenu: [] });
  });
});
