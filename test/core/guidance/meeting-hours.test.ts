import assert from 'node:assert/strict';

import { hoursOf, neighboursOf } from '../../../src/core/guidance/meeting-hours';
import type { Interview } from '../../../src/core/model/note';
import { noteIn, searchOf, type Files } from '../../support/search';

const talk = (keys: string) => `---\ntype: interview\ncontact: Maya\n${keys}---\n`;
const scheduled = (start: string, keys = '') => talk(`status: scheduled\nstart: ${start}\n${keys}`);

function scene(files: Files) {
  const search = searchOf({
    'job-search.md': '---\ntype: profile\ntimezone: Europe/Berlin\n---\n',
    ...files,
  });
  const interview = (path: string): Interview => {
    const note = noteIn(search, path);
    assert.ok(note.type === 'interview');
    return note;
  };
  return { ask: search.lookup(), interview };
}

describe('the hours of a talk', () => {
  const hours = (text: string, others: Files = {}) => {
    const { ask, interview } = scene({ 'a.md': text, ...others });
    return hoursOf(ask, interview('a.md'));
  };
  const minutes = (iso: string) => Date.parse(iso) / 60_000;

  it('last as long as it says, else half an hour, on the clock of its zone', () => {
    const from = minutes('2026-11-24T10:00+01:00');
    assert.deepEqual(hours(scheduled('2026-11-24 10:00')), { from, to: from + 30 });
    assert.deepEqual(hours(scheduled('2026-11-24 10:00', 'duration: 1h\n')), { from, to: from + 60 });
    const tokyo = minutes('2026-11-24T10:00+09:00');
    assert.deepEqual(hours(scheduled('2026-11-24 10:00', 'timezone: Asia/Tokyo\n')), {
      from: tokyo,
      to: tokyo + 30,
    });
  });

  it('are open while no hour is agreed, and over once the talk is', () => {
    assert.equal(hours(talk('status: scheduled\n')), undefined);
    assert.equal(hours(scheduled('2026-11-24')), undefined);
    for (const status of ['requested', 'done', 'cancelled'])
      assert.equal(hours(talk(`status: ${status}\nstart: 2026-11-24 10:00\n`)), undefined);
  });
});

describe('the talks around one', () => {
  it('are the agreed ones of the day and the days beside it, the earliest first', () => {
    const { ask, interview } = scene({
      'a.md': scheduled('2026-11-24 10:00'),
      'z.md': scheduled('2026-11-23 10:00'),
      'c.md': scheduled('2026-11-24 09:00'),
      'b.md': scheduled('2026-11-24 09:00'),
      'd.md': scheduled('2026-11-25 09:00'),
      'e.md': scheduled('2026-11-24 08:00'),
      'far.md': scheduled('2026-11-26 09:00'),
      'open.md': scheduled('2026-11-24'),
      'over.md': talk('status: done\nstart: 2026-11-24 09:00\n'),
      'undated.md': talk('status: scheduled\n'),
    });
    const around = (path: string) =>
      neighboursOf(ask, interview(path)).map(({ interview: { path: at } }) => at);
    assert.deepEqual(around('a.md'), ['z.md', 'e.md', 'b.md', 'c.md', 'd.md']);
    assert.deepEqual(around('undated.md'), []);
  });
});
