import assert from 'node:assert/strict';

import { logOf } from '../../../src/core/model/log';
import { readNote, type Note } from '../../../src/core/model/note';

function noteOf(body: string): Note {
  const path = 'contacts/maya.md';
  return readNote({ uri: `file:///search/${path}`, path, text: `---\nname: Maya\n---\n${body}` });
}

/** The lines of a contact's log, each as day, words and the text that its range covers. */
function linesOf(body: string): readonly (readonly string[])[] {
  const note = noteOf(body);
  return logOf(note).map(({ day, text, range }) => [day, text, note.text.slice(range.start, range.end)]);
}

describe('the log of a note', () => {
  it('is the dated lines under its heading, in the order in which they stand', () => {
    assert.deepEqual(linesOf('## Log\n\n- 2026-11-03 email: hello\n- 2026-11-01 met\n'), [
      ['2026-11-03', 'email: hello', '2026-11-03 email: hello'],
      ['2026-11-01', 'met', '2026-11-01 met'],
    ]);
    assert.deepEqual(linesOf('- 2026-11-01 a\n\n## Log\n\n- 2026-11-02 b\n\n## Notes\n\n- 2026-11-03 c\n'), [
      ['2026-11-02', 'b', '2026-11-02 b'],
    ]);
    assert.deepEqual(
      linesOf('## Log\n\n- 2026-11-01 a\n\n## Notes\n\n## log\n\n- 2026-11-02 b\n').map(([day]) => day),
      ['2026-11-01', '2026-11-02'],
    );
  });

  it('knows a date however it is set off', () => {
    for (const [line, words] of [
      ['2026-11-03', ''],
      ['2026-11-03:', ''],
      ['2026-11-03: hello', 'hello'],
      ['2026-11-03   hello', 'hello'],
      ['**2026-11-03** hello', 'hello'],
      ['***2026-11-03***: hello', 'hello'],
      ['_2026-11-03:_ hello', '_ hello'],
      ['2026-11-03, hello', ', hello'],
      ['2026-11-03hello', 'hello'],
    ] as const)
      assert.deepEqual(linesOf(`## Log\n\n- ${line}\n`), [['2026-11-03', words, line]], line);
  });

  it('has no line without a day of the calendar at its beginning', () => {
    for (const line of [
      'hello',
      'on 2026-11-03 hello',
      '****2026-11-03 hello',
      '2026-11-031 hello',
      '2026-02-30 hello',
      '2027-02-29 hello',
      '2026-11-3 hello',
      '20261103 hello',
      '',
    ])
      assert.deepEqual(linesOf(`## Log\n\n- ${line}\n`), [], line);
    assert.deepEqual(linesOf('## Log\n\n- 2028-02-29 hello').length, 1);
    assert.deepEqual(linesOf('## Log\n\n2026-11-03 hello\n'), []);
    assert.deepEqual(linesOf(''), []);
  });

  it('is read once', () => {
    const note = noteOf('## Log\n\n- 2026-11-03 hello\n');
    assert.equal(logOf(note), logOf(note));
  });
});
