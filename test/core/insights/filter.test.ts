import assert from 'node:assert/strict';

import fc from 'fast-check';

import { sieveFor } from '../../../src/core/insights/filter';
import { filterHelp } from '../../../src/core/insights/filter-help';
import { contactsTree } from '../../../src/core/insights/contacts-tree';
import { rules } from '../../../src/core/guidance/rules';
import { readFilter } from '../../../src/core/model/filter';
import { surveyOf } from '../../support/search';
import '../../support/runs';

const survey = surveyOf(
  {
    'companies/northwind.md': '---\ntype: company\nname: Northwind Telecom\naliases: [NWT]\n---\n',
    'contacts/maya.md':
      '---\ntype: contact\nname: Maya Okafor\naliases: [May]\nrole: Security Engineer\ncompany: "[[Northwind Telecom]]"\nformer_companies: [Acme, Umbra]\nemail: maya@northwind.example\nstage: met\nsource: referral\nreferred_by: "[[Dan Reyes]]"\ntags: ["#security", field/radio]\n---\n\n## Log\n\n- 2026-11-20 email: thanks\n',
    'contacts/dan.md':
      '---\ntype: contact\nname: Dan Reyes\ncompany: Acme\nphone: "+49 30"\nrelationship: [friend, alumni]\nstage: in-touch\nnext_follow_up: 2026-11-10\n---\n\n## Log\n\n- 2026-10-01 phone: a call\n',
    'contacts/zoe.md':
      '---\ntype: contact\nname: Zoë Blum\ntags: cyber-security\nlinkedin: linkedin.com/in/zoe\n---\n',
    'interviews/maya.md':
      '---\ntype: interview\nkind: informational\ncontact: "[[Maya Okafor]]"\nstatus: scheduled\nstart: 2026-11-30 10:00\n---\n',
    'interviews/ann.md':
      '---\ntype: interview\nkind: job\ncontact: Ann Nobody\ncompany: Umbra\nstatus: scheduled\nstart: 2026-12-01 10:00\ntags: [radio]\n---\n',
    'opportunities/planner.md':
      '---\ntype: opportunity\ntitle: Planner\ncompany: "[[NWT]]"\nstatus: saved\ndeadline: 2026-11-28\n---\n',
  },
  rules,
  '2026-11-24',
);
const lookup = survey.search?.lookup();
const contacts = lookup?.all('contact') ?? [];

function fitting(text: string): readonly string[] {
  const filter = readFilter(text);
  assert.deepEqual(filter.problems, [], text);
  const sieve = sieveFor(survey, filter);
  return contacts
    .filter((contact) => sieve.contact(contact))
    .map(({ name }) => name.split(' ')[0] ?? '')
    .sort();
}

describe('a filter of contacts', () => {
  const all = ['Dan', 'Maya', 'Zoë'];
  const cases: readonly (readonly [text: string, fits: readonly string[]])[] = [
    ['', all],
    ['stage:met', ['Maya']],
    ['stage:met,in-touch', ['Dan', 'Maya']],
    ['-stage:met', ['Dan', 'Zoë']],
    ['stage:identified', ['Zoë']],
    ['company:northwind', ['Maya']],
    ['company:nwt', ['Maya']],
    ['company:"northwind telecom"', ['Maya']],
    ['former:acme', ['Maya']],
    ['company:acme', ['Dan']],
    ['tag:security', ['Maya']],
    ['tag:#security,cyber-security', ['Maya', 'Zoë']],
    ['tag:field', ['Maya']],
    ['tag:fiel', []],
    ['relationship:friend', ['Dan']],
    ['source:referral', ['Maya']],
    ['referred:dan', ['Maya']],
    ['last<-30d', ['Dan']],
    ['last>=-7d', ['Maya']],
    ['-last>=-7d', ['Dan', 'Zoë']],
    ['last:2026-11-20', ['Maya']],
    ['no:last', ['Zoë']],
    ['has:next', ['Dan', 'Maya']],
    ['next<today', ['Dan']],
    ['overdue', ['Dan']],
    ['-overdue', ['Maya', 'Zoë']],
    ['has:email', ['Maya']],
    ['no:linkedin', ['Dan', 'Maya']],
    ['has:email,phone', ['Dan', 'Maya']],
    ['zoe', ['Zoë']],
    ['may security', ['Maya']],
    ['engineer,blum', ['Maya', 'Zoë']],
    ['"security engineer"', ['Maya']],
    ['"engineer security"', []],
    ['-maya -dan', ['Zoë']],
  ];
  for (const [text, fits] of cases)
    it(text === '' ? 'nothing asked: all' : text, () => assert.deepEqual(fitting(text), fits));

  it('leaves out what it does not understand', () => {
    const sieve = sieveFor(survey, readFilter('stage:metx has:email'));
    assert.deepEqual(
      contacts.filter((one) => sieve.contact(one)).map(({ name }) => name),
      ['Maya Okafor'],
    );
  });

  it('of two terms fits what fits both', () => {
    const word = fc.constantFrom(
      'maya',
      'acme',
      '"security engineer"',
      'z',
      'é',
      '-',
      '"a, b"',
      ',',
      'x:y:z',
      ':',
    );
    const value = fc.constantFrom(
      'met',
      'acme',
      'security',
      'dan',
      '-30d',
      'today',
      'email',
      'last',
      '""',
      'a,b',
      '',
    );
    const key = fc.constantFrom(
      'stage',
      'company',
      'former',
      'tag',
      'referred',
      'last',
      'next',
      'has',
      'no',
      'strange',
    );
    const keyed = fc
      .tuple(key, fc.constantFrom(':', '<', '<=', '>', '>=', '='), value)
      .map((parts) => parts.join(''));
    const term = fc
      .tuple(fc.boolean(), fc.oneof(word, keyed))
      .map(([isNot, text]) => (isNot ? `-${text}` : text));
    const some = fc.array(term, { maxLength: 3 }).map((terms) => terms.join(' '));
    const fits = (text: string) => {
      const sieve = sieveFor(survey, readFilter(text));
      return contacts.filter((contact) => sieve.contact(contact));
    };
    fc.assert(
      fc.property(some, some, (a, b) => {
        const both = fits(b);
        assert.deepEqual(
          fits(`${a} ${b}`),
          fits(a).filter((contact) => both.includes(contact)),
        );
      }),
    );
  });
});

describe('a filter of talks and of what there is to do', () => {
  const talks = (text: string) => {
    const sieve = sieveFor(survey, readFilter(text));
    return (lookup?.all('interview') ?? []).filter((one) => sieve.interview(one)).map(({ path }) => path);
  };
  const items = (text: string) => {
    const sieve = sieveFor(survey, readFilter(text));
    return survey
      .followUps()
      .filter((one) => sieve.followUp(one))
      .map(({ act }) => act);
  };

  it('keeps a talk with somebody who fits', () => {
    assert.deepEqual(talks('stage:met'), ['interviews/maya.md']);
    assert.deepEqual(talks('company:umbra tag:radio ann'), ['interviews/ann.md']);
    assert.deepEqual(talks('stage:identified'), []);
  });

  it('keeps what is to be done with somebody who fits, and by its own day', () => {
    assert.deepEqual(items('overdue'), ['follow-up']);
    assert.deepEqual(items('relationship:friend'), ['follow-up']);
    assert.ok(items('company:nwt').includes('deadline'));
    assert.ok(!items('company:nwt').includes('follow-up'));
    assert.deepEqual(items('next:2026-11-28 company:northwind'), ['deadline']);
  });

  it('leaves only those in the tree', () => {
    const sieve = sieveFor(survey, readFilter('company:northwind'));
    assert.deepEqual(
      contactsTree(survey, 'stage', (one) => sieve.contact(one)).map(({ label, description }) => [
        label,
        description,
      ]),
      [['Met', '1']],
    );
  });
});

describe('help with a filter', () => {
  const help = filterHelp([survey]);
  const offered = (text: string) =>
    help(text).suggestions.map(({ term, count }) => `${term} ${count ?? ''}`.trim());

  it('names the terms, and counts what fits', () => {
    assert.equal(help('').count, 3);
    assert.ok(offered('').includes('stage:'));
    assert.deepEqual(offered('re'), ['relationship:', 'referred:']);
    assert.equal(help('tag:').filter.problems.length, 1);
  });

  it('goes on with the values that there are, most first, with how many fit then', () => {
    assert.deepEqual(offered('stage:').slice(0, 4), [
      'stage:identified 1',
      'stage:in-touch 1',
      'stage:met 1',
      'stage:researched 0',
    ]);
    assert.deepEqual(offered('has:email company:'), ['company:"Northwind Telecom" 1', 'company:NWT 1']);
    assert.deepEqual(offered('-stage:me'), ['-stage:met 2']);
    assert.deepEqual(offered('stage:met,in'), ['stage:met,in-touch 2', 'stage:met,declined 1']);
    assert.deepEqual(offered('has:em'), ['has:email 1']);
    assert.deepEqual(offered('last<'), ['last<-30d 1', 'last<-2w 1']);
    assert.deepEqual(offered('strange:'), []);
  });

  it('writes the whole filter, so that it can be gone on with', () => {
    assert.deepEqual(
      help('has:email comp').suggestions.map(({ text }) => text),
      ['has:email company:'],
    );
    assert.deepEqual(
      help('has:email company:north').suggestions.map(({ text }) => text),
      ['has:email company:"Northwind Telecom" '],
    );
    assert.deepEqual(readFilter('has:email company:"Northwind Telecom" ').problems, []);
  });

  it('finds a value by its beginning alone', () => {
    assert.deepEqual(offered('north'), ['company:"Northwind Telecom" 1']);
  });
});
