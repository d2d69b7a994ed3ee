import assert from 'node:assert/strict';

import { readBlocks } from '../../../src/core/markdown/blocks';
import { readDirectives } from '../../../src/core/markdown/directives';

/** The directives of a text, one string for each, with what stands at the ranges of its rules. */
function shown(text: string): string[] {
  return readDirectives(text, readBlocks(text, 0).comments).map(({ action, rules, range }) => {
    const names = rules.map(({ id, range: { start, end } }) =>
      text.slice(start, end) === id ? id : `${id}?`,
    );
    return [action, ...names].join(' ') + (text.slice(range.start, range.end).startsWith('<!--') ? '' : '?');
  });
}

describe('directives', () => {
  const cases: readonly [what: string, text: string, ...expected: string[]][] = [
    [
      'name the rules that they turn off',
      '<!-- job-search-disable link-broken, task-overdue -->',
      'disable link-broken task-overdue',
    ],
    [
      'speak of all rules without a name',
      '<!-- job-search-disable -->\n<!--job-search-enable-->',
      'disable',
      'enable',
    ],
    ['speak of the next line', 'a\n<!-- job-search-disable-next-line x -->\nb', 'disable-next-line x'],
    ['turn rules on again', '<!--job-search-enable x-->', 'enable x'],
    [
      'may stand in a line and in an item',
      'a <!-- job-search-disable x --> b\n- c <!-- job-search-enable x -->',
      'disable x',
      'enable x',
    ],
    ['may stand over several lines', '<!--\njob-search-disable\nx\n  y\n-->', 'disable x y'],
    ['may give a reason', '<!-- job-search-disable x -- she asked for it -->', 'disable x'],
    ['keep a dash in a name', '<!-- job-search-disable no--rule -->', 'disable no--rule'],
    ['are nothing in code', '`<!-- job-search-disable x -->`\n\n```\n<!-- job-search-disable x -->\n```'],
    [
      'are nothing under another name',
      '<!-- job-search-disabled x -->\n<!-- job-search-disable-line x -->\n<!-- disable x -->',
    ],
    ['are nothing until they are closed', '<!-- job-search-disable x\n\nwords that follow'],
  ];
  for (const [what, text, ...expected] of cases) {
    it(what, () => {
      assert.deepEqual(shown(text), expected);
    });
  }
});
