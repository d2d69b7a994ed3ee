import assert from 'node:assert/strict';

import type { Conversation, Person } from '../../../src/core/drafts/draft-note';
import { questionsFor } from '../../../src/core/drafts/questions';
import { FAMILIES, INDUSTRIES, PLANS, WORDINGS } from '../../../src/core/drafts/question-bank';
import { INTERVIEW_KINDS } from '../../../src/core/model/schema';
import { MAYA, STRANGER, TALK } from './samples';

const people: readonly Person[] = [
  MAYA,
  STRANGER,
  { ...STRANGER, role: 'Nurse' },
  { ...STRANGER, company: { name: 'Northwind' } },
  { ...STRANGER, source: 'inbound', relationship: ['recruiter'] },
];

/** Every kind, with everything known, with nothing known, and with much between. */
const conversations: readonly Conversation[] = INTERVIEW_KINDS.flatMap((kind) =>
  people.flatMap((contact) =>
    [undefined, 'Health care'].flatMap((field) =>
      [undefined, { name: 'Nurse Informaticist' }].map((opportunity) => ({
        kind,
        today: TALK.today,
        contact,
        field,
        opportunity,
      })),
    ),
  ),
).flatMap((conversation) => [
  conversation,
  { ...conversation, hasMet: true, progress: 'screening' },
  { ...conversation, hasMet: true, progress: 'offer' },
]);

function told(conversation: Conversation): string {
  const { kind, contact, field, opportunity } = conversation;
  return `${kind} with ${contact.role ?? 'somebody'} of ${contact.company?.name ?? 'somewhere'}, ${field ?? 'any field'}, ${opportunity?.name ?? 'no opening'}`;
}

describe('questionsFor', () => {
  it('finds at least eight different questions, whatever is known', () => {
    for (const conversation of conversations) {
      const questions = questionsFor(conversation);
      assert.ok(questions.length >= 8 && questions.length <= 11, told(conversation));
      assert.equal(new Set(questions).size, questions.length, told(conversation));
      for (const question of questions) {
        assert.match(question, /^\p{Lu}[^\n]{15,200}\?$/u, told(conversation));
        assert.doesNotMatch(question, /[{}]|undefined|\s\s/, told(conversation));
      }
    }
  });

  it('ends by asking who else, in every conversation', () => {
    for (const conversation of conversations) {
      const asking = questionsFor(conversation).filter((question) => /\bwho else\b/i.test(question));
      assert.deepEqual(asking, questionsFor(conversation).slice(-1), told(conversation));
    }
  });

  const bank = [
    ...Object.values(WORDINGS).map(([first]) => first),
    ...FAMILIES.flatMap(({ craft, issue, experience }) => [craft, issue, experience]),
    ...INDUSTRIES.flatMap(({ now, ahead }) => [now, ahead]),
  ];

  it('has a bank of more than 120 questions, none of them twice', () => {
    assert.ok(bank.length >= 120, String(bank.length));
    assert.equal(new Set(bank).size, bank.length);
    for (const question of bank) assert.match(question, /^[^?]{15,200}\?$/);
  });

  it('names role, company and field where they are known', () => {
    const [first, second, ...rest] = questionsFor(TALK);
    assert.equal(
      first,
      'What does an ordinary week as Staff Security Engineer at Northwind Telecom really look like, and where does the time go?',
    );
    assert.match(second ?? '', /breaks at a bad moment/);
    assert.ok(rest.some((question) => question.includes('understand telecommunications better')));
  });

  it('speaks of the work of people of whom nothing is known', () => {
    const questions = questionsFor({ ...TALK, contact: STRANGER, field: undefined });
    assert.match(questions[0] ?? '', /in your work really look like/);
    assert.ok(questions.some((question) => question.includes('your field')));
  });

  it('asks something else where they invited', () => {
    const mine = questionsFor({ ...TALK, kind: 'exploratory', contact: STRANGER });
    const theirs = questionsFor({ ...TALK, kind: 'exploratory', contact: STRANGER, initiatedBy: 'them' });
    assert.deepEqual(
      theirs.filter((question) => mine.includes(question)),
      [],
    );
    assert.match(theirs[0] ?? '', /^What do you have in mind/);
    assert.ok(theirs.includes('What made you think of me?'));
    assert.ok(theirs.includes('A year on, how would you tell that it had gone well?'));
  });

  it('takes a contact who wrote first for the one who invited, unless the note says otherwise', () => {
    const inbound = { ...TALK, kind: 'exploratory', contact: { ...STRANGER, source: 'inbound' } } as const;
    assert.match(questionsFor(inbound)[0] ?? '', /^What do you have in mind/);
    assert.match(questionsFor({ ...inbound, initiatedBy: 'me' })[0] ?? '', /^What will matter most/);
  });

  it('asks a recruiter who invites for whom it is', () => {
    const contact: Person = { ...STRANGER, source: 'inbound', relationship: ['recruiter'] };
    const asks = (person: Person) =>
      questionsFor({ ...TALK, kind: 'exploratory', contact: person }).some((one) =>
        one.startsWith('For which company'),
      );
    assert.ok(asks(contact));
    assert.ok(!asks({ ...contact, relationship: ['hiring-manager'] }));
  });

  it('asks what the company needs while an opening is in sight', () => {
    const [needs, scope] = questionsFor({ ...TALK, opportunity: { name: 'Security Lead' } });
    assert.match(needs ?? '', /what does Northwind Telecom most need/);
    assert.match(scope ?? '', /the work of Security Lead begin and end/);
  });

  it('knows what each line of work is about, and which part of a role is its name', () => {
    const craftOf = (role: string) => questionsFor({ ...TALK, contact: { ...STRANGER, role } })[1];
    const roles: Readonly<Record<string, string>> = {
      'HR Business Partner': 'people',
      'Senior Legal Counsel': 'law',
      'Clinical Product Lead, Connected Care': 'health',
      'Telehealth program manager': 'health',
      'Primary school teacher': 'teaching',
      'UX Researcher': 'design',
      'Product Manager': 'product',
      'Account Executive': 'sales',
      'Marketing Lead': 'media',
      'Financial Analyst': 'finance',
      'Principal Machine Learning Engineer': 'engineering',
      'Data Scientist': 'research',
      'Supply Chain Planner': 'operations',
    };
    for (const [role, family] of Object.entries(roles)) {
      assert.equal(craftOf(role), FAMILIES.find(({ name }) => name === family)?.craft, role);
    }
    assert.equal(craftOf('Lighthouse keeper'), WORDINGS.craft[0]);
    const [first] = questionsFor({
      ...TALK,
      contact: { ...STRANGER, role: 'Head of Care | Speaker, author' },
    });
    assert.match(first ?? '', / as Head of Care really /);
  });

  it('does not ask those who recruit about a craft that is not theirs', () => {
    const contact: Person = { ...STRANGER, role: 'Talent Partner' };
    const people = FAMILIES.find(({ name }) => name === 'people')?.craft ?? '';
    assert.ok(questionsFor({ ...TALK, contact }).includes(people));
    assert.ok(!questionsFor({ ...TALK, kind: 'exploratory', contact }).includes(people));
    assert.ok(!questionsFor({ ...TALK, kind: 'job', contact }).includes(people));
    const opportunity = { name: 'Data Engineer' };
    const engineering = FAMILIES.find(({ name }) => name === 'engineering')?.craft ?? '';
    assert.ok(questionsFor({ ...TALK, kind: 'job', contact, opportunity }).includes(engineering));
  });

  it('says nothing that Markdown would read otherwise, and no description as if it were a role', () => {
    const company = { name: '[[Acme]] <b>\n*One*' };
    const role = 'x'.repeat(61);
    const [first] = questionsFor({ ...TALK, contact: { ...STRANGER, company, role } });
    assert.match(first ?? '', /your work at \\\[\\\[Acme\\\]\\\] \\<b> \\\*One\\\* really/);
  });

  it('asks what only people of the industry can answer', () => {
    const asked = (field: string | undefined, more: Partial<Conversation> = {}) =>
      questionsFor({ ...TALK, contact: STRANGER, field, ...more });
    const fields: Readonly<Record<string, string>> = {
      'Health care': 'health care',
      Telecommunications: 'telecommunications',
      'Bus network planning': 'transport',
      'Timetabling for public transport': 'transport',
      'Renewable energy': 'energy',
      'IT services': 'software',
      Museums: 'culture',
      Banking: 'finance',
      'Non-profit': 'charities',
    };
    for (const [field, name] of Object.entries(fields)) {
      const industry = INDUSTRIES.find((one) => one.name === name);
      assert.ok(asked(field).includes(industry?.now ?? ''), field);
      for (const kind of ['exploratory', 'job'] as const)
        assert.ok(asked(field, { kind }).includes(industry?.ahead ?? ''), `${kind}, ${field}`);
    }
    assert.ok(asked('Beekeeping').some((question) => question.includes('changing in beekeeping')));
    assert.deepEqual(
      asked(undefined).filter((question) => INDUSTRIES.some(({ now }) => now === question)),
      [],
    );
  });

  it('asks something else when the two talk again', () => {
    for (const kind of ['informational', 'exploratory'] as const) {
      const [first] = questionsFor({ ...TALK, kind, hasMet: true });
      assert.match(first ?? '', /since we last talked\?$/);
      assert.doesNotMatch(questionsFor({ ...TALK, kind, hasMet: false })[0] ?? '', /last talked/);
    }
  });

  it('asks by how far an application is', () => {
    const first = (progress: Conversation['progress']) =>
      questionsFor({ ...TALK, kind: 'job', opportunity: { name: 'Security Lead' }, progress })[0] ?? '';
    assert.match(first('screening'), /^Why is this job open now/);
    assert.match(first('offer'), /the choice was right/);
    for (const progress of [undefined, 'applied', 'interviewing'] as const)
      assert.match(first(progress), /have achieved after six months/);
  });

  it('has no wording that nobody is ever asked', () => {
    const planned = new Set<string>(Object.values(PLANS).flat());
    assert.deepEqual(
      Object.keys(WORDINGS).filter((topic) => !planned.has(topic)),
      [],
    );
  });
});
