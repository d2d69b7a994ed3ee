import assert from 'node:assert/strict';

import { foreseen } from '../../../src/core/acts/foreseen';
import {
  declineRecorded,
  meetingAgreed,
  openTalkWith,
  replyRecorded,
  type Agreed,
} from '../../../src/core/acts/reply';
import { recipientOf } from '../../../src/core/index/relations';
import { DEFAULT_FOLDERS } from '../../../src/core/model/schema';
import { readNote, type Letter } from '../../../src/core/model/note';
import { noteIn, searchOf, uriOf, type Files } from '../../support/search';

const LETTER = 'letters/a.md';
const MAYA = 'contacts/maya-okafor.md';
const TODAY = '2026-11-24';
const storage = { folders: DEFAULT_FOLDERS, isTaken: () => false };

const contact = (lines = '', body = '') => `---\ntype: contact\nname: Maya Okafor\n${lines}---\n${body}`;
const letter = (lines = '') =>
  `---\ntype: letter\nkind: request\nto: "[[Maya Okafor]]"\nstatus: sent\nsent: 2026-11-20\n${lines}---\n\nDear Maya,\n`;
const log = (line: string) => `\n## Log\n\n- 2026-11-20 email: asked\n- ${line}\n`;

function scene(files: Files) {
  const search = searchOf(files);
  const note = noteIn(search, LETTER) as unknown as Letter;
  return { search, lookup: search.lookup(), letter: note, contact: recipientOf(search.lookup(), note) };
}

const text = (search: ReturnType<typeof searchOf>, path: string) => noteIn(search, path).text;

describe('a reply', () => {
  const reply = (files: Files, words?: string) => {
    const { search, lookup, letter: note } = scene(files);
    return foreseen(search, replyRecorded(lookup, { letter: note, day: TODAY, words }));
  };

  it('stands in the letter, the stage and the log', () => {
    const after = reply(
      {
        [LETTER]: letter(),
        [MAYA]: contact('stage: contacted\n', '\n## Log\n\n- 2026-11-20 email: asked\n'),
      },
      ' would be glad,\n in December ',
    );
    assert.equal(text(after, LETTER), letter('replied: 2026-11-24\n'));
    assert.equal(
      text(after, MAYA),
      contact('stage: replied\n', log('2026-11-24 email: they replied: would be glad, in December')),
    );
  });

  it('is a line by the channel of the letter, and in a log of its own where there is none', () => {
    const after = reply({ [LETTER]: letter('channel: linkedin\n'), [MAYA]: contact('stage: met\n') });
    assert.equal(
      text(after, MAYA),
      contact('stage: met\n', '\n## Log\n\n- 2026-11-24 linkedin: they replied\n'),
    );
  });

  it('leaves those alone with whom one has stopped, and a day that is noted already', () => {
    for (const stage of ['paused', 'declined']) {
      const after = reply({
        [LETTER]: letter('replied: 2026-11-22\n'),
        [MAYA]: contact(`stage: ${stage}\n`),
      });
      assert.match(text(after, MAYA), new RegExp(`^stage: ${stage}$`, 'm'));
      assert.equal(text(after, LETTER), letter('replied: 2026-11-22\n'));
    }
  });

  it('makes void what was planned for want of it, and no earlier plan', () => {
    const plan = (lines: string, head = '') =>
      text(reply({ [LETTER]: letter(head), [MAYA]: contact(lines) }), MAYA).includes('next_follow_up');
    assert.equal(plan('next_follow_up: 2026-11-27\n'), false);
    assert.equal(plan('next_follow_up: 2026-11-19\n'), true);
    assert.equal(plan('next_follow_up: 2026-11-27\n', 'replied: 2026-11-21\n'), true);
  });

  it('may come from somebody without a letter, or to a letter to somebody without a note', () => {
    const { search, lookup, contact: maya } = scene({ [LETTER]: letter(), [MAYA]: contact() });
    const after = foreseen(search, replyRecorded(lookup, { contact: maya, day: TODAY }));
    assert.equal(text(after, LETTER), letter());
    assert.match(text(after, MAYA), /^stage: replied\n[^]*\n- 2026-11-24 they replied\n$/m);
    assert.equal(text(reply({ [LETTER]: letter() }), LETTER), letter('replied: 2026-11-24\n'));
  });

  it('hides nothing of the note, whatever its words are', () => {
    for (const words of ['<!-- x', '# x\n---\nstatus: offer', '`', '[[', '- [ ] task 📅 2026-01-01']) {
      const after = reply(
        { [LETTER]: letter(), [MAYA]: contact('', '\n## Log\n\n## Research\n\nMuch.\n') },
        words,
      );
      const { frontmatter, body } = noteIn(after, MAYA);
      assert.deepEqual(
        [frontmatter.entries.length, body.headings.length, body.comments.length],
        [3, 2, 0],
        words,
      );
      assert.match(text(after, MAYA), /they replied: /);
    }
  });
});

describe('a meeting that was agreed', () => {
  const agree = (files: Files, more: Partial<Agreed> = {}) => {
    const { search, lookup, letter: note } = scene(files);
    const agreed: Agreed = { letter: note, day: TODAY, kind: 'informational', ...more };
    const changes = meetingAgreed(lookup, agreed, TODAY, storage);
    return { added: changes.added, after: foreseen(search, changes) };
  };
  const moment = { day: '2026-12-01', time: '15:00' } as const;

  it('gets its note, with the person, the kind, the day and the way', () => {
    const { added, after } = agree(
      { [LETTER]: letter(), [MAYA]: contact('stage: contacted\n') },
      { moment, format: 'video', kind: 'exploratory' },
    );
    assert.deepEqual(
      added.map(({ path }) => path),
      ['interviews/2026-12-01-maya-okafor.md'],
    );
    const { fields } = readNote({
      uri: 'test:/x',
      path: added[0]?.path ?? '',
      text: added[0]?.text ?? '',
    }) as unknown as Record<'fields', Record<string, { value: unknown }>>;
    assert.deepEqual(
      ['kind', 'contact', 'status', 'start', 'format'].map((key) => fields[key]?.value),
      ['exploratory', [{ target: 'Maya Okafor', style: 'wiki' }], 'scheduled', moment, 'video'],
    );
    assert.equal(
      text(after, LETTER),
      letter('replied: 2026-11-24\ninterview: "[[interviews/2026-12-01-maya-okafor]]"\n'),
    );
    assert.equal(
      text(after, MAYA),
      contact('stage: scheduled\n', '\n## Log\n\n- 2026-11-24 email: agreed to meet on 2026-12-01 15:00\n'),
    );
  });

  it('is only half agreed without a day', () => {
    const { added, after } = agree({ [LETTER]: letter('replied: 2026-11-22\n'), [MAYA]: contact() });
    assert.match(added[0]?.text ?? '', /^status: requested$/m);
    assert.match(text(after, MAYA), /^stage: replied\n[^]*email: agreed to meet\n$/m);
    assert.match(text(after, LETTER), /^replied: 2026-11-22$/m);
  });

  it('ends a pause, and never takes a stage back', () => {
    const stage = (before: string) =>
      /^stage: (.*)$/m.exec(
        text(agree({ [LETTER]: letter(), [MAYA]: contact(`stage: ${before}\n`) }, { moment }).after, MAYA),
      )?.[1];
    assert.deepEqual(['paused', 'declined', 'met', 'contacted'].map(stage), [
      'scheduled',
      'scheduled',
      'met',
      'scheduled',
    ]);
  });

  it('is the talk that has a note already and no day yet', () => {
    const talk = 'interviews/talk.md';
    const note = (lines = '') =>
      `---\ntype: interview\nkind: informational\ncontact: "[[Maya Okafor]]"\n${lines}---\n`;
    const files = { [LETTER]: letter(), [MAYA]: contact(), [talk]: note('status: requested\n') };
    const { added, after } = agree(files, { moment, format: 'phone' });
    assert.deepEqual(added, []);
    assert.equal(text(after, talk), note('status: scheduled\nstart: 2026-12-01 15:00\nformat: phone\n'));
    const proposed = note('status: requested\nstart: 2026-12-03 09:00\n');
    const asked = agree({ ...files, [talk]: proposed });
    assert.equal(text(asked.after, talk), proposed.replace('requested', 'scheduled'));
    assert.match(text(asked.after, MAYA), /^stage: scheduled$[^]*agreed to meet on 2026-12-03 09:00$/m);
    const found = (more: Files) => {
      const { lookup, contact: maya, letter: one } = scene({ ...files, ...more });
      return openTalkWith(lookup, maya, one)?.uri;
    };
    assert.equal(found({}), uriOf(talk));
    assert.equal(found({ [talk]: note('start: 2026-12-05\n') }), undefined);
    assert.equal(found({ 'interviews/b.md': note() }), undefined);
    assert.equal(
      found({ 'interviews/b.md': note(), [LETTER]: letter('interview: "[[b]]"\n') }),
      uriOf('interviews/b.md'),
    );
  });

  it('makes the note of somebody who has none, under a harmless name', () => {
    for (const name of [
      'Dan Reyes',
      '../../x',
      'CON',
      'x\\nstatus: offer\\n---',
      'é'.repeat(300),
      '🧑‍🚀',
      'שלום',
    ]) {
      const { added } = agree({ [LETTER]: letter().replace('[[Maya Okafor]]', name) }, { moment });
      assert.equal(added.length, 2, name);
      for (const { path, text: fresh } of added) {
        assert.match(path, /^(?:contacts|interviews)\/[\p{L}\p{N}\p{M}-]{1,100}\.md$/u);
        assert.doesNotMatch(fresh, /^status: offer/m);
      }
    }
    assert.deepEqual(agree({ [LETTER]: letter().replace(/to:.*\n/, '') }).added, []);
  });
});

describe('a no', () => {
  it('stands in the letter, the stage and the log', () => {
    const { search, lookup, letter: note } = scene({ [LETTER]: letter(), [MAYA]: contact('stage: met\n') });
    const after = foreseen(
      search,
      declineRecorded(lookup, { letter: note, day: TODAY, words: 'no time this year' }),
    );
    assert.equal(text(after, LETTER), letter('replied: 2026-11-24\n'));
    assert.equal(
      text(after, MAYA),
      contact('stage: declined\n', '\n## Log\n\n- 2026-11-24 email: declined: no time this year\n'),
    );
  });
});
