import assert from 'node:assert/strict';
import fc from 'fast-check';

import { OUR_HTML, previewTokens, type PreviewToken } from '../../../src/core/language/preview';
import type { Day } from '../../../src/core/model/day';
import { drawn, token, tokensOf } from '../../support/preview';
import { surveyOf, uriOf, type Files } from '../../support/search';

const TODAY: Day = '2026-11-22';
const MAYA = '---\ntype: contact\nname: Maya Okafor\nrole: Engineer\n---\n\n## Common ground\n';
const OTHERS = { 'contacts/maya-okafor.md': MAYA, 'companies/northwind.md': '---\nname: Northwind\n---\n' };

function previewOf(
  path: string,
  text: string,
  { files = OTHERS, hasCard = true }: { files?: Files; hasCard?: boolean } = {},
): readonly PreviewToken[] {
  const survey = surveyOf({ ...files, [path]: text }, [], TODAY);
  const note = survey.search?.note(uriOf(path));
  assert.ok(note !== undefined);
  return previewTokens(tokensOf(note), { survey, note, hasCard });
}

/** What is read of a preview: our HTML without its tags. */
function read(path: string, text: string): string {
  return drawn(previewOf(path, text))
    .replace(/<[^>]*>/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

describe('the preview of a note', () => {
  it('has links that lead to notes, by their label or the name, and to headings', () => {
    const body =
      'See [[maya-okafor]], [[Maya Okafor|Maya]], [[Maya Okafor#Common ground]] and [[#Who they are]].';
    const link = (href: string, text: string) =>
      `<a class="job-search-link" href="${href}" data-href="${href}">${text}</a>`;
    const maya = '../contacts/maya-okafor.md';
    assert.equal(
      drawn(previewOf('companies/acme.md', body)),
      `See ${link(maya, 'Maya Okafor')}, ${link(maya, 'Maya')}, ` +
        `${link(`${maya}#common-ground`, 'Maya Okafor › Common ground')} and ${link('#who-they-are', 'Who they are')}.\n`,
    );
  });

  it('finds its way between folders, also by names that addresses cannot hold', () => {
    const files = { 'contacts/in the wild/山田 (1)#.md': '---\nname: Yamada\n---\n' };
    const html = drawn(previewOf('contacts/a.md', '[[Yamada]]', { files }));
    assert.match(html, / href="in%20the%20wild\/%E5%B1%B1%E7%94%B0%20\(1\)%23\.md" /);
  });

  it('says of a link that leads nowhere, or to several notes, that it does', () => {
    const text = '---\ntype: contact\n---\nAsk [[Nobody]] or [[Sam]].\n';
    const sams = { 'contacts/a/sam.md': '', 'contacts/b/sam.md': '' };
    const shown = drawn(previewOf('contacts/a.md', text, { files: sams }));
    assert.doesNotMatch(shown, /<a /);
    assert.equal(
      shown.slice(shown.indexOf('Ask')),
      'Ask <span class="job-search-nowhere" title="there is no such note yet">Nobody</span> <span class="job-search-said">(there is no such note yet)</span>' +
        ' or <span class="job-search-nowhere" title="2 notes are called this">Sam</span> <span class="job-search-said">(2 notes are called this)</span>.\n',
    );
  });

  it('leaves what is no link of the note as it is, and unknown links of an ordinary note too', () => {
    const text = '\\[[Maya Okafor]] and [x](y.md)';
    const survey = surveyOf({ ...OTHERS, 'contacts/a.md': text }, [], TODAY);
    const note = survey.search?.note(uriOf('contacts/a.md'));
    assert.ok(note !== undefined);
    // The preview takes the backslash away before anybody sees it.
    const plain = [token('inline', { children: [token('text', { content: '[[Maya Okafor]]' })] })];
    assert.equal(drawn(previewTokens(plain, { survey, note, hasCard: true })), '[[Maya Okafor]]\n');
    assert.equal(drawn(previewOf('readme.md', '[[:space:]]')), '[[:space:]]\n');
  });

  it('tells an escaped link from the same one beside it', () => {
    const read = (line: string, shown: string) => {
      const text = `[[Maya Okafor]]\n\n${line}\n`;
      const survey = surveyOf({ ...OTHERS, 'contacts/a.md': text }, [], TODAY);
      const note = survey.search?.note(uriOf('contacts/a.md'));
      assert.ok(note !== undefined);
      const children = [token('text', { content: shown })];
      const html = drawn(
        previewTokens([token('inline', { map: [2, 3], children })], { survey, note, hasCard: true }),
      );
      return html
        .replace(/<a [^>]*>/g, '<')
        .replaceAll('</a>', '>')
        .trim();
    };
    const maya = '[[Maya Okafor]]';
    assert.equal(read(`\\${maya}`, maya), maya);
    assert.equal(read(`[\\[Maya Okafor]]`, maya), maya);
    assert.equal(read(`\\${maya} ${maya}`, `${maya} ${maya}`), `${maya} <Maya Okafor>`);
    assert.equal(read(`${maya} \\${maya}`, `${maya} ${maya}`), `<Maya Okafor> ${maya}`);
    assert.equal(read(`\`\\${maya}\` ${maya}`, ` ${maya}`), '<Maya Okafor>');
    assert.equal(read(`\\* ${maya}`, `* ${maya}`), '* <Maya Okafor>');
    assert.equal(read('[[Maya Okafor\\|her]]', '[[Maya Okafor|her]]'), '<her>');
  });

  it('has no link within a link', () => {
    const text = '[[[Maya Okafor]] says](a.md) [[Maya Okafor]]';
    const survey = surveyOf({ ...OTHERS, 'contacts/a.md': text }, [], TODAY);
    const note = survey.search?.note(uriOf('contacts/a.md'));
    assert.ok(note !== undefined);
    const words = token('text', { content: '[[Maya Okafor]]' });
    const children = [token('link_open'), words, token('link_close'), words];
    const [inline] = previewTokens([token('inline', { children })], { survey, note, hasCard: true });
    assert.deepEqual(
      inline?.children?.map(({ type }) => type),
      ['link_open', 'text', 'link_close', OUR_HTML],
    );
  });

  it('says when tasks are due, and which are done', () => {
    const tasks = `- [ ] one 📅 2026-11-18
- [ ] two @2026-11-22 now
- [ ] three [due:: 2026-11-24]
- [ ] four (due: 2026-12-24)
- [x] five due: 2026-11-01
- [ ] six, born 2001-02-03
- no task 📅 2026-11-18
- [ ] seven 📅 2026-02-30`;
    assert.equal(
      read('notes.md', tasks),
      `one overdue: 18 November, 4 days ago
two due today now
three due Tuesday, in 2 days
four due 24 December, in 5 weeks
five was due Sunday 1 November 2026
six, born 2001-02-03
no task 📅 2026-11-18
seven 📅 2026-02-30`,
    );
    const boxes = [...drawn(previewOf('notes.md', tasks)).matchAll(/<input[^>]*>/g)].map(([box]) => box);
    assert.equal(boxes.length, 7);
    assert.deepEqual(
      boxes.map((box) => box.includes(' checked') && box.includes('"Done"')),
      [false, false, false, false, true, false, false],
    );
  });

  it('counts the lines of a paragraph, and knows that cells have none', () => {
    const text = '- [ ] one\n  and two 📅 2026-11-22\n\n| [ ] three @2026-11-22 |\n|---|\n| - |\n';
    const survey = surveyOf({ 'a.md': text }, [], TODAY);
    const note = survey.search?.note(uriOf('a.md'));
    assert.ok(note !== undefined);
    const words = (content: string) => token('text', { content });
    const children = [
      words('[ ] one'),
      token('softbreak', { content: '\n' }),
      words('and two 📅 2026-11-22'),
    ];
    const item = token('inline', { map: [0, 2], children });
    const row = token('tr_open', { map: [3, 4] });
    const cell = token('inline', { children: [words('[ ] three @2026-11-22')] });
    const shown = drawn(previewTokens([item, row, cell], { survey, note, hasCard: true }));
    assert.equal(shown.replace(/<[^>]*>/g, ''), ' one\nand two due today\n[ ] three @2026-11-22\n');
  });

  it('has the frontmatter as a card in words, with what is due and where links lead', () => {
    const text = `---
type: contact # of course
name: Ada Quill
company: "[[Northwind]]"
former_companies: [Acme, "[[Nobody]]"]
email: [ada@quill.example, a.quill@mail.example]
linkedin: www.linkedin.com/in/ada
next_follow_up: 2026-11-19
linkedin_connected: yes
keep_in_touch:
ignore: [next-step-missing]
odd_key: {a: 1, b: [2, 3]}
---
`;
    assert.equal(
      read('contacts/ada.md', text),
      'Contact Ada Quill company Northwind former companies Acme, Nobody (there is no such note yet) ' +
        'email ada@quill.example , a.quill@mail.example LinkedIn www.linkedin.com/in/ada ' +
        'next follow up overdue: Thursday 19 November 2026, 3 days ago LinkedIn connected yes odd key a: 1 b: 2, 3',
    );
    const html = drawn(previewOf('contacts/ada.md', text));
    for (const href of [
      'mailto:ada@quill.example',
      'https://www.linkedin.com/in/ada',
      '../companies/northwind.md',
    ])
      assert.ok(html.includes(` href="${href}"`), href);
  });

  it('has no name twice, where the note has a heading', () => {
    const text = '---\ntype: contact\nname: Ada Quill\n---\n# Ada\n';
    assert.equal(read('contacts/ada.md', text), 'Contact\nAda');
  });

  it('leaves the frontmatter to the preview where it is told to', () => {
    const [first] = previewOf('contacts/ada.md', MAYA, { hasCard: false });
    assert.equal(first?.type, 'front_matter');
  });

  it('keeps all other tokens, and the text of a heading for its address', () => {
    const text = 'One.\n\n## With [[Maya Okafor]]\n';
    const survey = surveyOf({ ...OTHERS, 'contacts/a.md': text }, [], TODAY);
    const note = survey.search?.note(uriOf('contacts/a.md'));
    assert.ok(note !== undefined);
    const before = tokensOf(note);
    const after = previewTokens(before, { survey, note, hasCard: true });
    assert.deepEqual(
      after.filter((one, at) => one !== before[at]).map(({ content }) => content),
      ['With [[Maya Okafor]]'],
    );
    const link = after.flatMap(({ children }) => children ?? []).find(({ type }) => type === OUR_HTML);
    assert.deepEqual(
      link?.children?.map(({ content }) => content),
      ['[[Maya Okafor]]'],
    );
  });

  it('names a key by its own words, whatever they are', () => {
    const text = '---\nconstructor: a\n__proto__: b\ntoString: c\n---\n';
    assert.equal(read('contacts/kim.md', text), 'Contact constructor a proto b toString c');
  });

  it('makes a link of addresses of the web and of mail alone', () => {
    const shown = (key: string, value: string) =>
      ourHtmlIn(previewOf('contacts/kim.md', `---\n${key}: ${JSON.stringify(value)}\n---\n`)).join('');
    for (const key of ['website', 'linkedin', 'url', 'email', 'phone', 'other'])
      for (const address of [
        'javascript:alert(1)',
        'JavaScript:alert(1)',
        ' javascript:alert(1)',
        'java\nscript:alert(1)',
        'data:text/html,x',
        'file:///etc/passwd',
        'vscode://x.y/z',
        'vscode-insiders:x',
        'command:workbench.action.quit',
        '//evil.example/x',
        '\\\\evil\\share',
        'http:evil.example',
        'mailto:a@b.example?bcc=c@d.example',
        'a@b.example?bcc=c@d.example',
      ])
        assert.doesNotMatch(shown(key, address), /href/, `${key}: ${address}`);
    assert.match(shown('website', 'HTTPS://a.example'), / href="HTTPS:\/\/a.example"/);
    assert.match(shown('email', 'a@b.example'), / href="mailto:a@b.example"/);
  });

  it('lets no text of a note be HTML, however hostile', () => {
    const hostile = fc.constantFrom(
      ...[
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onclick='x",
        '&lt;b&gt;',
        '\u202e',
        '😀',
      ],
      ...[
        'javascript:alert(1)',
        'https://x.example/"onclick=1',
        'a@b.example"x',
        'x\nstatus: offer\n---',
        '../../x',
      ],
      ...[
        '[[',
        ']]',
        '|',
        '#',
        '📅 2026-11-18',
        '@2026-11-22',
        '\ud83d',
        '`',
        '<!--',
        '-->',
        'CON',
        '{{name}}',
      ],
    );
    const words = fc.array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 4 });
    const line = words.map((parts) => parts.join('').replace(/[\r\n]/g, ' '));
    const note = fc
      .tuple(line, line, line, words, line)
      .map(
        ([name, link, key, value, body]) =>
          `---\nname: ${JSON.stringify(name)}\ncompany: ${JSON.stringify(`[[${link}]]`)}\nwebsite: ${JSON.stringify(value.join(''))}\n${JSON.stringify(key)}: ${JSON.stringify(value)}\nnext_follow_up: ${JSON.stringify(name)}\n---\n- [ ] ${body} 📅 2026-11-18\n\n[[${link}|${name}]] [[${name}#${key}]] ${body}\n`,
      );
    fc.assert(
      fc.property(note, line, (text, other) => {
        const files = { ...OTHERS, 'contacts/b.md': `---\nname: ${JSON.stringify(other)}\n---\n` };
        for (const path of ['contacts/a.md', 'interviews/a.md'])
          for (const html of ourHtmlIn(previewOf(path, text, { files }))) {
            assert.doesNotMatch(html.replace(OUR_TAG, ''), /[<>]/);
            for (const [, href = ''] of html.matchAll(/ href="([^"]*)"/g))
              assert.match(href, /^(?:https?:\/\/|mailto:[^/]|#|(?:\.\.\/|[^:/]+\/)*[^:/]+(?:#|$))/);
          }
      }),
    );
  });
});

const OUR_TAG =
  /<\/?(?:section|p|h1|dl|div|dt|dd|a|span|time|br|input)(?: (?:class|aria-label|href|data-href|title|datetime|type)="[^"<>]*"| disabled| checked)*>/g;

function ourHtmlIn(tokens: readonly PreviewToken[]): readonly string[] {
  return tokens.flatMap(({ type, content, children }) =>
    type === OUR_HTML ? [content] : ourHtmlIn(children ?? []),
  );
}
