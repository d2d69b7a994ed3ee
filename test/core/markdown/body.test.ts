import assert from 'node:assert/strict';

import fc from 'fast-check';

import {
  emptyBody,
  hasText,
  itemsIn,
  readBody,
  sectionOf,
  sectionsOf,
  tasksIn,
} from '../../../src/core/markdown/body';
import { readFrontmatter } from '../../../src/core/markdown/frontmatter';
import type { Range } from '../../../src/core/text/range';
import { anyNote, anyText } from './any-markdown';
import { modelNotes } from './model-notes';
import { runs } from '../../support/runs';

let unheard = 0;

const read = (text: string) => readBody(text, 0);
const at = (text: string, { start, end }: Range) => text.slice(start, end);

describe('the tasks of a body', () => {
  const shown = (text: string) =>
    read(text).tasks.map(({ done, item, mark, due }) => {
      const date = due === undefined ? '' : ` by ${due.text}${at(text, due.range) === due.text ? '' : '?'}`;
      return `${done ? 'done' : 'open'} <${at(text, mark)}> ${at(text, item.textRange)}${date}`;
    });
  const cases: readonly [what: string, text: string, ...expected: string[]][] = [
    ['are open or done', '- [ ] a\n- [x] b\n- [X] c\n- d', 'open < > a', 'done <x> b', 'done <X> c'],
    [
      'are due at a calendar',
      '- [ ] a 📅 2026-12-01\n- [ ] b 📅2026-12-02 ⏫',
      'open < > a 📅 2026-12-01 by 2026-12-01',
      'open < > b 📅2026-12-02 ⏫ by 2026-12-02',
    ],
    [
      'are due at a calendar that asks for its colours',
      '- [ ] a 📅\ufe0f 2026-12-01',
      'open < > a 📅\ufe0f 2026-12-01 by 2026-12-01',
    ],
    [
      'are due after a word',
      '- [ ] a due: 2026-12-01\n- [ ] Due:2026-12-02',
      'open < > a due: 2026-12-01 by 2026-12-01',
      'open < > Due:2026-12-02 by 2026-12-02',
    ],
    ['are due in a field', '- [ ] a [due:: 2026-12-01] b', 'open < > a [due:: 2026-12-01] b by 2026-12-01'],
    [
      'are due at a sign',
      '- [ ] a @2026-12-01\n- [ ] @2026-12-02 b\n- [ ] c (@2026-12-03)',
      'open < > a @2026-12-01 by 2026-12-01',
      'open < > @2026-12-02 b by 2026-12-02',
      'open < > c (@2026-12-03) by 2026-12-03',
    ],
    [
      'are due on a line of theirs',
      '- [ ] a\n  due: 2026-12-01',
      'open < > a\n  due: 2026-12-01 by 2026-12-01',
    ],
    [
      'are not due at any other date',
      '- [ ] a 2026-12-01 overdue: 2026-12-02 x@2026-12-03 @2026-12-045 due: 2026-12',
      'open < > a 2026-12-01 overdue: 2026-12-02 x@2026-12-03 @2026-12-045 due: 2026-12',
    ],
    [
      'are not due in code, but after it',
      '- [ ] `due: 2026-12-01` <!-- @2026-12-02 --> @2026-12-03',
      'open < > `due: 2026-12-01` <!-- @2026-12-02 --> @2026-12-03 by 2026-12-03',
    ],
    [
      'are not due when what lies in them is',
      '- [ ] a\n  - [ ] b due: 2026-12-01',
      'open < > a',
      'open < > b due: 2026-12-01 by 2026-12-01',
    ],
    ['are none in code and comments', '```\n- [ ] a\n```\n<!--\n- [ ] b\n-->\n`- [ ] c`'],
  ];
  for (const [what, text, ...expected] of cases) {
    it(what, () => {
      assert.deepEqual(shown(text), expected);
    });
  }
});

describe('the sections of a body', () => {
  const text = '# Maya\n\n## Log\n- a\n### More\n- b\n## LOG:\n- [ ] c\n\n## Common  ground\nd\n# Log\n';
  const body = read(text);

  it('go to the next heading of their level or above', () => {
    assert.deepEqual(
      sectionsOf(body, 'log').map(({ content }) => at(text, content)),
      ['\n- a\n### More\n- b\n', '\n- [ ] c\n\n', '\n'],
    );
    assert.equal(sectionOf(body, 'maya')?.content.end, text.lastIndexOf('# Log'));
  });

  it('are found by their heading, whatever its case, blanks and colon', () => {
    assert.equal(sectionOf(body, 'common ground')?.heading.text, 'Common  ground');
    assert.equal(sectionOf(body, 'Common Ground:')?.heading.level, 2);
    assert.equal(sectionOf(body, 'ground'), undefined);
  });

  it('hold items and tasks', () => {
    const log = sectionOf(body, 'Log')?.content ?? { start: 0, end: 0 };
    assert.deepEqual(
      itemsIn(body, log).map(({ textRange }) => at(text, textRange)),
      ['a', 'b'],
    );
    assert.deepEqual(tasksIn(body, log), []);
    assert.equal(tasksIn(body, body.range).length, 1);
  });

  it('hold what begins in them, from their first sign and before their end', () => {
    const tasks = '- [ ] a\n- [ ] b\n- [ ] c\n';
    const middle = { start: tasks.indexOf('- [ ] b'), end: tasks.indexOf('- [ ] c') };
    const words = ({ textRange }: { readonly textRange: Range }) => at(tasks, textRange);
    assert.deepEqual(itemsIn(read(tasks), middle).map(words), ['b']);
    assert.deepEqual(
      tasksIn(read(tasks), middle).map(({ item }) => words(item)),
      ['b'],
    );
  });

  it('are found by titles never asked for before', () => {
    // Titles are remembered once they have been read, so each of these is new.
    const place = `Place ${(unheard += 1)}`;
    const { headings } = read(`## ${place}\n`);
    assert.equal(headings.length, 1);
    for (const title of [place, `  ${place.toUpperCase()}: `, place.replace(' ', '\t . ')])
      assert.equal(sectionOf(read(`## ${place}\n`), title)?.heading.text, place, title);
    for (const title of [place.replace(' ', ''), `${place} 2`, 'Place'])
      assert.equal(sectionOf(read(`## ${place}\n`), title), undefined, title);
  });
});

describe('whether there is text', () => {
  const holds = (text: string) => {
    const body = read(text);
    return hasText(text, body, body.range);
  };

  it('is said of the words of a person', () => {
    for (const text of [
      'a',
      '- a',
      '1. a',
      '> a',
      '`a`',
      '- [x] done',
      '🙂',
      'ש',
      '7',
      '- 12',
      '# H\n\na',
      '{{name}} a',
      '| a |',
      '<!-- x --> a',
      'a\n# H',
      '# H\na\n<!-- x -->',
    ]) {
      assert.ok(holds(text), text);
    }
  });

  it('is not said of what waits for them', () => {
    for (const text of [
      '',
      ' \n\t\r\n',
      '# Heading',
      'A\n===',
      '-',
      '- \n- ',
      '1. \n2. ',
      '10. {{question}}',
      '- [ ]',
      '- [ ] ask',
      '> ',
      '---',
      '***',
      '{{name}}',
      '<!-- note -->',
      '<!--\n\na\n-->',
      '|  |  |\n|---|---|',
      '- [ ] a\n  b',
      '> 1. ',
      '<!-- x -->\n# H\n- [ ] b\n<!-- y -->',
    ]) {
      assert.ok(!holds(text), text);
    }
  });

  it('looks at the range only', () => {
    const text = 'a\n## Log\n<!-- x -->\n\n## Next\nb';
    const body = read(text);
    assert.ok(!hasText(text, body, sectionOf(body, 'Log')?.content ?? body.range));
    assert.ok(hasText(text, body, sectionOf(body, 'Next')?.content ?? body.range));
    const next = '\n\na\n# H\n';
    assert.ok(!hasText(next, read(next), { start: 0, end: 1 }));
  });
});

describe('a body', () => {
  it('holds links and directives, but not those of code and comments', () => {
    const text = '[[a]] `[[b]]` <!-- job-search-disable x --> <!-- [[c]] -->\n\n    [[d]]\n';
    const { links, directives } = read(text);
    assert.deepEqual(
      links.map(({ target }) => target),
      ['a'],
    );
    assert.deepEqual(
      directives.map(({ rules }) => rules.map(({ id }) => id)),
      [['x']],
    );
  });

  it('tells a merge that was not finished', () => {
    const merge = 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\nd';
    for (const text of [merge, merge.replace(/\n/g, '\r\n'), `\`\`\`\n${merge}\n\`\`\`\n${merge}`]) {
      const { conflict } = read(text);
      assert.equal(conflict && at(text, conflict), '<<<<<<< HEAD');
      assert.equal(conflict?.start, text.lastIndexOf('<<<<<<<'));
    }
    for (const text of [
      `\`\`\`\n${merge}\n\`\`\``,
      'a\n<<<<<<< HEAD\nb',
      '<<<<<<< x\n>>>>>>> y',
      ` ${merge.replace(/\n/g, '\n ')}`,
      merge.replace('=======', '========'),
      merge.replace('=======', 'x ======='),
      merge.replace('>>>>>>>', 'x >>>>>>>'),
    ]) {
      assert.equal(read(text).conflict, undefined, text);
    }
  });

  it('tells only a merge below the frontmatter', () => {
    const merge = '<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n';
    const text = `---\na: b\n---\n${merge}`;
    assert.deepEqual(readBody(text, text.indexOf('<')).conflict, { start: 13, end: 25 });
    assert.equal(readBody(`${merge}---\n`, merge.length).conflict, undefined);
  });

  it('knows where code stands', () => {
    assert.deepEqual(read('a `b` c\n').code, [{ start: 2, end: 5 }]);
  });

  it('may be empty', () => {
    assert.deepEqual(emptyBody(3), readBody('abc', 3));
  });

  it('never throws, and lies behind the frontmatter', () => {
    fc.assert(
      fc.property(fc.oneof(anyNote, anyText), (text) => {
        const { bodyStart } = readFrontmatter(text);
        const body = readBody(text, bodyStart);
        hasText(text, body, body.range);
        const ranges = [
          ...body.links.map(({ range }) => range),
          ...body.tasks.flatMap(({ mark, due }) => (due ? [mark, due.range] : [mark])),
          ...body.directives.flatMap(({ range, rules }) => [range, ...rules.map((rule) => rule.range)]),
          ...(body.conflict ? [body.conflict] : []),
        ];
        for (const { start, end } of ranges)
          assert.ok(bodyStart <= start && start <= end && end <= text.length);
      }),
      runs(60),
    );
  });

  it('says the same with CRLF', () => {
    for (const [path, text] of modelNotes) {
      const crlf = text.replace(/\n/g, '\r\n');
      assert.deepEqual(outline(crlf), outline(text), path);
    }
  });
});

/** What a note says, without where it says it. */
function outline(text: string): unknown {
  const { entries, problems, bodyStart } = readFrontmatter(text);
  const body = readBody(text, bodyStart);
  return {
    keys: entries.map(({ key, value }) => [key, value?.kind === 'scalar' ? value.text : value?.kind]),
    problems: problems.map(({ kind }) => kind),
    headings: body.headings.map(({ level, text: words }) => [level, words]),
    items: body.items.map(({ depth, textRange }) => [depth, at(text, textRange).replace(/\r\n/g, '\n')]),
    links: body.links.map(({ target }) => target),
    tasks: body.tasks.map(({ done, due }) => [done, due?.text]),
    text: hasText(text, body, body.range),
  };
}
