import assert from 'node:assert/strict';

import type { Conversation } from '../../../src/core/drafts/draft-note';
import { sectionsText } from '../../../src/core/drafts/note-text';
import { prepSections } from '../../../src/core/drafts/prep';
import { scaffold } from '../../../src/core/drafts/sections';
import { hasText, itemsIn, readBody, sectionOf, tasksIn, type Body } from '../../../src/core/markdown/body';
import { FORMATS, INTERVIEW_KINDS, type Format, type InterviewKind } from '../../../src/core/model/schema';
import { MAYA, STRANGER, TALK } from './samples';

interface Prepared {
  readonly text: string;
  readonly body: Body;
}

function prepared(conversation: Conversation): Prepared {
  const text = sectionsText(prepSections(conversation));
  return { text, body: readBody(text, 0) };
}

function contentOf({ body }: Prepared, title: string) {
  const section = sectionOf(body, title);
  assert.ok(section, title);
  return section.content;
}

function hasTextUnder(note: Prepared, title: string): boolean {
  return hasText(note.text, note.body, contentOf(note, title));
}

function tasksUnder(note: Prepared, title: string): readonly string[] {
  const tasks = tasksIn(note.body, contentOf(note, title));
  assert.ok(tasks.every(({ done, due }) => !done && due === undefined));
  return tasks.map(({ item }) => note.text.slice(item.textRange.start, item.textRange.end));
}

const everyFormat = [...FORMATS, undefined];
const talks: readonly Conversation[] = INTERVIEW_KINDS.flatMap((kind) =>
  everyFormat.flatMap((format) =>
    [MAYA, STRANGER].flatMap((contact) =>
      (['me', 'them'] as const).map((initiatedBy) => ({ ...TALK, kind, format, contact, initiatedBy })),
    ),
  ),
);

const everyNote = talks.map((talk) => ({ ...prepared(talk), talk }));

describe('prepSections', () => {
  const titles: Readonly<Record<InterviewKind, string>> = {
    exploration: 'Common ground, Opening, Questions, Checklist, Notes, What I learned, Referrals, Follow-up',
    informational:
      'Research, Common ground, Opening, Questions, Checklist, Notes, What I learned, Referrals, Follow-up',
    exploratory:
      'Research, Common ground, Opening, Questions, Answers, Checklist, Notes, What I learned, Follow-up',
    job: 'Research, Common ground, Questions, Answers, Checklist, Notes, What I learned, Follow-up',
  };
  for (const kind of INTERVIEW_KINDS) {
    it(`prepares a talk of the kind ${kind} in the order of the format`, () => {
      const names = prepSections({ ...TALK, kind }).map(({ title }) => title);
      assert.equal(names.join(', '), titles[kind]);
    });
  }

  it('claims nothing that the person has yet to find out or to live through', () => {
    for (const note of everyNote) {
      const open = ['Research', 'Answers', 'Checklist', 'Notes', 'What I learned', 'Referrals', 'Follow-up'];
      for (const title of open) {
        if (sectionOf(note.body, title) !== undefined)
          assert.equal(hasTextUnder(note, title), false, `${note.talk.kind}: ${title}`);
      }
    }
  });

  it('prompts in comments of one line, each of which leaves room for the answer', () => {
    for (const note of everyNote) {
      for (const { start, end } of note.body.comments) {
        const comment = note.text.slice(start, end);
        assert.match(comment, /^<!-- \S[^\n]{10,}\S -->$/);
        assert.ok(comment.length <= 180, comment);
        assert.doesNotMatch(comment, /undefined|[{}]/);
      }
    }
  });

  it('numbers the questions from 1', () => {
    for (const note of everyNote) {
      const items = itemsIn(note.body, contentOf(note, 'Questions'));
      assert.ok(items.length >= 8);
      items.forEach(({ ordered, range }, index) => {
        assert.ok(ordered);
        assert.ok(note.text.startsWith(`${index + 1}. `, range.start));
      });
    }
  });

  it('holds no link but the one to whoever introduced us', () => {
    const { body } = prepared(TALK);
    assert.deepEqual(
      body.links.map(({ target }) => target),
      ['Dan Reyes'],
    );
    assert.ok(hasTextUnder(prepared(TALK), 'Common ground'));
    assert.equal(hasTextUnder(prepared({ ...TALK, contact: STRANGER }), 'Common ground'), false);
  });

  it('says in an exploration that one looks for advice, and leaves every other opening to the person', () => {
    const exploration = prepared({ ...TALK, kind: 'exploration' });
    assert.match(
      scaffold('Opening', { ...TALK, kind: 'exploration' }) ?? '',
      /I am looking for work.*your advice.*suggest\?$/s,
    );
    assert.ok(hasTextUnder(exploration, 'Opening'));
    assert.equal(hasTextUnder(prepared(TALK), 'Opening'), false);
    assert.equal(hasTextUnder(prepared({ ...TALK, kind: 'exploratory' }), 'Opening'), false);
  });

  it('quotes the goals as a comment where the fit is to be judged', () => {
    const goals = 'In five years:\nto run a program that nurses --> do not dread.';
    const note = prepared({ ...TALK, kind: 'exploratory', goals });
    assert.match(
      scaffold('What I learned', { ...TALK, kind: 'exploratory', goals }) ?? '',
      /^<!-- Your goals: In five years: to run/,
    );
    assert.equal(hasTextUnder(note, 'What I learned'), false);
    assert.doesNotMatch(scaffold('What I learned', TALK) ?? '', /goals/);
  });

  it('begins research with what led to the person', () => {
    assert.match(
      scaffold('Research', TALK) ?? '',
      /^<!-- You found Maya through her article on sensor networks\./,
    );
    assert.match(
      scaffold('Research', { ...TALK, contact: STRANGER }) ?? '',
      /^<!-- What has 山田 太郎 written, said or built/,
    );
    assert.match(
      scaffold('Research', { ...TALK, kind: 'exploratory', initiatedBy: 'them' }) ?? '',
      /client\?/,
    );
    assert.doesNotMatch(scaffold('Research', { ...TALK, kind: 'exploratory' }) ?? '', /client\?/);
  });

  it('shows by a day of its own how a promise is written down', () => {
    assert.match(scaffold('Follow-up', TALK) ?? '', /- \[ \] send the article 📅 2026-11-27/);
    assert.match(scaffold('Follow-up', { ...TALK, moment: undefined }) ?? '', /📅 2026-11-24/);
  });

  it('expects the same five questions in exploratory and job talks, and one more in each', () => {
    const headings = (kind: InterviewKind) =>
      readBody(scaffold('Answers', { ...TALK, kind }) ?? '', 0).headings.map(
        ({ level, text }) => `${level} ${text}`,
      );
    const five = [
      '3 What does your day-to-day work look like?',
      '3 What led you from one job to the next?',
      '3 What is the culture like where you work?',
      '3 What do you love about your work?',
      '3 What would you change?',
    ];
    assert.deepEqual(headings('exploratory'), [...five, '3 What else should we know about you?']);
    assert.deepEqual(headings('job'), [...five, '3 Why this job?']);
    assert.equal(scaffold('Answers', TALK), undefined);
  });
});

describe('the checklist', () => {
  const has = (words: string, talk: Partial<Conversation>, heading: 'Before' | 'There') =>
    tasksUnder(checklist({ ...TALK, ...talk }), heading).some((task) => task.includes(words));
  const checklist = (talk: Conversation) => {
    const text = scaffold('Checklist', talk) ?? '';
    return { text, body: readBody(text, 0) };
  };

  /** For each entry: its words, and the talks that have it. */
  const entries: readonly (readonly [
    heading: 'Before' | 'There',
    words: string,
    has: (kind: InterviewKind, format: Format | undefined) => boolean,
  ])[] = [
    ['Before', 'Read the research once more', (kind) => kind !== 'exploration'],
    ['Before', 'Confirm the day before', () => true],
    ['Before', 'Say what you need to take part', () => true],
    [
      'Before',
      'Dress as for a job interview there',
      (_, format) => format !== 'phone' && format !== 'written',
    ],
    ['Before', 'a few minutes early', () => true],
    ['Before', 'Cut résumé, letter and pitch', (kind) => kind === 'job'],
    ['There', 'Keep to the agreed time', (kind) => kind === 'informational'],
    ['There', 'Ask who else', (kind) => kind === 'informational' || kind === 'exploration'],
    ['There', 'ask for feedback', (kind) => kind === 'exploratory'],
    ['There', 'Thank them', () => true],
    ['There', 'ask whether you may connect', (kind) => kind === 'informational'],
  ];
  for (const [heading, words, isThere] of entries) {
    it(`has "${words}" where it belongs`, () => {
      for (const kind of INTERVIEW_KINDS) {
        for (const format of everyFormat) {
          assert.equal(
            has(words, { kind, format }, heading),
            isThere(kind, format),
            `${kind}, ${format ?? 'open'}`,
          );
        }
      }
    });
  }

  it('says it in the way of each format', () => {
    assert.ok(has('place, and who', { format: 'in-person' }, 'Before'));
    assert.ok(has('Look up the way', { format: 'in-person' }, 'Before'));
    assert.ok(has('link, and who', { format: 'video' }, 'Before'));
    assert.ok(has('Try link, camera and sound', { format: 'video' }, 'Before'));
    assert.ok(has('who calls which number', { format: 'phone' }, 'Before'));
    assert.ok(has('mailbox', { format: 'written' }, 'Before'));
    assert.ok(has('place or link', { format: undefined }, 'Before'));
    assert.ok(has('Thank them in person', { format: 'in-person' }, 'There'));
    assert.ok(!has('in person', { format: 'written' }, 'There'));
  });

  it('lets one dress as one likes among friends and family', () => {
    const contact = { ...MAYA, relationship: ['mentor', 'friend'] as const };
    assert.ok(!has('Dress', { kind: 'exploration', format: 'in-person', contact }, 'Before'));
  });
});
