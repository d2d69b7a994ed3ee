import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { addDays, dayOf } from '../../../src/core/model/day';
import { instantOf, momentFrom, momentWritten, wallClock, type Moment } from '../../../src/core/model/moment';

describe('a date-time', () => {
  it('is read as it was written', () => {
    const rows: readonly (readonly [string, Moment])[] = [
      ['2026-11-24', { day: '2026-11-24' }],
      [' 2026-11-24 ', { day: '2026-11-24' }],
      ['2026-11-24 10:30', { day: '2026-11-24', time: '10:30' }],
      ['2026-11-24T10:30', { day: '2026-11-24', time: '10:30' }],
      ['2026-11-24 9:05', { day: '2026-11-24', time: '09:05' }],
      ['2026-11-24T10:30:59', { day: '2026-11-24', time: '10:30' }],
      ['2026-11-24T10:30:59.123Z', { day: '2026-11-24', time: '10:30', offset: 'Z' }],
      ['2026-11-24t10:30z', { day: '2026-11-24', time: '10:30', offset: 'Z' }],
      ['2026-11-24T10:30-06:00', { day: '2026-11-24', time: '10:30', offset: '-06:00' }],
      ['2026-11-24 10:30 +0530', { day: '2026-11-24', time: '10:30', offset: '+05:30' }],
      ['2026-11-24T10:30+01', { day: '2026-11-24', time: '10:30', offset: '+01:00' }],
      ['2026-11-24 00:00', { day: '2026-11-24', time: '00:00' }],
      ['2026-11-24 23:59', { day: '2026-11-24', time: '23:59' }],
      ['2026-11-24T23:59+15:59', { day: '2026-11-24', time: '23:59', offset: '+15:59' }],
      ['2028-02-29 12:00', { day: '2028-02-29', time: '12:00' }],
    ];
    for (const [text, moment] of rows) assert.deepEqual(momentFrom(text), moment, text);
  });

  it('is impossible where there is no such day, hour or offset', () => {
    const texts = [
      '2026-02-30',
      '2026-02-30 10:00',
      '2026-11-24 24:00',
      '2026-11-24 10:60',
      '2026-11-24 10:30:60',
    ];
    for (const text of [...texts, '2026-11-24T10:30+99:00', '2026-11-24T10:30+01:60']) {
      assert.equal(momentFrom(text), 'impossible', text);
    }
  });

  it('cannot be read in any other shape', () => {
    const texts = [
      '',
      'tomorrow',
      '2026-11',
      '2026-1-5',
      '2026-11-24 10',
      '2026-11-24 10:30pm',
      '24.11.2026',
    ];
    for (const text of [...texts, '2026-11-24Z', '2026-11-24 10:30 Europe/Berlin', '2026-11-24-10:30']) {
      assert.equal(momentFrom(text), undefined, text);
    }
  });

  it('is written as the format has it', () => {
    assert.equal(momentWritten({ day: '2026-11-24' }), '2026-11-24');
    assert.equal(momentWritten({ day: '2026-11-24', time: '09:05' }), '2026-11-24 09:05');
    assert.equal(momentWritten({ day: '2026-11-24', time: '09:05', offset: 'Z' }), '2026-11-24 09:05Z');
  });

  it('is read or not, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const moment = momentFrom(text);
        if (moment === undefined || moment === 'impossible') return;
        assert.ok(Number.isFinite(instantOf(moment, 'Europe/Berlin')));
        assert.deepEqual(momentFrom(momentWritten(moment)), moment);
      }),
    );
  });
});

describe('the instant of a date-time', () => {
  it('is that of the wall clock in its time zone', () => {
    const moment: Moment = { day: '2026-11-24', time: '10:30' };
    assert.equal(instant(moment, 'UTC'), '2026-11-24T10:30:00.000Z');
    assert.equal(instant(moment, 'America/Sao_Paulo'), '2026-11-24T13:30:00.000Z');
    assert.equal(instant(moment, 'Asia/Kolkata'), '2026-11-24T05:00:00.000Z');
    assert.equal(instant(moment, 'Pacific/Apia'), '2026-11-23T21:30:00.000Z');
  });

  it('follows its own offset, whatever the time zone', () => {
    assert.equal(
      instant({ day: '2026-11-24', time: '10:30', offset: 'Z' }, 'Asia/Kolkata'),
      '2026-11-24T10:30:00.000Z',
    );
    assert.equal(instant({ day: '2026-11-24', time: '10:30', offset: '-06:00' }), '2026-11-24T16:30:00.000Z');
    assert.equal(instant({ day: '2026-11-24', time: '02:00', offset: '+05:30' }), '2026-11-23T20:30:00.000Z');
  });

  it('is the start of the day where there is no hour', () => {
    assert.equal(instant({ day: '2026-11-24' }, 'America/New_York'), '2026-11-24T05:00:00.000Z');
  });

  it("is the machine's without a time zone, or with one that nobody knows", () => {
    const here = new Date(2026, 10, 24, 10, 30).getTime();
    assert.equal(instantOf({ day: '2026-11-24', time: '10:30' }), here);
    assert.equal(instantOf({ day: '2026-11-24', time: '10:30' }, 'Middle-earth/Shire'), here);
  });

  it('comes as much later as the clocks jump, where they skip the hour', () => {
    assert.equal(
      instant({ day: '2026-03-08', time: '01:59' }, 'America/New_York'),
      '2026-03-08T06:59:00.000Z',
    );
    assert.equal(
      instant({ day: '2026-03-08', time: '02:30' }, 'America/New_York'),
      '2026-03-08T07:30:00.000Z',
    );
    assert.equal(
      instant({ day: '2026-03-08', time: '03:00' }, 'America/New_York'),
      '2026-03-08T07:00:00.000Z',
    );
    assert.equal(instant({ day: '2026-03-29', time: '02:30' }, 'Europe/Berlin'), '2026-03-29T01:30:00.000Z');
    assert.equal(
      instant({ day: '2026-10-04', time: '02:15' }, 'Australia/Lord_Howe'),
      '2026-10-03T15:45:00.000Z',
    );
    assert.equal(instant({ day: '2018-11-04' }, 'America/Sao_Paulo'), '2018-11-04T03:00:00.000Z');
    assert.equal(instant({ day: '2011-12-30', time: '12:00' }, 'Pacific/Apia'), '2011-12-30T22:00:00.000Z');
  });

  it('is the first, where the hour comes twice', () => {
    assert.equal(
      instant({ day: '2026-11-01', time: '01:30' }, 'America/New_York'),
      '2026-11-01T05:30:00.000Z',
    );
    assert.equal(
      instant({ day: '2026-11-01', time: '02:00' }, 'America/New_York'),
      '2026-11-01T07:00:00.000Z',
    );
    assert.equal(instant({ day: '2026-10-25', time: '02:30' }, 'Europe/Berlin'), '2026-10-25T00:30:00.000Z');
    assert.equal(instant({ day: '2026-10-25', time: '01:30' }, 'Europe/London'), '2026-10-25T00:30:00.000Z');
    assert.equal(
      instant({ day: '2026-04-05', time: '01:30' }, 'Australia/Lord_Howe'),
      '2026-04-04T14:30:00.000Z',
    );
  });

  it('lies on the same day in its time zone', () => {
    const zones = [
      'America/Sao_Paulo',
      'Asia/Kolkata',
      'Pacific/Apia',
      'Europe/London',
      'America/St_Johns',
      'UTC',
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6_000 }), fc.constantFrom(...zones), (n, zone) => {
        const day = addDays('2020-01-01', n);
        assert.equal(dayOf(instantOf({ day, time: '12:00' }, zone), zone), day);
      }),
    );
  });
});

describe('the clock on the wall', () => {
  it('shows a moment with an offset in the time zone of the person', () => {
    const moment: Moment = { day: '2026-11-24', time: '23:30', offset: '-06:00' };
    assert.deepEqual(wallClock(moment, 'Asia/Kolkata'), { day: '2026-11-25', time: '11:00' });
    assert.deepEqual(wallClock(moment, 'America/Sao_Paulo'), { day: '2026-11-25', time: '02:30' });
    assert.deepEqual(wallClock(moment, 'UTC'), { day: '2026-11-25', time: '05:30' });
    assert.deepEqual(wallClock({ day: '2026-11-24', time: '02:00', offset: 'Z' }, 'America/New_York'), {
      day: '2026-11-23',
      time: '21:00',
    });
  });

  it('leaves a moment without an offset as it is', () => {
    assert.deepEqual(wallClock({ day: '2026-11-24', time: '10:30' }, 'Asia/Kolkata'), {
      day: '2026-11-24',
      time: '10:30',
    });
    assert.deepEqual(wallClock({ day: '2026-11-24' }, 'Asia/Kolkata'), { day: '2026-11-24' });
  });
});

function instant(moment: Moment, timezone?: string): string {
  return new Date(instantOf(moment, timezone)).toISOString();
}

/** Texts made of the pieces of a date-time, and of a few that do not belong there. */
function anyText(): fc.Arbitrary<string> {
  const pieces = [
    '2026-11-24',
    '2026-02-30',
    ' ',
    'T',
    '10:30',
    '24:00',
    '9:05',
    ':59',
    '.5',
    'Z',
    '+05:30',
    '-0600',
    '\ud800',
    'x',
  ];
  return fc.array(fc.constantFrom(...pieces), { maxLength: 8, size: 'max' }).map((list) => list.join(''));
}
