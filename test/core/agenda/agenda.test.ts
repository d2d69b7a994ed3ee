import assert from 'node:assert/strict';

import { followUpsOf, inOrder } from '../../../src/core/agenda/agenda';
import type { RuleSetting, UserSettings } from '../../../src/core/index/control';
import { addDays, type Day } from '../../../src/core/model/day';
import { TODAY } from '../../support/check-rule';
import { searchOf, type Files } from '../../support/search';

/** The agenda of a search: for each line its state, its day, its rule and what there is to do. */
function agenda(files: Files, today: Day = TODAY, user: UserSettings = new Map()): readonly string[] {
  const search = searchOf(files);
  const items = [...search.all()].flatMap((note) => followUpsOf(search.lookup(), note, today, user));
  return inOrder(items).map(({ state, due, rule, what }) => `${state} ${due} ${rule ?? '-'}: ${what}`);
}

/** What the lines of the agenda give as their reasons. */
function reasons(files: Files, today: Day = TODAY): readonly string[] {
  const search = searchOf(files);
  const items = [...search.all()].flatMap((note) => followUpsOf(search.lookup(), note, today));
  return inOrder(items).map(({ why }) => why);
}

const note = (keys: string, body = '') => `---\n${keys}\n---\n${body === '' ? '' : `\n${body}\n`}`;
const profile = (keys: string): Files => ({ 'job-search.md': note(`type: profile\n${keys}`) });
const maya = (keys = 'stage: met', log = ''): Files => ({
  'contacts/maya-okafor.md': note(`type: contact\nname: Maya Okafor\n${keys}`, log && `## Log\n\n- ${log}`),
});
const interview = (keys: string, body?: string): Files => ({
  'interviews/talk.md': note(
    `type: interview\nkind: informational\ncontact: "[[Maya Okafor]]"\n${keys}`,
    body,
  ),
});
const letter = (name: string, keys: string, body?: string): Files => ({
  [`letters/${name}.md`]: note(`type: letter\nto: "[[Maya Okafor]]"\n${keys}`, body),
});
const request = (sent: Day, keys = '', body?: string) =>
  letter('request', `kind: request\nsent: ${sent}\n${keys}`, body);

describe('the agenda', () => {
  describe('has from each source a line that moves through its states', () => {
    type States = Readonly<Record<Day, string | undefined>>;
    const SOURCES: readonly (readonly [source: string, files: Files, what: string, states: States])[] = [
      [
        'a planned follow-up',
        maya('stage: met\nnext_follow_up: 2026-11-18'),
        '2026-11-18 follow-up-overdue: Follow up with Maya Okafor',
        {
          '2026-11-10': 'later',
          '2026-11-11': 'week',
          '2026-11-17': 'week',
          '2026-11-18': 'today',
          '2026-11-19': 'overdue',
          '2027-02-16': 'overdue',
          '2027-02-17': undefined,
        },
      ],
      [
        'a rhythm of keeping in touch',
        maya('stage: in-touch\nkeep_in_touch: 6 weeks', '2026-10-07 phone'),
        '2026-11-18 keep-in-touch-due: Check in with Maya Okafor',
        {
          '2026-10-06': undefined,
          '2026-11-10': 'later',
          '2026-11-11': 'week',
          '2026-11-18': 'today',
          '2026-11-19': 'overdue',
          '2027-02-17': undefined,
        },
      ],
      [
        'thanks that are owed, due on the day after the meeting',
        { ...maya(), ...interview('status: done\nstart: 2026-11-17 10:30') },
        '2026-11-18 thank-you-missing: Thank Maya Okafor',
        {
          '2026-11-16': undefined,
          '2026-11-17': 'week',
          '2026-11-18': 'today',
          '2026-11-19': 'overdue',
          '2027-02-17': undefined,
        },
      ],
      [
        'a day agreed for feedback, their turn until then',
        {
          ...maya(),
          ...interview(
            'status: done\nstart: 2026-11-04\nthank_you_sent: 2026-11-05\nfeedback_by: 2026-11-18',
          ),
        },
        '2026-11-18 feedback-overdue: Ask Maya Okafor for feedback',
        {
          '2026-11-05': 'waiting',
          '2026-11-17': 'waiting',
          '2026-11-18': 'today',
          '2026-11-19': 'overdue',
          '2027-02-17': undefined,
        },
      ],
      [
        'a promise in a letter',
        { ...maya('stage: contacted'), ...request('2026-11-11', '', 'I will call you in a week.') },
        '2026-11-18 promise-overdue: Get in touch with Maya Okafor, as promised',
        {
          '2026-11-10': undefined,
          '2026-11-11': 'week',
          '2026-11-18': 'today',
          '2026-11-19': 'overdue',
          '2027-02-17': undefined,
        },
      ],
      [
        'a dated task',
        { 'notes/week.md': '- [ ] Read the guide @2026-11-18\n' },
        '2026-11-18 task-overdue: Read the guide',
        {
          '2026-11-10': 'later',
          '2026-11-11': 'week',
          '2026-11-18': 'today',
          '2026-11-19': 'overdue',
          '2027-02-17': undefined,
        },
      ],
      [
        'the deadline of an opening that is only saved',
        {
          'opportunities/lead.md': note(
            'type: opportunity\ntitle: Nurse Lead\ndeadline: 2026-11-18\nstatus: saved',
          ),
        },
        '2026-11-18 -: Apply for Nurse Lead',
        {
          '2026-11-10': 'later',
          '2026-11-11': 'week',
          '2026-11-18': 'today',
          '2026-11-19': 'overdue',
          '2027-02-17': undefined,
        },
      ],
    ];
    for (const [source, files, what, states] of SOURCES) {
      for (const [today, state] of Object.entries(states)) {
        it(`${source}, seen on ${today}: ${state ?? 'nothing'}`, () => {
          assert.deepEqual(agenda(files, today as Day), state === undefined ? [] : [`${state} ${what}`]);
        });
      }
    }

    // Sent on Monday 2 November: five working days are over on Monday 9.
    const WAITING: readonly (readonly [today: Day, line: string])[] = [
      ['2026-11-02', 'waiting 2026-11-09 request-unanswered: Wait for Maya Okafor'],
      ['2026-11-08', 'waiting 2026-11-09 request-unanswered: Wait for Maya Okafor'],
      ['2026-11-09', 'today 2026-11-09 request-unanswered: Nudge Maya Okafor'],
      ['2026-11-10', 'overdue 2026-11-09 request-unanswered: Nudge Maya Okafor'],
    ];
    for (const [today, line] of WAITING) {
      it(`a request, seen on ${today}`, () => {
        assert.deepEqual(agenda({ ...maya('stage: contacted'), ...request('2026-11-02') }, today), [line]);
      });
    }

    // The nudge of Tuesday 10 November has ten working days of its own, until Tuesday 24.
    const NUDGED: readonly (readonly [today: Day, line: string])[] = [
      ['2026-11-10', 'waiting 2026-11-24 request-unanswered: Wait for Maya Okafor'],
      ['2026-11-24', 'today 2026-11-24 request-unanswered: Let Maya Okafor rest'],
      ['2026-11-25', 'overdue 2026-11-24 request-unanswered: Let Maya Okafor rest'],
    ];
    for (const [today, line] of NUDGED) {
      it(`a request and a nudge, seen on ${today}`, () => {
        const nudge = letter('nudge', 'kind: follow-up\nsent: 2026-11-10');
        assert.deepEqual(agenda({ ...maya('stage: contacted'), ...request('2026-11-02'), ...nudge }, today), [
          line,
        ]);
      });
    }

    // Preparing is due the day before, and on the day itself still possible; then there is something to write up.
    const MEETING: readonly (readonly [today: Day, line: string | undefined])[] = [
      ['2026-11-10', 'later 2026-11-18 -: Prepare for Maya Okafor'],
      ['2026-11-11', 'week 2026-11-18 -: Prepare for Maya Okafor'],
      ['2026-11-18', 'today 2026-11-18 -: Prepare for Maya Okafor'],
      ['2026-11-19', 'today 2026-11-19 -: Prepare for Maya Okafor'],
      ['2026-11-20', 'overdue 2026-11-19 outcome-unrecorded: Write down how it went with Maya Okafor'],
      ['2027-02-17', 'overdue 2026-11-19 outcome-unrecorded: Write down how it went with Maya Okafor'],
      ['2027-02-18', undefined],
    ];
    for (const [today, line] of MEETING) {
      it(`a meeting on 2026-11-19, seen on ${today}`, () => {
        const files = { ...maya('stage: scheduled'), ...interview('start: 2026-11-19 10:30') };
        assert.deepEqual(agenda(files, today), line === undefined ? [] : [line]);
      });
    }

    const NOTHING: readonly (readonly [why: string, files: Files])[] = [
      ['the meeting is called off', interview('status: cancelled\nstart: 2026-11-19')],
      ['they did not come', interview('status: no-show\nstart: 2026-11-17')],
      ['no day is set', interview('status: requested')],
      ['it is done without a day', interview('status: done')],
      [
        'one has applied',
        { 'opportunities/a.md': note('type: opportunity\ndeadline: 2026-11-20\nstatus: applied') },
      ],
      [
        'the tasks are done, without a date, or in a template',
        {
          'notes/a.md': '- [x] this @2026-11-18\n- [-] that @2026-11-18\n- [ ] and some day this\n',
          'templates/b.md': '- [ ] this @2026-11-18\n',
        },
      ],
      ['the letter is a draft', request('2026-11-02', 'status: draft')],
      ['the letter will be sent tomorrow', { ...maya(), ...request('2026-11-19') }],
      ['nobody has met yet', maya('stage: contacted\nkeep_in_touch: 1 week', '2026-10-01 phone')],
      ['there was no touch at all', maya('stage: met\nkeep_in_touch: 1 week')],
    ];
    for (const [why, files] of NOTHING) {
      it(`nothing where ${why}`, () => {
        assert.deepEqual(agenda(files), []);
      });
    }
  });

  describe('has one line for one person', () => {
    const PROMISE = 'I will call you on Friday.';
    const all = (keys = '') => ({
      ...maya(`stage: met\nkeep_in_touch: 1 week\n${keys}`),
      ...request('2026-11-02', '', PROMISE),
    });

    it('a promise first', () => {
      assert.deepEqual(agenda(all('next_follow_up: 2026-11-10')), [
        'overdue 2026-11-06 promise-overdue: Get in touch with Maya Okafor, as promised',
      ]);
    });

    it('then the follow-up that was planned', () => {
      const files = { ...all('next_follow_up: 2026-11-10'), ...request('2026-11-02') };
      assert.deepEqual(agenda(files), ['overdue 2026-11-10 follow-up-overdue: Follow up with Maya Okafor']);
    });

    it('then the request without an answer', () => {
      assert.deepEqual(agenda({ ...all(), ...request('2026-11-02') }), [
        'overdue 2026-11-09 request-unanswered: Nudge Maya Okafor',
      ]);
    });

    it('then the rhythm', () => {
      assert.deepEqual(agenda({ ...all(), ...request('2026-11-02', 'replied: 2026-11-03') }), [
        'overdue 2026-11-10 keep-in-touch-due: Check in with Maya Okafor',
      ]);
    });

    it('and beside it what belongs to a meeting or a task', () => {
      const files = {
        ...all(),
        ...interview(
          'status: done\nstart: 2026-10-28\nfeedback_by: 2026-11-05',
          '- [ ] Send the card @2026-11-20',
        ),
      };
      assert.deepEqual(agenda(files), [
        'overdue 2026-10-29 thank-you-missing: Thank Maya Okafor',
        'overdue 2026-11-05 feedback-overdue: Ask Maya Okafor for feedback',
        'overdue 2026-11-06 promise-overdue: Get in touch with Maya Okafor, as promised',
        'week 2026-11-20 task-overdue: Send the card',
      ]);
    });

    it('where what is history stands for nothing any more', () => {
      const files = {
        ...maya('stage: met\nnext_follow_up: 2026-08-01\nkeep_in_touch: 1 week', '2026-07-30 phone'),
      };
      assert.deepEqual(agenda(files, '2026-11-18'), []);
      const later = {
        ...maya('stage: met\nnext_follow_up: 2026-08-19\nkeep_in_touch: 8 weeks', '2026-08-01 phone'),
      };
      assert.deepEqual(agenda(later, '2026-11-18'), [
        'overdue 2026-09-26 keep-in-touch-due: Check in with Maya Okafor',
      ]);
    });
  });

  describe('waits with all of it for a day that is set later', () => {
    const SILENCED: readonly (readonly [what: string, files: Files])[] = [
      ['a promise', request('2026-11-02', '', 'I will call you on Friday.')],
      ['a request', request('2026-11-02')],
      [
        'feedback',
        interview('status: done\nthank_you_sent: 2026-11-05\nstart: 2026-11-04\nfeedback_by: 2026-11-16'),
      ],
      ['the rhythm', {}],
    ];
    for (const [what, files] of SILENCED) {
      it(what, () => {
        const set = (day: Day) => ({
          ...maya(`stage: met\nkeep_in_touch: 1 day\nnext_follow_up: ${day}`),
          ...files,
        });
        assert.deepEqual(agenda(set('2026-11-19')), [
          'week 2026-11-19 follow-up-overdue: Follow up with Maya Okafor',
        ]);
        assert.equal(agenda(set('2026-11-18')).length > 0, true);
      });
    }

    it('but not with thanks, a meeting or a task', () => {
      const files = {
        ...maya('stage: met\nnext_follow_up: 2026-12-18', ''),
        ...interview('status: done\nstart: 2026-11-10', '- [ ] Send the card @2026-11-17'),
        'interviews/next.md': note('type: interview\ncontact: Maya Okafor\nstart: 2026-11-25'),
      };
      assert.deepEqual(agenda(files), [
        'overdue 2026-11-11 thank-you-missing: Thank Maya Okafor',
        'overdue 2026-11-17 task-overdue: Send the card',
        'week 2026-11-24 -: Prepare for Maya Okafor',
        'later 2026-12-18 follow-up-overdue: Follow up with Maya Okafor',
      ]);
    });
  });

  describe('leaves people alone', () => {
    const everything = (keys: string): Files => ({
      'contacts/maya-okafor.md': note(
        `type: contact\nname: Maya Okafor\nkeep_in_touch: 1 week\nnext_follow_up: 2026-11-16\n${keys}`,
        '- [ ] Send her the card @2026-11-17',
      ),
      ...request('2026-11-02', '', 'I will call you on Friday.'),
      ...interview('status: done\nstart: 2026-10-28\nfeedback_by: 2026-11-05', '- [ ] Thank her @2026-11-17'),
      'interviews/next.md': note('type: interview\ncontact: Maya Okafor\nstart: 2026-11-25'),
    });

    it('as a rule not', () => {
      assert.equal(agenda(everything('stage: met')).length, 6);
    });
    it('who have declined', () => {
      assert.deepEqual(agenda(everything('stage: declined')), []);
    });
    it('who are not to be contacted', () => {
      assert.deepEqual(agenda(everything('stage: met\ndo_not_contact: true')), []);
    });
    it('who are paused, but for what was set by hand', () => {
      assert.deepEqual(agenda(everything('stage: paused')), [
        'overdue 2026-11-16 follow-up-overdue: Follow up with Maya Okafor',
        'overdue 2026-11-17 task-overdue: Send her the card',
        'overdue 2026-11-17 task-overdue: Thank her',
      ]);
    });
    it('also in the tasks of other notes', () => {
      const task = { 'notes/week.md': '- [ ] Call [[Maya Okafor]] @2026-11-17\n' };
      assert.deepEqual(agenda({ ...maya('do_not_contact: true'), ...task }), []);
      assert.deepEqual(agenda({ ...maya(), ...task }), ['overdue 2026-11-17 task-overdue: Call Maya Okafor']);
    });
  });

  describe('forgets what is history', () => {
    it('after as many days as one likes', () => {
      const files = { ...maya('stage: met\nnext_follow_up: 2026-11-08'), ...profile('history_days: 10') };
      assert.equal(agenda(files, '2026-11-18').length, 1);
      assert.equal(agenda(files, '2026-11-19').length, 0);
    });
    it('but never what lies ahead', () => {
      const files = { ...maya('stage: met\nnext_follow_up: 2026-11-18'), ...profile('history_days: 0') };
      assert.equal(agenda(files, '2026-11-17').length, 1);
      assert.equal(agenda(files, '2026-11-18').length, 1);
      assert.equal(agenda(files, '2026-11-19').length, 0);
    });
  });

  describe('leaves out what somebody has turned off', () => {
    const off = (rule: string) =>
      new Map<string, RuleSetting>([[rule, { level: 'off', options: new Map() }]]);
    const LINES: readonly (readonly [rule: string, files: Files])[] = [
      ['follow-up-overdue', maya('stage: met\nnext_follow_up: 2026-11-16')],
      ['keep-in-touch-due', maya('stage: met\nkeep_in_touch: 1 week', '2026-11-01 phone')],
      ['thank-you-missing', interview('status: done\nstart: 2026-11-10')],
      ['outcome-unrecorded', interview('start: 2026-11-10')],
      [
        'feedback-overdue',
        interview('status: done\nthank_you_sent: 2026-11-02\nstart: 2026-11-01\nfeedback_by: 2026-11-10'),
      ],
      ['request-unanswered', { ...maya(), ...request('2026-11-02') }],
      ['promise-overdue', { ...maya(), ...request('2026-11-02', 'replied:', 'I will call on Friday.') }],
      ['task-overdue', { 'notes/week.md': note('title: This week', '- [ ] Read @2026-11-16') }],
    ];
    for (const [rule, files] of LINES) {
      const of = (lines: readonly string[]) => lines.filter((line) => line.includes(` ${rule}: `));
      it(`${rule}: by the user, by the profile, by the note and before the line`, () => {
        assert.equal(of(agenda(files)).length, 1);
        assert.deepEqual(of(agenda(files, TODAY, off(rule))), []);
        assert.deepEqual(of(agenda({ ...files, ...profile(`rules:\n  ${rule}: off`) })), []);
        const ignored = Object.fromEntries(
          Object.entries(files).map(([path, text]) => [
            path,
            text.replace('---\n', `---\nignore: [${rule}]\n`),
          ]),
        );
        assert.deepEqual(of(agenda(ignored)), []);
      });
    }

    it('at its line', () => {
      const files = {
        'notes/week.md':
          '<!-- job-search-disable-next-line task-overdue -->\n- [ ] Read @2026-11-16\n- [ ] Write @2026-11-16\n',
      };
      assert.deepEqual(agenda(files), ['overdue 2026-11-16 task-overdue: Write']);
    });

    it('and goes on to the next that applies', () => {
      const files = {
        ...maya('stage: met\nnext_follow_up: 2026-11-10'),
        ...request('2026-11-02', '', 'I will call on Friday.'),
      };
      assert.deepEqual(agenda(files, TODAY, off('promise-overdue')), [
        'overdue 2026-11-10 follow-up-overdue: Follow up with Maya Okafor',
      ]);
    });

    it('a lower severity leaves the line', () => {
      const files = {
        ...maya('stage: met\nnext_follow_up: 2026-11-16'),
        ...profile('rules:\n  follow-up-overdue: hint'),
      };
      assert.equal(agenda(files).length, 1);
    });
  });

  describe('thanks everybody', () => {
    const dan: Files = { 'contacts/dan-reyes.md': note('type: contact\nname: Dan Reyes') };
    const panel = (keys = '') => ({
      ...maya(),
      ...dan,
      'interviews/panel.md': note(
        `type: interview\nkind: job\ncontact: ["[[Maya Okafor]]", "[[Dan Reyes]]", Li Wei]\nstatus: done\nstart: 2026-11-12\n${keys}`,
      ),
    });
    const thanks = (to: string, keys: string): Files => ({
      [`letters/to-${to.slice(0, 3)}.md`]: note(`type: letter\nkind: thank-you\nto: ${to}\n${keys}`),
    });
    const FOR_IT = 'interview: "[[panel]]"\nsent: 2026-11-13';

    it('who was there', () => {
      assert.deepEqual(agenda(panel()), [
        'overdue 2026-11-13 thank-you-missing: Thank Maya Okafor, Dan Reyes and Li Wei',
      ]);
    });
    it('each by a letter of their own', () => {
      const files = { ...panel(), ...thanks('Maya Okafor', FOR_IT) };
      assert.deepEqual(agenda(files), ['overdue 2026-11-13 thank-you-missing: Thank Dan Reyes and Li Wei']);
      const more = { ...files, ...thanks('Li Wei', FOR_IT), ...thanks('Dan Reyes', 'sent: 2026-11-14') };
      assert.deepEqual(agenda(more), []);
    });
    it('at once, where the note says so', () => {
      assert.deepEqual(agenda(panel('thank_you_sent: 2026-11-13')), []);
    });
    it('but whoever is left alone', () => {
      const files = {
        ...panel(),
        'contacts/dan-reyes.md': note('type: contact\nname: Dan Reyes\nstage: declined'),
      };
      assert.deepEqual(agenda(files), ['overdue 2026-11-13 thank-you-missing: Thank Maya Okafor and Li Wei']);
    });
    it('not by the thanks for another meeting', () => {
      const files = {
        ...maya(),
        ...interview('status: done\nstart: 2026-11-12'),
        'interviews/first.md': note('type: interview\ncontact: Maya Okafor\nstatus: done\nstart: 2026-11-02'),
        ...thanks('Maya Okafor', 'interview: "[[first]]"\nsent: 2026-11-13'),
      };
      assert.deepEqual(agenda(files), ['overdue 2026-11-13 thank-you-missing: Thank Maya Okafor']);
    });
    it('of nobody in particular, where the note names nobody', () => {
      const files = {
        'interviews/fair.md': note('type: interview\ncompany: Northwind\nstatus: done\nstart: 2026-11-12'),
      };
      assert.deepEqual(agenda(files), [
        'overdue 2026-11-13 thank-you-missing: Send a thank-you to Northwind',
      ]);
    });
  });

  describe('counts calendar days where the person is', () => {
    const chicago = profile('timezone: America/Chicago');
    const CASES: readonly (readonly [why: string, keys: string, met: Day])[] = [
      [
        'late in the evening of another zone',
        'start: 2026-11-12 23:30\ntimezone: Pacific/Honolulu',
        '2026-11-13',
      ],
      [
        'early in the morning of another zone',
        'start: 2026-11-13 00:30\ntimezone: Europe/Warsaw',
        '2026-11-12',
      ],
      ['with an offset of its own', 'start: 2026-11-13T03:00Z', '2026-11-12'],
      ['in the zone of the person', 'start: 2026-11-12 23:30\ntimezone: America/Chicago', '2026-11-12'],
      ['without an hour', 'start: 2026-11-12\ntimezone: Pacific/Auckland', '2026-11-12'],
      ['without a zone', 'start: 2026-11-12 23:30', '2026-11-12'],
    ];
    for (const [why, keys, met] of CASES) {
      it(`a meeting ${why}`, () => {
        const files = { ...maya(), ...chicago, ...interview(`status: done\n${keys}`) };
        assert.deepEqual(agenda(files), [`overdue ${addDays(met, 1)} thank-you-missing: Thank Maya Okafor`]);
      });
    }

    it('over the end of a month, of a year and of February', () => {
      const thanks = (start: Day) =>
        agenda({ ...maya(), ...interview(`status: done\nstart: ${start}`) }, addDays(start, 3));
      assert.deepEqual(thanks('2026-11-30'), ['overdue 2026-12-01 thank-you-missing: Thank Maya Okafor']);
      assert.deepEqual(thanks('2026-12-31'), ['overdue 2027-01-01 thank-you-missing: Thank Maya Okafor']);
      assert.deepEqual(thanks('2027-02-28'), ['overdue 2027-03-01 thank-you-missing: Thank Maya Okafor']);
      assert.deepEqual(thanks('2028-02-28'), ['overdue 2028-02-29 thank-you-missing: Thank Maya Okafor']);
    });

    it('a month of keeping in touch ends with the month', () => {
      const files = maya('stage: met\nkeep_in_touch: 1 month', '2028-01-31 phone');
      assert.deepEqual(agenda(files, '2028-02-29'), [
        'today 2028-02-29 keep-in-touch-due: Check in with Maya Okafor',
      ]);
    });
  });

  describe('counts the working days of the person', () => {
    const wait = (keys: string, sent: Day) =>
      agenda({ ...maya('stage: contacted'), ...profile(keys), ...request(sent) }, sent)[0]?.slice(8, 18);

    it('Monday to Friday', () => {
      assert.equal(wait('name: Teo', '2026-11-02'), '2026-11-09');
      assert.equal(wait('name: Teo', '2026-11-06'), '2026-11-13');
      assert.equal(wait('name: Teo', '2026-11-07'), '2026-11-13');
    });
    it('or other days', () => {
      assert.equal(wait('working_days: [sun, mon, tue, wed, thu]', '2026-11-05'), '2026-11-12');
      assert.equal(wait('working_days: [sat]', '2026-11-02'), '2026-12-05');
    });
    it('as many as one likes', () => {
      assert.equal(wait('rules:\n  request-unanswered: { days: 3 }', '2026-11-02'), '2026-11-05');
      assert.equal(wait('rules:\n  request-unanswered: { days: 0 }', '2026-11-02'), '2026-11-09');
    });
  });

  it('gives reasons', () => {
    assert.deepEqual(
      reasons({
        'contacts/maya-okafor.md': note('type: contact\nname: Maya Okafor\ncompany: Northwind\nstage: met'),
        ...interview(
          'start: 2026-11-19 10:30',
          '## Checklist\n\n### Before\n\n- [x] Read\n- [ ] Dress\n\n### There\n\n- [ ] Thank',
        ),
        'interviews/done.md': note('type: interview\ncontact: Maya Okafor\nstatus: done\nstart: 2026-11-15'),
        'interviews/past.md': note('type: interview\ncontact: Maya Okafor\nstart: 2026-11-17'),
        'interviews/open.md': note(
          'type: interview\ncontact: Maya Okafor\nstatus: done\nstart: 2026-11-01\nthank_you_sent: 2026-11-02\nfeedback_by: 2026-11-20',
        ),
        'contacts/dan-reyes.md': note(
          'type: contact\nname: Dan Reyes\nstage: contacted\ncompany: "[[Brightmoor]]"',
        ),
        'letters/a.md': note('type: letter\nkind: request\nto: Dan Reyes\nsent: 2026-11-09'),
        'contacts/li-wei.md': note('type: contact\nname: Li Wei\nstage: contacted'),
        'letters/b.md': note('type: letter\nkind: request\nto: Li Wei\nsent: 2026-11-17'),
        'notes/week.md': '# This week\n\n- [ ] Read @2026-11-17\n',
        'opportunities/lead.md': note(
          'type: opportunity\ntitle: Lead\ncompany: "[[Prairie]]"\ndeadline: 2026-11-16',
        ),
      }),
      [
        'met 3 days ago · Northwind',
        'no reply for 7 working days · Brightmoor',
        'closed 2 days ago · Prairie',
        'the meeting was yesterday · Northwind',
        'due yesterday · This week',
        'tomorrow 10:30 · 1 of 2 ready',
        'the agreed day is in 2 days · Northwind',
        'you wrote yesterday',
      ],
    );
  });

  it('puts the most overdue first, then the nearest; people before tasks, and those last whose turn it is', () => {
    assert.deepEqual(
      agenda({
        ...maya('stage: met\nnext_follow_up: 2026-11-17'),
        'contacts/dan-reyes.md': note('type: contact\nname: Dan Reyes\nnext_follow_up: 2026-11-18'),
        'contacts/li-wei.md': note('type: contact\nname: Li Wei'),
        'letters/li.md': note('type: letter\nkind: request\nto: Li Wei\nsent: 2026-11-17'),
        'a/tasks.md':
          '- [ ] one @2026-11-17\n- [ ] two @2026-11-16\n- [ ] three @2026-12-24\n- [ ] four @2026-11-25\n- [ ] five @2026-11-18\n',
      }),
      [
        'overdue 2026-11-16 task-overdue: two',
        'overdue 2026-11-17 follow-up-overdue: Follow up with Maya Okafor',
        'overdue 2026-11-17 task-overdue: one',
        'today 2026-11-18 follow-up-overdue: Follow up with Dan Reyes',
        'today 2026-11-18 task-overdue: five',
        'week 2026-11-25 task-overdue: four',
        'later 2026-12-24 task-overdue: three',
        'waiting 2026-11-24 request-unanswered: Wait for Li Wei',
      ],
    );
  });

  it('begins a day with its meetings, by the hour, and puts people before paperwork', () => {
    const meeting = (start: string) => note(`type: interview\ncontact: Maya Okafor\nstart: ${start}`);
    assert.deepEqual(
      reasons({
        ...maya('stage: met\ncompany: Northwind\nnext_follow_up: 2026-11-18'),
        'interviews/a.md': meeting('2026-11-19 09:00'),
        'interviews/b.md': meeting('2026-11-18'),
        'interviews/c.md': meeting('2026-11-18 15:00'),
        'interviews/d.md': meeting('2026-11-18 09:30'),
        'a/lead.md': note('type: opportunity\ntitle: Lead\ndeadline: 2026-11-18'),
        'a/tasks.md': '- [ ] Read @2026-11-18\n',
      }),
      [
        'today 09:30',
        'today 15:00',
        'today',
        'Northwind',
        'tomorrow 09:00',
        'closes today',
        'due today · tasks',
      ],
    );
  });
});
