import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { addDays, type Day, type Weekday } from '../../../src/core/model/day';
import { readSpokenDay, readSpokenMoment } from '../../../src/core/model/spoken-date';
import { isLocale, longDay, relativeDay } from '../../../src/core/model/day-words';

const WEDNESDAY: Day = '2026-11-18';
const SATURDAY: Day = '2026-11-21';
const SUNDAY_TO_THURSDAY: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu'];

/** What is said, the day on which it is said, and the day that is meant (undefined: none). */
type Row = readonly [said: string, from: Day, due: Day | undefined];

const READING_PROMISES: Readonly<Record<string, readonly Row[]>> = {
  'a weekday: the first strictly after': [
    ['Monday', WEDNESDAY, '2026-11-23'],
    ["I'll be in touch on Monday.", WEDNESDAY, '2026-11-23'],
    ['this Friday', WEDNESDAY, '2026-11-20'],
    ['this coming Friday', WEDNESDAY, '2026-11-20'],
    ['by Thursday', WEDNESDAY, '2026-11-19'],
    ['before Friday', WEDNESDAY, '2026-11-20'],
    ['on Wednesday', WEDNESDAY, '2026-11-25'],
    ["I'll call Thu or so", WEDNESDAY, '2026-11-19'],
    ['I will call first thing Monday morning', WEDNESDAY, '2026-11-23'],
    ['on **Monday**', WEDNESDAY, '2026-11-23'],
    ['on Monday, when\n  you are back', WEDNESDAY, '2026-11-23'],
    ['Thursday of this week', WEDNESDAY, '2026-11-19'],
    ['MONDAY', SATURDAY, '2026-11-23'],
    ['see you Saturday', WEDNESDAY, '2026-11-21'],
  ],
  'next weekday: of the following calendar week': [
    ['next Thursday', WEDNESDAY, '2026-11-26'],
    ['next Thu', WEDNESDAY, '2026-11-26'],
    ['next Friday', WEDNESDAY, '2026-11-27'],
    ['next Monday', WEDNESDAY, '2026-11-23'],
    ['next Thursday', '2026-11-22', '2026-11-26'],
    ['Thursday next week', WEDNESDAY, '2026-11-26'],
    ['Thursday of next week', WEDNESDAY, '2026-11-26'],
    ['next week on Thursday', WEDNESDAY, '2026-11-26'],
    ['next week, Thursday', WEDNESDAY, '2026-11-26'],
    ['the Thursday after next', WEDNESDAY, '2026-12-03'],
  ],
  'a week from a weekday: the first, plus 7': [
    ['a week from Thursday', WEDNESDAY, '2026-11-26'],
    ['one week from Wednesday', WEDNESDAY, '2026-12-02'],
    ['two weeks from Monday', WEDNESDAY, '2026-12-07'],
    ['a week on Thursday', WEDNESDAY, '2026-11-26'],
    ['Thursday week', WEDNESDAY, '2026-11-26'],
    ['a week from tomorrow', WEDNESDAY, '2026-11-26'],
    ['a week from today', WEDNESDAY, '2026-11-25'],
    ['a week Monday', WEDNESDAY, '2026-11-30'],
    ['two weeks today', WEDNESDAY, '2026-12-02'],
    ['3 business days after the 20th', WEDNESDAY, '2026-11-25'],
  ],
  'tomorrow, and today': [
    ['tomorrow', WEDNESDAY, '2026-11-19'],
    ['tomorrow morning', WEDNESDAY, '2026-11-19'],
    ['by tomorrow', '2026-12-31', '2027-01-01'],
    ['the day after tomorrow', WEDNESDAY, '2026-11-20'],
    ['day after tomorrow', '2028-02-27', '2028-02-29'],
    ['this afternoon', WEDNESDAY, WEDNESDAY],
    ['today', WEDNESDAY, WEDNESDAY],
    ['later today', WEDNESDAY, WEDNESDAY],
    ['tonight', WEDNESDAY, WEDNESDAY],
    ['by the end of the day', WEDNESDAY, WEDNESDAY],
    ['by EOD', WEDNESDAY, WEDNESDAY],
    ['by end of day Friday', WEDNESDAY, '2026-11-20'],
    ['close of business on Friday', WEDNESDAY, '2026-11-20'],
  ],
  'an amount of time: that many days on, the last one allowed': [
    ['in ten days', WEDNESDAY, '2026-11-28'],
    ['in 10 days', WEDNESDAY, '2026-11-28'],
    ['ten days from now', WEDNESDAY, '2026-11-28'],
    ['in two weeks', WEDNESDAY, '2026-12-02'],
    ["in two weeks' time", WEDNESDAY, '2026-12-02'],
    ['in a week’s time', WEDNESDAY, '2026-11-25'],
    ['in about two weeks', WEDNESDAY, '2026-12-02'],
    ['within the next two weeks', WEDNESDAY, '2026-12-02'],
    ['over the next couple of weeks', WEDNESDAY, '2026-12-02'],
    ['in a fortnight', WEDNESDAY, '2026-12-02'],
    ['within a week', WEDNESDAY, '2026-11-25'],
    ['within the week', WEDNESDAY, '2026-11-25'],
    ['in the next week', WEDNESDAY, '2026-11-25'],
    ['in a week or two', WEDNESDAY, '2026-12-02'],
    ['in a week or so', WEDNESDAY, '2026-11-25'],
    ['in two to three weeks', WEDNESDAY, '2026-12-09'],
    ['in 3-5 days', WEDNESDAY, '2026-11-23'],
    ['in a couple of days', WEDNESDAY, '2026-11-20'],
    ['within 48 hours', WEDNESDAY, '2026-11-20'],
    ['within 24 hours', WEDNESDAY, '2026-11-19'],
    ['in a year', '2028-02-29', '2029-02-28'],
    ['in two years', WEDNESDAY, '2028-11-18'],
    ['after two weeks', WEDNESDAY, '2026-12-02'],
    ['in 3d', WEDNESDAY, '2026-11-21'],
    ['in six weeks', WEDNESDAY, '2026-12-30'],
    ['in twenty-one days', WEDNESDAY, '2026-12-09'],
    ['in fourteen days', WEDNESDAY, '2026-12-02'],
    ['in the next day or two', WEDNESDAY, '2026-11-20'],
  ],
  'business days: Monday to Friday counted': [
    ['in three business days', WEDNESDAY, '2026-11-23'],
    ['in three working days', WEDNESDAY, '2026-11-23'],
    ['within 2 business days', '2026-11-20', '2026-11-24'],
    ['in 3 to 5 business days', WEDNESDAY, '2026-11-25'],
    ['on the next business day', '2026-11-20', '2026-11-23'],
  ],
  'a date: the next on or after': [
    ['the 14th', WEDNESDAY, '2026-12-14'],
    ['by the 14th', WEDNESDAY, '2026-12-14'],
    ['by the 18th', WEDNESDAY, WEDNESDAY],
    ['by 20th', WEDNESDAY, '2026-11-20'],
    ['on the 3rd', '2026-12-04', '2027-01-03'],
    ['on the 31st', WEDNESDAY, '2026-12-31'],
    ['on the 31st', '2027-02-01', '2027-03-31'],
    ['by the 14th or 15th', WEDNESDAY, '2026-12-15'],
    ['the 14th of next month', '2026-11-10', '2026-12-14'],
    ['on Tuesday the 24th', WEDNESDAY, '2026-11-24'],
    ['January 5', WEDNESDAY, '2027-01-05'],
    ['5 January', WEDNESDAY, '2027-01-05'],
    ['Jan. 5th', WEDNESDAY, '2027-01-05'],
    ['the 5th of January', WEDNESDAY, '2027-01-05'],
    ['on Tuesday, 24 November', WEDNESDAY, '2026-11-24'],
    ['Tue, Nov. 24', WEDNESDAY, '2026-11-24'],
    ['November 18', WEDNESDAY, WEDNESDAY],
    ['November 17', WEDNESDAY, '2027-11-17'],
    ['January 5 or 6', WEDNESDAY, '2027-01-06'],
    ['5-7 January', WEDNESDAY, '2027-01-07'],
    ['5 January 2028', WEDNESDAY, '2028-01-05'],
    ['January 5, 2028', WEDNESDAY, '2028-01-05'],
    ['29 February', WEDNESDAY, '2028-02-29'],
    ['on 29 Feb', '2096-03-01', '2104-02-29'],
    ['on May 5', WEDNESDAY, '2027-05-05'],
    ['on 5 may', WEDNESDAY, '2027-05-05'],
    ['2026-11-24', WEDNESDAY, '2026-11-24'],
    ['24.11.2026', WEDNESDAY, '2026-11-24'],
    ['24/11/2026', WEDNESDAY, '2026-11-24'],
    ['11/24/2026', WEDNESDAY, '2026-11-24'],
    ['05.12.2026', WEDNESDAY, '2026-12-05'],
    ['05/05/2027', WEDNESDAY, '2027-05-05'],
    ['on 5 May 2028 people meet', WEDNESDAY, '2028-05-05'],
  ],
  'next week: its Monday': [
    ['next week', WEDNESDAY, '2026-11-23'],
    ['early next week', WEDNESDAY, '2026-11-23'],
    ['sometime next week', WEDNESDAY, '2026-11-23'],
    ['at the start of next week', WEDNESDAY, '2026-11-23'],
    ['next week', '2026-11-22', '2026-11-23'],
    ['next week', '2026-11-23', '2026-11-30'],
    ['the week of the 16th', '2026-11-06', '2026-11-16'],
    ['the week of the 18th', '2026-11-06', '2026-11-16'],
    ['the week of December 9', WEDNESDAY, '2026-12-07'],
    ['week commencing 7 December', WEDNESDAY, '2026-12-07'],
    ['the week after next', WEDNESDAY, '2026-11-30'],
  ],
  'later this week: its Friday': [
    ['later this week', WEDNESDAY, '2026-11-20'],
    ['the end of the week', WEDNESDAY, '2026-11-20'],
    ['end of the week', '2026-11-20', '2026-11-20'],
    ['by end of week', WEDNESDAY, '2026-11-20'],
    ['this week', WEDNESDAY, '2026-11-20'],
    ['later this week', SATURDAY, '2026-11-27'],
    ['the end of the week', '2026-11-22', '2026-11-27'],
    ['by the end of next week', WEDNESDAY, '2026-11-27'],
    ['late next week', WEDNESDAY, '2026-11-27'],
    ['the second half of next week', WEDNESDAY, '2026-11-27'],
    ['by week’s end', WEDNESDAY, '2026-11-20'],
    ['midweek', '2026-11-16', '2026-11-18'],
    ['this week or next week', WEDNESDAY, '2026-11-23'],
    ['after the weekend', WEDNESDAY, '2026-11-23'],
    ['over the weekend', WEDNESDAY, '2026-11-22'],
    ['next weekend', WEDNESDAY, '2026-11-29'],
  ],
  'a few days, a month': [
    ['in a few days', WEDNESDAY, '2026-11-21'],
    ['in the next few days', WEDNESDAY, '2026-11-21'],
    ['in the coming days', WEDNESDAY, '2026-11-21'],
    ['in a month', WEDNESDAY, '2026-12-18'],
    ['in a month', '2027-01-31', '2027-02-28'],
    ['in a month', '2028-01-31', '2028-02-29'],
    ['in three months', '2026-11-30', '2027-02-28'],
  ],
  'parts of a month': [
    ['the end of the month', WEDNESDAY, '2026-11-30'],
    ['at the end of the month', '2028-02-10', '2028-02-29'],
    ['by the end of the month', '2026-11-30', '2026-11-30'],
    ['later this month', WEDNESDAY, '2026-11-30'],
    ['the start of next month', WEDNESDAY, '2026-12-01'],
    ['at the beginning of next month', '2026-12-05', '2027-01-01'],
    ['early next month', WEDNESDAY, '2026-12-01'],
    ['next month', WEDNESDAY, '2026-12-01'],
    ['the first of next month', WEDNESDAY, '2026-12-01'],
    ['the end of next month', '2027-01-31', '2027-02-28'],
    ['mid-month', WEDNESDAY, '2026-12-15'],
    ['mid-March', WEDNESDAY, '2027-03-15'],
    ['the middle of March', WEDNESDAY, '2027-03-15'],
    ['in mid November', WEDNESDAY, '2027-11-15'],
    ['early January', WEDNESDAY, '2027-01-01'],
    ['early December', '2026-12-01', '2026-12-01'],
    ['early December', '2026-12-02', '2027-12-01'],
    ['late November', WEDNESDAY, '2026-11-30'],
    ['the end of February', WEDNESDAY, '2027-02-28'],
    ['end of May 2028', WEDNESDAY, '2028-05-31'],
    ['before the end of the year', WEDNESDAY, '2026-12-31'],
    ['early next year', WEDNESDAY, '2027-01-01'],
  ],
  'one or the other: the later': [
    ['Tuesday or Wednesday', '2026-11-20', '2026-11-25'],
    ['on Tuesday or on Wednesday', '2026-11-20', '2026-11-25'],
    ['Wednesday or Tuesday', '2026-11-20', '2026-11-25'],
    ['Tuesday/Wednesday', '2026-11-20', '2026-11-25'],
    ['Monday, Tuesday or Wednesday', '2026-11-20', '2026-11-25'],
    ['next Tuesday or Wednesday', '2026-11-16', '2026-11-25'],
    ['Tuesday or Wednesday next week', '2026-11-16', '2026-11-25'],
    ['between Monday and Wednesday', '2026-11-20', '2026-11-25'],
    ['today or tomorrow', WEDNESDAY, '2026-11-19'],
    ['tomorrow or the day after', WEDNESDAY, '2026-11-20'],
    ['the 14th or the 16th', WEDNESDAY, '2026-12-16'],
    ['on Monday, and I shall be away on Tuesday', '2026-11-20', '2026-11-23'],
    ['on Monday, Ms. Tuesday', '2026-11-20', '2026-11-23'],
    ['on Monday, Tuesday', '2026-11-20', '2026-11-23'],
    ['on Monday and Tuesday', '2026-11-20', '2026-11-23'],
    ['between us, Monday and Tuesday', '2026-11-20', '2026-11-23'],
    ['between  Monday and Wednesday', '2026-11-20', '2026-11-25'],
    ['Friday or Monday', WEDNESDAY, '2026-11-23'],
    ['on Friday or Monday, not in the next letter', WEDNESDAY, '2026-11-23'],
    ['next Tuesday or 27 November', '2026-11-16', '2026-11-27'],
    ['next Tuesday or Friday 4 December', '2026-11-16', '2026-12-04'],
  ],
  'no date': [
    ['soon', WEDNESDAY, undefined],
    ['as soon as I can', WEDNESDAY, undefined],
    ['after the holidays', WEDNESDAY, undefined],
    ['the Monday after the holidays', WEDNESDAY, undefined],
    ['when I have read it', WEDNESDAY, undefined],
    ['two weeks after the holidays', WEDNESDAY, undefined],
    ['in the new year', WEDNESDAY, undefined],
    ['in March', WEDNESDAY, undefined],
    ['March 2027', WEDNESDAY, undefined],
    ['at the end of the day, what counts is people', WEDNESDAY, undefined],
    ['', WEDNESDAY, undefined],
  ],
  'no date, though it looks like one': [
    ['I may call you', WEDNESDAY, undefined],
    ['these 5 may help', WEDNESDAY, undefined],
    ['then may 3 people come', WEDNESDAY, undefined],
    ['the 3 march past', WEDNESDAY, undefined],
    ['on 24.11. at the latest', WEDNESDAY, undefined],
    ['11/12/2026', WEDNESDAY, undefined],
    ['on 11/12', WEDNESDAY, undefined],
    ['24/7', WEDNESDAY, undefined],
    ['2026-02-30', WEDNESDAY, undefined],
    ['on 31 November', WEDNESDAY, undefined],
    ['on the 14th floor', WEDNESDAY, undefined],
    ['for the 2nd time', WEDNESDAY, undefined],
    ['we sat in the sun', WEDNESDAY, undefined],
    ['I worked at Sun for years', WEDNESDAY, undefined],
    ['I work Mondays', WEDNESDAY, undefined],
    ['every Monday', WEDNESDAY, undefined],
    ["Monday's letter", WEDNESDAY, undefined],
    ['boards on monday.com', WEDNESDAY, undefined],
    ['in 20 minutes', WEDNESDAY, undefined],
    ['in 23 hours', WEDNESDAY, undefined],
    ['in two working weeks', WEDNESDAY, undefined],
    ['we spoke 20th', WEDNESDAY, undefined],
    ['the end may surprise us', WEDNESDAY, undefined],
    ['in ad sales', WEDNESDAY, undefined],
    ['at 5', WEDNESDAY, undefined],
    ['half a year from now', WEDNESDAY, undefined],
    ['over three years of work', WEDNESDAY, undefined],
    ['Freitag', WEDNESDAY, undefined],
  ],
  'what is over is passed over': [
    ['yesterday', WEDNESDAY, undefined],
    ['last Monday', WEDNESDAY, undefined],
    ['last weekend', WEDNESDAY, undefined],
    ['two days ago', WEDNESDAY, undefined],
    ['On 2026-11-02 we met', WEDNESDAY, undefined],
    ['Since we spoke last Monday I read it, and will call on Friday', WEDNESDAY, '2026-11-20'],
  ],
  'what only chrono knows': [
    ['January fifth', WEDNESDAY, '2027-01-05'],
    ['in 2.5 weeks', WEDNESDAY, '2026-12-06'],
  ],
};

/** What is answered on Saturday 2026-11-21 to "when?", and what is understood. */
const ANSWERS: readonly (readonly [answer: string, understood: string | undefined])[] = [
  ['next Tue 3pm', '2026-11-24 15:00'],
  ['next tuesday at 3 p.m.', '2026-11-24 15:00'],
  ['Tuesday, 3:30', '2026-11-24 15:30'],
  ['Tuesday 03:30', '2026-11-24 03:30'],
  ['TOMORROW AT 10', '2026-11-22 10:00'],
  ['tomorrow at 3', '2026-11-22 15:00'],
  ['tomorrow at 8', '2026-11-22 08:00'],
  ['tomorrow evening at 8', '2026-11-22 20:00'],
  ['tomorrow morning at 6', '2026-11-22 06:00'],
  ['tomorrow afternoon', '2026-11-22'],
  ['Monday 3 in the afternoon', '2026-11-23 15:00'],
  ['23:30 tonight', '2026-11-21 23:30'],
  ['12am tomorrow', '2026-11-22 00:00'],
  ['12pm tomorrow', '2026-11-22 12:00'],
  ['fri noon', '2026-11-27 12:00'],
  ['sat 10am', '2026-11-28 10:00'],
  ['half  past ten on Monday', '2026-11-23 10:30'],
  ['quarter past nine on Monday', '2026-11-23 09:15'],
  ['a quarter to one on Monday', undefined],
  ['quarter to one on Monday', '2026-11-23 12:45'],
  ["ten o'clock Monday", '2026-11-23 10:00'],
  ['Monday @ 14.00', '2026-11-23 14:00'],
  ['24 Nov 15:30', '2026-11-24 15:30'],
  ['Nov 24 10am', '2026-11-24 10:00'],
  ['24.11.2026 15:30', '2026-11-24 15:30'],
  ['Tuesday 24 November 2026, 15:00', '2026-11-24 15:00'],
  ['2026-11-24', '2026-11-24'],
  ['2026-11-24 15:00', '2026-11-24 15:00'],
  ['2026-11-24T15:00+05:30', '2026-11-24 15:00+05:30'],
  ['2026-11-24 3pm', '2026-11-24 15:00'],
  ['in two weeks', '2026-12-05'],
  ['in three business days at 10', '2026-11-25 10:00'],
  ['January fifth at 2pm', '2027-01-05 14:00'],
  ['3pm', '2026-11-21 15:00'],
  ['yesterday 3pm', '2026-11-20 15:00'],
  ['the day before yesterday', '2026-11-19'],
  ['tomorrow at 6', '2026-11-22 18:00'],
  ['tomorrow at 7', '2026-11-22 07:00'],
  ['Monday 1am', '2026-11-23 01:00'],
  ['Monday 0:30', '2026-11-23 00:30'],
  ['Monday 0am', undefined],
  ['Monday 10:59', '2026-11-23 10:59'],
  ['Monday 10:60', undefined],
  ['Tuesday'.padEnd(100), '2026-11-24'],
  ['Tuesday'.padEnd(101), undefined],
  ['last Friday', '2026-11-20'],
  ['two days ago', '2026-11-19'],
  ['', undefined],
  ['soon', undefined],
  ['morning', undefined],
  ['Monday 9', undefined],
  ['Monday at 25', undefined],
  ['Monday 10:75', undefined],
  ['Monday 13pm', undefined],
  ['Monday quarter to 0', undefined],
  ['Monday half past 10:30', undefined],
  ['Monday 3-4pm', undefined],
  ['Monday 3pm EST', undefined],
  ['Monday at 10 at 11', undefined],
  ['nxt tuesday', undefined],
  ['coffee on Tuesday', undefined],
  ['2026-02-30', undefined],
  ['11/12/2026 3pm', undefined],
  [`${'on '.repeat(40)}Tuesday`, undefined],
];

describe('a date in words', () => {
  for (const [title, rows] of Object.entries(READING_PROMISES)) {
    describe(title, () => {
      for (const [said, from, due] of rows) {
        it(`${JSON.stringify(said)} on ${from}`, () => {
          assert.equal(readSpokenDay(said, from)?.day, due);
        });
      }
    });
  }

  it('says where it stands', () => {
    const where = (text: string) => {
      const { start, end } = readSpokenDay(text, WEDNESDAY) ?? { start: 0, end: 0 };
      return text.slice(start, end);
    };
    assert.equal(where('I shall call on Monday morning, if I may.'), 'Monday morning');
    assert.equal(where('I 🙂 will write by the 14th.'), 'the 14th');
    assert.equal(where('I will write on Tuesday or Wednesday, or never'), 'Tuesday or Wednesday');
    assert.equal(where('I will call a week from Thursday.'), 'a week from Thursday');
    assert.equal(where('I will call on January fifth, then'), 'January fifth');
  });

  it("counts the speaker's own working days", () => {
    const workingDays = SUNDAY_TO_THURSDAY;
    assert.equal(readSpokenDay('in three business days', WEDNESDAY, { workingDays })?.day, '2026-11-23');
    assert.equal(readSpokenDay('in two business days', WEDNESDAY, { workingDays })?.day, '2026-11-22');
    assert.equal(readSpokenDay('in two business days', WEDNESDAY, { workingDays: [] })?.day, '2026-11-20');
  });

  it('never lies before the day on which it was said, and always in the text, whatever that is', () => {
    fc.assert(
      fc.property(anyText(), anyDay(), (text, from) => {
        const found = readSpokenDay(text, from);
        if (found === undefined) return;
        assert.ok(found.day >= from);
        assert.ok(0 <= found.start && found.start < found.end && found.end <= text.length);
      }),
    );
  });

  it('is looked for in as much as a letter may hold, and no further', () => {
    const filler = 'we talked about the work there. ';
    assert.equal(readSpokenDay(`${filler.repeat(100)}On Monday`, WEDNESDAY)?.day, '2026-11-23');
    assert.equal(readSpokenDay(`${filler.repeat(100_000)}On Monday`, WEDNESDAY), undefined);
  });
});

describe('an answer to "when?"', () => {
  for (const [answer, understood] of ANSWERS) {
    it(JSON.stringify(answer), () => {
      const moment = readSpokenMoment(answer, SATURDAY);
      const written = moment && `${moment.day} ${moment.time ?? ''}${moment.offset ?? ''}`.trim();
      assert.equal(written, understood);
    });
  }

  it("counts the speaker's own working days", () => {
    const answers = (workingDays: readonly Weekday[]) =>
      ['in 3 business days at 10', 'next working day', 'in 3 days', 'next Friday', '2026-11-27'].map(
        (answer) => readSpokenMoment(answer, SATURDAY, { workingDays })?.day,
      );
    const notCounted = ['2026-11-24', '2026-11-27', '2026-11-27'];
    assert.deepEqual(answers([]), ['2026-11-25', '2026-11-23', ...notCounted]);
    assert.deepEqual(answers(SUNDAY_TO_THURSDAY), ['2026-11-24', '2026-11-22', ...notCounted]);
    assert.deepEqual(answers(['wed']), ['2026-12-09', '2026-11-25', ...notCounted]);
  });

  it('is read or not, whatever it is', () => {
    fc.assert(
      fc.property(anyText(), anyDay(), (text, from) => {
        const moment = readSpokenMoment(text, from);
        if (moment?.time !== undefined) assert.match(moment.time, /^(?:[01]\d|2[0-3]):[0-5]\d$/);
      }),
    );
  });
});

describe('a day in full', () => {
  it('says weekday, day, month and year', () => {
    assert.equal(longDay('2026-11-24'), 'Tuesday 24 November 2026');
    assert.equal(longDay('2027-01-01', 'en'), 'Friday 1 January 2027');
  });

  it('is written in the language asked for, and in English where that is unknown', () => {
    assert.equal(longDay('2026-11-24', 'de'), 'Dienstag, 24. November 2026');
    assert.equal(longDay('2026-11-24', 'not a language'), 'Tuesday 24 November 2026');
    assert.equal(longDay('2026-11-24', 'tlh'), 'Tuesday 24 November 2026');
    assert.deepEqual(['de', 'tlh', 'not a language'].map(isLocale), [true, false, false]);
  });
});

describe('a day as people say it', () => {
  const rows: readonly (readonly [Day, string])[] = [
    ['2026-11-18', 'today'],
    ['2026-11-19', 'tomorrow'],
    ['2026-11-17', 'yesterday'],
    ['2026-11-21', 'in 3 days'],
    ['2026-11-15', '3 days ago'],
    ['2026-12-01', 'in 13 days'],
    ['2026-12-02', 'in 2 weeks'],
    ['2026-11-04', '2 weeks ago'],
    ['2027-01-13', 'in 8 weeks'],
    ['2026-09-15', '2 months ago'],
    ['2027-02-18', 'in 3 months'],
    ['2027-11-18', 'in 12 months'],
  ];
  for (const [day, said] of rows) {
    it(`${day} is ${said}`, () => {
      assert.equal(relativeDay(day, WEDNESDAY), said);
    });
  }
});

/** Texts of any kind, and texts made of the reader's own words, which are the ones that could confuse it. */
function anyText(): fc.Arbitrary<string> {
  const said = [...Object.values(READING_PROMISES).flat(), ...ANSWERS].flatMap(([words]) => words.split(' '));
  const words = fc.array(fc.constantFrom(...said), { maxLength: 12 }).map((list) => list.join(' '));
  const units = fc.array(fc.nat(0xffff), { maxLength: 300, size: 'max' });
  return fc.oneof(
    units.map((list) => String.fromCharCode(...list)),
    words,
  );
}

function anyDay(): fc.Arbitrary<Day> {
  return fc.integer({ min: 0, max: 80_000 }).map((n) => addDays('1950-01-01', n));
}
