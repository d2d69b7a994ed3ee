import assert from 'node:assert/strict';

import type { Act } from '../../src/core/agenda/follow-up';
import type { InterviewState } from '../../src/core/insights/interviews-tree';
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
const STATES: readonly InterviewState[] = ['upcoming', 'to-write-up', 'to-thank', 'done', 'off'];

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

    it(`to ${act} is marked as done in one way`, () => {
      const ticks = [...onLine, ...inMenu].filter((id) => (commands[id] as CommandRow).icon === '$(check)');
      assert.ok(ticks.length <= 1, ticks.join(', '));
    });
  }

  it('has no act of another view or of another kind of line', () => {
    assert.deepEqual(actsOn('jobSearch.followUps', ['followUp']), { onLine: [], inMenu: [] });
    assert.deepEqual(actsOn('jobSearch.interviews', ['followUp', 'prepare']), { onLine: [], inMenu: [] });
  });
});

describe('a line of the interviews', () => {
  const offered = (state: InterviewState) => {
    const { onLine, inMenu } = actsOn('jobSearch.interviews', ['interview', state]);
    return [...onLine, ...inMenu];
  };

  it('has an invitation answered only while it is open', () => {
    const isAnswered = (state: InterviewState) => offered(state).includes('jobSearch.draftAcceptance');
    assert.deepEqual(STATES.filter(isAnswered), ['upcoming']);
    assert.ok(offered('upcoming').includes('jobSearch.draftRefusal'));
  });

  it('has news to tell only of a talk that has taken place', () => {
    const isTold = (state: InterviewState) => offered(state).includes('jobSearch.draftReferrerUpdate');
    assert.deepEqual(STATES.filter(isTold), ['to-write-up', 'to-thank', 'done']);
    assert.ok(offered('to-thank').includes('jobSearch.draftLinkedInInvitation'));
  });
});
