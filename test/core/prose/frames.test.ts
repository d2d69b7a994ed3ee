import assert from 'node:assert/strict';
import * as fc from 'fast-check';

import { FrameReader } from '../../../src/core/prose/frames';

const WORDS = {
  BREAK: '., but, ?',
  STOP: 'how',
  NOT: 'not, no',
  TURN: 'only',
  START: 'please',
  HARMLESS: 'role model, not only, a (small) part in',
  WISH: 'want, would love|like to, hope (to)',
  JOIN: 'join, be part of',
  PLACE: 'team, lab, crew',
  YOURS: 'your {PLACE}, your _ {PLACE}',
  ROLE: 'role, part',
  FIELD: 'in general',
};
const FRAMES = {
  join: 'WISH JOIN YOURS',
  role: 'ROLE !FIELD',
  next: 'JOIN +YOURS',
  far: 'WISH …ROLE',
  asked: 'ROLE YOURS ?',
};

describe('frames', () => {
  const reader = new FrameReader(WORDS, FRAMES);
  const reads = (sentence: string, ...names: readonly string[]) =>
    assert.deepEqual(reader.read(sentence), names);

  it('are said where their classes stand in order, with a few words between', () => {
    reads('I want to join your team', 'join', 'next');
    reads('I would love to very soon join all of your lab', 'join');
    reads('your team may join, I want');
    reads('I want one two three four five six seven to join your team', 'next');
  });

  it('hold words that follow at once, at any distance, or no word that stops', () => {
    reads('join the others in your team');
    reads('I want to see one two three four five six seven eight nine how a role', 'role', 'far');
    reads('I want to know how to join your team', 'next');
  });

  it('read entries with choices, words left out, any word and words of a class', () => {
    reads('I hope to be part of your night crew', 'join', 'role', 'next', 'far');
    reads('I hope join your crew', 'join', 'next');
    reads('I want to join your night and day crew');
  });

  it('leave out what lies within something harmless', () => {
    reads('a role model');
    reads('a part in it, a small part in it');
    reads('a role, and a role model', 'role');
  });

  it('stay within a clause', () => {
    reads('I want it. Join your team', 'next');
    reads('I want it but join your team', 'next');
  });

  it('are not said where a class stands that they are without, harmless or not', () => {
    reads('a role in general');
    reads('a role. In general so', 'role');
  });

  it('ask for a question where they end in one', () => {
    reads('a role in your team?', 'role', 'asked');
    reads('a role in your team', 'role');
  });

  it('are denied up to where something new is said', () => {
    reads('I do not want to join your team or a role');
    reads('I want no role');
    reads('no lab, only a role', 'role');
    reads('no lab, please, a role', 'role');
    reads('no lab please a role');
    reads('not only a role', 'role');
    reads('a role, not a lab', 'role');
  });

  it('read whatever is written, in time that grows with its length alone', () => {
    const words = Object.values(WORDS).flatMap((entries) => entries.split(/[\s,|(){}]+/));
    const soup = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 400 });
    fc.assert(
      fc.property(soup, (parts) => {
        const names = reader.read(parts.join(' '));
        assert.equal(new Set(names).size, names.length);
        assert.ok(names.every((name) => name in FRAMES));
      }),
    );
  });

  it('are found where they stand, clause by clause', () => {
    const found = (sentence: string) =>
      reader.find(sentence).map(({ frame, start, end }) => `${frame}: ${sentence.slice(start, end)}`);
    assert.deepEqual(found('We all hope to join your lab. A role!'), [
      'join: hope to join your lab',
      'next: join your lab',
      'role: role',
    ]);
    assert.deepEqual(found('no role, only a role'), ['role: role']);
    assert.deepEqual(found('nothing of it'), []);
  });

  it('read words as they are written out, and commas or a beginning where an entry names one', () => {
    const words = { ...WORDS, FIELD: 'not COMMA at all', ROLE: 'am COMMA a role, ^ a part' };
    const written = (word: string) => ({ "i'm": 'i am', very: '' })[word] ?? word;
    const reading = new FrameReader(words, { role: 'ROLE' }, written);
    assert.deepEqual(reading.find("I'm, a very role"), [{ frame: 'role', start: 0, end: 16 }]);
    assert.deepEqual(reading.find('a part, a part'), [{ frame: 'role', start: 0, end: 6 }]);
    assert.deepEqual(reading.find("I'm, and very, a role"), []);
  });

  it('leave the rest of an endless sentence unread', () => {
    reads(`${'word '.repeat(200)} a role`);
    reads(`a role ${'word '.repeat(100_000)}`, 'role');
  });

  it('read the same whether all words were learnt before, some of them, or none', () => {
    for (const steps of [0, 5, 1000]) {
      const late = new FrameReader(WORDS, FRAMES);
      const learnt = Array.from({ length: steps }, () => late.learnMore()).filter(Boolean).length;
      assert.ok(steps < 1000 ? learnt === steps : learnt > 10 && learnt < 40, String(learnt));
      for (const said of [
        'We hope to be part of your small crew.',
        'A role model.',
        'Is a role on your team?',
      ])
        assert.deepEqual(late.read(said), reader.read(said), said);
      assert.equal(late.learnMore(), false);
    }
  });

  it('know words by how they end, unless an entry names them', () => {
    const reader = new FrameReader(
      { ...WORDS, TRADE: '*ist, *ists, nurse', HARMLESS: 'list' },
      { wanted: 'WISH TRADE' },
    );
    const isSaid = (text: string) => reader.read(text).length > 0;
    assert.deepEqual(
      [
        'we want a botanist',
        'we want two florists',
        'we want a nurse',
        'we want a list',
        'we want an ist',
      ].map(isSaid),
      [true, true, true, false, false],
    );
  });
});
