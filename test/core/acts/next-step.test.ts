import assert from 'node:assert/strict';

import { allOf } from '../../../src/core/acts/changes';
import { planStep, readNextStep, type NextStep } from '../../../src/core/acts/next-step';
import type { Calendar, Day, Weekday } from '../../../src/core/model/day';
import { noteIn, searchOf, type Files } from '../../support/search';
import { after, contactIn, HOSTILE, interviewIn } from './samples';

const TODAY = '2026-11-18';
const MAYA = 'contacts/maya-okafor.md';
const TALK = 'interviews/talk.md';
const ALONE = 'interviews/alone.md';
const FILES: Files = {
  [MAYA]:
    '---\nname: Maya Okafor\nstage: met\n---\n\n## Research\n\nHer talk.\n\n## Log\n\n- 2026-11-03 email: hi\n',
  [TALK]:
    '---\nkind: informational\ncontact: "[[Maya Okafor]]"\n---\n\n## Notes\n\nWords.\n\n## Follow-up\n\n<!-- What you promised -->\n',
  [ALONE]: '---\nkind: informational\ncontact: Dan Reyes\n---\n\n## Notes\n\nWords.\n\n## Follow-up\n',
};

function on(today: Day, ...workingDays: readonly Weekday[]): Calendar {
  return { today, workingDays };
}

function planned(path: string, step: NextStep): Files {
  const search = searchOf(FILES);
  const note = path === MAYA ? contactIn(FILES, path) : interviewIn(FILES, path);
  return after(FILES, allOf(planStep(search.lookup(), note, step)));
}

describe('readNextStep', () => {
  it('understands what is to be done, and when', () => {
    const said: readonly (readonly [string, Partial<NextStep> | undefined])[] = [
      ['', undefined],
      ['  ', undefined],
      ['in 3 weeks', { day: '2026-12-09' }],
      ['2026-11-20', { day: '2026-11-20' }],
      ['send the article', { what: 'send the article' }],
      ['send the article on Friday', { what: 'send the article', day: '2026-11-20' }],
      ['send the article by 2026-11-30.', { what: 'send the article', day: '2026-11-30' }],
      ['send the article, tomorrow', { what: 'send the article', day: '2026-11-19' }],
      ['send it on Friday to Ana', { what: 'send it on Friday to Ana', day: '2026-11-20' }],
      ['2026-11-02', { what: '2026-11-02' }],
      ['on Friday send the article', { what: 'on Friday send the article', day: '2026-11-20' }],
      ['finish before Friday', { what: 'finish before Friday', day: '2026-11-20' }],
    ];
    for (const [text, wanted] of said) assert.deepEqual(readNextStep(text, on(TODAY)), wanted, text);
  });

  it('counts from the end of a month and over a leap day', () => {
    assert.deepEqual(readNextStep('call her tomorrow', on('2026-11-30')), {
      what: 'call her',
      day: '2026-12-01',
    });
    assert.deepEqual(readNextStep('call her tomorrow', on('2028-02-28')), {
      what: 'call her',
      day: '2028-02-29',
    });
  });

  it('counts the working days of the person', () => {
    const days = (...workingDays: readonly Weekday[]) =>
      ['in 2 business days', 'call her in 2 business days'].map(
        (text) => readNextStep(text, on(TODAY, ...workingDays))?.day,
      );
    assert.deepEqual(days(), ['2026-11-20', '2026-11-20']);
    assert.deepEqual(days('sun', 'mon', 'tue', 'wed', 'thu'), ['2026-11-22', '2026-11-22']);
    assert.deepEqual(days('wed'), ['2026-12-02', '2026-12-02']);
  });
});

describe('planStep', () => {
  it('puts a dated task under Follow-up', () => {
    const files = planned(TALK, { what: 'send [[the article]]', day: '2026-11-20' });
    assert.equal(files[TALK], `${FILES[TALK] ?? ''}\n- [ ] send [[the article]] 📅 2026-11-20\n`);
    assert.equal(files[MAYA], FILES[MAYA]);
  });

  it('gives the note of a contact a place for its tasks', () => {
    const text = planned(MAYA, { what: 'send the article', day: '2026-11-20' })[MAYA] ?? '';
    assert.match(text, /Her talk\.\n\n## Follow-up\n\n- \[ \] send the article 📅 2026-11-20\n\n## Log/);
  });

  it('is a day of the contact where nothing is to be done but to be in touch', () => {
    for (const path of [MAYA, TALK]) {
      const files = planned(path, { day: '2026-11-20' });
      assert.match(files[MAYA] ?? '', /^next_follow_up: 2026-11-20$/m, path);
      assert.equal(files[TALK], FILES[TALK], path);
    }
  });

  it('is a task where the person has no note', () => {
    const text = planned(ALONE, { day: '2026-11-20' })[ALONE] ?? '';
    assert.match(text, /## Follow-up\n\n- \[ \] Be in touch again with Dan Reyes 📅 2026-11-20\n$/);
  });

  it('holds whatever somebody without a note is called', () => {
    const files = { ...FILES, [ALONE]: '---\nkind: informational\ncontact: "<!-- Dan"\n---\n' };
    const step = planStep(searchOf(files).lookup(), interviewIn(files, ALONE), { day: '2026-11-20' });
    assert.match(
      after(files, allOf(step))[ALONE] ?? '',
      /^- \[ \] Be in touch again with \\<!-- Dan 📅 2026-11-20$/mu,
    );
  });

  it('holds whatever is said', () => {
    for (const what of HOSTILE) {
      const note = noteIn(searchOf(planned(TALK, { what, day: '2026-11-20' })), TALK);
      assert.deepEqual(
        note.body.tasks.map(({ done, due }) => [done, due?.text]),
        [[false, '2026-11-20']],
        what,
      );
      assert.deepEqual([note.body.headings.length, note.body.comments.length], [2, 1], what);
    }
  });
});
