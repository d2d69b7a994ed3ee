import assert from 'node:assert/strict';

import fc from 'fast-check';

import { readBody } from '../../../../src/core/markdown/body';
import { editNote, type NoteEdit } from '../../../../src/core/markdown/edits/note-edit';
import { readFrontmatter } from '../../../../src/core/markdown/frontmatter';
import { applyEdits } from '../../../../src/core/text/edits';
import { oddNote, ordinaryNote } from './any-note';
import { runs } from '../../../support/runs';

function changed(text: string, edit: NoteEdit): string {
  const result = editNote(text, edit);
  return result.ok ? applyEdits(text, result.edits) : `refused: ${result.reason.code}`;
}

function tasksOf(text: string) {
  return readBody(text, readFrontmatter(text).bodyStart).tasks;
}

/** Bodies take long to read. */
const FEW = runs(15);

describe('ticking a task', () => {
  const note = '---\ntype: interview\n---\n- [ ] write\n  - [x] call 😀\n\n```\n- [ ] code\n```\n';
  const tick = (words: string, done: boolean): NoteEdit => ({
    op: 'set-task',
    at: note.indexOf(words) - 3,
    done,
  });

  it('changes one character', () => {
    assert.equal(changed(note, tick('write', true)), note.replace('[ ] write', '[x] write'));
    assert.equal(changed(note, tick('call', false)), note.replace('[x] call', '[ ] call'));
    const crlf = note.replaceAll('\n', '\r\n');
    const at = crlf.indexOf('write') - 3;
    assert.equal(changed(crlf, { op: 'set-task', at, done: true }), crlf.replace('[ ] write', '[x] write'));
  });

  it('leaves the date of the task', () => {
    assert.equal(
      changed('- [ ] a 📅 2026-12-01\n', { op: 'set-task', at: 3, done: true }),
      '- [x] a 📅 2026-12-01\n',
    );
  });

  it('leaves alone what is so already', () => {
    assert.equal(changed(note, tick('call', true)), note);
    const capital = '- [X] call';
    assert.equal(changed(capital, { op: 'set-task', at: 3, done: true }), capital);
  });

  it('refuses where no task stands any more', () => {
    assert.equal(changed(note, tick('code', true)), 'refused: task-gone');
    for (const at of [-1, 0, 1, 4000, NaN]) {
      assert.equal(changed(note, { op: 'set-task', at, done: true }), 'refused: task-gone');
    }
  });
});

describe('moving a task', () => {
  const move = (line: string, due = '2027-01-15') =>
    changed(`# A\n\n${line}\n`, { op: 'move-task', at: 8, due });
  const cases: readonly (readonly [before: string, after: string])[] = [
    ['- [ ] a 📅 2026-12-01 b', '- [ ] a 📅 2027-01-15 b'],
    ['- [x] a due: 2026-12-01', '- [x] a due: 2027-01-15'],
    ['- [ ] a [due:: 2026-12-01] b', '- [ ] a [due:: 2027-01-15] b'],
    ['- [ ] a (@2026-12-01)', '- [ ] a (@2027-01-15)'],
    ['- [ ] a 2026-12-01  ', '- [ ] a 2026-12-01 📅 2027-01-15  '],
    ['- [ ] a `due: 2026-12-01`', '- [ ] a `due: 2026-12-01` 📅 2027-01-15'],
    ['- [ ] a\n  b', '- [ ] a\n  b 📅 2027-01-15'],
    ['- [ ]', '- [ ] 📅 2027-01-15'],
  ];
  for (const [before, after] of cases) {
    it(`${JSON.stringify(before)} becomes ${JSON.stringify(after)}`, () => {
      assert.equal(move(before), after.startsWith('refused') ? after : `# A\n\n${after}\n`);
    });
  }

  it('takes dates only', () => {
    for (const due of ['tomorrow', '2027-01-15 or so', 'by 2027-01-15', '2027-1-5', ''])
      assert.equal(move('- [ ] a', due), 'refused: not-a-date', due);
  });
});

describe('the tasks of any note', () => {
  const anyDay = fc.constantFrom('2026-12-01', '2027-01-15', '1999-12-31');

  /** A note that has tasks, and the number of one of them. */
  const anyTask = fc
    .oneof(ordinaryNote, oddNote)
    .map((note) => ({ note, tasks: tasksOf(note) }))
    .filter(({ tasks }) => tasks.length > 0)
    .chain(({ note, tasks }) => fc.record({ note: fc.constant(note), chosen: fc.nat(tasks.length - 1) }));

  it('one is ticked, and nothing else', () => {
    fc.assert(
      fc.property(anyTask, fc.boolean(), ({ note, chosen }, done) => {
        const tasks = tasksOf(note);
        const at = tasks[chosen]?.mark.start ?? 0;
        const after = changed(note, { op: 'set-task', at, done });
        const mark = done === tasks[chosen]?.done ? note[at] : done ? 'x' : ' ';
        assert.equal(after, note.slice(0, at) + mark + note.slice(at + 1));
        assert.deepEqual(
          tasksOf(after).map((task) => task.done),
          tasks.map((task, i) => (i === chosen ? done : task.done)),
        );
      }),
      FEW,
    );
  });

  it('one is moved, and nothing else', () => {
    fc.assert(
      fc.property(anyTask, anyDay, ({ note, chosen }, due) => {
        const tasks = tasksOf(note);
        const result = editNote(note, { op: 'move-task', at: tasks[chosen]?.mark.start ?? 0, due });
        if (!result.ok) return assert.equal(result.reason.code, 'unsure');
        const after = tasksOf(applyEdits(note, result.edits));
        const expected = tasks.map((task, i) => (i === chosen ? due : task.due?.text));
        assert.deepEqual(
          after.map((task) => task.due?.text),
          expected,
        );
        assert.deepEqual(
          after.map((task) => task.done),
          tasks.map((task) => task.done),
        );
      }),
      FEW,
    );
  });

  it('an ordinary one can always be moved', () => {
    fc.assert(
      fc.property(ordinaryNote, anyDay, (note, due) => {
        for (const { mark } of tasksOf(note))
          assert.ok(editNote(note, { op: 'move-task', at: mark.start, due }).ok);
      }),
      FEW,
    );
  });
});
