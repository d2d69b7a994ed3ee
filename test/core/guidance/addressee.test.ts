import assert from 'node:assert/strict';

import { fitOf, namesReader, type Addressee } from '../../../src/core/guidance/addressee';
import { noteIn, searchOf } from '../../support/search';

const person = (name: string, keys = '') => `---\ntype: contact\nname: ${name}\n${keys}---\n`;
const OTHERS = {
  'contacts/dan.md': person('Dan Reyes', 'aliases: [Danger]\n'),
  'contacts/will.md': person('William Ofori'),
  'contacts/katarzyna.md': person('Katarzyna Nowak'),
  'contacts/maya.md': person('Maya Anna Lindt'),
  'contacts/james.md': person('James Moss'),
  'contacts/robert.md': person('Alex Robert'),
};

/** Whom a salutation means in a letter to somebody: the name of another contact, or the fit. */
function fit(greeted: string, name = 'Maya Okafor', { keys = '', isEnglish = true } = {}): string {
  const search = searchOf({ ...OTHERS, 'contacts/reader.md': person(name, keys) });
  const contact = noteIn(search, 'contacts/reader.md');
  assert.ok(contact.type === 'contact');
  const aliases = contact.fields.aliases?.value ?? [];
  const found = fitOf(search.lookup(), greeted, { name: contact.name, aliases, contact }, isEnglish);
  return typeof found === 'string' ? found : found.other.name;
}

describe('whom a salutation means', () => {
  const fits = (
    cases: readonly (readonly [greeted: string, reader?: string | undefined, keys?: string])[],
    as: string,
  ) => {
    for (const [greeted, reader, keys] of cases)
      it(`“${greeted}” to ${reader ?? 'Maya Okafor'}${keys === undefined ? '' : ` (${keys.trim()})`}`, () => {
        assert.equal(fit(greeted, reader, { keys: keys ?? '' }), as);
      });
  };

  describe('is the reader by a name, a usual short form, or what stands for it', () => {
    fits(
      [
        ['Maya'],
        ['Maya Okafor'],
        ['Ms. van Okafor'],
        ['Okaf'],
        ['Oka'],
        ['Okaforsson'],
        ['Mayar'],
        ['M.'],
        ['ABC', 'Anna Bea Cole'],
        ['Jim', 'J. P. Haldane'],
        ['Will Haldane', 'W. P. Haldane'],
        ['Lian', 'Xu Li An Bo'],
        ['Lianbo', 'Xu Li An Bo'],
        ['Sato-sensei', 'Kenji Sato'],
        ['Maya Okaf'],
        ['Smith Okafor'],
        ['Maya Smith', 'Maya'],
        ['Ms. Smith', 'Maya'],
      ],
      'theirs',
    );
  });

  describe('is the reader by their work', () => {
    fits(
      [
        ['Northwind', undefined, 'company: Northwind Telecom\n'],
        ['Northwind Press', undefined, 'company: "[[Northwind Telecom]]"\n'],
        ['Scheduler', undefined, 'role: Night Scheduler\n'],
        ['Mr. Brandt', 'Northwind Recruiting'],
      ],
      'theirs',
    );
  });

  describe('is left open where it need not be a name', () => {
    fits([['robert Smithson'], ['brandt'], ['dan Reyes'], ['Елена']], 'theirs');
    fits(
      [
        ['Madam'],
        ['Michael and team'],
        ['Robert Manager'],
        ['just checking about things'],
        ['Anna Bea Cole Dorn Edda Finn Gwen Hans Igor'],
      ],
      'anybody',
    );
  });

  describe('is nobody where the name is not theirs, and of no contact', () => {
    fits(
      [
        ['Michael'],
        ['michael'],
        ['michael once more'],
        ['michael  once more'],
        ['Michael just a line'],
        ['Smith', 'Maya'],
        ['Ok'],
        ['Tim'],
        ['Northwind'],
        ['Robert Okafor'],
        ['Bill Smith'],
        ['Dan Smith'],
        ['Maya Anna'],
        ['Bob'],
        ['Michael', 'J. P. Haldane'],
        ['Daniela', 'Dan Cole'],
        ['Maria', 'Marianne Cole'],
        ['Мария', 'Elena Петрова'],
        ['Мария Smith', 'Elena Petrova'],
        ['Anna Bea Cole Dorn Edda Finn Gwen Hans'],
      ],
      'nobody',
    );
  });

  const OF_OTHERS: readonly (readonly [greeted: string, other: string, reader?: string])[] = [
    ['Dan', 'Dan Reyes'],
    ['Dan Reyes', 'Dan Reyes'],
    ['Danger', 'Dan Reyes'],
    ['B. Ofori', 'William Ofori'],
    ['Mr. van Reyes', 'Dan Reyes'],
    ['Bill', 'William Ofori'],
    ['Bill Ofori', 'William Ofori'],
    ['Kate', 'Katarzyna Nowak'],
    ['all and Dan', 'Dan Reyes'],
    ['Maya Anna Lindt', 'Maya Anna Lindt'],
  ];
  for (const [greeted, other] of OF_OTHERS)
    it(`is ${other} by “${greeted}”`, () => {
      assert.equal(fit(greeted), other);
    });

  it('is one of several where any of them is the reader', () => {
    assert.equal(fit('Dan & Maya'), 'theirs');
    assert.equal(fit('Dan (our host) and Maya'), 'theirs');
  });

  it('allows for the endings of names in other languages alone', () => {
    const polish = { isEnglish: false };
    assert.equal(fit('Panie Robercie', 'Robert Nowak', polish), 'theirs');
    assert.equal(fit('Robercie', 'Robert Nowak'), 'nobody');
    assert.equal(fit('Pani Jadwigo Nowak', 'Jadwiga Maj', polish), 'theirs');
    assert.equal(fit('Jakub', 'Jan Nowak', polish), 'nobody');
  });

  it('is held against a mere name too', () => {
    const search = searchOf(OTHERS);
    const reader: Addressee = { name: 'Maya Okafor', aliases: ['Mimi'] };
    assert.equal(fitOf(search.lookup(), 'Mimi', reader, true), 'theirs');
    assert.equal(fitOf(search.lookup(), 'Northwind', reader, true), 'nobody');
  });
});

describe('the names of a reader', () => {
  it('stand in some words as whole words; an initial does not tell', () => {
    const reader: Addressee = { name: 'J. P. Haldane', aliases: ['Jack'] };
    assert.equal(namesReader('Dear Ken, Irene and Haldane,', reader), true);
    assert.equal(namesReader('Dear Ken, Irene and Jack,', reader), true);
    assert.equal(namesReader('Dear Ken, Irene and J,', reader), false);
    assert.equal(namesReader('Dear Ken and Jackie,', reader), false);
  });
});
