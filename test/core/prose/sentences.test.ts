import assert from 'node:assert/strict';

import { sentencesIn } from '../../../src/core/prose/sentences';

const plain = (text: string) => sentencesIn(text).map((sentence) => sentence.plain);

describe('sentences', () => {
  const cases: readonly (readonly [what: string, text: string, sentences: readonly string[]])[] = [
    ['end with their marks', 'I saw it. Did you? Good! So…', ['I saw it.', 'Did you?', 'Good!', 'So…']],
    [
      'go on after titles',
      'I met Dr. Okafor and Mr. Lee. They sent me.',
      ['I met Dr. Okafor and Mr. Lee.', 'They sent me.'],
    ],
    ['go on after initials', 'J. R. Smith said so. I agree.', ['J. R. Smith said so.', 'I agree.']],
    [
      'go on after "e.g."',
      'I like some, e.g. the tram. And you?',
      ['I like some, e.g. the tram.', 'And you?'],
    ],
    [
      'go on after months and days',
      'Is Tue. Nov. 24 fine? Or Wed. the 25th?',
      ['Is Tue. Nov. 24 fine?', 'Or Wed. the 25th?'],
    ],
    [
      'go on after an hour',
      'At 10 a.m. on Friday I can. At 3 p.m. on Monday too.',
      ['At 10 a.m. on Friday I can.', 'At 3 p.m. on Monday too.'],
    ],
    [
      'end after an hour before a capital',
      'I leave at 10 a.m. You stay.',
      ['I leave at 10 a.m.', 'You stay.'],
    ],
    [
      'keep decimals, addresses and links whole',
      'It grew 3.5 percent, see www.example.org/a.b now.',
      ['It grew 3.5 percent, see www.example.org/a.b now.'],
    ],
    [
      'end without capitals after them',
      'thanks. looking forward. ana',
      ['thanks.', 'looking forward.', 'ana'],
    ],
    ['end with "I."', 'Neither do I. Thank you.', ['Neither do I.', 'Thank you.']],
    [
      'join wrapped lines',
      'I have read your article on night buses with\ngreat interest. It is good.',
      ['I have read your article on night buses with great interest.', 'It is good.'],
    ],
    [
      'join wrapped lines with CRLF',
      'I have read your article on night buses with\r\ngreat interest.',
      ['I have read your article on night buses with great interest.'],
    ],
    [
      'end where a line is broken on purpose',
      'hey Dan\nany news?\nall good here',
      ['hey Dan', 'any news?', 'all good here'],
    ],
    ['end with paragraphs', 'Mobile 555 0100\n\nBest', ['Mobile 555 0100', 'Best']],
    ['end with list items', '1. What do you do?\n2. Why\n- [ ] Read', ['What do you do?', 'Why', 'Read']],
    ['leave headings out', '### Culture\n\nQuiet.', ['Quiet.']],
    ['have straight marks', 'I’m “in” a co‑op.', ['I\'m "in" a co-op.']],
    ['are none in nothing', ' \n\n ', []],
  ];
  for (const [what, text, expected] of cases)
    it(what, () => {
      assert.deepEqual(plain(text), expected);
    });

  it('know where they and their words stand', () => {
    const text = 'Yes.\n\nI am  a planner of night buses and of\r\n trams. No.';
    const [, second] = sentencesIn(text, 100);
    assert.ok(second !== undefined);
    assert.equal(second.plain, 'I am a planner of night buses and of trams.');
    assert.equal(
      text.slice(second.range.start - 100, second.range.end - 100),
      'I am  a planner of night buses and of\r\n trams.',
    );
    const at = second.plain.indexOf('and of trams');
    const place = second.placeOf({ start: at, end: at + 'and of trams'.length });
    assert.equal(text.slice(place.start - 100, place.end - 100), 'and of\r\n trams');
    assert.equal(second.paragraph, 1);
  });
});
