import assert from 'node:assert/strict';

import { promiseIn } from '../../../src/core/agenda/promises';
import type { Day, Weekday } from '../../../src/core/model/day';
import { noteIn, searchOf } from '../../support/search';

const WEDNESDAY: Day = '2026-11-18';

/** The day that a letter promises, and the words that promise it, as one line. */
function promised(body: string, sent: Day = WEDNESDAY, workingDays?: readonly Weekday[]): string {
  const text = `---\ntype: letter\nkind: request\nsent: ${sent}\n---\n\nDear Ms. Okafor,\n\n${body}\n`;
  const letter = noteIn(searchOf({ 'letters/one.md': text }), 'letters/one.md');
  assert.equal(letter.type, 'letter');
  const found = promiseIn(letter, sent, workingDays);
  if (found === undefined) return 'none';
  const words = letter.text.slice(found.range.start, found.range.end).replace(/\s+/g, ' ');
  return `${found.due}: ${words}`;
}

describe('promises', () => {
  const SAID: readonly (readonly [said: string, due: Day, sent?: Day])[] = [
    ['on Monday', '2026-11-23'],
    ['this Friday', '2026-11-20'],
    ['by Thursday', '2026-11-19'],
    ['on Wednesday', '2026-11-25'],
    ['next Thursday', '2026-11-26'],
    ['a week from Thursday', '2026-11-26'],
    ['tomorrow', '2026-11-19'],
    ['the day after tomorrow', '2026-11-20'],
    ['this afternoon', '2026-11-18'],
    ['in ten days', '2026-11-28'],
    ['in two weeks', '2026-12-02'],
    ['in a fortnight', '2026-12-02'],
    ['within a week', '2026-11-25'],
    ['in three business days', '2026-11-23'],
    ['the 14th', '2026-12-14'],
    ['by the 14th', '2026-12-14'],
    ['by the 18th', '2026-11-18'],
    ['on January 5', '2027-01-05'],
    ['next week', '2026-11-23'],
    ['early next week', '2026-11-23'],
    ['the week of the 26th', '2026-11-23'],
    ['later this week', '2026-11-20'],
    ['by the end of the week', '2026-11-20'],
    ['by the end of the week', '2026-11-27', '2026-11-21'],
    ['in a few days', '2026-11-21'],
    ['in a month', '2026-12-18'],
    ['in a month', '2027-02-28', '2027-01-31'],
    ['in a month', '2028-02-29', '2028-01-30'],
    ['by the end of the month', '2026-11-30'],
    ['by the end of the month', '2028-02-29', '2028-02-10'],
    ['at the start of next month', '2026-12-01'],
    ['in mid-March', '2027-03-15'],
    ['on Tuesday or Wednesday', '2026-11-25'],
    ['on Monday', '2027-01-04', '2026-12-31'],
  ];
  for (const [said, due, sent = WEDNESDAY] of SAID) {
    it(`reads "I will be in touch ${said}", sent on ${sent}`, () => {
      assert.match(promised(`I will be in touch ${said}.`, sent), new RegExp(`^${due}: I will be in touch `));
    });
  }

  const NONE = ['soon', 'after the holidays', 'when I have read it', 'again', 'as soon as I can'];
  for (const said of NONE) {
    it(`finds no day in "I will be in touch ${said}"`, () => {
      assert.equal(promised(`I will be in touch ${said}.`), 'none');
    });
  }

  it('counts business days as the person works', () => {
    assert.equal(
      promised('I will call in three business days.', WEDNESDAY, ['tue', 'wed']),
      '2026-12-01: I will call in three business days',
    );
  });

  const WORDS: readonly (readonly [sentence: string, found: string])[] = [
    ["I'll be in touch on Monday.", "2026-11-23: I'll be in touch on Monday"],
    ['I’ll call next week, if that suits you.', '2026-11-23: I’ll call next week'],
    ['I will call on Friday if that suits you.', '2026-11-20: I will call on Friday'],
    ['My phone is 555 0100 and I will follow up on Monday.', '2026-11-23: I will follow up on Monday'],
    ['On Monday I will give you a short call.', '2026-11-23: Monday I will give you a short call'],
    ['Next week, I plan to write again.', '2026-11-23: Next week, I plan to write'],
    ['You can expect my call on Friday.', '2026-11-20: You can expect my call on Friday'],
    ['You will hear from me by the 14th.', '2026-12-14: You will hear from me by the 14th'],
    [
      'I will call your office next Monday to ask what suits you.',
      '2026-11-23: I will call your office next Monday',
    ],
    ['I am in Austin next week, and I will phone you on Friday.', '2026-11-20: I will phone you on Friday'],
    ['If I do not hear from you, I will try again on Monday.', '2026-11-23: I will try again on Monday'],
    ['Let me get back to you on Thursday.', '2026-11-19: Let me get back to you on Thursday'],
    ["I'll call Monday.", "2026-11-23: I'll call Monday"],
    ['I will be in touch Thurs.', '2026-11-19: I will be in touch Thurs'],
    ['I will follow up January 5.', '2027-01-05: I will follow up January 5'],
    ["I'll be calling you on Friday.", "2026-11-20: I'll be calling you on Friday"],
    ['I will be reaching out next week.', '2026-11-23: I will be reaching out next week'],
    ["I'll be writing to you on Monday.", "2026-11-23: I'll be writing to you on Monday"],
    ["I'll be getting back to you by Friday.", "2026-11-20: I'll be getting back to you by Friday"],
    ["I'm planning to call you next week.", "2026-11-23: I'm planning to call you next week"],
    [
      'Thank you for both of the papers that you named to me. I shall send you\nthe article by Friday.',
      '2026-11-20: I shall send you the article by Friday',
    ],
    [
      'With Dr. Haddad’s paper in hand, I’m going to check in tomorrow.',
      '2026-11-19: I’m going to check in tomorrow',
    ],
  ];
  for (const [sentence, found] of WORDS) {
    it(`reads "${sentence.replace('\n', ' ')}"`, () => {
      assert.equal(promised(sentence), found);
    });
  }

  const NEAR_MISSES: readonly (readonly [why: string, text: string])[] = [
    ['a condition', 'If you agree, I will call on Monday.'],
    ['a condition that follows', 'I will call you on Monday if Dan agrees.'],
    ['a condition in between', 'I will write once you have read it on Monday.'],
    ['what waits for an event', 'As soon as you have an hour, I will call on Monday.'],
    ['a quoted reply', 'Gladly.\n\n> I will call you on Monday.'],
    ['an earlier mail', 'Gladly.\n\nOn Tue, 3 Nov 2026, Maya Okafor wrote:\nI will call you on Monday.'],
    ['what somebody said', 'You wrote: “I will call you on Monday.” And you did.'],
    ['what somebody said, over two sentences', 'You wrote: "Thanks. I will call on Monday." And you did.'],
    ['a comment', '<!-- I will call on Monday -->'],
    ['a third person', 'Dan Reyes will call you on Monday.'],
    ['somebody else', 'I will call Dan on Monday.'],
    ['somebody called like a month', 'I will call April on Monday.'],
    ['somebody called like a day', 'I will call Sun-hee on Monday.'],
    ['writing something else', 'I will be writing exams on Monday.'],
    ['somebody who is not there', 'I will write to him on Monday.'],
    ['the past', 'I said that I would call on Monday, and I called on Monday.'],
    ['an offer', 'I will gladly call on Monday.'],
    ['another offer', 'I will be happy to call you on Monday.'],
    ['a refusal', 'I will not call you on Monday.'],
    ['what they are to do', 'Let me know by Monday whether I may call.'],
    ['a question', 'May I call you on Monday?'],
    ['a day of the meeting', 'I will call to ask whether Thursday suits you.'],
    ['another matter', 'I will be in Austin on Monday and could call at your office.'],
    ['a noun', 'I will have a call with the board on Monday.'],
    ['what they may do', 'I will wait for your call on Monday.'],
    ['a day that is not theirs', 'I will let you get on, and see you on Monday.'],
    ['a wish', 'I hope to call you on Monday.'],
  ];
  for (const [why, text] of NEAR_MISSES) {
    it(`does not take ${why} for a promise`, () => {
      assert.equal(promised(text), 'none');
    });
  }

  it('takes the first promise of several', () => {
    assert.equal(
      promised('I will be in touch soon. I will call on Friday. I will write next week.'),
      '2026-11-20: I will call on Friday',
    );
  });

  it('is not slow on a letter of blank lines, or of one endless sentence', () => {
    assert.equal(promised('\n'.repeat(50_000)), 'none');
    assert.equal(promised('I will call and '.repeat(1_000)), 'none');
    assert.equal(promised(`I will call ${' '.repeat(50_000)}`), 'none');
  });
});
