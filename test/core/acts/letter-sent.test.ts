import assert from 'node:assert/strict';

import { foreseen } from '../../../src/core/acts/foreseen';
import { letterSent, nextStepAfter, nextStepPlanned, thanked } from '../../../src/core/acts/letter-sent';
import type { Day } from '../../../src/core/model/day';
import type { Interview, Letter } from '../../../src/core/model/note';
import { noteIn, searchOf, uriOf, type Files } from '../../support/search';

const LETTER = 'letters/a.md';
const MAYA = 'contacts/maya-okafor.md';
const TALK = 'interviews/2026-11-18-maya-okafor.md';

const contact = (lines = '', name = 'Maya Okafor') => `---\ntype: contact\nname: ${name}\n${lines}---\n`;
const letter = (lines: string, body = 'Dear Maya,\n') =>
  `---\ntype: letter\n${lines}to: "[[Maya Okafor]]" # her\nstatus: draft\n---\n\n${body}`;
const talk = (lines: string) =>
  `---\ntype: interview\nkind: informational\ncontact: "[[Maya Okafor]]"\n${lines}---\n`;

/** What stands in the notes after a letter was marked as sent on a day. */
function sent(files: Files, day: Day = '2026-11-20') {
  const search = searchOf(files);
  const changes = letterSent(search.lookup(), noteIn(search, LETTER) as unknown as Letter, day);
  const after = foreseen(search, changes);
  return {
    changed: changes.edited.map(({ uri }) => uri),
    added: changes.added,
    text: (path: string) => noteIn(after, path).text,
    stage: () => /^stage: (.*)$/m.exec(noteIn(after, MAYA).text)?.[1],
  };
}

function nextStep(
  files: Files,
  {
    day = '2026-11-20',
    today = day,
    user = new Map(),
  }: { day?: Day; today?: Day; user?: Parameters<typeof nextStepAfter>[4] } = {},
) {
  const search = searchOf(files);
  const note = noteIn(search, LETTER) as unknown as Letter;
  return nextStepAfter(search, note, letterSent(search.lookup(), note, day), today, user);
}

describe('a letter that is marked as sent', () => {
  it('has its day, and changes nothing else of its note', () => {
    const { text, changed, added } = sent({
      [LETTER]: letter('kind: request\n').replaceAll('\n', '\r\n'),
      [MAYA]: contact('stage: contacted\n'),
    });
    assert.equal(
      text(LETTER),
      '---\ntype: letter\nkind: request\nto: "[[Maya Okafor]]" # her\nstatus: sent\nsent: 2026-11-20\n---\n\nDear Maya,\n'.replaceAll(
        '\n',
        '\r\n',
      ),
    );
    assert.deepEqual([changed, added], [[uriOf(LETTER)], []]);
  });

  it('may go to nobody of the notes', () => {
    assert.deepEqual(sent({ [LETTER]: letter('kind: request\n') }).changed, [uriOf(LETTER)]);
    assert.deepEqual(sent({ [LETTER]: '---\ntype: letter\n---\n' }).changed, [uriOf(LETTER)]);
  });

  const met = { [TALK]: talk('status: done\nstart: 2026-11-18\n') };
  const planned = { [TALK]: talk('status: scheduled\nstart: 2026-12-02 10:30\n') };
  const open = { [TALK]: talk('') };
  const own = `interview: "[[2026-11-18-maya-okafor]]"\n`;
  const stages: readonly [string, string, Files, string | undefined][] = [
    ['kind: request\n', '', {}, 'contacted'],
    ['kind: request\n', 'stage: researched\n', {}, 'contacted'],
    ['kind: request\n', 'stage: replied\n', {}, 'replied'],
    ['kind: request\n', 'stage: in-touch\n', met, 'in-touch'],
    ['kind: request\n', 'stage: paused\n', {}, 'paused'],
    ['kind: request\n', 'stage: declined\n', {}, 'declined'],
    ['kind: request\n', 'stage: somewhere\n', {}, 'somewhere'],
    ['kind: introduction\n', '', {}, 'contacted'],
    ['kind: cover\n', 'stage: identified\n', {}, 'contacted'],
    ['', '', {}, 'contacted'],
    [`kind: thank-you\n${own}`, 'stage: scheduled\n', met, 'in-touch'],
    [`kind: thank-you\n${own}`, 'stage: declined\n', met, 'declined'],
    ['kind: thank-you\n', '', met, 'in-touch'],
    ['kind: thank-you\n', '', {}, 'contacted'],
    [`kind: thank-you\n${own}`, 'stage: scheduled\n', planned, 'scheduled'],
    [`kind: thank-you\n${own}`, '', open, 'in-touch'],
    ['kind: follow-up\n', 'stage: contacted\n', {}, 'contacted'],
    ['kind: follow-up\n', 'stage: met\n', {}, 'in-touch'],
    ['kind: feedback\n', 'stage: met\n', {}, 'in-touch'],
    ['kind: check-in\n', 'stage: met\n', {}, 'in-touch'],
    ['kind: referrer-update\n', '', {}, 'contacted'],
    ['kind: linkedin-invite\n', '', {}, 'contacted'],
    [`kind: accept\n${own}`, '', planned, 'scheduled'],
    [`kind: accept\n${own}`, '', open, 'replied'],
    ['kind: decline\n', '', {}, 'replied'],
  ];
  for (const [head, lines, others, stage] of stages)
    it(`moves the stage forward and never back: ${[head, lines, ...Object.values(others)]
      .map((one) => one.replace(/^---\n.*\n.*\n.*\n|---\n/g, ''))
      .join('')
      .replaceAll('\n', ', ')}${stage}`, () => {
      assert.equal(sent({ [LETTER]: letter(head), [MAYA]: contact(lines), ...others }).stage(), stage);
    });

  it('does what was planned up to its day, and leaves later plans', () => {
    const after = (day: Day) =>
      sent({
        [LETTER]: letter('kind: check-in\n'),
        [MAYA]: contact(`next_follow_up: ${day} # ask\nstage: met\n`),
      }).text(MAYA);
    assert.equal(after('2026-11-20'), contact('stage: in-touch\n'));
    assert.equal(after('2026-11-21'), contact('next_follow_up: 2026-11-21 # ask\nstage: in-touch\n'));
  });

  it('notes thanks with their interview, which has then taken place', () => {
    const files = { [LETTER]: letter(`kind: thank-you\n${own}`), [MAYA]: contact('stage: met\n') };
    const text = (lines: string, day?: Day) => sent({ ...files, [TALK]: talk(lines) }, day).text(TALK);
    assert.equal(
      text('status: done\nstart: 2026-11-18\n'),
      talk('status: done\nstart: 2026-11-18\nthank_you_sent: 2026-11-20\n'),
    );
    assert.equal(
      text('status: scheduled\nstart: 2026-11-20 09:00\n'),
      talk('status: done\nstart: 2026-11-20 09:00\nthank_you_sent: 2026-11-20\n'),
    );
    const untouched = [
      'status: done\nstart: 2026-11-18\nthank_you_sent: 2026-11-19\n',
      'status: done\nstart: 2026-11-21\n',
      'status: scheduled\nstart: 2026-11-21\n',
      'status: cancelled\nstart: 2026-11-18\n',
    ];
    for (const lines of untouched) assert.equal(text(lines), talk(lines));
    const nobody = sent({ [LETTER]: files[LETTER], ...met });
    assert.match(nobody.text(TALK), /thank_you_sent: 2026-11-20/);
    const other = sent({ ...files, [LETTER]: letter(`kind: check-in\n${own}`), ...met });
    assert.equal(other.text(TALK), met[TALK]);
  });

  it('covers an interview with several people once each has had their letter', () => {
    const both = talk('status: done\nstart: 2026-11-18\n').replace(
      '"[[Maya Okafor]]"',
      '["[[Maya Okafor]]", "[[Dan Reyes]]"]',
    );
    const files = {
      [LETTER]: letter(`kind: thank-you\n${own}`),
      [MAYA]: contact(),
      'contacts/dan.md': contact('', 'Dan Reyes'),
      [TALK]: both,
    };
    assert.equal(sent(files).text(TALK), both);
    const his = letter(`kind: thank-you\nsent: 2026-11-19\n${own}`)
      .replace('Maya', 'Dan')
      .replace('Okafor', 'Reyes');
    assert.equal(sent({ ...files, 'letters/b.md': his }).text(TALK), both);
    assert.match(
      sent({ ...files, 'letters/b.md': his.replace('status: draft', 'status: sent') }).text(TALK),
      /thank_you_sent: 2026-11-20/,
    );
  });

  it('is harmless with a hostile name', () => {
    const name = '"x\\nstatus: offer\\n---"';
    const { text } = sent({
      [LETTER]: letter('kind: request\n').replace('[[Maya Okafor]]', '[[maya-okafor]]'),
      [MAYA]: contact('', name),
    });
    assert.equal(text(MAYA), contact('stage: contacted\n', name));
  });
});

describe('what comes after a letter', () => {
  const files = (head: string, body = '', lines = '', others: Files = {}): Files => ({
    [LETTER]: letter(head, `Dear Maya,\n\n${body}\n`),
    [MAYA]: contact(lines),
    ...others,
  });

  it('is a nudge 5 working days after a request', () => {
    const step = nextStep(files('kind: request\n'));
    assert.deepEqual(
      [step?.day, step?.why],
      ['2026-11-27', 'if there is no reply by then, a short nudge is fine'],
    );
    assert.equal(nextStep(files('kind: request\n'), { day: '2028-02-25' })?.day, '2028-03-03');
    assert.equal(nextStep(files('kind: request\n'), { day: '2026-12-31' })?.day, '2027-01-07');
    const days = { 'job-search.md': '---\ntype: profile\nworking_days: [mon, tue]\n---\n' };
    assert.equal(nextStep(files('kind: request\n', '', '', days))?.day, '2026-12-07');
    const options = { 'job-search.md': '---\ntype: profile\nrules:\n  request-unanswered: {days: 3}\n---\n' };
    assert.equal(nextStep(files('kind: request\n', '', '', options))?.day, '2026-11-25');
  });

  it('is there for a letter that is one by its folder alone', () => {
    const profile = '---\ntype: profile\nfolders: {letter: post}\n---\n';
    const search = searchOf({
      'job-search.md': profile,
      'post/a.md': '---\nkind: request\nto: "[[Maya Okafor]]"\n---\n',
      [MAYA]: contact(),
    });
    const note = noteIn(search, 'post/a.md') as unknown as Letter;
    const changes = letterSent(search.lookup(), note, '2026-11-20');
    assert.equal(nextStepAfter(search, note, changes, '2026-11-20', new Map())?.day, '2026-11-27');
  });

  it('is what the letter promises, before all else', () => {
    const step = nextStep(files('kind: request\n', "I'll be in touch on Tuesday."));
    assert.deepEqual(
      [step?.day, step?.why],
      ['2026-11-24', 'your letter says that you will be in touch then'],
    );
    assert.equal(nextStep(files('kind: thank-you\n', 'I will call you in two weeks.'))?.day, '2026-12-04');
  });

  it('is nothing where nothing is wanted', () => {
    const none: readonly Files[] = [
      files('kind: thank-you\n'),
      files('kind: follow-up\n'),
      files('kind: request\n', '', 'do_not_contact: true\n'),
      files('kind: request\n', '', 'stage: paused\n'),
      files('kind: request\n', '', 'stage: declined\n'),
      files('kind: request\n', '', 'next_follow_up: 2026-12-01\n'),
      files('kind: request\n', '', '', { [TALK]: talk('status: requested\n') }),
      files('kind: request\n', '', '', {
        'job-search.md': '---\ntype: profile\nrules:\n  request-unanswered: off\n---\n',
      }),
      { [LETTER]: letter('kind: request\n') },
    ];
    for (const one of none) assert.equal(nextStep(one), undefined, JSON.stringify(one));
    const user = new Map([
      ['request-unanswered', { level: 'off' as const, options: new Map<string, string>() }],
    ]);
    assert.equal(nextStep(files('kind: request\n'), { user }), undefined);
  });

  it('is no day that is over', () => {
    assert.equal(
      nextStep(files('kind: request\n'), { day: '2026-11-20', today: '2026-11-26' })?.day,
      '2026-11-27',
    );
    assert.equal(nextStep(files('kind: request\n'), { day: '2026-11-20', today: '2026-11-27' }), undefined);
  });

  it('is written only into the note of the contact', () => {
    const search = searchOf(files('kind: request\n'));
    const step = nextStep(files('kind: request\n'));
    assert.ok(step);
    const after = foreseen(search, nextStepPlanned(step.contact, step.day));
    assert.equal(noteIn(after, MAYA).text, contact('next_follow_up: 2026-11-27\n'));
  });
});

describe('people who were thanked', () => {
  it('are in touch, and the interview has its day of thanks and has taken place', () => {
    const search = searchOf({ [TALK]: talk('status: scheduled\n'), [MAYA]: contact('stage: scheduled\n') });
    const after = foreseen(
      search,
      thanked(search.lookup(), noteIn(search, TALK) as unknown as Interview, '2026-11-20'),
    );
    assert.equal(noteIn(after, TALK).text, talk('status: done\nthank_you_sent: 2026-11-20\n'));
    assert.equal(noteIn(after, MAYA).text, contact('stage: in-touch\n'));
  });
});
