import assert from 'node:assert/strict';

import fc from 'fast-check';

import { dayMeant, readFilter } from '../../../src/core/model/filter';
import '../../support/runs';

/** The terms without their places. */
function termsOf(text: string): readonly unknown[] {
  const { terms, problems } = readFilter(text);
  assert.deepEqual(problems, [], text);
  return terms.map(({ range: _, ...term }) => term);
}

/** What is not understood of a filter, marked in it, with what is said of it. */
function told(text: string): readonly string[] {
  return readFilter(text).problems.map(
    ({ range, message }) =>
      `${text.slice(0, range.start)}[${text.slice(range.start, range.end)}]${text.slice(range.end)}: ${message}`,
  );
}

describe('reading a filter', () => {
  it('takes terms apart at blanks, and values at commas', () => {
    assert.deepEqual(termsOf('stage:met,in-touch  -tag:security'), [
      { kind: 'word', key: 'stage', values: ['met', 'in-touch'], isNot: false },
      { kind: 'name', key: 'tag', values: ['security'], isNot: true },
    ]);
  });

  it('keeps together what stands in quotes', () => {
    assert.deepEqual(termsOf('company:"Northwind Telecom, Inc" "night shift"'), [
      { kind: 'name', key: 'company', values: ['Northwind Telecom, Inc'], isNot: false },
      { kind: 'words', values: ['night shift'], isNot: false },
    ]);
    assert.deepEqual(termsOf('former:"Acme and'), [
      { kind: 'name', key: 'former', values: ['Acme and'], isNot: false },
    ]);
  });

  it('reads the words of a list as notes may write them', () => {
    assert.deepEqual(termsOf('STAGE:In_Touch'), [
      { kind: 'word', key: 'stage', values: ['in-touch'], isNot: false },
    ]);
  });

  it('reads days', () => {
    const day = (text: string) => {
      const [term] = readFilter(text).terms;
      if (term?.kind !== 'day') return undefined;
      return `${term.key} ${term.comparison} ${term.days.map((one) => dayMeant(one, '2026-11-24')).join(' ')}`;
    };
    assert.equal(day('last<-30d'), 'last < 2026-10-25');
    assert.equal(day('last>=-2w'), 'last >= 2026-11-10');
    assert.equal(day('next<=+1month'), 'next <= 2026-12-24');
    assert.equal(day('next:tomorrow,today'), 'next = 2026-11-25 2026-11-24');
    assert.equal(day('last>2026-10-01'), 'last > 2026-10-01');
  });

  it('reads words, a hyphen within them, and what is overdue', () => {
    assert.deepEqual(termsOf('maya -overdue jean-luc -'), [
      { kind: 'words', values: ['maya'], isNot: false },
      { kind: 'overdue', isNot: true },
      { kind: 'words', values: ['jean-luc'], isNot: false },
      { kind: 'words', values: ['-'], isNot: false },
    ]);
  });

  it('says what it does not understand, where that stands, and reads the rest', () => {
    assert.deepEqual(told('maya stge:met'), [
      'maya [stge]:met: There is nothing called “stge” to filter by.',
    ]);
    assert.deepEqual(told('has:email,fax'), [
      'has:email,[fax]: “fax” is none of what “has” can be: email, phone, linkedin, website, role, company, former, tag, relationship, source, referred, last, next.',
    ]);
    assert.deepEqual(told('stage:'), ['[stage:]: After “stage” something is missing, such as stage:met.']);
    assert.deepEqual(told('tag<x'), ['[tag<x]: Only “last” and “next” can be compared. Write tag:x.']);
    for (const day of ['30d', '-30m', '-30', '2026-02-30', 'soon', '-', '+0d', '-99999999d9'])
      assert.deepEqual(told(`last<${day}`), [
        `last<[${day}]: “${day}” is no day. Write -30d, -2w, today, or a date such as 2026-11-24.`,
      ]);
    assert.deepEqual(readFilter('stge:met has:email,fax last<soon maya').terms.length, 2);
    assert.equal(readFilter('x '.repeat(2000)).problems.length, 1);
  });

  it('never throws, and stays within its text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: fc.constantFrom(...'stage:,-"<>= \n_lanext+30dpolw'), maxLength: 40 }),
      fc.constantFrom(
        'constructor:x',
        '__proto__:x',
        'last:constructor',
        'stage:toString',
        'x\nstatus: offer\n---',
      ),
    );
    fc.assert(
      fc.property(text, (written) => {
        const { terms, problems } = readFilter(written);
        for (const { range } of [...terms, ...problems])
          assert.ok(0 <= range.start && range.start <= range.end && range.end <= written.length);
      }),
    );
  });
});
