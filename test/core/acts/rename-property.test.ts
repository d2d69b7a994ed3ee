import assert from 'node:assert/strict';
import fc from 'fast-check';

import type { Changes } from '../../../src/core/acts/changes';
import { moved, renamed } from '../../../src/core/acts/rename';
import { LINK_KEYS, linksOf } from '../../../src/core/index/links';
import { foldName, foldPath } from '../../../src/core/index/names';
import type { Search } from '../../../src/core/index/search';
import { editNote } from '../../../src/core/markdown/edits/note-edit';
import { yamlScalar } from '../../../src/core/markdown/yaml-scalar';
import type { Note } from '../../../src/core/model/note';
import { applyEdits } from '../../../src/core/text/edits';
import { noteIn, searchOf, uriOf, type Files } from '../../support/search';
import { runs } from '../../support/runs';
import { anyLine } from '../markdown/edits/any-note';
import { after } from './samples';

/** Names that meet each other and themselves in every way, and all that YAML, Markdown or a disk could take for something else. */
const KNOWN = [
  ...[
    'Maya Okafor',
    'maya okafor',
    'Maya',
    'Okafor, Maya',
    'Łukasz Żółć',
    'Zoe\u0308 A',
    'Zoë A',
    '山田 太郎',
  ],
  ...[
    'CON',
    'a: b',
    '"q" x',
    "O'Neill",
    '[x] y',
    'a]b',
    'a|b',
    'C# #1',
    '🦊 Fox',
    '\u202eמאיה\u202c',
    'מאיה',
  ],
  ...[
    'x.md',
    'a/b',
    '../x',
    './y',
    '- z',
    '& co',
    '*x*',
    '`x`',
    '<b>',
    'x\\',
    '50% x',
    '(x)',
    '2026-11-24',
    'x'.repeat(300),
  ],
  ...['contacts/maya-okafor', 'Maya_Okafor', 'yes', '~', '{x}', '!x', '@x', 'x # y', '^x', '%20'],
];
const name = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...KNOWN) }, anyLine);
const FOLDERS = ['contacts', 'contacts/past', 'companies', 'interviews', 'letters', 'notes', ''];
const STEMS = [
  'maya-okafor',
  'maya',
  'maya-okafor-2',
  'Maya Okafor',
  'x',
  'a (b)',
  'łukasz',
  'con-note',
  'note',
  '50%',
];
const path = fc
  .tuple(fc.constantFrom(...FOLDERS), fc.constantFrom(...STEMS))
  .map(([folder, stem]) => `${folder === '' ? '' : `${folder}/`}${stem}.md`);

/** What a note is called, and how it says so. */
const head = fc.record({
  name: fc.option(name, { nil: undefined }),
  quotes: fc.constantFrom('"', "'", ''),
  aliases: fc.array(name, { maxLength: 2 }),
  heading: fc.option(fc.constantFrom('Maya Okafor', 'Plan', 'C#'), { nil: undefined }),
  isCrlf: fc.boolean(),
});

/** One link: to which of the notes, by what, and how it is written. */
const link = fc.record({
  to: fc.nat(9),
  by: fc.constantFrom('name', 'file', 'alias', 'path', 'from here', 'file.md'),
  as: fc.constantFrom('wiki', 'label', 'heading', 'table', 'markdown', 'angles', 'percent', 'text'),
  value: fc.constantFrom(
    '"[[]]"',
    "'[[]]'",
    '[[]]',
    '""',
    "''",
    '',
    '[""]',
    '["[[]]"]',
    '- ""',
    '- "[[]]"',
    '- ',
  ),
});

const scene = fc.record({
  notes: fc.uniqueArray(fc.tuple(path, head, fc.array(link, { maxLength: 5 })), {
    minLength: 2,
    maxLength: 6,
    // Of two paths that are alike, no link can mean one.
    selector: ([one]) => foldPath(one),
  }),
  which: fc.nat(5),
  name,
});

/** The notes of a scene, as files. */
function filesOf(
  notes: readonly (typeof scene extends fc.Arbitrary<infer S> ? S : never)['notes'][number][],
): Files {
  const texts = notes.map(([from, { name: called, quotes, aliases, heading, isCrlf }, links]) => {
    const target = ({ to, by }: (typeof links)[number]) => {
      const [path = '', { name = undefined, aliases: others } = { aliases: [] }] =
        notes[to % notes.length] ?? [];
      const stem = (path.split('/').at(-1) ?? '').replace('.md', '');
      if (by === 'name') return name ?? stem;
      if (by === 'file') return stem;
      if (by === 'file.md') return `${stem}.md`;
      if (by === 'alias') return others[0] ?? stem;
      return by === 'path' ? path.replace('.md', '') : `${'../'.repeat(from.split('/').length - 1)}${path}`;
    };
    const body = links.map((one) => inText(target(one), one.as)).join('\n');
    const [first] = links;
    const value = first === undefined ? '' : `company: ${inYaml(target(first), first.value)}\n`;
    const written = called === undefined ? '' : `name: ${quoted(called, quotes)}\n`;
    const also =
      aliases.length === 0 ? '' : `aliases: [${aliases.map((one) => JSON.stringify(one)).join(', ')}]\n`;
    const title = heading === undefined ? '' : `# ${heading}\n\n`;
    const text = `---\ntype: contact\n${written}${also}${value}---\n\n${title}${body}\n`;
    return [from, isCrlf ? text.replaceAll('\n', '\r\n') : text] as const;
  });
  return Object.fromEntries(texts);
}

function quoted(text: string, quotes: string): string {
  if (quotes === '"') return JSON.stringify(text);
  return quotes === "'" ? `'${text.replaceAll("'", "''")}'` : yamlScalar(text);
}

function inYaml(target: string, form: string): string {
  const isWiki = form.includes('[[]]');
  const words = isWiki ? `[[${target}|L]]` : target;
  const quotes = form.includes('"') ? '"' : form.includes("'") ? "'" : '';
  const value = isWiki && quotes === '' ? words : quoted(words, quotes);
  if (form.startsWith('- ')) return `\n  - ${value}\n  - Other`;
  return form.startsWith('[') && form !== '[[]]' ? `[ ${value} , "Other"] # why` : value;
}

function inText(target: string, as: string): string {
  const address = target.replace(/[\s%()<>#?\\]/g, (char) =>
    encodeURIComponent(char).replace('(', '%28').replace(')', '%29'),
  );
  switch (as) {
    case 'wiki':
      return `See [[${target}]].`;
    case 'label':
      return `[[ ${target} | the label ]]`;
    case 'heading':
      return `- [[${target}#Log|L]] 📅 2026-12-01`;
    case 'table':
      return `\n| a | b |\n|---|---|\n| [[${target}\\|L]] | x |\n`;
    case 'markdown':
      return `[a [b] c](${address} "Title")`;
    case 'angles':
      return `[x](<${target.replace(/[<>#?%\\]/g, '')}>)`;
    case 'percent':
      return `[x](${encodeURIComponent(target).replaceAll('%2F', '/')}#log)`;
    default:
      return `${target.replace(/[[\]]/g, '')} is text, and so is \`[[${target}]]\`.`;
  }
}

/** Where each link of a search leads, note by note: to the one note at a path, or nowhere that counts. */
function leads(search: Search, note: Note): readonly (string | undefined)[] {
  return linksOf(note).map(({ link, key }) => {
    const found = search.lookup().resolve(link, note, key === undefined ? undefined : LINK_KEYS[key]);
    return found.kind === 'note' && link.target !== '' ? found.note.path : undefined;
  });
}

/** Holds changes to what is promised of them: where links lead, and which bytes are theirs to change. */
function assertKept(
  files: Files,
  changes: Changes,
  pathAfter: (path: string) => string,
  renamedPath?: string,
): Files {
  const search = searchOf(files);
  const texts = after(files, { ...changes, moved: [] });
  const now = Object.fromEntries(Object.entries(texts).map(([path, text]) => [pathAfter(path), text]));
  const next = searchOf(now);
  for (const path of Object.keys(files)) {
    const note = noteIn(search, path);
    const later = noteIn(next, pathAfter(path));
    const wanted = leads(search, note).map((one) => one && pathAfter(one));
    const got = leads(next, later);
    assert.deepEqual(
      wanted.map((one, index) => one && got[index]),
      wanted,
      `${path}\n${note.text}\n=>\n${later.text}`,
    );
    assertOnlyTargets(note, later, changes, path === renamedPath);
  }
  return now;
}

/** Whether only targets of links, and the name of the note that is renamed, are others than before. */
function assertOnlyTargets(note: Note, later: Note, changes: Changes, isRenamed: boolean): void {
  const edits = changes.edited.find(({ uri }) => uri === note.uri)?.edits ?? [];
  const done = editNote(note.text, edits);
  assert.ok(done.ok);
  const named = isRenamed ? edits.filter(({ op }) => op === 'set-field').length : 0;
  const links = linksOf(note);
  for (const edit of edits) {
    if (edit.op !== 'replace') continue;
    const { start, end } = edit.range;
    const place = links.find(({ range }) => range.start <= start && end <= range.end);
    if (place === undefined)
      assert.ok(isRenamed && note.body.headings.some(({ textRange }) => textRange.start === start));
    else if (place.targetRange !== undefined) assert.deepEqual(edit.range, place.targetRange);
  }
  assert.equal(edits.filter(({ op }) => op !== 'replace').length, named);
  assert.equal(later.text, applyEdits(note.text, done.edits));
  assert.deepEqual(
    linksOf(later).map(({ link: { label, heading, style }, key }) => [label, heading, style, key]),
    links.map(({ link: { label, heading, style }, key }) => [label, heading, style, key]),
  );
}

function isTakenIn(files: Files): (path: string) => boolean {
  const taken = new Set(Object.keys(files).map(foldPath));
  return (path) => taken.has(foldPath(path));
}

describe('after any rename', () => {
  it('every link that led to one note leads to it, and no other byte has changed', () => {
    fc.assert(
      fc.property(scene, ({ notes, which, name }) => {
        const files = filesOf(notes);
        const path = notes[which % notes.length]?.[0] ?? '';
        const search = searchOf(files);
        fc.pre(noteIn(search, path).frontmatter.problems.length === 0);
        const changes = renamed(search, noteIn(search, path), name, isTakenIn(files));
        const to = changes.moved?.[0]?.to ?? path;
        const now = assertKept(files, changes, (one) => (one === path ? to : one), path);
        assert.equal(noteIn(searchOf(now), to).name, name);
      }),
      runs(150),
    );
  });

  it('another one back brings every byte back, where nothing is in the way', () => {
    const free = fc.constantFrom(
      'Ada Quill',
      'Žofie Ďurišová',
      '🐢 Tess',
      "D'Arcy",
      '田中 花',
      '\u202eיעל\u202c',
    );
    fc.assert(
      fc.property(scene, free, ({ notes }, other) => {
        const path = 'contacts/maya-okafor.md';
        const [first, ...rest] = notes;
        if (first === undefined) return;
        const [, called, links] = first;
        const maya = { ...called, name: 'Maya Okafor', heading: undefined };
        const others = rest.filter(([one, { name = '', aliases, heading = '' }]) =>
          [...aliases, name, heading, one.split('/').at(-1)?.replace('.md', '') ?? ''].every(isOther),
        );
        const files = filesOf([[path, maya, links.map(asPlain)], ...others.map(withPlainLinks)]);
        const before = searchOf(files);
        const note = noteIn(before, path);
        fc.pre(note.frontmatter.problems.length === 0);
        const there = renamed(before, note, other, isTakenIn(files));
        const now = after(files, there);
        const place = there.moved?.[0]?.to ?? path;
        const search = searchOf(now);
        const back = renamed(search, noteIn(search, place), note.name, isTakenIn(now));
        assert.deepEqual(after(now, back), files);
      }),
      runs(150),
    );
  });
});

type Written = Parameters<typeof filesOf>[0][number];

/** Whether a name is not that of Maya Okafor, however it is spelled. */
function isOther(name: string): boolean {
  return !/^maya-okafor(?:-\d+)?$/.test(foldName(name));
}

/** An address in Markdown is a path, so what is no path is written as a wikilink, which comes back as it was spelled. */
function asPlain(link: Written[2][number]): Written[2][number] {
  const isPath = link.by === 'path' || link.by === 'from here';
  return isPath ? link : { ...link, as: 'wiki' };
}

function withPlainLinks([path, called, links]: Written): Written {
  return [path, called, links.map(asPlain)];
}

describe('after any move', () => {
  it('every link that led to one note leads to it, and no other byte has changed', () => {
    fc.assert(
      fc.property(
        scene,
        fc.uniqueArray(path, { minLength: 1, maxLength: 3, selector: foldPath }),
        ({ notes, which }, to) => {
          const files = filesOf(notes);
          const paths = Object.keys(files);
          const pairs = to
            .map((one, index) => [paths[(which + index) % paths.length] ?? '', one] as const)
            .filter(
              ([from, one], index, all) =>
                all.findIndex(([other]) => other === from) === index && !isTakenIn(files)(one),
            );
          const pathAfter = (one: string) => pairs.find(([from]) => from === one)?.[1] ?? one;
          const moves = pairs.map(([from, one]) => ({ from: uriOf(from), to: uriOf(one) }));
          assertKept(files, moved(searchOf(files), moves), pathAfter);
        },
      ),
      runs(100),
    );
  });

  it('of a folder as well', () => {
    fc.assert(
      fc.property(scene, fc.constantFrom('people', 'contacts/old', 'a (b)/c', '50% (1)'), ({ notes }, to) => {
        const files = filesOf(notes);
        const isIn = (path: string) => path.startsWith('contacts/past/');
        const pathAfter = (path: string) => (isIn(path) ? path.replace('contacts/past', to) : path);
        const moves = [{ from: uriOf('contacts/past'), to: uriOf(to) }];
        fc.pre(Object.keys(files).some(isIn));
        assertKept(files, moved(searchOf(files), moves), pathAfter);
      }),
      runs(100),
    );
  });
});
