import assert from 'node:assert/strict';

import { contactDuplicate } from '../../../../src/core/guidance/rules/contact-duplicate';
import type { Rule } from '../../../../src/core/guidance/rule';
import { TODAY, checkRule, fixesOf, type Scene } from '../../../support/check-rule';
import { surveyOf, uriOf, type Files } from '../../../support/search';

const beside = (other: string, more: Files = {}): Scene => ({
  path: 'contacts/maya-okafor.md',
  files: { 'contacts/other.md': `---\n${other}\n---\n`, ...more },
});

describe('contact-duplicate', () => {
  it('finds the same address, in whatever case and form', () => {
    checkRule(
      contactDuplicate,
      `---
name: Maya Okafor
email: [mo@example.org, Maya@Example.com]
                        ^^^^^^^^^^^^^^^^ warning: M. Okafor has this e-mail address too (contacts/other.md). If they are one person, keep one note.
---
`,
      beside('name: M. Okafor\nemail: maya@example.com'),
    );
    checkRule(
      contactDuplicate,
      `---
name: Maya Okafor
linkedin: https://www.linkedin.com/in/maya-okafor/?trk=x
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: There is another note on Maya Okafor with this LinkedIn address: contacts/other.md. Keep one of them.
---
`,
      beside('name: Maya OKAFOR\nlinkedin: de.linkedin.com/in/Maya-Okafor'),
    );
  });

  it('finds the same name at the same company, however that is written', () => {
    const company = { 'companies/nt.md': '---\nname: Northwind Telecom\naliases: [NT]\n---\n' };
    checkRule(
      contactDuplicate,
      `---
name: Maya Okafor
      ^^^^^^^^^^^ warning: There is another note on Maya Okafor at the same company: contacts/other.md. If they are one person, keep one note.
company: "[[companies/nt|Northwind]]"
---
`,
      beside('name: maya okafor\ncompany: NT', company),
    );
    checkRule(
      contactDuplicate,
      '---\nname: Maya Okafor\ncompany: Northwind\n---\n',
      beside('name: Maya Okafor\ncompany: Baltic'),
    );
    checkRule(contactDuplicate, '---\nname: Maya Okafor\ncompany: N\n---\n', beside('name: Maya Okafor'));
  });

  it('says it once for what two notes share, on both, each with the other beside it', () => {
    const files = {
      'contacts/a.md': '---\nname: Maya Okafor\nemail: [a@b.c, d@e.f]\ncompany: N\n---\n',
      'contacts/b.md': '---\nname: Maya Okafor\nemail: [d@e.f, a@b.c]\ncompany: N\n---\n',
      'contacts/c.md': '---\nname: Maya Okafor\ncompany: N\n---\n',
    };
    assert.deepEqual(related(contactDuplicate, files), {
      'contacts/a.md': ['contacts/b.md', 'contacts/c.md'],
      'contacts/b.md': ['contacts/a.md', 'contacts/c.md'],
      'contacts/c.md': ['contacts/a.md', 'contacts/b.md'],
    });
  });

  it('lets several people read one mailbox or have one page', () => {
    const other = 'name: Ada Moss\nemail: jobs@example.com\nlinkedin: linkedin.com/company/northwind';
    checkRule(
      contactDuplicate,
      '---\nname: Maya Okafor\nemail: jobs@example.com\nlinkedin: https://linkedin.com/company/northwind\n---\n',
      beside(other),
    );
    checkRule(
      contactDuplicate,
      `---
name: Ada Moss
email: jobs@example.com
       ^^^^^^^^^^^^^^^^ warning: There is another note on Ada Moss with this e-mail address: contacts/other.md. Keep one of them.
---
`,
      beside(other),
    );
  });

  it('opens the other note', () => {
    assert.deepEqual(
      fixesOf(contactDuplicate, '---\nname: Maya\nemail: a@b.c\n---\n', beside('name: M\nemail: a@b.c')),
      ['Open contacts/other.md → jobSearch.openNote test:/search/contacts/other.md'],
    );
  });
});

function related(rule: Rule, files: Files): Record<string, string[]> {
  const survey = surveyOf(files, [rule], TODAY);
  return Object.fromEntries(
    Object.keys(files).map((path) => [
      path,
      survey
        .findingsOf(uriOf(path))
        .flatMap((finding) => finding.related.map(({ note }) => note.path))
        .sort(),
    ]),
  );
}
