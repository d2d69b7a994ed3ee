import assert from 'node:assert/strict';

import fc from 'fast-check';

import { editNote, type NoteEdit } from '../../../../src/core/markdown/edits/note-edit';
import { applyEdits, type TextEdit } from '../../../../src/core/text/edits';
import { anyKey, anyText, oddNote, ordinaryNote } from './any-note';

function changed(text: string, edits: NoteEdit | readonly NoteEdit[]): string {
  const result = editNote(text, edits);
  return result.ok ? applyEdits(text, result.edits) : `refused: ${result.reason.code}`;
}

describe('several changes at once', () => {
  const note = '---\nstatus: open # c\ntags: [a]\n---\n\n# A\n\n## Log\n\n- [ ] a\n- [ ] b\n';
  const b = note.indexOf('b\n') - 3;

  it('are made one after the other, and each leaves its own small edit', () => {
    const result = editNote(note, [
      { op: 'set-task', at: b, done: true },
      { op: 'set-field', key: 'status', value: 'done' },
      { op: 'append-to-list', heading: 'Log', item: 'c' },
      { op: 'append-to-field', key: 'tags', value: 'b' },
      { op: 'move-task', at: b, due: '2026-12-01' },
      { op: 'append-to-list', heading: 'Log', item: 'd' },
    ]);
    assert.ok(result.ok);
    const after = note
      .replace('open', 'done')
      .replace('[a]', '[a, b]')
      .replace('[ ] b\n', '[x] b 📅 2026-12-01\n- c\n- d\n');
    assert.equal(applyEdits(note, result.edits), after);
    assert.deepEqual(
      result.edits.map(({ range, text }) => [note.slice(range.start, range.end), text]),
      [
        ['open', 'done'],
        ['', ', b'],
        [' ', 'x'],
        ['', ' 📅 2026-12-01\n- c\n- d'],
      ],
    );
  });

  it('may come back to where they began', () => {
    const there: NoteEdit = { op: 'set-field', key: 'status', value: 'done' };
    const back: NoteEdit = { op: 'set-field', key: 'status', value: 'open' };
    assert.deepEqual(editNote(note, [there, back]), { ok: true, edits: [] });
    assert.deepEqual(editNote(note, []), { ok: true, edits: [] });
  });

  it('are all refused with one of them', () => {
    const gone: NoteEdit = { op: 'set-task', at: 0, done: true };
    assert.equal(
      changed(note, [{ op: 'set-field', key: 'status', value: 'done' }, gone]),
      'refused: task-gone',
    );
  });

  it('may build on each other', () => {
    const edits: NoteEdit[] = [
      { op: 'set-field', key: 'x', value: '1' },
      { op: 'rename-field', key: 'x', to: 'y' },
      { op: 'append-to-field', key: 'y', value: '2' },
      { op: 'add-section', heading: 'New', text: '- one' },
      { op: 'append-to-list', heading: 'New', item: 'two' },
    ];
    const after = '---\ny:\n  - 1\n  - 2\n---\nA\n\n## New\n\n- one\n- two\n';
    assert.equal(changed('A\r\n', edits), after.replaceAll('\n', '\r\n'));
  });

  it('may not speak of the same place', () => {
    const range = { start: note.indexOf('- [ ] a'), end: note.length };
    assert.equal(
      changed(note, [
        { op: 'replace', range, text: '' },
        { op: 'set-task', at: b, done: true },
      ]),
      'refused: overlap',
    );
  });
});

describe('replacing a stretch', () => {
  const replace = (start: number, end: number, text: string, expected?: string): NoteEdit => ({
    op: 'replace',
    range: { start, end },
    text,
    ...(expected === undefined ? {} : { expected }),
  });

  it('puts one text in the place of another', () => {
    assert.equal(changed('one two', replace(4, 7, '2', 'two')), 'one 2');
    assert.equal(changed('one', [replace(3, 3, ' two'), replace(3, 3, ' three')]), 'one two three');
    assert.equal(changed('one', [replace(0, 0, 'a '), replace(0, 0, 'b ')]), 'a b one');
    assert.equal(changed('', [replace(0, 0, 'a'), replace(0, 0, 'b')]), 'ab');
  });

  it('refuses where something else stands, or nothing', () => {
    assert.equal(changed('one two', replace(4, 7, '2', 'too')), 'refused: text-changed');
    assert.equal(changed('one', replace(2, 9, '')), 'refused: text-changed');
    assert.equal(changed('one', replace(3, 2, '')), 'refused: text-changed');
    assert.equal(changed('one', replace(-1, 2, '')), 'refused: text-changed');
    assert.equal(changed('one', replace(NaN, 2, '')), 'refused: text-changed');
    assert.equal(changed('one', [replace(0, 2, 'x'), replace(1, 3, 'y')]), 'refused: overlap');
  });

  it('splits neither characters nor line breaks', () => {
    const edits = (text: string, other: string) => {
      const result = editNote(text, replace(0, text.length, other));
      return result.ok && result.edits;
    };
    assert.deepEqual(edits('a😀b', 'a😁b'), [{ range: { start: 1, end: 3 }, text: '😁' }]);
    assert.deepEqual(edits('a\ud83d\ude00b', 'a\ud83c\ude00b'), [
      { range: { start: 1, end: 3 }, text: '\ud83c\ude00' },
    ]);
    assert.deepEqual(edits('aa', 'aaa'), [{ range: { start: 2, end: 2 }, text: 'a' }]);
    assert.deepEqual(edits('xabcd', 'yabcd'), [{ range: { start: 0, end: 1 }, text: 'y' }]);
    assert.deepEqual(edits('a\r\nb', 'a\nb'), [{ range: { start: 1, end: 3 }, text: '\n' }]);
    assert.deepEqual(edits('a\r\nb', 'a\rb'), [{ range: { start: 1, end: 3 }, text: '\r' }]);
  });
});

describe('any change to any text', () => {
  const anyOffset = fc.integer({ min: -2, max: 400 });
  const anyEdit: fc.Arbitrary<NoteEdit> = fc.oneof(
    fc.record({
      op: fc.constant('set-field' as const),
      key: fc.oneof(anyKey, anyText),
      value: fc.oneof(anyText, fc.boolean(), fc.double(), fc.array(anyText, { maxLength: 3 })),
    }),
    fc.record({ op: fc.constant('remove-field' as const), key: fc.oneof(anyKey, anyText) }),
    fc.record({ op: fc.constant('rename-field' as const), key: anyKey, to: fc.oneof(anyKey, anyText) }),
    fc.record({
      op: fc.constant('append-to-field' as const),
      key: fc.oneof(anyKey, anyText),
      value: anyText,
    }),
    fc.record({ op: fc.constant('set-task' as const), at: anyOffset, done: fc.boolean() }),
    fc.record({
      op: fc.constant('move-task' as const),
      at: anyOffset,
      due: fc.oneof(fc.constant('2026-12-01'), anyText),
    }),
    fc.record({
      op: fc.constant('add-section' as const),
      heading: anyText,
      level: fc.integer({ min: -1, max: 8 }),
      text: anyText,
    }),
    fc.record({
      op: fc.constant('append-to-section' as const),
      heading: fc.constantFrom('Log', 'Maya'),
      text: anyText,
    }),
    fc.record({
      op: fc.constant('append-to-list' as const),
      heading: fc.constantFrom('Log', 'Maya'),
      item: anyText,
    }),
    fc.record({
      op: fc.constant('replace' as const),
      range: fc.record({ start: anyOffset, end: anyOffset }),
      text: anyText,
    }),
  );
  const someEdits = fc.array(anyEdit, { minLength: 1, maxLength: 4 });

  it('is made by the smallest edits or refused with a sentence, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(ordinaryNote, oddNote, anyText), someEdits, (text, edits) => {
        const result = editNote(text, edits);
        if (!result.ok) return assert.match(result.reason.message, /^[A-Z“].+\.$/s);
        let end = -1;
        for (const edit of result.edits) {
          assert.ok(edit.range.start > end && edit.range.end >= edit.range.start);
          assert.ok(isSmallest(text, edit));
          end = edit.range.end;
        }
      }),
    );
  });

  it('comes to the same, all at once or one by one', () => {
    const withoutOffsets = fc.array(
      anyEdit.filter((edit) => !('at' in edit || 'range' in edit)),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.oneof(ordinaryNote, oddNote), withoutOffsets, (text, edits) => {
        let oneByOne = text;
        for (const edit of edits) {
          const result = editNote(oneByOne, edit);
          if (!result.ok) return assert.ok(!editNote(text, edits).ok);
          oneByOne = applyEdits(oneByOne, result.edits);
        }
        assert.equal(changed(text, edits), oneByOne);
      }),
    );
  });

  function isSmallest(source: string, { range, text }: TextEdit): boolean {
    const old = source.slice(range.start, range.end);
    if (old === text) return false;
    if (old === '' || text === '') return true;
    const sameStart = old[0] === text[0] && !/[\r\ud800-\udbff]/.test(old.charAt(0));
    const sameEnd = old.at(-1) === text.at(-1) && !/[\n\udc00-\udfff]/.test(old.slice(-1));
    return !sameStart && !sameEnd;
  }
});
