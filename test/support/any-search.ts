import * as fc from 'fast-check';

const LINKS = [
  'Maya',
  '"[[maya]]"',
  '"[[contacts/maya|M]]"',
  'Dan Reyes',
  '"[[dan]]"',
  '[[nobody]]',
  '"[[northwind]]"',
];
const DAYS = ['2026-11-02', '2026-11-12', '2026-11-17', '2026-11-18', '2026-11-25', '2026-02-30', 'soon'];
const BODY_LINKS = [
  '[[Maya]]',
  '[[cv.pdf]]',
  '[m](../contacts/maya.md)',
  '[[Mya]]',
  '[[northwind#News]]',
  '[[Dan]]',
];

const link = fc.constantFrom(...LINKS);
const day = fc.constantFrom(...DAYS);
const body = fc
  .tuple(
    fc.option(fc.constantFrom(...BODY_LINKS)),
    fc.option(day),
    fc.boolean(),
    fc.option(fc.constantFrom('Dan Reyes', '[[Maya]]', 'Li Wei, who plans')),
  )
  .map(([target, due, isOff, referral]) =>
    [
      isOff ? '<!-- job-search-disable link-broken task-overdue -->' : '',
      target === null ? '' : `See ${target}.`,
      due === null ? '' : `- [ ] Call 📅 ${due}`,
      referral === null ? '' : `## Referrals\n\n- ${referral}`,
      '## Log\n\n- 2026-11-10 called',
    ].join('\n\n'),
  );

/** A note of a type with some of these keys, and a body. */
function noteText(type: string, keys: Readonly<Record<string, fc.Arbitrary<string>>>): fc.Arbitrary<string> {
  const fields = fc.record(keys, { requiredKeys: [] });
  return fc.tuple(fields, body).map(([values, text]) => {
    const lines = Object.entries(values).map(([key, value]) => `${key}: ${String(value)}\n`);
    return `---\ntype: ${type}\n${lines.join('')}---\n\n${text}\n`;
  });
}

const contact = noteText('contact', {
  name: fc.constantFrom('Maya', 'Dan Reyes', 'Dan', 'Maya Okafor'),
  aliases: fc.constantFrom('Maya', '[Mo, Dan]'),
  email: fc.constantFrom('a@b.c', '[A@B.C, d@e.f]'),
  company: fc.constantFrom('Northwind', '"[[northwind]]"', '"[[Baltic]]"', 'Halden'),
  former_companies: fc.constantFrom('Halden', '[Baltic, Northwind]'),
  role: fc.constantFrom('CEO', 'Planner'),
  stage: fc.constantFrom('met', 'contacted', 'paused', 'declined', 'mett'),
  source: fc.constantFrom('referral', 'cold'),
  relationship: fc.constantFrom('friend', 'recruiter'),
  referred_by: link,
  next_follow_up: day,
  keep_in_touch: fc.constantFrom('1 week', 'often'),
  ignore: fc.constantFrom('follow-up-overdue', '[link-brokn]'),
});
const interview = noteText('interview', {
  kind: fc.constantFrom('informational', 'exploration', 'job', 'chat'),
  contact: fc.oneof(link, fc.constant('[Maya, Dan Reyes]')),
  status: fc.constantFrom('done', 'scheduled', 'cancelled'),
  start: fc.oneof(day, fc.constant('2026-11-19 10:30')),
  thank_you_sent: day,
  feedback_by: day,
});
const letter = noteText('letter', {
  kind: fc.constantFrom('request', 'thank-you', 'follow-up', 'introduction'),
  approach: fc.constant('cold'),
  to: link,
  interview: fc.constantFrom('"[[a]]"', 'a', 'b'),
  status: fc.constantFrom('sent', 'draft'),
  sent: day,
  replied: day,
});
const company = noteText('company', {
  name: fc.constantFrom('Northwind', 'Maya'),
  aliases: fc.constant('Baltic'),
});
const opportunity = noteText('opportunity', {
  title: fc.constantFrom('Planner', 'Li Wei'),
  company: link,
  contact: link,
  status: fc.constantFrom('saved', 'applied'),
  deadline: day,
});
const profile = noteText('profile', {
  timezone: fc.constantFrom('Asia/Tokyo', 'America/New_York'),
  history_days: fc.constantFrom('5', '400'),
  rules: fc.constantFrom(
    '{ link-broken: off }',
    '{ thank-you-missing: hint, request-unanswered: { days: 2 } }',
    '{ single-channel: { contacts: 2, percent: 50 } }',
  ),
  folders: fc.constantFrom('{ contact: people }', '{ interview: letters }'),
});

/** What each file of a search may hold: people, talks and letters that know each other, in one search and one within it. */
export const FILES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'job-search.md': profile,
  'contacts/maya.md': contact,
  'contacts/dan.md': contact,
  'people/dan.md': contact.map((text) => text.replace('type: contact\n', '')),
  'companies/northwind.md': company,
  'interviews/a.md': interview,
  'interviews/b.md': interview,
  'letters/l.md': letter,
  'letters/m.md': letter,
  'notes/n.md': body,
  'ada/job-search.md': profile,
  'ada/contacts/maya.md': contact,
  'ada/interviews/a.md': interview,
  'opportunities/o.md': opportunity,
  'cv.pdf': fc.constant(''),
};
/** Folders of these files. */
export const FOLDERS = ['contacts', 'ada', 'ada/contacts'];

/** The files that are there at first: the two people and what is about them, and some of the others. */
export const beginning = fc.record(FILES, {
  requiredKeys: ['contacts/maya.md', 'contacts/dan.md', 'interviews/a.md', 'letters/l.md'],
});

/** A short note with some of these keys, and a line. */
function shortNote(type: string, keys: Readonly<Record<string, fc.Arbitrary<string>>>): fc.Arbitrary<string> {
  return fc.tuple(fc.record(keys, { requiredKeys: [] }), fc.constantFrom(...LINES)).map(([values, line]) => {
    const lines = Object.entries(values).map(([key, value]) => `${key}: ${String(value)}\n`);
    return `---\ntype: ${type}\n${lines.join('')}---\n${line}`;
  });
}

const LINES = [
  '',
  '\nSee [[Maya]].\n',
  '\n- [ ] Call [[dan]] 📅 2026-11-17\n',
  '\n## Log\n\n- 2026-11-10 called\n',
];
const person = {
  name: fc.constantFrom('Maya', 'Dan', 'Dan Reyes'),
  company: fc.constantFrom('Northwind', '"[[Halden]]"'),
  referred_by: link,
  stage: fc.constantFrom('met', 'contacted'),
  next_follow_up: day,
};

/** Short notes of an everyday search, which cost little to read. */
export const EVERYDAY: typeof FILES = {
  'contacts/maya.md': shortNote('contact', person),
  'contacts/dan.md': shortNote('contact', person),
  'companies/northwind.md': shortNote('company', { name: fc.constantFrom('Northwind', 'Dan') }),
  'interviews/a.md': shortNote('interview', { contact: link, start: day, thank_you_sent: day }),
  'letters/l.md': shortNote('letter', { kind: fc.constantFrom('request', 'thank-you'), to: link, sent: day }),
};
