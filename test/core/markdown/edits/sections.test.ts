import assert from 'node:assert/strict';

import fc from 'fast-check';

import { itemsIn, readBody, sectionOf } from '../../../../src/core/markdown/body';
import { editNote, type NoteEdit } from '../../../../src/core/markdown/edits/note-edit';
import { readFrontmatter } from '../../../../src/core/markdown/frontmatter';
import { applyEdits } from '../../../../src/core/text/edits';
import { anyLine, anyText, oddNote, ordinaryNote } from './any-note';
import { runs } from '../../../support/runs';

function changed(text: string, edit: NoteEdit): string {
  const result = editNote(text, edit);
  return result.ok ? applyEdits(text, result.edits) : `refused: ${result.reason.code}`;
}

function bodyOf(text: string) {
  return readBody(text, readFrontmatter(text).bodyStart);
}

/** Bodies take long to read. */
const FEW = runs(15);

describe('adding a section', () => {
  const note = '---\ntype: contact\n---\n\n# Maya\n\n## Log\n\n- a\n\n### Older\n\n- b\n\n## Notes\n';
  const add = (
    heading: string,
    more: { text?: string; level?: number; after?: string[] } = {},
  ): NoteEdit => ({
    op: 'add-section',
    heading,
    text: 'Words',
    ...more,
  });

  it('puts it after the last of the sections that it is to follow', () => {
    const expected = note.replace('- b\n', '- b\n\n## Research\n\nWords\n');
    assert.equal(changed(note, add('Research', { after: ['log', 'Missing'] })), expected);
    assert.equal(changed(note, add('Research', { after: ['older', 'LOG:'] })), expected);
  });

  it('puts it at the end where it is to follow nothing', () => {
    assert.equal(changed(note, add('Research', { after: ['Missing'] })), note + '\n## Research\n\nWords\n');
    assert.equal(changed(note, add('Research', { level: 3, text: '' })), note + '\n### Research\n');
    assert.equal(changed(note.trimEnd(), add('Research')), note + '\n## Research\n\nWords');
  });

  it('takes the blanks from around its heading', () => {
    assert.equal(changed('# A\n', add(' B  ')), '# A\n\n## B\n\nWords\n');
  });

  it('writes line breaks as the note does, and blank lines around', () => {
    const crlf = '# A\r\n## Log\r\nx\r\n## Notes\r\n';
    const after = '# A\r\n## Log\r\nx\r\n\r\n## New\r\n\r\na\r\nb\r\n\r\n## Notes\r\n';
    assert.equal(changed(crlf, add('New', { text: 'a\nb\n\n', after: ['Log'] })), after);
  });

  it('begins a note that is empty', () => {
    assert.equal(changed('', add('A')), '## A\n\nWords\n');
    assert.equal(changed('\ufeff', add('A')), '\ufeff## A\n\nWords\n');
    assert.equal(changed('---\n---', add('A')), '---\n---\n\n## A\n\nWords');
    assert.equal(changed('---\na: b\n---\n', add('A')), '---\na: b\n---\n\n## A\n\nWords\n');
  });

  it('refuses what is there already, and what would not be a section', () => {
    assert.equal(changed(note, add('log')), 'refused: section-taken');
    assert.equal(changed(note, add('a\nb')), 'refused: not-one-line');
    assert.equal(changed(note, add('A', { level: 7 })), 'refused: unsure');
    assert.equal(changed(note, add('A', { level: -1 })), 'refused: unsure');
    assert.equal(changed(note, add('A', { level: Infinity })), 'refused: unsure');
    assert.equal(changed('a\n\n```\ncode', add('A')), 'refused: unsure');
    assert.equal(changed('a\n\n<!-- open', add('A')), 'refused: unsure');
    assert.equal(changed(note, add('A', { text: '```\nopen', after: ['Log'] })), 'refused: unsure');
    assert.equal(changed('---\nopen: 1\n', add('A')), 'refused: frontmatter-unreadable');
  });
});

describe('appending to a section', () => {
  const append = (text: string): NoteEdit => ({ op: 'append-to-section', heading: 'Log', text });

  it('continues its list, or begins a paragraph', () => {
    assert.equal(
      changed('## Log\n\n- a\n  b\n\n## C\n', append('- c\n- d\n')),
      '## Log\n\n- a\n  b\n- c\n- d\n\n## C\n',
    );
    assert.equal(changed('## Log\n\n- a\n\n## C\n', append('c')), '## Log\n\n- a\n\nc\n\n## C\n');
    assert.equal(changed('## Log\n\na\n## C\n', append('- c')), '## Log\n\na\n\n- c\n\n## C\n');
    assert.equal(changed('## Log\n## C\n', append('c')), '## Log\n\nc\n\n## C\n');
    assert.equal(changed('## Log', append('c')), '## Log\n\nc');
    assert.equal(changed('## Log\n\n- a\n\nb c\n', append('- d')), '## Log\n\n- a\n\nb c\n\n- d\n');
    assert.equal(changed('## Log\n\na\n  \n## C\n', append('c')), '## Log\n\na\n\nc\n  \n## C\n');
  });

  it('stays above the first subsection', () => {
    assert.equal(
      changed('## Log\n\na\n\n### Older\n\nb\n', append('c')),
      '## Log\n\na\n\nc\n\n### Older\n\nb\n',
    );
  });

  it('refuses words that would end it', () => {
    assert.equal(changed('## Log\n\na\n', append('# b')), 'refused: unsure');
    assert.equal(changed('## Log\n\na\n', append('c\n\n## D')), 'refused: unsure');
  });

  it('reads a note in whose frontmatter a key stands twice', () => {
    assert.equal(
      changed('---\na: 1\na: 2\n---\n\n## Log\n\nb\n', append('c')),
      '---\na: 1\na: 2\n---\n\n## Log\n\nb\n\nc\n',
    );
  });

  it('adds the section where it is missing', () => {
    assert.equal(changed('# A\n', append('- c')), '# A\n\n## Log\n\n- c\n');
  });
});

describe('appending to a list', () => {
  const append = (item: string): NoteEdit => ({ op: 'append-to-list', heading: 'Log', item });
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ['a bullet', '- a\n\n## C', '- a\n- new\n\n## C'],
    ['another bullet', '* a\n*   b', '* a\n*   b\n*   new'],
    ['the next number', '8. a\n9. b', '8. a\n9. b\n10. new'],
    ['the next number with a bracket', '1) a', '1) a\n2) new'],
    ['the last list of two', '1. a\n\nwords\n\n- b\n\nmore', '1. a\n\nwords\n\n- b\n- new\n\nmore'],
    ['after what is nested', '- a\n  - b\n\n    c\n\nmore', '- a\n  - b\n\n    c\n- new\n\nmore'],
    ['after words over two lines', '- a\nb\n', '- a\nb\n- new\n'],
    ['items with blank lines between', '- a\n\n- b\n', '- a\n\n- b\n\n- new\n'],
    ['a list that stands in', '  - a', '  - a\n  - new'],
    ['a list in a quotation', '> - a\n\nb', '> - a\n> - new\n\nb'],
    ['the next number of two figures', '9. a\n10. b', '9. a\n10. b\n11. new'],
    ['before words that follow', '- a\n\nmore words', '- a\n- new\n\nmore words'],
    ['before blanks that follow', '- a\n  \nmore', '- a\n- new\n  \nmore'],
    ['tasks that stand apart', '-   [ ] a', '-   [ ] a\n-   new'],
    ['tasks', '- [ ] a', '- [ ] a\n- new'],
    ['an empty item', '- \n', '- \n- new\n'],
    ['a section without a list', 'words', 'words\n\n- new'],
    ['an empty section', '\n', '- new\n\n\n'],
    ['above a subsection', '### C\n\n- a', '- new\n\n### C\n\n- a'],
    ['not the list of a subsection', '- a\n\n### C\n\n1. b', '- a\n- new\n\n### C\n\n1. b'],
  ];
  for (const [what, before, after] of cases) {
    it(what, () => {
      assert.equal(changed(`## Log\n\n${before}`, append('new')), `## Log\n\n${after}`);
      const crlf = `## Log\n\n${after}`.replaceAll('\n', '\r\n');
      assert.equal(changed(`## Log\n\n${before}`.replaceAll('\n', '\r\n'), append('new')), crlf);
    });
  }

  it('takes the blanks from around the item', () => {
    assert.equal(changed('## Log\n\n- a', append('  new ')), '## Log\n\n- a\n- new');
  });

  it('adds a task where the item says so', () => {
    assert.equal(changed('## Log\n\n- a', append('[ ] new')), '## Log\n\n- a\n- [ ] new');
  });

  it('adds the section where it is missing', () => {
    assert.equal(changed('# A\n', append('new')), '# A\n\n## Log\n\n- new\n');
  });

  it('refuses what would not be one item', () => {
    assert.equal(changed('## Log\n\n- a', append('b\nc')), 'refused: not-one-line');
    assert.equal(changed('## Log\n\n- a', append('- b')), 'refused: unsure');
    assert.equal(changed('## Log\n\n- a', append('# b')), 'refused: unsure');
    assert.equal(changed('## Log\n\n999999999. a', append('b')), 'refused: unsure');
  });
});

describe('the sections of any note', () => {
  const anyNote = fc.oneof(ordinaryNote, oddNote);
  const anyHeading = fc.constantFrom('Log', 'Research', 'There', 'Maya', 'New Words 😀');

  it('what is added stands there, and all else stays', () => {
    const anyEdit = fc.oneof(
      fc.record({
        op: fc.constant('add-section' as const),
        heading: fc.oneof(anyHeading, anyText),
        text: anyText,
        after: fc.array(anyHeading),
      }),
      fc.record({
        op: fc.constant('append-to-section' as const),
        heading: fc.oneof(anyHeading, anyText),
        text: anyText,
      }),
      fc.record({
        op: fc.constant('append-to-list' as const),
        heading: fc.oneof(anyHeading, anyText),
        item: anyText,
      }),
    );
    fc.assert(
      fc.property(anyNote, anyEdit, (note, edit) => {
        const result = editNote(note, edit);
        if (!result.ok) return;
        assert.ok(result.edits.every(({ range }) => range.start === range.end));
        const after = applyEdits(note, result.edits);
        const body = bodyOf(after);
        const content = sectionOf(body, edit.heading)?.content;
        assert.ok(content);
        const isNew = sectionOf(bodyOf(note), edit.heading) === undefined;
        const headings = body.headings.length - bodyOf(note).headings.length;
        assert.ok(headings >= (isNew ? 1 : 0));
        if (headings > 1 || (headings === 1 && !isNew)) return; // the words brought headings of their own
        const words = after.slice(content.start, content.end).replaceAll('\r\n', '\n');
        const wanted = edit.op === 'append-to-list' ? edit.item : edit.text;
        assert.ok(words.includes(wanted.trim().replace(/\r\n?/g, '\n')));
      }),
      FEW,
    );
  });

  it('an ordinary note takes every item', () => {
    const anyItem = anyLine.map((line) => `2026-12-01 ${line}`).filter((line) => !/[<\\`]/.test(line));
    fc.assert(
      fc.property(ordinaryNote, anyHeading, anyItem, (note, heading, item) => {
        const before = bodyOf(note);
        const result = editNote(note, { op: 'append-to-list', heading, item });
        assert.ok(result.ok);
        const after = applyEdits(note, result.edits);
        assert.equal(bodyOf(after).items.length, before.items.length + 1);
        const content = sectionOf(bodyOf(after), heading)?.content;
        assert.ok(
          content &&
            itemsIn(bodyOf(after), content).some(
              ({ textRange }) => after.slice(textRange.start, textRange.end) === item,
            ),
        );
      }),
      FEW,
    );
  });

  it('an ordinary note takes every section', () => {
    fc.assert(
      fc.property(ordinaryNote, fc.array(anyHeading), (note, after) => {
        assert.ok(editNote(note, { op: 'add-section', heading: 'What I learned', text: 'Much.', after }).ok);
      }),
      FEW,
    );
  });
});
