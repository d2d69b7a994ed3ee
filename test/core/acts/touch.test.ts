import assert from 'node:assert/strict';

import { logTouch, type LoggedTouch } from '../../../src/core/acts/touch';
import { logOf } from '../../../src/core/model/log';
import { STAGES, type Stage } from '../../../src/core/model/schema';
import { after, contactIn, HOSTILE } from './samples';

const PATH = 'contacts/maya-okafor.md';
const TOUCH: LoggedTouch = {
  day: '2026-11-18',
  channel: 'phone',
  move: 'mine',
  text: 'left a message',
};

function logged(fields: string, touch: Partial<LoggedTouch> = {}): string {
  const files = { [PATH]: `---\nname: Maya Okafor\n${fields}---\n\n## Log\n\n- 2026-11-03 email: hello\n` };
  return after(files, logTouch(contactIn(files, PATH), { ...TOUCH, ...touch }))[PATH] ?? '';
}

describe('logTouch', () => {
  it('adds a line to the log and nothing else', () => {
    assert.equal(
      logged('stage: contacted\n'),
      '---\nname: Maya Okafor\nstage: contacted\n---\n\n## Log\n\n- 2026-11-03 email: hello\n- 2026-11-18 phone: left a message\n',
    );
  });

  it('begins a log where there is none', () => {
    const files = { [PATH]: '---\r\nname: Maya Okafor\r\nstage: met\r\n---\r\n' };
    assert.equal(
      after(files, logTouch(contactIn(files, PATH), TOUCH))[PATH],
      '---\r\nname: Maya Okafor\r\nstage: met\r\n---\r\n\r\n## Log\r\n\r\n- 2026-11-18 phone: left a message\r\n',
    );
  });

  it('brings the stage forward, never back, and leaves those alone with whom one has stopped', () => {
    const reached = { mine: 'contacted', theirs: 'replied', talk: 'met' } as const;
    for (const [move, stage] of Object.entries(reached) as [LoggedTouch['move'], Stage][]) {
      for (const before of STAGES) {
        const hasStopped = before === 'paused' || before === 'declined';
        const isThere = STAGES.indexOf(before) >= STAGES.indexOf(stage);
        const wanted = hasStopped || isThere ? before : stage;
        assert.match(logged(`stage: ${before}\n`, { move }), new RegExp(`^stage: ${wanted}$`, 'm'));
      }
      assert.match(logged('', { move }), new RegExp(`^stage: ${stage}$`, 'm'));
    }
  });

  it('takes away a follow-up that was due by then', () => {
    for (const [planned, stays] of [
      ['2026-11-17', false],
      ['2026-11-18', false],
      ['2026-11-19', true],
    ] as const) {
      assert.equal(logged(`next_follow_up: ${planned}\n`).includes('next_follow_up'), stays, planned);
    }
    assert.doesNotMatch(logged('next_follow_up: 2026-12-01\n', { isPlanned: true }), /next_follow_up/);
  });

  it('holds whatever is said', () => {
    for (const text of HOSTILE) {
      const files = { [PATH]: logged('stage: met\n', { text }) };
      const note = contactIn(files, PATH);
      assert.equal(logOf(note).length, 2, text);
      assert.equal(note.fields.stage?.value, 'met', text);
      assert.deepEqual([note.body.comments, note.body.tasks, note.body.headings.length], [[], [], 1], text);
    }
    assert.match(logged('', { text: 'she named [[Dan Reyes]]' }), /named \[\[Dan Reyes\]\]$/m);
  });
});
