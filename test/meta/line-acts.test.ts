import assert from 'node:assert/strict';

import type { Act } from '../../src/core/agenda/follow-up';
import { commands, type CommandId, type CommandRow } from '../../src/manifest/commands';
import { actsOn } from '../../src/manifest/line-acts';
import { submenus } from '../../src/manifest/submenus';
import { views, type ViewId } from '../../src/manifest/views';

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
const MOST_IN_A_MENU = 8;

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

/** The lines of each view, by the kinds that they are of. */
const LINES: Readonly<Record<ViewId, readonly (readonly string[])[]>> = {
  'jobSearch.followUps': Object.keys(LIKELIEST).map((act) => ['followUp', act, 'snooze']),
  'jobSearch.contacts': [
    ['contact'],
    ...['upcoming', 'to-write-up', 'to-thank', 'done', 'off'].map((state) => ['interview', state]),
    ...['unsent', 'awaited', 'answered'].map((state) => ['letter', state]),
  ],
  'jobSearch.interviews': ['upcoming', 'to-write-up', 'to-thank', 'done', 'off'].map((state) => [
    'interview',
    state,
  ]),
  'jobSearch.backlinks': [],
};

/** What the menu of a line shows: commands, and the menus within it for what stands in them. */
function entriesOn(view: ViewId, kinds: readonly string[]): ReadonlySet<string> {
  const rows: readonly (readonly [string, CommandRow])[] = Object.entries(commands);
  const places = rows.flatMap(([id, { menus = [] }]) => menus.map((place) => ({ id, ...place })));
  const here = places.filter(
    ({ lines, group }) =>
      lines?.view === `view == ${view}` &&
      lines.kinds.some((kind) => kinds.includes(kind)) &&
      !group.startsWith('inline'),
  );
  return new Set(here.map(({ id, menu }) => (menu === 'view/item/context' ? id : menu)));
}

describe('the menu of a line', () => {
  for (const view of Object.keys(views) as ViewId[])
    for (const kinds of LINES[view])
      it(`is short enough to be read at a glance: ${view}, ${kinds.join(' ')}`, () => {
        const entries = entriesOn(view, kinds);
        assert.ok(entries.size <= MOST_IN_A_MENU, [...entries].join(', '));
      });

  it('has a menu within it only where that is offered', () => {
    for (const [id, { when }] of Object.entries(submenus))
      for (const view of Object.keys(views) as ViewId[]) {
        const isFilled = LINES[view].some((kinds) => entriesOn(view, kinds).has(id));
        assert.equal(when.split(' || ').includes(`view == ${view}`), isFilled, `${id} in ${view}`);
      }
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
