import assert from 'node:assert/strict';

// eslint-disable-next-line no-restricted-imports -- to see that it remembers nothing
import matter from 'gray-matter';

import { matterOf, splitNote } from '../../../src/core/markdown/split';

/** What the frontmatter and the body of a text are, or why there is no frontmatter to read. */
function shown(text: string): string {
  const { yaml, bodyStart, problem } = splitNote(text);
  const body = JSON.stringify(text.slice(bodyStart));
  if (problem !== undefined) {
    return `${problem.kind} at ${JSON.stringify(text.slice(problem.range.start, problem.range.end))}, body ${body}`;
  }
  if (yaml === undefined) return `none, body ${body}`;
  return `${JSON.stringify(text.slice(yaml.start, yaml.end))}, body ${body}`;
}

const CALL = '{ ran: (globalThis.ran = true) }';

describe('the split of a note', () => {
  const cases: readonly [what: string, text: string, expected: string][] = [
    ['takes what stands between the fences', '---\na: 1\n---\nbody', '"\\na: 1", body "body"'],
    ['takes CRLF and a byte order mark', '\ufeff---\r\na: 1\r\n---\r\nbody', '"\\r\\na: 1", body "body"'],
    ['takes blanks after the fences', '--- \na: 1\n---\t\nx', '" \\na: 1", body "x"'],
    ['takes line breaks of two kinds', '---\na: 1\r\n---\nx', '"\\na: 1", body "x"'],
    ['takes empty frontmatter', '---\n---\nx', '"", body "x"'],
    ['takes empty frontmatter with CRLF', '---\r\n---\r\nx', '"", body "x"'],
    ['takes a note without a body', '---\na: 1\n---', '"\\na: 1", body ""'],
    ['ends at the first fence', '---\na: 1\n---\n---\nb: 2\n---\n', '"\\na: 1", body "---\\nb: 2\\n---\\n"'],
    ['finds none without a fence', 'a: 1\n---\n', 'none, body "a: 1\\n---\\n"'],
    [
      'finds none where the fence is not on the first line',
      '\n---\na: 1\n---\n',
      'none, body "\\n---\\na: 1\\n---\\n"',
    ],
    ['finds none below a longer line', '----\na\n---\n', 'none, body "----\\na\\n---\\n"'],
    ['finds none in an empty file', '', 'none, body ""'],
    ['finds none behind a byte order mark', '\ufeff# Title', 'none, body "# Title"'],
    ['tells an unclosed fence', '---\na: 1\n', 'unclosed at "---", body ""'],
    ['tells an unclosed fence at once', '---', 'unclosed at "---", body ""'],
    ['tells a closing fence with words', '\ufeff---\na: 1\n---more\nb', 'bad-fence at "---more", body ""'],
    [
      'reads a key named like a switch',
      '---\nexcerpt_separator: x\n---\nhello',
      '"\\nexcerpt_separator: x", body "hello"',
    ],
    ['runs no JavaScript', `---js\n${CALL}\n---\nx`, 'engine at "---js", body ""'],
    [
      'runs no JavaScript after blanks',
      `--- JavaScript \r\n${CALL}\r\n---\r\n`,
      'engine at "--- JavaScript ", body ""',
    ],
    [
      'runs no JavaScript of the body',
      `---\na: 1\n---\n---js\n${CALL}\n---\n`,
      `"\\na: 1", body "---js\\n${CALL}\\n---\\n"`,
    ],
    ['asks no other engine', '---json\n{}\n---\n', 'engine at "---json", body ""'],
    ['asks no method of an object', '---constructor\na\n---\n', 'engine at "---constructor", body ""'],
    ['asks no prototype', '---__proto__\na\n---\n', 'engine at "---__proto__", body ""'],
    ['finds nothing known under a word', 'constructor', 'none, body "constructor"'],
    ['finds nothing known under a prototype', '__proto__', 'none, body "__proto__"'],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => {
      assert.equal(shown(text), expected);
      assert.ok(!('ran' in globalThis));
    });
  }

  it('remembers nothing between two files', () => {
    const cache = (matter as unknown as { cache: object }).cache;
    for (const [, text] of cases) splitNote(text);
    assert.deepEqual(Object.keys(cache), []);
  });

  it('does not read what no person writes', () => {
    const long = `---\na: ${'x'.repeat(70_000)}\n---\nbody`;
    assert.equal(shown(long), 'too-large at "---", body "body"');
    const room = 64 * 1024 - '---\na: \n---'.length;
    assert.match(shown(`---\na: ${'x'.repeat(room)}\n---\nbody`), /^"\\na: x/);
    assert.equal(shown(`---\na: ${'x'.repeat(room + 1)}\n---\nbody`), 'too-large at "---", body "body"');
    // gray-matter alone takes the square of these blank lines.
    assert.equal(shown(`---\n${'\n'.repeat(60_000)}---\nbody`), 'too-large at "---", body "body"');
    assert.equal(shown(`---\n${'\u2028'.repeat(60_000)}\n---\nbody`), 'too-large at "---", body "body"');
    assert.match(shown(`---\na: 1${'\n'.repeat(200)}---\nbody`), /^"\\na: 1/);
  });

  it('takes between plain fences what gray-matter takes', () => {
    const lines = ['a: 1', '# a remark', '', '---x', ' ---', 'b: "x"', '-', '\u2028'];
    for (const lineBreak of ['\n', '\r\n'])
      for (const first of lines)
        for (const second of lines) {
          const text = ['---', first, second, '---', ''].join(lineBreak);
          const { yaml } = splitNote(text);
          if (yaml === undefined) continue;
          assert.equal(text.slice(yaml.start, yaml.end), matterOf(text).replace(/\r$/, ''));
        }
  });
});
