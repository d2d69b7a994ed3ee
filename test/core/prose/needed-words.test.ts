import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import * as fc from 'fast-check';

import { mayMatch, neededBy } from '../../../src/core/prose/needed-words';
import * as asking from '../../../src/core/prose/wordings/asking';
import * as background from '../../../src/core/prose/wordings/background';
import * as contactDetails from '../../../src/core/prose/wordings/contact-details';
import * as howFound from '../../../src/core/prose/wordings/how-found';
import * as meeting from '../../../src/core/prose/wordings/meeting';
import * as nextContact from '../../../src/core/prose/wordings/next-contact';
import * as readerPlace from '../../../src/core/prose/wordings/reader-place';
import * as talkTime from '../../../src/core/prose/wordings/talk-time';
import * as thanks from '../../../src/core/prose/wordings/thanks';

const CORPUS = 'test/corpus';

describe('the letters that a match needs', () => {
  it('are read from all that a pattern may be made of', () => {
    assert.deepEqual(neededBy(/Cups? Of/i), neededBy(/cups? of/));
    assert.deepEqual(neededBy(/(?<!\w)cups? of (?:strong |hot )?(?:coffee|tea)+(?=\W)/), {
      all: ['cup', ' of ', { any: ['coffee', 'tea'] }],
    });
    assert.deepEqual(neededBy(/lo{2,}k\d+ ing[a-z]?ly/), { all: ['lo', ' ing', 'ly'] });
    assert.equal(neededBy(/\bof\b$/), 'of');
    assert.equal(neededBy(/co\.uk/), 'co.uk');
    assert.equal(neededBy(/(?<name>abc)\k<name>/), 'abc');
    assert.equal(neededBy(/mailto:[^@]{0,9}/), 'mailto:');
    assert.deepEqual(neededBy(/naïve/), { all: ['na', 've'] });
  });

  it('are none where something else would do', () => {
    const patterns = [
      /(?:coffee|tea)?/,
      /coffee|/,
      /(?:coffee|\w+)/,
      /(?:coffee){0,2}/,
      /c*/,
      /(?=coffee)/,
      /[co]/,
    ];
    for (const pattern of patterns) assert.equal(neededBy(pattern), undefined, pattern.source);
  });

  it('are told from large and odd letters, as patterns do', () => {
    assert.ok(mayMatch(/thanks/i, 'MANY THANKS'));
    assert.ok(mayMatch(/thanks/iu, 'many than\u212aſ'));
    assert.ok(!mayMatch(/thanks/i, 'many thank yous'));
  });

  it('stand in all that the wordings find in the corpora', () => {
    const lines = readdirSync(CORPUS).flatMap((file) =>
      readFileSync(path.join(CORPUS, file), 'utf8').split('\n'),
    );
    let found = 0;
    for (const [nth, pattern] of patternsOfWordings().entries())
      for (let at = nth % 29; at < lines.length; at += 29) found += matches(pattern, lines[at] ?? '');
    assert.ok(found > 100);
  });

  it('stand in every match of patterns and texts made of any parts', () => {
    const part = fc.constantFrom('of ', 'tea', 'k', 's', '.', '\\w', '[a-t]', '(?!x)', ' ', '\\.', 'é');
    const times = fc.constantFrom('', '', '', '?', '{0,2}', '{2}', '{1,2}?');
    const piece = fc.tuple(part, times).map(([one, often]) => (one.startsWith('(') ? one : one + often));
    const row = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(''));
    const group = fc.tuple(row, row, times).map(([one, other, often]) => `(?:${one}|${other})${often}`);
    const pattern = fc.tuple(row, group, row).map((pieces) => pieces.join(''));
    const text = fc
      .array(fc.constantFrom('of ', 'Tea', 'tea', '\u212a', 'K', 'ſ', 's', 'É', '.', ' ', 'a', 'x'), {
        maxLength: 6,
      })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(pattern, fc.constantFrom('', 'i', 'iu'), text, (source, flags, words) => {
        matches(new RegExp(source, flags), words);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Whether it matches, which it never does where the letters say that it cannot. */
function matches(pattern: RegExp, words: string): number {
  if (mayMatch(pattern, words)) return pattern.test(words) ? 1 : 0;
  assert.ok(!pattern.test(words), `${String(pattern)} in ${words}`);
  return 0;
}

function patternsOfWordings(): readonly RegExp[] {
  const modules = [
    asking,
    background,
    contactDetails,
    howFound,
    meeting,
    nextContact,
    readerPlace,
    talkTime,
    thanks,
  ];
  return modules
    .flatMap((one) => Object.values<unknown>({ ...one }))
    .filter((table) => typeof table === 'object' && table !== null)
    .flatMap((table) => Object.values<unknown>({ ...table }))
    .filter((pattern) => pattern instanceof RegExp);
}
