import assert from 'node:assert/strict';

import { LATENESS_RULES, type LatenessRule } from '../../src/core/agenda/follow-up';
import { rules } from '../../src/core/guidance/rules';
import { addDays, dayFrom } from '../../src/core/model/day';
import { TODAY } from '../support/check-rule';
import {
  changed,
  faulty,
  flagged,
  keysOf,
  modelSearch,
  newIn,
  said,
  seen,
  withKey,
  withoutKey,
  type Told,
} from '../support/flagged';
import type { Files } from '../support/search';

const inGroup = (group: string) => rules.filter((rule) => rule.group === group).map(({ id }) => id);
const isLateness = (rule: string | null) => LATENESS_RULES.some((one) => one === rule);

/** How many notes are given the same fault, one after the other. */
const MOST_NOTES = 6;

describe('one fault, one finding', () => {
  const inModel = newIn(modelSearch);
  const FAULTS: Readonly<Record<string, readonly [value: string, rule: string][]>> = {
    sent: [
      ['2026-02-30', 'date-impossible'],
      ['last week', 'field-invalid'],
    ],
    replied: [
      ['2026-02-30', 'date-impossible'],
      ['last week', 'field-invalid'],
    ],
    start: [
      ['2026-02-30 10:30', 'date-impossible'],
      ['some day', 'field-invalid'],
    ],
    thank_you_sent: [
      ['2026-02-30', 'date-impossible'],
      ['last week', 'field-invalid'],
    ],
    feedback_by: [
      ['2026-02-30', 'date-impossible'],
      ['some day', 'field-invalid'],
    ],
    next_follow_up: [
      ['2026-02-30', 'date-impossible'],
      ['some day', 'field-invalid'],
    ],
    keep_in_touch: [['often', 'field-invalid']],
    duration: [['long', 'field-invalid']],
    stage: [['mett', 'field-invalid']],
    source: [['colld', 'field-invalid']],
    relationship: [['frend', 'field-invalid']],
    format: [['in-persn', 'field-invalid']],
    initiated_by: [['mee', 'field-invalid']],
    fit: [['great', 'field-invalid']],
    thanked_in_person: [['maybe', 'field-invalid']],
    deadline: [['2026-02-30', 'date-impossible']],
  };

  for (const [key, faults] of Object.entries(FAULTS)) {
    for (const [value, rule] of faults) {
      it(`of ${rule}: ${key}: ${value}`, () => {
        const noisy = Object.entries(modelSearch)
          .filter(([, text]) => keysOf(text).has(key))
          .slice(0, MOST_NOTES)
          .map(([path, text]) => `${path}: ${inModel(path, withKey(text, key, value)).join(', ')}`)
          .filter((found) => !found.endsWith(`: ${rule}`));
        assert.deepEqual(noisy, []);
      });
    }
  }

  it('of interview-kind-missing: no kind, or an unknown one', () => {
    for (const change of [
      (text: string) => withoutKey(text, 'kind'),
      (text: string) => withKey(text, 'kind', 'chat'),
    ]) {
      for (const [path, text] of Object.entries(modelSearch)) {
        if (keysOf(text).get('type') !== 'interview') continue;
        assert.deepEqual(inModel(path, change(text)), ['interview-kind-missing'], path);
      }
    }
  });
});

describe('a value that cannot be read is not missing too', () => {
  const UNREAD: readonly (readonly [rule: string, type: string, key: string, value: string])[] = [
    ['initiator-missing', 'interview', 'initiated_by', 'mee'],
    ['fit-unassessed', 'interview', 'fit', 'great'],
    ['feedback-date-missing', 'interview', 'feedback_by', 'some day'],
    ['thank-you-missing', 'interview', 'thank_you_sent', 'last week'],
    ['thanks-in-person-unrecorded', 'interview', 'thanked_in_person', 'maybe'],
    ['outcome-unrecorded', 'interview', 'status', 'dnoe'],
    ['contact-source-missing', 'contact', 'source', 'colld'],
    ['next-step-missing', 'contact', 'next_follow_up', 'some day'],
    ['linkedin-unasked', 'contact', 'linkedin_connected', 'maybe'],
    ['follow-up-overdue', 'contact', 'next_follow_up', 'some day'],
    ['field-required', 'letter', 'kind', 'requets'],
    ['sent-date-missing', 'letter', 'sent', 'last week'],
  ];

  for (const [id, type, key, value] of UNREAD) {
    it(`${id}: ${key}: ${value}`, () => {
      const unread = (text: string) => (keysOf(text).get('type') === type ? withKey(text, key, value) : text);
      const loud = flagged
        .filter(({ rule }) => rule.id === id)
        .flatMap(({ rule, files }) => said(changed(files, unread), { by: [rule] }));
      assert.deepEqual(
        loud.filter((line) => !line.includes(`“${value}”`)),
        [],
      );
    });
  }
});

describe('one act, one line', () => {
  const REASONS: readonly LatenessRule[] = [
    'promise-overdue',
    'follow-up-overdue',
    'request-unanswered',
    'keep-in-touch-due',
  ];

  for (let chosen = 1; chosen < 2 ** REASONS.length; chosen++) {
    const reasons = REASONS.filter((_, nth) => (chosen & (1 << nth)) !== 0);
    const [first] = reasons;
    const all = reasons.join(', ');
    const files = personWith(reasons);

    it(`${all}: only ${String(first)}`, () => {
      const { findings, followUps } = seen(files);
      assert.deepEqual(findings.map(({ rule }) => rule).filter(isLateness), [first]);
      assert.deepEqual(
        followUps.map(({ rule }) => rule),
        [first],
      );
    });

    it(`${all}: held back until a day to come`, () => {
      const path = 'contacts/maya-okafor.md';
      const later = { ...files, [path]: withKey(files[path] ?? '', 'next_follow_up', '2026-12-01') };
      const { findings, followUps } = seen(later);
      assert.deepEqual(findings.map(({ rule }) => rule).filter(isLateness), []);
      assert.deepEqual(
        followUps.map(({ rule, due }) => [rule, due]),
        [['follow-up-overdue', '2026-12-01']],
      );
    });
  }
});

describe('history is quiet', () => {
  const QUIET = [
    ...LATENESS_RULES,
    ...inGroup('before'),
    ...inGroup('after'),
    'fit-unassessed',
    'referrals-unrecorded',
  ];

  it('about what fell due long ago', () => {
    const quiet = rules.filter(({ id }) => QUIET.includes(id));
    const loud = faulty.flatMap((files) => {
      const { findings, followUps } = seen(files, { by: quiet, today: addDays(TODAY, 200) });
      return [
        ...findings.filter(namesADay).map(({ rule, message }) => `${rule}: ${message}`),
        ...followUps.map(({ rule, what }) => `${String(rule)}: ${what}`),
      ];
    });
    assert.deepEqual(loud, []);
  });

  it('about the words of a letter that was sent', () => {
    const SPEAKING = [
      'unfilled-placeholder',
      'wrong-recipient',
      'asks-for-a-job',
      'sent-date-missing',
      'promise-overdue',
    ];
    const loud = flagged
      .filter(({ rule }) => rule.group === 'letters' && !SPEAKING.includes(rule.id))
      .flatMap(({ rule, files }) => said(changed(files, sent), { by: [rule] }))
      .filter((line) => line.startsWith('letters/'));
    assert.deepEqual(loud, []);
  });

  it('about the words of a talk that is over', () => {
    const WORDING = [
      'wavering-for-a-job',
      'asks-for-a-job',
      'desperate-tone',
      'badmouths-employer',
      ...inGroup('before'),
    ];
    const over = (text: string) =>
      keysOf(text).get('type') === 'interview'
        ? withKey(withKey(text, 'status', 'done'), 'start', '2026-11-16 10:30')
        : text;
    const loud = flagged
      .filter(({ rule }) => WORDING.includes(rule.id))
      .flatMap(({ rule, files }) => seen(changed(files, over), { by: [rule] }).findings)
      .filter(({ note }) => note.type === 'interview');
    assert.deepEqual(
      loud.map(({ rule, message }) => `${rule}: ${message}`),
      [],
    );
  });
});

describe('nobody is reminded of a person', () => {
  // Whom a task is about is not for its note to say, and hours that clash are no reminder of anybody.
  const OTHERS = ['task-overdue', 'double-booked', 'travel-buffer-missing'];
  const REMINDERS = [...LATENESS_RULES, ...inGroup('before'), ...inGroup('after')].filter(
    (rule) => !OTHERS.includes(rule),
  );
  const withContacts = (key: string, value: string) => (text: string) =>
    keysOf(text).get('type') === 'contact' ? withKey(text, key, value) : text;

  for (const [key, value] of [
    ['do_not_contact', 'true'],
    ['stage', 'declined'],
    ['stage', 'paused'],
  ] as const) {
    it(`of whom the note says ${key}: ${value}`, () => {
      const allowed = value === 'paused' ? ['follow-up-overdue'] : [];
      const loud = flagged
        .filter(({ rule }) => REMINDERS.includes(rule.id) && !allowed.includes(rule.id))
        .flatMap(({ rule, files }) => seen(changed(files, withContacts(key, value)), { by: [rule] }).findings)
        .filter(isWithContacts);
      assert.deepEqual(
        loud.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });
  }
});

describe('before the day after a meeting', () => {
  it('only the thank-you is spoken of', () => {
    const spokenOf = ['thank-you-missing', 'task-overdue'];
    const after = rules.filter(({ id, group }) => group === 'after' && !spokenOf.includes(id));
    const loud = faulty.flatMap((files) =>
      Object.values(files)
        .filter((text) => keysOf(text).get('type') === 'interview' && keysOf(text).get('status') === 'done')
        .map((text) => dayFrom(keysOf(text).get('start')?.slice(0, 10) ?? ''))
        .filter((day) => day !== undefined)
        .flatMap((day) =>
          seen(files, { by: after, today: day }).findings.filter(
            ({ note }) => note.type === 'interview' && note.fields.start?.value.day === day,
          ),
        ),
    );
    assert.deepEqual(
      loud.map(({ rule, message }) => `${rule}: ${message}`),
      [],
    );
  });
});

describe('in another language', () => {
  const PROSE = inGroup('letters').filter(
    (rule) =>
      !['unfilled-placeholder', 'wrong-recipient', 'sent-date-missing', 'letter-too-long'].includes(rule),
  );
  for (const type of ['letter', 'contact', 'profile']) {
    it(`the rules on prose are silent: the ${type} says so`, () => {
      const german = (text: string) =>
        keysOf(text).get('type') === type ? withKey(text, 'language', 'de') : text;
      const loud = flagged
        .filter(({ rule }) => [...PROSE, 'wavering-for-a-job', 'promise-overdue'].includes(rule.id))
        .flatMap(({ rule, files }) => seen(changed(files, german), { by: [rule] }).findings)
        .filter(({ note }) => note.type === 'letter')
        .filter((told) => type !== 'contact' || isWithContacts(told));
      assert.deepEqual(
        loud.map(({ rule, message }) => `${rule}: ${message}`),
        [],
      );
    });
  }
});

/** Whether a note says when: what has no day is never long ago. */
function namesADay({ note }: Told): boolean {
  return /\d{4}-\d\d-\d\d/.test(note.text);
}

/** Whether all whom a note is with have notes of their own, which say how it is with them. */
function isWithContacts({ note, files }: Told): boolean {
  if (note.type !== 'interview' && note.type !== 'letter') return true;
  const { value } = (note.type === 'letter' ? note.fields.to : note.fields.contact) ?? {};
  const names = [value ?? []].flat().map(({ target }) => target);
  const known = Object.values(files).map((text) => keysOf(text).get('name'));
  return names.length > 0 && names.every((name) => known.includes(name));
}

function sent(text: string): string {
  if (keysOf(text).get('type') !== 'letter') return text;
  return withKey(withKey(text, 'status', 'sent'), 'sent', '2026-11-17');
}

/** A person to whom one or several of the reasons to write apply, each of them overdue. */
function personWith(reasons: readonly LatenessRule[]): Files {
  const has = (rule: LatenessRule) => reasons.includes(rule);
  const kind = has('request-unanswered') ? 'request' : 'check-in';
  const isWritten = has('promise-overdue') || has('request-unanswered');
  return {
    'job-search.md': '---\ntype: profile\nname: Ana Reyes\n---\n',
    'contacts/maya-okafor.md': [
      '---\ntype: contact\nname: Maya Okafor\nsource: event\nstage: in-touch',
      ...(has('follow-up-overdue') ? ['next_follow_up: 2026-11-10'] : []),
      ...(has('keep-in-touch-due') ? ['keep_in_touch: 1 week'] : []),
      '---\n\n## Log\n\n- 2026-10-20 event: we talked about depots\n',
    ].join('\n'),
    ...(isWritten && {
      'letters/maya-okafor.md': [
        `---\ntype: letter\nkind: ${kind}\nto: "[[Maya Okafor]]"\nstatus: sent\nsent: 2026-11-02\n---`,
        'Dear Maya,',
        has('promise-overdue')
          ? 'Thank you for the article. I will call your office on Friday.'
          : 'Thank you for the article.',
        'Ana\n',
      ].join('\n\n'),
    }),
  };
}
