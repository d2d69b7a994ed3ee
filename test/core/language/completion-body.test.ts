import assert from 'node:assert/strict';

import { itemAt, labels, offered, taken } from '../../support/completion';
import type { Files } from '../../support/search';
import { newCompanyNote, newContactNote, newOpportunityNote } from '../../../src/core/drafts/new-notes';
import { DEFAULT_FOLDERS } from '../../../src/core/model/schema';
import { readNote } from '../../../src/core/model/note';

const people: Files = {
  'contacts/maya-okafor.md':
    '---\nname: Maya Okafor\naliases: [Mo]\nrole: Head of Security\nemail: m.o@northwind.example\ncompany: "[[Northwind]]"\n---\n\n## Log\n\n## Common ground\n\n### A [[link]]\n\n## log\n',
  'contacts/łukasz.md': '---\nname: Łukasz Żółć\n---\n',
  'companies/Northwind.md': '---\nname: Northwind\nindustry: Telecom\n---\n',
  'interviews/2026-11-24-maya.md': '---\nkind: job\ncontact: "[[Maya Okafor]]"\n---\n',
};
const inBody = (words: string, path = 'notes/new.md'): Files => ({ ...people, [path]: words });

describe('completing a link in the text', () => {
  it('offers notes by name, says who they are, and writes the file’s name where that is another', () => {
    const files = inBody('With [[▮]] and more');
    assert.deepEqual(labels(files), [
      'Łukasz Żółć',
      'Maya Okafor',
      'Northwind',
      '2026-11-24-maya',
      'job-search',
    ]);
    const maya = itemAt(files, 'Maya Okafor');
    assert.equal(maya.detail, 'Head of Security · Northwind');
    assert.equal(maya.documentation, 'contacts/maya-okafor.md');
    assert.equal(taken(files, 'Maya Okafor'), 'With [[maya-okafor|Maya Okafor]] and more');
    assert.equal(taken(files, 'Northwind'), 'With [[Northwind]] and more');
    assert.equal(itemAt(files, '2026-11-24-maya').detail, 'job · Maya Okafor');
  });

  it('finds people by alias, address and company too, and without their accents', () => {
    assert.equal(
      itemAt(inBody('[[▮'), 'Maya Okafor').filter,
      'Maya Okafor Mo m.o@northwind.example Northwind maya-okafor',
    );
    for (const words of ['mo', 'northw', 'm.o@', 'maya ok', 'okafor'])
      assert.equal(labels(inBody(`[[${words}▮`))[words === 'northw' ? 1 : 0], 'Maya Okafor', words);
    assert.deepEqual(labels(inBody('[[lukasz▮')), ['Łukasz Żółć']);
    assert.match(itemAt(inBody('[[lukasz▮'), 'Łukasz Żółć').filter ?? '', / lukasz zolc/);
    assert.deepEqual(labels(inBody('[[xyz▮')), []);
  });

  it('closes what is open, and keeps a heading or label that is there', () => {
    assert.equal(taken(inBody('With [[may▮ here'), 'Maya Okafor'), 'With [[maya-okafor|Maya Okafor]] here');
    assert.equal(taken(inBody('[[ma▮ya]] x'), 'Maya Okafor'), '[[maya-okafor|Maya Okafor]] x');
    assert.equal(taken(inBody('[[ma▮ya|her]]'), 'Maya Okafor'), '[[maya-okafor|her]]');
    assert.equal(taken(inBody('[[▮#Log]]'), 'Maya Okafor'), '[[maya-okafor#Log]]');
    assert.equal(taken(inBody('[[may▮ [[x]]'), 'Maya Okafor'), '[[maya-okafor|Maya Okafor]] [[x]]');
    assert.equal(taken(inBody('| a | [[may▮]] |'), 'Maya Okafor'), '| a | [[maya-okafor\\|Maya Okafor]] |');
    assert.deepEqual(labels(inBody('[[maya|▮]]')), []);
    assert.deepEqual(labels(inBody('[[maya]] ▮')), []);
  });

  it('tells notes of one name apart by their paths', () => {
    const files = inBody('[[▮', 'contacts/new.md');
    const twins = { ...files, 'companies/maya-okafor.md': '---\nname: Maya & Co\n---\n' };
    assert.equal(taken(twins, 'Maya Okafor'), '[[contacts/maya-okafor|Maya Okafor]]');
    assert.equal(taken(twins, 'Maya & Co'), '[[companies/maya-okafor|Maya & Co]]');
  });

  it('offers the headings of the note that is named, or of its own', () => {
    const files = inBody('[[maya-okafor#▮]]');
    assert.deepEqual(labels(files), ['Log', 'Common ground']);
    assert.equal(taken(files, 'Common ground'), '[[maya-okafor#Common ground]]');
    assert.equal(taken(inBody('# One\n\n## Two\n\n[[#t▮'), 'Two'), '[[#Two]]');
    assert.equal(taken(inBody('[[maya-okafor#Lo▮g|there]]'), 'Log'), '[[maya-okafor#Log|there]]');
    assert.deepEqual(labels(inBody('[[nobody#▮]]')), []);
    assert.deepEqual(labels(inBody('One\nand more\n===\n\nTwo\n---\n\n[[#▮')), ['Two']);
  });

  it('leaves links to whom they belong', () => {
    assert.deepEqual(offered(inBody('[[▮'), false).items, []);
    assert.notDeepEqual(offered(inBody('@▮'), false).items, []);
  });

  it('is silent in code and comments', () => {
    assert.deepEqual(labels(inBody('`[[▮`')), []);
    assert.deepEqual(labels(inBody('```\n[[▮\n```\n')), []);
    assert.deepEqual(labels(inBody('<!-- [[▮ -->')), []);
    assert.deepEqual(labels(inBody('<!-- @▮')), []);
    assert.notDeepEqual(labels(inBody('`code` [[▮')), []);
  });

  it('does not list thousands: those that fit best, and asks again', () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`contacts/c${n}.md`, `---\nname: Cora ${n}\n---\n`]),
    );
    const all = offered({ ...many, 'new.md': '[[▮' });
    assert.equal(all.items.length, 100);
    assert.equal(all.isIncomplete, true);
    const some = offered({ ...many, 'new.md': '[[cora 29▮' });
    assert.equal(some.items[0]?.label, 'Cora 29');
    assert.equal(some.isIncomplete, false);
  });
});

describe('mentioning somebody', () => {
  it('offers people and companies, and writes a link', () => {
    assert.deepEqual(labels(inBody('Ask @▮')), ['Łukasz Żółć', 'Maya Okafor', 'Northwind']);
    assert.equal(
      taken(inBody('Ask @maya ok▮ today'), 'Maya Okafor'),
      'Ask [[maya-okafor|Maya Okafor]] today',
    );
    assert.equal(taken(inBody('(@m.o@▮)'), 'Maya Okafor'), '([[maya-okafor|Maya Okafor]])');
    assert.equal(itemAt(inBody('@ma▮'), 'Maya Okafor').filter?.startsWith('@Maya Okafor'), true);
  });

  it('is none within an address, long after the sign, or in a letter', () => {
    assert.deepEqual(labels(inBody('me@▮')), []);
    assert.deepEqual(labels(inBody('@maya said that ▮')), []);
    assert.deepEqual(labels(inBody('@▮', 'letters/new.md')), []);
  });
});

describe('completing the day of a task', () => {
  it('follows each of the four signs', () => {
    assert.equal(taken(inBody('- [ ] write 📅 ▮'), 'tomorrow'), '- [ ] write 📅 2026-11-25');
    assert.equal(taken(inBody('- [ ] write 📅▮'), 'tomorrow'), '- [ ] write 📅 2026-11-25');
    assert.equal(taken(inBody('1. [ ] write Due: tom▮'), 'tomorrow'), '1. [ ] write Due: 2026-11-25');
    assert.equal(taken(inBody('- [ ] write [due:: ▮]'), 'next Friday'), '- [ ] write [due:: 2026-12-04]');
    assert.equal(taken(inBody('- [ ] write @tom▮'), 'tomorrow'), '- [ ] write @2026-11-25');
    assert.equal(taken(inBody('- [ ] write @▮'), 'Maya Okafor'), '- [ ] write [[maya-okafor|Maya Okafor]]');
    assert.equal(taken(inBody('- [ ] 📅 2026-▮12-24'), 'tomorrow'), '- [ ] 📅 2026-11-25');
  });

  it('is for tasks, and once', () => {
    assert.deepEqual(labels(inBody('- write 📅 ▮')), []);
    assert.deepEqual(labels(inBody('- [ ] residue: ▮')), []);
    assert.deepEqual(labels(inBody('- [ ] write 📅 2026-12-01 ▮')), []);
  });
});

describe('completing a section', () => {
  it('offers what notes of the kind have and this one has not yet', () => {
    const prep = (kind: string, more = '##▮') =>
      inBody(`---\nkind: ${kind}\n---\n\n## Notes\n\n${more}\n`, 'interviews/a.md');
    assert.deepEqual(labels(prep('job')), [
      'Research',
      'Common ground',
      'Questions',
      'Answers',
      'Checklist',
      'What I learned',
      'Follow-up',
    ]);
    assert.ok(labels(prep('informational')).includes('Referrals'));
    assert.equal(taken(prep('job'), 'Checklist'), '## Checklist');
    assert.equal(taken(prep('job', '## Check▮'), 'Checklist'), '## Checklist');
    assert.deepEqual(labels(prep('job', '## Checklist\n\n### There\n\n### ▮')), ['Before']);
    assert.deepEqual(labels(prep('job', '### ▮')), []);
    assert.deepEqual(labels(prep('job', '#### ▮')), []);
  });

  it('knows all sections of fresh notes', () => {
    const storage = { folders: DEFAULT_FOLDERS, isTaken: () => false };
    const drafts = [
      newContactNote({ name: 'Ada', ...storage }),
      newCompanyNote({ name: 'Moss', ...storage }),
      newOpportunityNote({ title: 'Planner', found: '2026-11-01', ...storage }),
    ];
    for (const { path, text } of drafts) {
      const { body } = readNote({ uri: path, path, text });
      assert.deepEqual(
        labels({ [path]: '## ▮' }),
        body.headings.map(({ text: title }) => title),
      );
      assert.deepEqual(labels({ [path]: `${text}\n## ▮` }), []);
    }
    assert.deepEqual(labels({ 'letters/a.md': '## ▮' }), []);
  });
});

describe('completing a comment to the rules', () => {
  it('offers what it may begin with once a letter is typed, and the rules of the note', () => {
    const files = inBody('<!-- job▮ -->', 'interviews/a.md');
    assert.equal(taken(files, 'job-search-disable-next-line'), '<!-- job-search-disable-next-line  -->');
    assert.deepEqual(labels(inBody('<!-- ▮ -->', 'interviews/a.md')), []);
    const rule = inBody('<!-- job-search-disable link-broken thank▮ -->', 'interviews/a.md');
    assert.equal(
      taken(rule, 'thank-you-missing'),
      '<!-- job-search-disable link-broken thank-you-missing -->',
    );
    assert.ok(!labels(rule).includes('link-broken'));
    assert.equal(
      taken(inBody('<!-- job-search-disable ▮-->', 'interviews/a.md'), 'link-broken'),
      '<!-- job-search-disable link-broken-->',
    );
    assert.deepEqual(
      labels(inBody('<!-- job-search-disable link-broken -- since ▮ -->', 'interviews/a.md')),
      [],
    );
  });
});

describe('completing the field of a template', () => {
  it('offers the fields, and in its frontmatter too', () => {
    const files = { 'templates/a.md': '---\nsubject: Hello {{to.fi▮\n---\n' };
    assert.equal(taken(files, 'to.first_name'), 'subject: Hello {{to.first_name}}');
    assert.equal(itemAt({ 'templates/a.md': '{{#▮' }, 'topic').isSnippet, true);
    assert.deepEqual(labels({ 'letters/a.md': '{{to.▮' }), []);
  });
});

describe('completing a link in the frontmatter', () => {
  it('writes the name in quotes, or keeps those that are typed', () => {
    const files = { ...people, 'contacts/maya.md': '---\nname: Maya\ncompany: ▮\n---\n' };
    assert.deepEqual(labels(files), ['Northwind']);
    assert.equal(taken(files, 'Northwind'), 'company: "[[Northwind]]"');
    const to = (value: string): Files => ({ ...people, 'letters/a.md': `---\nto: ${value}\n---\n` });
    assert.equal(taken(to('may▮'), 'Maya Okafor'), 'to: "[[Maya Okafor]]"');
    assert.equal(taken(to("'[[may▮]]'"), 'Maya Okafor'), "to: '[[Maya Okafor]]'");
    assert.equal(taken(to('"[[may▮'), 'Maya Okafor'), 'to: "[[Maya Okafor]]"');
    assert.equal(taken(to('[[may▮]]'), 'Maya Okafor'), 'to: "[[Maya Okafor]]"');
    assert.equal(itemAt(to('"[[may▮"'), 'Maya Okafor').filter?.startsWith('"[[Maya Okafor'), true);
  });

  it('fits into lists', () => {
    const to = (value: string): Files => ({ ...people, 'interviews/a.md': `---\ncontact: ${value}\n---\n` });
    assert.equal(taken(to('["[[Dan]]", may▮]'), 'Maya Okafor'), 'contact: ["[[Dan]]", "[[Maya Okafor]]"]');
    assert.equal(taken(to('["[[Dan]]", "[[▮]]"]'), 'Maya Okafor'), 'contact: ["[[Dan]]", "[[Maya Okafor]]"]');
    assert.equal(taken(to('\n  - "[[Dan]]"\n  - ▮'), 'Maya Okafor'), '  - "[[Maya Okafor]]"');
    assert.equal(taken(to('\n- "[[▮'), 'Maya Okafor'), '- "[[Maya Okafor]]"');
  });

  it('tells two of one name apart by their paths', () => {
    const files = {
      'contacts/a.md': "---\nname: Dan O'Neill\n---\n",
      'contacts/b.md': "---\nname: Dan O'Neill\nrole: Clerk\n---\n",
      'contacts/c.md': "---\nname: Ann O'Hara\n---\n",
      'letters/a.md': '---\nto: ▮\n---\n',
    };
    const inserts = offered(files).items.map(({ insert }) => insert);
    assert.deepEqual(inserts, ['"[[Ann O\'Hara]]"', '"[[contacts/a]]"', '"[[contacts/b]]"']);
  });
});

describe('completing the day of a line in the log', () => {
  const log = (line: string) => inBody(`# Ada\n\n${line}\n\n## Log\n\n- 2026-11-01 call: hello\n`);
  const under = (line: string) =>
    inBody(
      `---\nname: Ada\n---\n\n## Log\n\n- 2026-11-01 call: hello\n${line}\n\n## Next\n`,
      'contacts/ada.md',
    );

  it('offers days gone by, the latest first, and goes on behind it', () => {
    assert.deepEqual(labels(under('- ▮')).slice(0, 3), ['today', 'yesterday', 'last Sunday']);
    assert.equal(taken(under('- ▮'), 'today'), '- 2026-11-24 ');
    assert.equal(taken(under('-▮'), 'yesterday'), '- 2026-11-23 ');
    assert.equal(taken(under('* 20▮'), 'today'), '* 2026-11-24 ');
    assert.equal(taken(under('- 2026-1▮1-0 email: x'), 'yesterday'), '- 2026-11-23 email: x');
    assert.equal(taken(under('- ▮: x'), 'today'), '- 2026-11-24: x');
  });

  it('reads what is said in words', () => {
    assert.deepEqual(labels(under('- three days ago▮'))[0], '2026-11-21');
  });

  it('is silent elsewhere, and behind a day or its words', () => {
    assert.deepEqual(labels(log('- ▮')), []);
    assert.deepEqual(labels(under('▮')), []);
    assert.deepEqual(labels(under('- 2026-11-03▮')), []);
    assert.deepEqual(labels(under('- 2026-11-03 email: x▮')), []);
    assert.deepEqual(labels(under('- met: ▮')), []);
    assert.deepEqual(labels(under('--▮')), []);
  });
});
