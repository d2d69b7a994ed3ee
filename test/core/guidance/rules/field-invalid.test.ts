import assert from 'node:assert/strict';

import { fieldInvalid } from '../../../../src/core/guidance/rules/field-invalid';
import { checkRule, fixesOf, type Scene } from '../../../support/check-rule';

const profile: Scene = { path: 'job-search.md' };

describe('field-invalid', () => {
  it('says what a key takes, and what was probably meant', () => {
    checkRule(
      fieldInvalid,
      `---
type: contact
stage: contactd
       ^^^^^^^^ warning: “contactd” is not one of the values of “stage”: identified, researched, contacted, replied, scheduled, met, in-touch, paused or declined. Did you mean contacted?
next_follow_up: 24.11.2026
                ^^^^^^^^^^ error: “24.11.2026” cannot be read as a date. Write it like 2026-11-24. Did you mean 2026-11-24?
keep_in_touch: now and then
               ^^^^^^^^^^^^ error: “now and then” cannot be read as a length of time. Write it like 45m or 6 weeks.
linkedin_connected: soon
                    ^^^^ error: “soon” cannot be read. Write a date like 2026-11-24, or yes or no.
do_not_contact: perhaps
                ^^^^^^^ error: “perhaps” cannot be read. Write yes or no.
timezone: Europe/Berln
          ^^^^^^^^^^^^ warning: “Europe/Berln” is no time zone that is known here. Write one such as Europe/Berlin. Did you mean Europe/Berlin?
role: [Engineer, Lead]
      ^^^^^^^^^^^^^^^^ error: “role” takes one value, and this is a list. Keep one of them.
location: { city: Lagos }
          ^^^^^^^^^^^^^^^ error: “location” takes one value, and this reads as a group of keys. Put it in quotes.
---
`,
    );
  });

  it('says where a saved filter is not understood, and what was probably meant', () => {
    checkRule(
      fieldInvalid,
      `---
type: profile
views:
  Warm: stge:met company:northwind
        ^^^^ warning: There is nothing called “stge” to filter by. Did you mean stage?
  "Rest": "stage:met,metx last<soon"
                     ^^^^ warning: “metx” is none of what “stage” can be: identified, researched, contacted, replied, scheduled, met, in-touch, paused, declined. Did you mean met?
                               ^^^^ warning: “soon” is no day. Write -30d, -2w, today, or a date such as 2026-11-24.
  Odd: 'it''s stge:x'
       ^^^^^^^^^^^^^^ warning: There is nothing called “stge” to filter by.
  Deep: { a: b }
        ^^^^^^^^ warning: “Deep” takes a filter, such as “stage:met last<-30d”.
  Fine: stage:met -overdue "night shift"
  Empty:
---
`,
      profile,
    );
    const text = '---\ntype: profile\nviews:\n  Warm: stge:met\n---\n';
    assert.match(fixesOf(fieldInvalid, text, profile).join('\n'), /^Change to stage[^]*Warm: stage:met/);
  });

  it('points at the one item of a list that is wrong', () => {
    checkRule(
      fieldInvalid,
      `---
type: contact
relationship:
  - alumni
  - "freind"
    ^^^^^^^^ warning: “freind” is not one of the values of “relationship”: friend, family, colleague, mentor, counselor, alumni, peer, hiring-manager, hr, recruiter or executive. Did you mean friend?
---
`,
    );
  });

  it('knows numbers, hours and lengths of meetings', () => {
    checkRule(
      fieldInvalid,
      `---
type: interview
start: tomorrow at noon
       ^^^^^^^^^^^^^^^^ error: “tomorrow at noon” cannot be read as a day and hour. Write it like 2026-11-24 10:30.
fit: very
     ^^^^ error: “very” cannot be read as a number. Write it in figures.
---
`,
    );
    checkRule(
      fieldInvalid,
      `---
type: interview
fit: 7
     ^ warning: “7” is not one of the values of “fit”: 1, 2, 3, 4 or 5.
---
`,
    );
  });

  it('knows the profile, and levels of rules that are none', () => {
    checkRule(
      fieldInvalid,
      `---
type: profile
history_days: -3
              ^^ warning: “-3” is out of range for “history_days”.
views: mine
       ^^^^ error: “views” takes keys of its own, each with a value, on the lines below it.
folders: [people]
         ^^^^^^^^ error: “folders” takes keys of its own, each with a value, on the lines below it.
rules:
  task-overdue: wanring
                ^^^^^^^ warning: “wanring” is not one of the levels of a rule: off, hint, info, warning or error. Did you mean warning?
  link-broken: { severity: loud, days: 3 }
                           ^^^^ warning: “loud” is not one of the levels of a rule: off, hint, info, warning or error.
  field-unknown: false
  outcome-unrecorded: { days: 3 }
---
`,
      profile,
    );
  });

  it('knows what the options of rules take', () => {
    checkRule(
      fieldInvalid,
      `---
type: profile
rules:
  request-unanswered:
    severity: [hint]
              ^^^^^^ warning: “severity” takes one value.
    days: many
          ^^^^ warning: “many” does not fit “days” of request-unanswered. It takes a whole number from 1 to 100.
  questions-missing: { days: 0 }
  link-broken: [hint]
               ^^^^^^ warning: “link-broken” takes a level, or a severity and options, and this is a list.
---
`,
      profile,
    );
    const fixes = (value: string) =>
      fixesOf(
        fieldInvalid,
        `---\ntype: profile\nrules: { request-unanswered: { days: ${value} } }\n---\n`,
        profile,
      ).map((fix) => fix.replace(/^.*days: /, ''));
    assert.deepEqual(fixes('8'), []);
    assert.deepEqual(fixes('8 days'), ['8 } }']);
    assert.deepEqual(fixes('0'), ['1 } }']);
    assert.deepEqual(fixes('2.6'), ['3 } }']);
    assert.deepEqual(fixes('1000'), ['100 } }']);
    assert.deepEqual(fixes('soon'), []);
  });

  it('offers what was meant in a form that can be read', () => {
    const fixes = (key: string, value: string, type = 'interview') =>
      fixesOf(fieldInvalid, `---\ntype: ${type}\n${key}: ${value}\n---\n`);
    const start = (value: string) => fixes('start', value).map((fix) => fix.replace(/^.* → start: /, ''));
    assert.deepEqual(start('24.11.2026 10:30'), ['2026-11-24 10:30']);
    assert.deepEqual(start('24 November 2026, 3pm'), ['2026-11-24 15:00']);
    assert.deepEqual(start('2026-11-4'), ['2026-11-04']);
    assert.deepEqual(start('20261124'), ['2026-11-24']);
    assert.deepEqual(start('11/24/2026'), ['2026-11-24']);
    assert.deepEqual(start('05/06/2026'), [], 'nobody knows which is the month');
    assert.deepEqual(start('24 November'), [], 'nobody knows the year');
    assert.deepEqual(fixes('duration', 'half an hour'), ['Change to 30m → duration: 30m']);
    assert.deepEqual(fixes('duration', 'about two hours'), ['Change to 2 hours → duration: 2 hours']);
    assert.deepEqual(fixes('fit', '4 of 5'), ['Change to 4 → fit: 4']);
    assert.deepEqual(fixes('fit', 'nine'), [], 'out of range');
    assert.deepEqual(fixes('thanked_in_person', '"y"'), ['Change to yes → thanked_in_person: "yes"']);
    assert.deepEqual(fixes('format', 'phone call'), ['Change to phone → format: phone']);
    assert.deepEqual(fixes('timezone', 'Lisbon'), ['Change to Europe/Lisbon → timezone: Europe/Lisbon']);
    assert.deepEqual(fixes('company', '[Northwind]', 'contact'), [
      'Change to Northwind → company: Northwind',
    ]);
    assert.deepEqual(fixes('status', 'open'), []);
  });

  it('leaves to other rules what is theirs', () => {
    checkRule(fieldInvalid, '---\ntype: interview\nkind: chat\nstart: 2026-02-30\n---\n');
  });

  it('is quiet while the keys themselves cannot be read', () => {
    checkRule(fieldInvalid, '---\ntype: contact\nname: a: b\nstage: contactd\n---\n');
  });

  it('minds the type only where notes of ours live', () => {
    checkRule(
      fieldInvalid,
      `---
type: contcat
      ^^^^^^^ warning: “contcat” is not one of the values of “type”: profile, contact, interview, letter, company or opportunity. Did you mean contact?
---
`,
      { path: 'contacts/maya-okafor.md' },
    );
    checkRule(fieldInvalid, '---\ntype: recipe\nstage: baked\n---\n');
    checkRule(fieldInvalid, '---\ntype: contact\nstage: {{stage}}\n---\n', { path: 'templates/contact.md' });
  });

  describe('knows what was meant', () => {
    const meant = (key: string, value: string, type = 'interview') =>
      fixesOf(fieldInvalid, `---\ntype: ${type}\n${key}: ${value}\n---\n`).map((fix) =>
        fix.replace(/^.* → \w+: /, ''),
      );
    const CASES: readonly (readonly [
      key: string,
      value: string,
      meant?: string | undefined,
      type?: string,
    ])[] = [
      ['start', '2026/11/4', '2026-11-04'],
      ['start', '2026.1.24', '2026-01-24'],
      ['start', '2026-11-241'],
      ['start', 'on 2026-11-4'],
      ['start', '20261124, or 25'],
      ['start', '1 20261124'],
      ['sent', '24.11.2026 10:30', '2026-11-24', 'letter'],
      ['sent', 'perhaps', undefined, 'letter'],
      ['linkedin_connected', '24.11.2026 10:30', '2026-11-24', 'contact'],
      ['linkedin_connected', '"y"', '"yes"', 'contact'],
      ['linkedin_connected', '"n"', '"no"', 'contact'],
      ['do_not_contact', '"0"', '"no"', 'contact'],
      ['do_not_contact', '"1"', '"yes"', 'contact'],
      ['do_not_contact', 'yess', 'yes', 'contact'],
      ['do_not_contact', 'tru', 'true', 'contact'],
      ['do_not_contact', 'flase', 'false', 'contact'],
      ['do_not_contact', 'perhaps', undefined, 'contact'],
      ['duration', 'every 45 minutes', '45 minutes'],
      ['duration', 'approx. 45 minutes', '45 minutes'],
      ['duration', 'approx 45 minutes', '45 minutes'],
      ['duration', 'ca. 45m', '45m'],
      ['duration', 'ca 45m', '45m'],
      ['duration', '~45m', '45m'],
      ['duration', '~ 45m', '45m'],
      ['duration', '45m max', '45m'],
      ['duration', '45m  each.', '45m'],
      ['duration', '45m or so', '45m'],
      ['duration', '45 min.', '45 min'],
      ['duration', 'Two hours', '2 hours'],
      ['duration', 'it takes two hours'],
      ['duration', 'some while'],
      ['fit', '"4/5"', '"4"'],
      ['fit', 'a 4', '4'],
      ['fit', 'at best 4'],
      ['fit', 'three', '3'],
      ['fit', 'zero'],
      ['fit', 'much'],
      ['timezone', 'New York', 'America/New_York'],
      ['timezone', 'new  york', 'America/New_York'],
      ['timezone', 'Nowhere'],
      ['company', '[[a, b]]', undefined, 'contact'],
      ['role', '[]', undefined, 'contact'],
      ['role', '[{ a: b }]', undefined, 'contact'],
      ['role', '[Lead]', 'Lead', 'contact'],
    ];
    for (const [key, value, wanted, type] of CASES)
      it(`by ${key}: ${value}${wanted === undefined ? ', which is anybody’s guess' : ''}`, () => {
        assert.deepEqual(meant(key, value, type), wanted === undefined ? [] : [wanted]);
      });
  });
});
