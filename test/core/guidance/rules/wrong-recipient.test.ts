import assert from 'node:assert/strict';

import { wrongRecipient } from '../../../../src/core/guidance/rules/wrong-recipient';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy, fixesIn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('wrong-recipient', () => {
  const PATH = 'letters/a.md';
  const person = (name: string, keys = '') => `---\ntype: contact\nname: ${name}\n${keys}---\n`;
  const letter = (body: string, keys = '') =>
    `---\ntype: letter\nkind: request\nto: "[[reader]]"\n${keys}---\n\n${body}\n`;
  const files = (
    body: string,
    { reader = person('Maya Okafor', 'company: Northwind Telecom\n'), keys = '' } = {},
  ): Files => ({
    [PATH]: letter(body, keys),
    'contacts/reader.md': reader,
    'contacts/dan.md': person('Dan Reyes', 'company: "[[Kestrel Mobility]]"\naliases: [Danger]\n'),
    'contacts/will.md': person('William Ofori'),
    'companies/kestrel.md': '---\ntype: company\nname: Kestrel Mobility\naliases: [KM]\n---\n',
  });
  const seen = (body: string, scene: Parameters<typeof files>[1] = {}) => ({
    files: files(body, scene),
    path: PATH,
  });
  const found = (body: string, scene: Parameters<typeof files>[1] = {}) =>
    findingsIn(wrongRecipient, seen(body, scene)).map(
      ({ severity, range }) =>
        `${severity}: ${files(body, scene)[PATH]?.slice(range.start, range.end) ?? ''}`,
    );

  it('says whom the letter greets, and what it should say', () => {
    const { [PATH]: text = '', ...others } = files(
      'Dear Dan,\n\nI would like to hear about your team at Kestrel Mobility.',
    );
    const lines = text.split('\n');
    const greeting = lines.indexOf('Dear Dan,');
    lines.splice(
      greeting + 1,
      0,
      '     ^^^ error: The letter goes to Maya Okafor, and this greets Dan Reyes.',
    );
    const said = lines.findIndex((line) => line.includes('Kestrel'));
    lines.splice(
      said + 1,
      0,
      `${' '.repeat(lines[said]?.indexOf('Kestrel') ?? 0)}^^^^^^^^^^^^^^^^ error: Maya Okafor works at Northwind Telecom, and this says Kestrel Mobility.`,
    );
    checkRule(wrongRecipient, lines.join('\n'), { path: PATH, files: others });
  });

  it('calls a name that is nobody’s by its name', () => {
    assert.deepEqual(
      findingsIn(wrongRecipient, seen('Dear Michael,\n\nHello.')).map(({ message, severity }) => [
        severity,
        message,
      ]),
      [['warning', 'The letter goes to Maya Okafor, and this is not a name of theirs in your notes.']],
    );
  });

  it('puts in the right name, and the right company', () => {
    const filled = (title: string, body: string, keys = '') =>
      fixedBy(title, wrongRecipient, seen(body, { keys }))[PATH];
    assert.match(filled('Replace with “Maya”', 'Dear Dan,\n\nHello.') ?? '', /\nDear Maya,\n/);
    assert.match(
      filled('Replace with “Maya Okafor”', 'Dear Mr. Reyes,\n\nHello.') ?? '',
      /\nDear Maya Okafor,\n/,
    );
    assert.match(
      filled(
        'Replace with “Northwind Telecom”',
        'Dear Maya,\n\nI would like to work for Kestrel Mobility.',
      ) ?? '',
      /work for Northwind Telecom\./,
    );
    assert.match(
      filled(
        'Replace with “Northwind Telecom”',
        'Dear Maya,\n\nHello.',
        'subject: Your work at Kestrel Mobility\n',
      ) ?? '',
      /subject: Your work at Northwind Telecom\n/,
    );
  });

  it('is a warning where the letter has gone, and silent where that is history', () => {
    assert.deepEqual(found('Dear Dan,\n\nHello.', { keys: 'sent: 2026-11-16\n' }), ['warning: Dan']);
    assert.deepEqual(
      fixesIn(wrongRecipient, seen('Dear Dan,\n\nHello.', { keys: 'sent: 2026-11-16\n' })),
      [],
    );
    assert.deepEqual(found('Dear Dan,\n\nHello.', { keys: 'sent: 2026-08-01\n' }), []);
  });

  const OF_ANOTHER: readonly (readonly [salutation: string, flagged: string])[] = [
    ['Dear Dan,', 'error: Dan'],
    ['Dear Mr. Reyes,', 'error: Mr. Reyes'],
    ['Hi danger', 'error: danger'],
    ['Dear Bill,', 'error: Bill'],
    ['Good afternoon, Mr. Ofori.', 'error: Mr. Ofori'],
    ['Dear Dan and team,', 'error: Dan and team'],
    ['Dear Mr. Brandt,', 'warning: Mr. Brandt'],
    ['Dear Maya Smith,', 'warning: Maya Smith'],
    ['Sehr geehrte Frau Weber,', 'warning: Frau Weber'],
    ['Chère Madame Dupont,', 'warning: Madame Dupont'],
    ['Estimado señor Ruiz:', 'warning: señor Ruiz'],
    ['Gentile Dott. Rossi,', 'warning: Dott. Rossi'],
    ['Dear Kestrel Mobility team,', 'error: Kestrel Mobility'],
  ];
  for (const [salutation, flagged] of OF_ANOTHER) {
    it(`finds “${salutation}”`, () => {
      assert.deepEqual(found(`${salutation}\n\nHello.`), [flagged]);
    });
  }

  const FITTING: readonly (readonly [salutation: string, name?: string, keys?: string])[] = [
    ['Dear Maya,'],
    ['dear maya'],
    ['Dear Ms. Okafor,'],
    ['Dear Okafor Maya,'],
    ['Dear MO,'],
    ['Dear all,'],
    ['Hi both,'],
    ['Dear Hiring Manager,'],
    ['Dear Professor,'],
    ['Dear Sir or Madam,'],
    ['Good evening Ma,'],
    ['Dear Dan and Maya,'],
    ['Dear Dan, Maya and Tom,'],
    ['Hello!'],
    ['Hi just a quick line'],
    ['Dear Northwind team,'],
    ['Dear Bob,', 'Robert Kline'],
    ['Dear Robert,', 'Bob Kline'],
    ['Dear Kate,', 'Katarzyna Nowak'],
    ['Szanowna Pani Katarzyno,', 'Katarzyna Nowak'],
    ['Dear Sato-san,', 'Kenji Sato'],
    ['Dear Anne,', 'Anne-Marie Dubois'],
    ['Dear Dr. O’Neill,', "Sarah O'Neill"],
    ['Sehr geehrter Herr Mueller,', 'Jörg Müller'],
    ['Dear Joaquin,', 'Joaquín Peña'],
    ['Dear Sasha,', 'Wu Lan', 'aliases: Sasha\n'],
    ['Уважаемая Елена,', 'Elena Petrova'],
    ['Dear Mr. Haldane,', 'J. P. Haldane'],
    ['Dear Dan,', 'Daniel Cole'],
    ['Dear Ms. Smith,', 'Maya'],
  ];
  for (const [salutation, name, keys] of FITTING) {
    it(`leaves “${salutation}” to ${name ?? 'Maya Okafor'}`, () => {
      const reader = name === undefined ? {} : { reader: person(name, keys) };
      assert.deepEqual(found(`${salutation}\n\nHello.`, reader), []);
    });
  }

  const ELSEWHERE = [
    'I have followed your team at Kestrel Mobility for years.',
    'What is a normal day like for you at Kestrel Mobility?',
    'I would be proud to join Kestrel Mobility.',
    'I would love to work for KM.',
    'As head of planning at Kestrel Mobility, you know the nights.',
    'your team at kestrel mobility has me curious',
  ];
  for (const sentence of ELSEWHERE) {
    it(`finds the company in “${sentence}”`, () => {
      assert.equal(found(`Dear Maya,\n\n${sentence}`).length, 1);
    });
  }

  const OF_RIGHT = [
    'I worked at Kestrel Mobility for nine years, and your team at Northwind Telecom has the same puzzle.',
    'Dan Reyes at Kestrel Mobility gave me your name.',
    'After nine years at Kestrel Mobility I would like to hear how you plan.',
    'Since I left my job at Kestrel Mobility I have been reading your papers.',
    'How did you find the step from your years at Kestrel Mobility to here?',
    'I heard your talk at Kestrel Mobility last week.',
    'My sister would like to work for you, as she did for Kestrel Mobility.',
    'Will the sale of Kestrel Mobility change anything for you?',
  ];
  for (const sentence of OF_RIGHT) {
    it(`leaves the company in “${sentence}”`, () => {
      assert.deepEqual(found(`Dear Maya,\n\n${sentence}`), []);
    });
  }

  it('knows where the reader used to work, who referred the writer, and what the letter is about', () => {
    const body = 'Dear Maya,\n\nI would like to hear about your team at Kestrel Mobility.';
    const reader = (keys: string) => ({
      reader: person('Maya Okafor', `company: Northwind Telecom\n${keys}`),
    });
    assert.equal(found(body, reader('')).length, 1);
    assert.deepEqual(found(body, reader('former_companies: "[[Kestrel Mobility]]"\n')), []);
    assert.deepEqual(found(body, reader('referred_by: "[[Dan Reyes]]"\n')), []);
    const opening = {
      'opportunities/o.md': '---\ntype: opportunity\ntitle: Planner\ncompany: Kestrel Mobility\n---\n',
    };
    const withOpening = { ...files(body, { keys: 'opportunity: "[[Planner]]"\n' }), ...opening };
    assert.deepEqual(findingsIn(wrongRecipient, { files: withOpening, path: PATH }), []);
  });

  describe('looks at companies', () => {
    const JOIN = 'Dear Maya,\n\nI would be proud to join Kestrel Mobility.';
    const YOURS = 'Dear Maya,\n\nI have followed your team at Kestrel Mobility for years.';
    const KESTREL = 'company: "[[Kestrel Mobility]]"\n';
    /** What is found in a letter with other notes, and with other words in place of some of the letter's. */
    const among = (body: string, others: Files, keys = '', kind = 'request') => {
      const own = files(body, { keys });
      const text = (own[PATH] ?? '').replace('kind: request\n', kind === '' ? '' : `kind: ${kind}\n`);
      const all = { ...own, ...others, [PATH]: text };
      return findingsIn(wrongRecipient, { files: all, path: PATH }).map(({ range }) =>
        text.slice(range.start, range.end),
      );
    };

    it('but not in letters that speak of others, unless they are said to be the reader’s', () => {
      for (const kind of ['request', 'cover', '']) assert.equal(among(JOIN, {}, '', kind).length, 1);
      for (const kind of ['introduction', 'referrer-update', 'check-in']) {
        assert.deepEqual(among(JOIN, {}, '', kind), []);
        assert.equal(among(YOURS, {}, '', kind).length, 1);
      }
      const subject = 'subject: About Kestrel Mobility\n';
      assert.equal(among('Dear Maya,\n\nHello.', {}, subject).length, 1);
      assert.deepEqual(among('Dear Maya,\n\nHello.', {}, subject, 'introduction'), []);
      const recruiter = person('Maya Okafor', 'company: Northwind Telecom\nrelationship: recruiter\n');
      assert.deepEqual(among(JOIN, { 'contacts/reader.md': recruiter }), []);
    });

    it('but not where it is unknown which one is right', () => {
      assert.deepEqual(among(JOIN, { 'contacts/reader.md': person('Maya Okafor') }), []);
    });

    it('but not of somebody else whom the sentence names', () => {
      const of = (who: string) => among(`Dear Maya,\n\n${who} liked your plans at Kestrel Mobility.`, {});
      assert.deepEqual(of('Dan'), []);
      assert.deepEqual(of('Mr. Reyes'), []);
      assert.equal(of('Daniel').length, 1);
      assert.equal(of('William').length, 1);
      assert.equal(of('Everybody').length, 1);
    });

    it('that have no note, where somebody works there', () => {
      const others = { 'contacts/ines.md': person('Inês Duarte', 'company: Baltic Freight\n') };
      const body = 'Dear Maya,\n\nI would be proud to join Baltic Freight.';
      assert.deepEqual(among(body, others), ['Baltic Freight']);
      assert.deepEqual(among(body, {}), []);
      const former = { 'contacts/ines.md': person('Inês Duarte', 'former_companies: Baltic Freight\n') };
      assert.deepEqual(among(body, former), []);
      const reader = person(
        'Maya Okafor',
        'company: Northwind Telecom\nformer_companies: [Baltic Freight]\n',
      );
      assert.deepEqual(among(body, { ...others, 'contacts/reader.md': reader }), []);
    });

    it('under all their names', () => {
      const reader = (keys: string) => ({ 'contacts/reader.md': person('Maya Okafor', keys) });
      assert.deepEqual(among(JOIN, reader('company: KM\n')), []);
      assert.deepEqual(
        among(JOIN.replace('Kestrel Mobility', 'KM'), reader('company: Kestrel Mobility\n')),
        [],
      );
      const short = { 'companies/kestrel.md': '---\ntype: company\nname: Kestrel\n---\n' };
      const long = { 'companies/kestrel.md': '---\ntype: company\nname: Kestrel Mobility Ltd\n---\n' };
      const called = (name: string) => JOIN.replace('Kestrel Mobility', name);
      assert.deepEqual(among(called('Kestrel'), { ...short, ...reader('company: Kestrel Mobility\n') }), []);
      assert.deepEqual(
        among(called('Kestrel Mobility Ltd'), { ...long, ...reader('company: Kestrel Mobility\n') }),
        [],
      );
    });

    it('and knows those of the talk that the letter belongs to', () => {
      const talk = (keys: string) => ({
        'interviews/talk.md': `---\ntype: interview\nkind: job\n${keys}---\n`,
        'opportunities/o.md': `---\ntype: opportunity\ntitle: Planner\n${KESTREL}---\n`,
        'opportunities/bare.md': '---\ntype: opportunity\ntitle: Bare\n---\n',
      });
      const keys = 'interview: "[[interviews/talk]]"\n';
      assert.equal(among(JOIN, talk(''), keys).length, 1);
      assert.equal(among(JOIN, talk('opportunity: "[[Bare]]"\n'), keys).length, 1);
      assert.deepEqual(among(JOIN, talk(KESTREL), keys), []);
      assert.deepEqual(among(JOIN, talk('opportunity: "[[Planner]]"\n'), keys), []);
      assert.deepEqual(among(JOIN, talk('contact: ["[[Maya Okafor]]", "[[Dan Reyes]]"]\n'), keys), []);
    });

    it('by the opening, where the letter goes to nobody in the notes', () => {
      const opening = (company: string) => ({
        'opportunities/o.md': `---\ntype: opportunity\ntitle: Planner\n${company}---\n`,
      });
      const text = `---\ntype: letter\nkind: cover\nopportunity: "[[Planner]]"\n---\n\nDear Hiring Manager,\n\nI would be proud to join Kestrel Mobility.\n`;
      const messages = (company: string) =>
        findingsIn(wrongRecipient, {
          files: { ...files(''), ...opening(company), [PATH]: text },
          path: PATH,
        }).map(({ message }) => message);
      assert.deepEqual(messages('company: Northwind Telecom\n'), [
        'This letter is for Northwind Telecom, and this says Kestrel Mobility.',
      ]);
      assert.deepEqual(messages(''), []);
      assert.deepEqual(messages(KESTREL), []);
    });
  });

  it('says nothing where it cannot be known to whom the letter goes', () => {
    const to = (link: string, others: Files = {}) => {
      const text = letter('Dear Dan,\n\nHello.').replace('[[reader]]', link);
      return findingsIn(wrongRecipient, { files: { ...files(''), ...others, [PATH]: text }, path: PATH })
        .length;
    };
    assert.equal(to('[[Inês Duarte]]'), 1);
    assert.equal(to('[[Kestrel Mobility]]'), 0);
    const twice = { 'contacts/one.md': person('Ada Moss'), 'contacts/two.md': person('Ada Moss') };
    assert.equal(to('[[Ada Moss]]', twice), 0);
    assert.deepEqual(found('I would like to hear about your work.'), []);
  });

  it('is a warning where nobody wrote down when the letter went', () => {
    assert.deepEqual(found('Dear Dan,\n\nHello.', { keys: 'status: sent\n' }), ['warning: Dan']);
  });

  it('greets in the manner of the letter, and offers it first', () => {
    const right = (salutation: string, name = 'Maya Okafor', keys = 'honorific: Ms.\n') => {
      const [fix] = findingsIn(
        wrongRecipient,
        seen(`${salutation}\n\nHello.`, { reader: person(name, keys), keys: 'subject: A talk\n' }),
      ).flatMap(({ fixes }) => fixes);
      assert.equal(fix?.preferred, true);
      assert.ok('edits' in fix);
      assert.equal(fix.edits[0]?.op, 'replace');
      return fix.title;
    };
    assert.equal(right('Dear Mr. Reyes,'), 'Replace with “Ms. Okafor”');
    assert.equal(right('Dear Mr Reyes,'), 'Replace with “Ms. Okafor”');
    assert.equal(right('Dear Prof. Reyes,'), 'Replace with “Ms. Okafor”');
    assert.equal(right('Dear Mr. Reyes,', 'Maya Ann Okafor'), 'Replace with “Maya Ann Okafor”');
    assert.equal(right('Dear Dan Reyes,'), 'Replace with “Maya Okafor”');
    assert.equal(right('Dear Dan,'), 'Replace with “Maya”');
  });

  it('writes a subject so that it can be read', () => {
    const after = fixedBy(
      'Replace with “Northwind: Telecom”',
      wrongRecipient,
      seen('Dear Maya,\n\nHello.', {
        reader: person('Maya Okafor', 'company: "Northwind: Telecom"\n'),
        keys: 'subject: Your work at Kestrel Mobility\n',
      }),
    );
    assert.match(after[PATH] ?? '', /\nsubject: (["'])Your work at Northwind: Telecom\1\n/);
  });
});
