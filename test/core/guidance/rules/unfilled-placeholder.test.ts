import assert from 'node:assert/strict';

import { unfilledPlaceholder } from '../../../../src/core/guidance/rules/unfilled-placeholder';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy, fixesIn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('unfilled-placeholder', () => {
  const letter = (body: string, keys = '') =>
    `---\ntype: letter\nkind: request\nto: "[[Maya Okafor]]"\n${keys}---\n\n${body}\n`;
  const files = (note: string): Files => ({
    'letters/a.md': note,
    'job-search.md':
      '---\ntype: profile\nname: Teodora Marin\nphone: +1 612 555 0148\nemail: teodora.marin@example.com\nlinkedin: https://example.com/teodora\nheadline: A nurse on her way\nsignature: |\n  Teodora Marin\n  +1 612 555 0148\n---\n',
    'contacts/maya-okafor.md':
      '---\ntype: contact\nname: Maya Okafor\nhonorific: Ms.\nrole: Product Lead\ncompany: "[[Northwind Telecom]]"\nreferred_by: Dan Reyes\n---\n',
    'companies/northwind-telecom.md': '---\ntype: company\nname: Northwind Telecom\n---\n',
    'opportunities/lead.md': '---\ntype: opportunity\ntitle: Nurse Lead\ncompany: Prairie Home Care\n---\n',
  });
  const seen = (body: string, keys?: string) => ({ files: files(letter(body, keys)), path: 'letters/a.md' });
  const words = (body: string, keys?: string) => {
    const note = letter(body, keys);
    return findingsIn(unfilledPlaceholder, { files: files(note), path: 'letters/a.md' }).map(({ range }) =>
      note.slice(range.start, range.end),
    );
  };

  it('sits on each of them, in the subject too', () => {
    checkRule(
      unfilledPlaceholder,
      `---
type: letter
kind: request
to: "[[Maya Okafor]]"
subject: "About {{topic}}"
                ^^^^^^^^^ info: “{{topic}}” is still to be filled in before the letter to Maya Okafor can go out.
---

Dear Mr./Ms. X,
     ^^^^^^^^^ info: “Mr./Ms. X” is still to be filled in before the letter to Maya Okafor can go out.

I read your article in <publication>. [Your own words here]
                       ^^^^^^^^^^^^^ info: “<publication>” is still to be filled in before the letter to Maya Okafor can go out.
                                      ^^^^^^^^^^^^^^^^^^^^^ info: “[Your own words here]” is still to be filled in before the letter to Maya Okafor can go out.
`,
      { files: { 'contacts/maya-okafor.md': '---\ntype: contact\nname: Maya Okafor\n---\n' } },
    );
  });

  it('is an error where the letter is marked as ready', () => {
    checkRule(
      unfilledPlaceholder,
      `---
type: letter
kind: cover
status: ready
---

Dear [Name]:
     ^^^^^^ error: This letter is marked as ready, and “[Name]” is still to be filled in.
`,
    );
  });

  it('says what can still be done where it was sent', () => {
    checkRule(
      unfilledPlaceholder,
      `---
type: letter
kind: thank-you
sent: 2026-11-16
---

Thank you for {{one thing}}.
              ^^^^^^^^^^^^^ warning: This letter went out on Monday 16 November 2026 with “{{one thing}}” in it. If it matters, a line that puts it right is enough.
`,
    );
  });

  const GAPS: readonly (readonly [body: string, ...gaps: string[]])[] = [
    ['Dear {{first_name}},', '{{first_name}}'],
    ['{{ What you will do with it, in a sentence }}', '{{ What you will do with it, in a sentence }}'],
    ['Dear [Name],', '[Name]'],
    ['Dear [First name] [LAST NAME]:', '[First name]', '[LAST NAME]'],
    ['Dear [FirstName],', '[FirstName]'],
    ['at [Company Name] as [job title]', '[Company Name]', '[job title]'],
    ['[Your name]\n[Your phone number]', '[Your name]', '[Your phone number]'],
    ['[Insert one line about your work]', '[Insert one line about your work]'],
    ['A mutual acquaintance, <full name of contact>, gave me your name.', '<full name of contact>'],
    ['I admire <company>.', '<company>'],
    ['We both went to (your school).', '(your school)'],
    ['Dear XXX,', 'XXX'],
    ['Dear Mr./Ms. X,', 'Mr./Ms. X'],
    ['Hello Ms./Mr. X,', 'Ms./Mr. X'],
    ['Dear Dr. X,', 'Dr. X'],
    ['My number is (xxx) xxx-xxxx, and my address xxx@gmail.com.', '(xxx) xxx-xxxx', 'xxx@gmail.com'],
    ['Call xxx-xxx-xxxx or (XXX) XXX.XXXX.', 'xxx-xxx-xxxx', '(XXX) XXX.XXXX'],
    ['{{name}} and {{name}}', '{{name}}', '{{name}}'],
    ['what {company} does, {recipient.firstName}', '{company}', '{recipient.firstName}'],
    ['${eventName} and #{topic}', '${eventName}', '#{topic}'],
    ['Dear *|FNAME|*,', '*|FNAME|*'],
    ['Dear %FIRSTNAME%,', '%FIRSTNAME%'],
    ['Dear "+name+",', '"+name+"'],
    ['Dear <%= name %>,', '<%= name %>'],
    ['at «Company»', '«Company»'],
    ['Dear [[First Name]],', '[[First Name]]'],
    ['about [something they said]', '[something they said]'],
    ['for [X] years', '[X]'],
    ['at (name of event), with (company)', '(name of event)', '(company)'],
    ['Dear ________,', '________'],
    ['Dear first name!', 'first name'],
    ['Dear …,', '…'],
    ['INSERT NAME HERE told me', 'INSERT NAME HERE'],
    ['insert your name here', 'insert your name here'],
    ['Dear COMPANY NAME,', 'COMPANY NAME'],
    ['Dear FIRST_NAME,', 'FIRST_NAME'],
    ['on the XXth, since 20XX, by dd/mm/yyyy', 'XXth', '20XX', 'dd/mm/yyyy'],
    ['XX years in kitchens', 'XX'],
    ['call 555-XXXX', '555-XXXX'],
    ['about TODO', 'TODO'],
    ['I admire ???, truly', '???'],
  ];
  for (const [body, ...gaps] of GAPS) {
    it(`finds ${gaps.join(' and ')}`, () => {
      assert.deepEqual(words(body), gaps);
    });
  }

  const NO_GAPS = [
    'See [the article](https://example.com) and [Name](https://example.com).',
    'See [the article][name].\n\n[name]: https://example.com',
    'See [Company].\n\n[Company]: https://example.com',
    'A footnote.[^1]\n\n[^1]: By somebody.',
    '- [ ] call\n- [x] write',
    '[[Maya Okafor]] and ![Name](a.png)',
    '`[Name]` and `{{name}}`',
    '```\nDear [Name],\n```',
    '<!-- Dear [Name], write {{something}} -->',
    '<https://example.com> and <maya@example.com>',
    'Press <kbd>Enter</kbd> or [Ctrl] and [Esc].',
    '<title>My work</title>',
    '“[The company] taught me to count,” she said, “and [sic] to wait.”',
    'I read it twice [1] and once more [...].',
    'I met your colleague (your best one, I think) at school (your company came up).',
    'We talked about Super Bowl XXX and Psalm XXX, in size XXXL.',
    'Love, Vio xxx',
    'Malcolm X wrote to Mr. Xu.',
    'A set is written {a, b}, and a choice <a or b>.',
    '\\[Name\\] stands in the form.',
    'As Lindgren and others have shown [3] [Lindgren 2019], “we [the night desk] never sleep”.',
    'I see the figures [emphasis mine] and the page [see below].',
    'It cost $5 then, and 30% of riders, and 20% in all, had a pass.',
    'Really??? I was on gate 12 of X Yard, and my first name is Ana.',
    'One line\n\n________\n\nand another, with snake_case and NHS.',
    'I taught (your subject, as it happens) and sat (hall 3, near the door).',
    'A name, Todo, is a name, and lorem is a word.',
  ];
  for (const body of NO_GAPS) {
    it(`finds nothing in ${JSON.stringify(body)}`, () => {
      assert.deepEqual(words(body), []);
    });
  }

  it('is quiet about what is history, and in templates', () => {
    assert.deepEqual(words('Dear [Name],', 'sent: 2026-08-20\n'), ['[Name]']);
    assert.deepEqual(words('Dear [Name],', 'sent: 2026-08-19\n'), []);
    checkRule(unfilledPlaceholder, '---\ntype: letter\n---\n\nDear {{name}},\n', { path: 'templates/t.md' });
  });

  const FILLED: readonly (readonly [body: string, filled: string])[] = [
    ['Dear {{name}},', 'Dear Maya Okafor,'],
    ['Dear [First name],', 'Dear Maya,'],
    ['Dear Ms. [Last name],', 'Dear Ms. Okafor,'],
    ['Dear Mr./Ms. X,', 'Dear Ms. Okafor,'],
    ['at <company>', 'at Northwind Telecom'],
    ['as {{role}} there', 'as Product Lead there'],
    ['{{referrer}} sent me', 'Dan Reyes sent me'],
    ['call (xxx) xxx-xxxx', 'call +1 612 555 0148'],
    ['write to xxx@example.com', 'write to teodora.marin@example.com'],
    ['[Your e-mail address]', 'teodora.marin@example.com'],
    ['Thank you,\n\n[Your name]', 'Thank you,\n\nTeodora Marin'],
    ['Dear Maya,\n\nThank you,\n\n[Name]', 'Dear Maya,\n\nThank you,\n\nTeodora Marin'],
    ['Thank you,\n\n{{signature}}', 'Thank you,\n\nTeodora Marin\n+1 612 555 0148'],
    ['I am [Your headline]', 'I am A nurse on her way'],
  ];
  for (const [body, filled] of FILLED) {
    it(`fills in ${JSON.stringify(body)}`, () => {
      const title = fixesIn(unfilledPlaceholder, seen(body))[0] ?? '';
      assert.match(title, /^Fill in /);
      assert.equal(fixedBy(title, unfilledPlaceholder, seen(body))['letters/a.md'], letter(filled));
    });
  }

  it('fills in what an opening says, and the subject without touching its quotes', () => {
    const keys = 'opportunity: "[[Nurse Lead]]"\nsubject: "[Position] at [Company]" # soon\n';
    const first = fixedBy('Fill in “Nurse Lead”', unfilledPlaceholder, seen('Hello', keys));
    assert.match(first['letters/a.md'] ?? '', /\nsubject: "Nurse Lead at \[Company\]" # soon\n/);
    const second = fixedBy('Fill in “Prairie Home Care”', unfilledPlaceholder, {
      files: first,
      path: 'letters/a.md',
    });
    assert.match(second['letters/a.md'] ?? '', /\nsubject: "Nurse Lead at Prairie Home Care" # soon\n/);
  });

  it('offers nothing that the notes do not know, and nothing once it was sent', () => {
    assert.deepEqual(fixesIn(unfilledPlaceholder, seen('{{one thing they said}}')), []);
    assert.deepEqual(fixesIn(unfilledPlaceholder, seen('Dear [Your school],')), []);
    assert.deepEqual(fixesIn(unfilledPlaceholder, seen('Dear [Name],', 'sent: 2026-11-16\n')), []);
  });

  it('is not slow on a letter of brackets', () => {
    assert.equal(words('<name>'.repeat(5_000)).length, 5_000);
    assert.equal(words('[(<{{'.repeat(5_000)).length, 0);
  });

  it('knows the letter’s state by its status too, and names its reader', () => {
    const said = (keys: string, to = true) => {
      const note = letter('Dear [Name],', keys).replace(
        'to: "[[Maya Okafor]]"\n',
        to ? 'to: "[[Maya Okafor]]"\n' : '',
      );
      return findingsIn(unfilledPlaceholder, { files: files(note), path: 'letters/a.md' }).map(
        ({ message }) => message,
      );
    };
    assert.deepEqual(said('status: ready\n'), [
      'The letter to Maya Okafor is marked as ready, and “[Name]” is still to be filled in.',
    ]);
    assert.deepEqual(said('', false), ['“[Name]” is still to be filled in before this letter can go out.']);
    assert.deepEqual(said('status: sent\n'), [
      'This letter went out with “[Name]” in it. If it matters, a line that puts it right is enough.',
    ]);
    assert.deepEqual(fixesIn(unfilledPlaceholder, seen('Thank you,\n\n{{signature}}')), [
      'Fill in “Teodora Marin” and what follows',
    ]);
  });

  it('prefers what it fills in, in the text beside a subject too', () => {
    const keys = 'subject: "A talk: soon"\n';
    const preferred = (body: string, more: string) =>
      findingsIn(unfilledPlaceholder, seen(body, more)).flatMap(({ fixes }) =>
        fixes.map((fix) => fix.preferred),
      );
    assert.deepEqual(preferred('Dear [Name],', keys), [true]);
    assert.deepEqual(preferred('Hello', 'subject: To [Name]\n'), [true]);
    const after = fixedBy('Fill in “Maya Okafor”', unfilledPlaceholder, seen('Dear [Name],', keys));
    assert.match(after['letters/a.md'] ?? '', /\nsubject: "A talk: soon"\n---\n\nDear Maya Okafor,\n/);
  });

  it('takes a name for the writer’s only where the letter is signed', () => {
    const first = (body: string) => fixesIn(unfilledPlaceholder, seen(body))[0];
    assert.equal(first('Thank you,\n  [Full name]  \n\n'), 'Fill in “Teodora Marin”');
    assert.equal(first('Thank you, [Name]'), 'Fill in “Maya Okafor”');
    assert.equal(first('Thank you,\n[Name]\n\nOne more thing.'), 'Fill in “Maya Okafor”');
    assert.equal(first('Thank you,\n[Contact name]'), 'Fill in “Maya Okafor”');
  });
});
