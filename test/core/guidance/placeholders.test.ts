import assert from 'node:assert/strict';

import { placeholdersIn } from '../../../src/core/guidance/placeholders';

/** The gaps of a text as they are written, and what each asks for. */
const gapsIn = (text: string) =>
  placeholdersIn(text).map(({ start, end, asks }) => `${text.slice(start, end)} = ${asks}`);

describe('placeholders', () => {
  const GAPS: readonly (readonly [text: string, ...gaps: string[]])[] = [
    ['Met [XX] there', '[XX] = xx'],
    ['Met [TBD] there', '[TBD] = tbd'],
    ['I liked [one thing they said].', '[one thing they said] = one thing they said'],
    ['I liked (insert one thing).', '(insert one thing) = one thing'],
    ['Ask (name of manager) first', '(name of manager) = name of manager'],
    ['Ask (date of the talk) first', '(date of the talk) = date of the talk'],
    ['Ask (title of your last job) first', '(title of your last job) = title of your last job'],
    ['Dear (first name),', '(first name) = first name'],
    ['I work at (company).', '(company) = company'],
    ['I come from (your city).', '(your city) = your city'],
    ['Hello {contact.name}', '{contact.name} = contact name'],
    ['Hello {firstName}', '{firstName} = first name'],
    ['Hello {first_name}', '{first_name} = first name'],
    ['Hello { recipientMail }', '{ recipientMail } = recipient mail'],
    ['Hello {Name}', '{Name} = name'],
    ['Hello ${user} and #{talk}', '${user} = user', '#{talk} = talk'],
    ['Hello *|FNAME|*', '*|FNAME|* = fname'],
    ['Hello %FIRST_NAME%', '%FIRST_NAME% = first name'],
    ['Hello %%first name%%', '%%first name%% = first name'],
    ['Hello <%= user %>', '<%= user %> = user'],
    ['Hello " + name + "', '" + name + " = name'],
    ['Hello «company»', '«company» = company'],
    ['Hello «your name»', '«your name» = your name'],
    ['Hello [[first name]]', '[[first name]] = first name'],
    ['Hello <<your e-mail>>', '<<your e-mail>> = your email'],
    ['Hello &lt;company&gt;', '&lt;company&gt; = company'],
    ['Dear Mr./Mrs. Lastname,', 'Mr./Mrs. Lastname = salutation'],
    ['Dear First Name,', 'First Name = first name'],
    ['Dear ...,', '... = name'],
    ['Call 555-XXX-XXXX', '555-XXX-XXXX = your phone'],
    ['Since 20XX', '20XX = date'],
    ['on mm/dd/yyyy', 'mm/dd/yyyy = date'],
    ['for XX years', 'XX = number'],
    ['for ____ years', '____ = '],
    ['I have ??? to say', '??? = '],
    ['INSERT YOUR STORY and', 'INSERT YOUR STORY = your story'],
    ['and enter your story here.', 'enter your story here = your story'],
    ['from COMPANY NAME', 'COMPANY NAME = company name'],
    ['from FIRST_NAME', 'FIRST_NAME = first name'],
    ['Lorem ipsum dolor, TODO', 'Lorem ipsum = ', 'TODO = '],
    ['Hello [Contact’s First Name]', '[Contact’s First Name] = contact first name'],
    ["Hello [contact's  first   name]", "[contact's  first   name] = contact first name"],
    [
      '[insert your story] [add your add story]',
      '[insert your story] = your story',
      '[add your add story] = your add story',
    ],
    ['[Name] and <name>', '[Name] = name', '<name> = name'],
  ];
  for (const [text, ...gaps] of GAPS)
    it(`ask for something in “${text}”`, () => {
      assert.deepEqual(gapsIn(text), gaps);
    });

  const NONE = [
    'Met [XXL] there',
    'Met [AXX] there',
    'Read [tbdb] and [atbd]',
    'I liked it [see the photo below].',
    'I liked it [a b].',
    'I liked it [12 of them].',
    'I liked it (please insert a coin).',
    'I liked it (the name of it).',
    'I liked it (name of the one in blue trousers).',
    'I liked it (my first name).',
    'I liked it (first name basis).',
    'I liked it (your taste).',
    'the set {a b} or {1.5} or {A B} or {aB}',
    'Growth of 5 %and more% of it',
    'the «quoted words»',
    'See [[Maya Okafor]].',
    'we grew by %increased by% much',
    '____',
  ];
  for (const text of NONE)
    it(`are none in “${text}”`, () => {
      assert.deepEqual(gapsIn(text), []);
    });

  describe('in a quotation', () => {
    const cases: readonly (readonly [text: string, ...gaps: string[]])[] = [
      ['She said "it was [their planner] fine" then'],
      ['She said “it was [their planner] fine” then'],
      ['She said “fine”, and [their planner] came', '[their planner] = their planner'],
      ['She said "fine", and [their planner] came', '[their planner] = their planner'],
      ['“It was [their planner] fine” then'],
      ['“A line\n[their planner] of text', '[their planner] = their planner'],
      ['"A line\n[their planner] of text', '[their planner] = their planner'],
      ['[their planner] said “no”', '[their planner] = their planner'],
      ['She said “it was [first name] fine” then', '[first name] = first name'],
      [`“${'x'.repeat(600)} [their planner]`, '[their planner] = their planner'],
    ];
    for (const [text, ...gaps] of cases)
      it(`${gaps.length === 0 ? 'brackets may be the quoter’s' : 'are still gaps'}: ${JSON.stringify(text.slice(0, 60))}`, () => {
        assert.deepEqual(gapsIn(text), gaps);
      });
  });

  it('are taken once where two forms fit, the longer first', () => {
    assert.deepEqual(gapsIn('{{first_name}}'), ['{{first_name}} = first name']);
    assert.deepEqual(gapsIn('write to [your xxx@example.com]'), [
      '[your xxx@example.com] = your xxx@example com',
    ]);
  });

  it('are no labels of links and no tags', () => {
    assert.deepEqual(gapsIn('See [Company]\n\n[Company]: x'), []);
    assert.deepEqual(gapsIn('<title>x</title> and <name>'), ['<name> = name']);
  });
});
