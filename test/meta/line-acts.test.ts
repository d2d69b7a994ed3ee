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

/** The line of the trees from which each letter is begun: whom it goes to, or the talk that it is about. */
const LETTERS: Readonly<Partial<Record<CommandId, readonly string[]>>> = {
  'jobSearch.newOutreachLetter': ['contact'],
  'jobSearch.draftThankYou': ['to-thank'],
  'jobSearch.draftFollowUp': ['contact'],
  'jobSearch.draftFeedback': ['to-thank', 'done'],
  'jobSearch.draftCheckIn': ['contact'],
  'jobSearch.draftReferrerUpdate': ['contact', 'to-thank', 'done'],
  'jobSearch.draftLinkedInInvitation': ['contact', 'to-thank', 'done'],
  'jobSearch.draftIntroduction': ['contact'],
  'jobSearch.draftAcceptance': ['upcoming'],
  'jobSearch.draftRefusal': ['upcoming'],
  'jobSearch.draftCoverLetter': ['contact'],
};

describe('a letter', () => {
  const LINES = ['contact', 'upcoming', 'to-write-up', 'to-thank', 'done', 'off'];
  const offeredOn = (view: 'jobSearch.contacts' | 'jobSearch.interviews', id: string) =>
    LINES.filter((kind) => {
      const { onLine, inMenu } = actsOn(view, [kind === 'contact' ? kind : 'interview', kind]);
      return [...onLine, ...inMenu].some((one) => one === id);
    });

  for (const [id, kinds] of Object.entries(LETTERS)) {
    it(`${id} begins from the lines that it fits, wherever these stand`, () => {
      assert.deepEqual(offeredOn('jobSearch.contacts', id), kinds);
      assert.deepEqual(
        offeredOn('jobSearch.interviews', id),
        kinds.filter((kind) => kind !== 'contact'),
      );
    });
  }

  /** The letters in the menu of a line of the agenda, besides the one that stands on the line itself. */
  const IN_AGENDA: Readonly<Partial<Record<Act, readonly CommandId[]>>> = {
    deadline: ['jobSearch.draftCoverLetter'],
    'follow-up': ['jobSearch.draftFollowUp'],
    prepare: ['jobSearch.draftAcceptance', 'jobSearch.draftRefusal'],
  };

  it('that applies begins from the deadline, an answer from the talk to prepare, and one that follows up from the day that was set', () => {
    for (const act of Object.keys(LIKELIEST)) {
      const { inMenu } = actsOn('jobSearch.followUps', [act]);
      const letters = inMenu.filter((id) => id in LETTERS);
      assert.deepEqual(letters, IN_AGENDA[act as Act] ?? [], act);
    }
  });
});
