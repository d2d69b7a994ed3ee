import assert from 'node:assert/strict';

import { meaningOfKey } from '../../../src/core/language/key-meanings';
import { itemAt, labels, offered, taken } from '../../support/completion';
import { keysOf } from '../../../src/core/model/schema';
import type { Files } from '../../support/search';

const contact = (head: string, body = ''): Files => ({ 'contacts/new.md': `---\n${head}\n---\n${body}` });
const interview = (head: string): Files => ({ 'interviews/new.md': `---\n${head}\n---\n` });
const profile = (head: string): Files => ({ 'job-search.md': `---\n${head}\n---\n` });

describe('completing a key', () => {
  it('offers those that the note may have and has not yet, in the order of the format, with what they mean', () => {
    const files = contact('name: Maya\nalias: M\nst▮\nrole: x');
    const expected = [...keysOf('contact').keys()].filter(
      (key) => !['name', 'aliases', 'role'].includes(key),
    );
    assert.deepEqual(labels(files), expected);
    assert.equal(itemAt(files, 'stage').documentation, meaningOfKey('contact', 'stage'));
    assert.equal(taken(files, 'stage'), 'stage: ');
  });

  it('goes on to the values where there are any to choose from', () => {
    const goOn = offered(contact('▮'))
      .items.filter(({ goesOn }) => goesOn)
      .map(({ label }) => label);
    assert.ok(
      ['type', 'company', 'stage', 'tags', 'timezone', 'next_follow_up'].every((key) => goOn.includes(key)),
    );
    assert.ok(['name', 'role', 'email', 'location'].every((key) => !goOn.includes(key)));
  });

  it('keeps what follows a key that is written anew', () => {
    assert.equal(taken(contact('name: Maya\nsta▮g: met'), 'stage'), 'stage: met');
    assert.equal(itemAt(contact('sta▮: met'), 'stage').goesOn, false);
  });

  it('works in frontmatter that is broken or not closed', () => {
    assert.equal(taken({ 'contacts/new.md': '---\nname: [Maya\n  x: "y\nsta▮\n---\n' }, 'stage'), 'stage: ');
    assert.equal(taken({ 'contacts/new.md': '---\nname: Maya\nsta▮' }, 'stage'), 'stage: ');
    assert.equal(taken({ 'contacts/new.md': '---\n▮' }, 'stage'), 'stage: ');
    assert.ok(!labels({ 'contacts/new.md': '---\nname: Maya\n▮' }).includes('name'));
    assert.equal(
      taken({ 'contacts/new.md': '\ufeff---\r\nname: Maya\r\nsta▮\r\n---\r\n' }, 'stage'),
      'stage: \r',
    );
  });

  it('says nothing in a comment, within a text, or outside of the frontmatter', () => {
    assert.deepEqual(labels(contact('# st▮')), []);
    assert.deepEqual(labels(contact('goals: |\n  st▮')), []);
    assert.deepEqual(labels(contact('name: Maya', 'sta▮')), []);
    assert.deepEqual(labels({ 'contacts/new.md': '---\nname: Maya\n\n\nsta▮' }), []);
    assert.deepEqual(labels({ 'contacts/new.md': '---▮\nname: Maya\n---\n' }), []);
  });

  it('knows the keys within the keys of the profile', () => {
    assert.deepEqual(labels(profile('folders:\n  contact: people\n  ▮')), [
      'company',
      'interview',
      'letter',
      'opportunity',
      'template',
    ]);
    assert.equal(taken(profile('rules:\n  thank▮'), 'thank-you-missing'), '  thank-you-missing: ');
    assert.ok(!labels(profile('rules:\n  thank-you-missing: off\n  ▮')).includes('thank-you-missing'));
    assert.equal(taken(profile('rules:\n  letter-too-long:\n    ▮'), 'severity'), '    severity: ');
    assert.equal(itemAt(profile('ru▮'), 'rules').insert, 'rules:\n  ');
    assert.deepEqual(labels(profile('views:\n  warm: stage:met\n  ▮')), []);
    assert.deepEqual(labels(contact('rules:\n  ▮')), []);
  });
});

describe('completing a value', () => {
  it('offers the words of a list with what they mean', () => {
    const files = contact('stage: m▮');
    assert.equal(labels(files).length, 9);
    assert.equal(itemAt(files, 'met').detail, 'you have talked');
    assert.equal(taken(files, 'met'), 'stage: met');
    assert.equal(taken(interview('thanked_in_person: ▮'), 'true'), 'thanked_in_person: true');
    assert.equal(taken(interview('fit: ▮'), '5'), 'fit: 5');
    assert.equal(taken(interview('duration: ▮'), '30m'), 'duration: 30m');
    assert.equal(taken(contact('timezone: Ber▮'), 'Europe/Berlin'), 'timezone: Europe/Berlin');
    assert.equal(itemAt(contact('language: ▮'), 'de').detail, 'German');
  });

  it('takes the place of the whole value, its quotes kept, and nothing of a comment', () => {
    assert.equal(taken(contact('stage: con▮tacted # since May'), 'met'), 'stage: met # since May');
    assert.equal(taken(contact('stage: "con▮"'), 'met'), 'stage: "met"');
    assert.equal(taken(contact("stage: 'con▮"), 'met'), "stage: 'met'");
    assert.equal(taken(contact('stage: ▮ contacted'), 'met'), 'stage: met');
    assert.equal(taken(contact('stage:▮'), 'met'), 'stage: met');
    assert.deepEqual(labels(contact('stage: met # l▮')), []);
    assert.deepEqual(labels(contact('stage: "met" ▮')), []);
  });

  it('offers one more for a list, in a block, between brackets, and over several lines', () => {
    const words = 'relationship:\n  - friend\n  - ▮';
    assert.equal(taken(contact(words), 'alumni'), '  - alumni');
    assert.ok(!labels(contact(words)).includes('friend'));
    assert.equal(taken(contact('relationship:\n-▮'), 'alumni'), '- alumni');
    assert.equal(taken(contact('relationship: [friend, al▮]'), 'alumni'), 'relationship: [friend, alumni]');
    assert.equal(taken(contact('relationship: [friend,▮]'), 'alumni'), 'relationship: [friend, alumni]');
    assert.equal(taken(contact('relationship: [▮'), 'alumni'), 'relationship: [alumni');
    assert.equal(taken(contact('relationship: [pe▮er, friend]'), 'alumni'), 'relationship: [alumni, friend]');
    assert.equal(taken(contact('relationship: [\n  friend,\n  al▮\n  ]'), 'alumni'), '  alumni');
    assert.deepEqual(labels(contact('relationship: [friend] ▮')), []);
    assert.deepEqual(labels(contact('stage: [m▮]')), []);
    assert.deepEqual(labels(contact('stage: ▮[met]')), []);
  });

  it('offers the tags of the search, the most used first', () => {
    const files = {
      'contacts/a.md': '---\ntags: [security, press]\n---\n',
      'companies/b.md': '---\ntags: security\n---\n',
      'contacts/new.md': '---\ntags: [▮]\n---\n',
    };
    assert.deepEqual(labels(files), ['security', 'press']);
    assert.equal(
      taken({ ...files, 'contacts/a.md': '---\ntags: ["a, b"]\n---\n' }, 'a, b'),
      'tags: ["a, b"]',
    );
  });

  it('offers the rules that may speak of the note, and the levels in the profile', () => {
    const files = contact('ignore: [link-broken, ▮]');
    assert.equal(taken(files, 'contact-duplicate'), 'ignore: [link-broken, contact-duplicate]');
    assert.ok(!labels(files).includes('link-broken'));
    assert.ok(!labels(files).includes('thank-you-missing'));
    const levels = profile('rules:\n  thank-you-missing: ▮');
    assert.deepEqual(labels(levels), ['off', 'hint', 'info', 'warning', 'error']);
    assert.equal(taken(levels, 'off'), '  thank-you-missing: off');
    assert.equal(taken(profile('rules:\n  x:\n    severity:▮'), 'off'), '    severity: off');
    assert.equal(taken(profile('folders:\n  contact: ▮'), 'contacts'), '  contact: contacts');
  });

  it('offers the types, of which only the first note can be the profile', () => {
    assert.deepEqual(labels({ 'x.md': '---\ntype: ▮\n---\n' }), [
      'contact',
      'interview',
      'letter',
      'company',
      'opportunity',
    ]);
    assert.deepEqual(labels(profile('type: ▮')), ['profile']);
  });

  it('says nothing where any text may stand', () => {
    assert.deepEqual(labels(contact('role: Head▮')), []);
    assert.deepEqual(labels(contact('unknown: ▮')), []);
    assert.deepEqual(labels(contact('signature: |▮')), []);
  });
});

describe('completing a day', () => {
  it('says days as people do, with their weekday, and writes the date', () => {
    const files = contact('next_follow_up: ▮');
    assert.deepEqual(labels(files).slice(0, 9), [
      'today',
      'tomorrow',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
      'next Monday',
      'next Tuesday',
      'next Wednesday',
    ]);
    assert.equal(itemAt(files, 'next Tuesday').detail, 'Tuesday 1 December 2026');
    assert.equal(taken(files, 'next Tuesday'), 'next_follow_up: 2026-12-01');
    assert.equal(taken(files, 'in two weeks'), 'next_follow_up: 2026-12-08');
    assert.equal(taken(contact("next_follow_up: 'tom▮'"), 'tomorrow'), "next_follow_up: '2026-11-25'");
    assert.equal(taken(contact('next_follow_up: 2026-▮01-01'), 'tomorrow'), 'next_follow_up: 2026-11-25');
  });

  it('tells the next working day from tomorrow where they differ', () => {
    const files = { ...contact('next_follow_up: ▮'), ...profile('working_days: [mon]') };
    assert.equal(taken(files, 'next working day'), 'next_follow_up: 2026-11-30');
  });

  it('looks back for what is remembered', () => {
    const files = { 'letters/a.md': '---\nsent: ▮\n---\n' };
    assert.deepEqual(labels(files).slice(0, 4), ['today', 'yesterday', 'last Sunday', 'last Saturday']);
    assert.equal(taken(files, 'last Friday'), 'sent: 2026-11-20');
    assert.equal(taken({ 'letters/a.md': '---\nsent: monday▮\n---\n' }, '2026-11-23'), 'sent: 2026-11-23');
    assert.ok(labels(contact('linkedin_connected: ▮')).includes('true'));
  });

  it('reads what is typed in words, and asks again for every word', () => {
    const files = contact('next_follow_up: in 10 days▮');
    assert.equal(itemAt(files, '2026-12-04').detail, 'Friday 4 December 2026, in 10 days');
    assert.equal(itemAt(files, '2026-12-04').filter, 'in 10 days');
    assert.equal(offered(files).isIncomplete, true);
  });

  it('goes on from the day to the hour where there is one', () => {
    assert.equal(itemAt(interview('start: ▮'), 'tomorrow').goesOn, true);
    assert.equal(taken(interview('start: 2026-12-01▮'), '10:30'), 'start: 2026-12-01 10:30');
    assert.equal(taken(interview('start: 2026-12-01T1▮'), '10:30'), 'start: 2026-12-01T10:30');
    const spoken = 'start: tomorrow at 3pm▮';
    assert.equal(taken(interview(spoken), '2026-11-25 15:00'), 'start: 2026-11-25 15:00');
  });
});

describe('completing a saved filter', () => {
  const files = (value: string): Files => ({
    ...profile(`views:\n  warm: ${value}`),
    'contacts/maya.md': '---\nname: Maya\nstage: met\ncompany: Northwind Telecom\n---\n',
  });

  it('offers what Filter… offers, with how many fit', () => {
    assert.equal(itemAt(files('▮'), 'stage:').goesOn, true);
    assert.equal(itemAt(files('stage:me▮'), 'stage:met').detail, '1 · how far you are with them');
    assert.equal(taken(files('stage:me▮'), 'stage:met'), '  warm: stage:met');
    assert.equal(taken(files('stage:met com▮'), 'company:'), '  warm: stage:met company:');
    assert.equal(taken(files('▮'), 'overdue'), '  warm: overdue');
  });

  it('keeps the quotes that are there, and what stands behind the term', () => {
    const term = 'company:"Northwind Telecom"';
    assert.equal(taken(files("'stage:met north▮'"), term), `  warm: 'stage:met ${term}'`);
    assert.equal(taken(files('"north▮"'), term), '  warm: "company:\\"Northwind Telecom\\""');
    assert.equal(taken(files('"stage:met com▮"'), 'company:'), '  warm: "stage:met company:"');
    assert.equal(taken(files('stage:m▮ tag:x'), 'stage:met'), '  warm: stage:met tag:x');
    assert.equal(taken(files('"stage:m▮i tag:x"'), 'stage:met'), '  warm: "stage:met tag:x"');
    assert.deepEqual(labels(files('"tag:\\"x▮"')), []);
  });

  it('is asked for again with every letter, and is matched by what is typed', () => {
    const { items, isIncomplete, text } = offered(files('stage:met n▮'));
    assert.equal(isIncomplete, true);
    for (const { filter, range } of items)
      assert.ok(filter === text.slice(range.start, text.indexOf('\n---', range.start)));
  });
});
