import assert from 'node:assert/strict';

import { frontmatterUnreadable } from '../../../../src/core/guidance/rules/frontmatter-unreadable';
import { checkRule, fixesOf, type Scene } from '../../../support/check-rule';

const contact: Scene = { path: 'contacts/maya-okafor.md' };

describe('frontmatter-unreadable', () => {
  it('asks for quotes around a colon, also where a type can only be guessed', () => {
    checkRule(
      frontmatterUnreadable,
      `---
subject: Re: our talk
         ^^^^^^^^^^^^ error: There is a colon in this value, so it needs quotes around it.
type: letter
---
`,
    );
  });

  it('tells each line once, and stops where more would help nobody', () => {
    checkRule(
      frontmatterUnreadable,
      `---
type: contact
name: @maya
      ^^^^^ error: A value that begins with “@” needs quotes around it.
role: Engineer: platform
      ^^^^^^^^^^^^^^^^^^ error: There is a colon in this value, so it needs quotes around it.
---
`,
    );
    checkRule(
      frontmatterUnreadable,
      `---
type: contact
name: "a\\q" b
        ^^ error: Between double quotes a backslash means something else. Write two of them.
---
`,
    );
    const many = Array.from({ length: 40 }, (_, n) => `key${n}: a: b\n`).join('');
    assert.equal(fixesOf(frontmatterUnreadable, `---\n${many}---\n`, contact).length, 8);
  });

  it('says where a quotation or a list was left open, not where that was noticed', () => {
    checkRule(
      frontmatterUnreadable,
      `---
type: contact
name: "Maya Okafor
      ^^^^^^^^^^^^ error: What opens here with " is not closed. Add " where it ends.
role: "Engineer"
---
`,
    );
    checkRule(
      frontmatterUnreadable,
      `---
type: contact
tags: [security, telecom
      ^^^^^^^^^^^^^^^^^^ error: What opens here with [ is not closed. Add ] where it ends.
role: Engineer
---
`,
    );
  });

  it('knows tabs, lines that stand further in, and colons that are missing', () => {
    checkRule(
      frontmatterUnreadable,
      `---
type: contact
  name: Maya
  ^^^^ error: “name” stands further in than “type” above it. Move it to the beginning of the line.
---
`,
    );
    checkRule(
      frontmatterUnreadable,
      `---
type: contact
name Maya
^^^^^^^^^ error: There is no colon here. Write a key, a colon and a value.
role: Engineer
---
`,
    );
    checkRule(
      frontmatterUnreadable,
      `---
type: contact
name:Maya
^^^^^^^^^ error: There is no space after the colon here. Add one.
role: Engineer
---
`,
    );
    checkRule(
      frontmatterUnreadable,
      `---
type: contact
tags:
  - a
 - b
 ^^^ error: This line stands further in or out than the ones that it belongs to. Line them up.
---
`,
    );
    assert.deepEqual(fixesOf(frontmatterUnreadable, '---\ntags:\n\t- a\n---\n', contact), [
      'Put spaces in its place →   - a',
    ]);
  });

  it('mends what can be mended without a doubt', () => {
    const fixes = (line: string) => fixesOf(frontmatterUnreadable, `---\n${line}\nrole: x\n---\n`, contact);
    assert.deepEqual(fixes('name: Maya: x'), ['Put quotes around it → name: "Maya: x"']);
    assert.deepEqual(fixes('name: "Maya" O.'), ['Put quotes around it → name: "\\"Maya\\" O."']);
    assert.deepEqual(fixes('name: *Maya*'), ['Put quotes around it → name: "*Maya*"']);
    assert.deepEqual(fixes('name: "Maya'), ['Close it with " → name: "Maya"']);
    assert.deepEqual(fixes('tags: [a, b'), ['Close it with ] → tags: [a, b]']);
    assert.deepEqual(fixes('name: "a\\q"'), ['Write two backslashes → name: "a\\\\q"']);
    assert.deepEqual(fixes('name:Maya'), ['Add a space → name: Maya']);
    assert.deepEqual(fixes('contact: [[Maya]], [[Dan]]'), [
      'Write it as a list → contact: ["[[Maya]]", "[[Dan]]"]',
    ]);
  });

  it('leaves to the person what could be meant in two ways', () => {
    for (const line of ['subject: Re: a # b', "name: 'Maya's", 'tags: - a', 'goals: > hello', 'name Maya']) {
      const text = `---\n${line}\nrole: x\n---\n`;
      assert.deepEqual(fixesOf(frontmatterUnreadable, text, contact), [], line);
    }
  });

  it('tells what is not read at all', () => {
    checkRule(
      frontmatterUnreadable,
      `---js
^^^^^ error: Only YAML is read here. Make this line three hyphens alone.
name: 1
---
`,
      contact,
    );
    checkRule(
      frontmatterUnreadable,
      `---
^^^ error: The frontmatter begins here and does not end. Add a line of three hyphens after it.
name: Maya

Met at the library.
`,
      contact,
    );
    checkRule(
      frontmatterUnreadable,
      `---
name: Maya
----
^^^^ error: The frontmatter ends with a line of three hyphens alone, and this line has more.
`,
      contact,
    );
    checkRule(
      frontmatterUnreadable,
      `---
- Maya
^^^^^^ error: Each line here is a key and a value, such as “name: Maya Okafor”.
---
`,
      contact,
    );
    checkRule(
      frontmatterUnreadable,
      `---
name: Maya
role: x
name: Dan
^^^^ error: “name” stands here a second time, and only the first is read. Keep one.
---
`,
      contact,
    );
  });

  it('says once that aliases are not followed, however many a bomb has', () => {
    checkRule(
      frontmatterUnreadable,
      `---
a: &a [x, x]
b: &b [*a, *a]
       ^^ error: “*a” stands for a value elsewhere, and is not followed. Write the value itself.
c: &c [*b, *b]
---
`,
      contact,
    );
  });

  it('tells of a merge that is not finished, above and below', () => {
    checkRule(
      frontmatterUnreadable,
      `---
type: contact
<<<<<<< HEAD
^^^^^^^^^^^^ error: Two versions of this note still stand side by side here. Keep one, and delete the marks around it.
name: Maya
=======
name: Maya O.
>>>>>>> laptop
---

<<<<<<< HEAD
^^^^^^^^^^^^ error: Two versions of this note still stand side by side here. Keep one, and delete the marks around it.
Met in May.
=======
Met in June.
>>>>>>> laptop
`,
    );
  });

  it('holds other files only to what is dangerous in any', () => {
    checkRule(frontmatterUnreadable, '---\nsubject: Re: our talk\n---\n');
    checkRule(frontmatterUnreadable, '---\n\nA line above a text.\n');
    checkRule(
      frontmatterUnreadable,
      `---js
^^^^^ error: Only YAML is read here. Make this line three hyphens alone.
name: 1
---
`,
    );
    checkRule(frontmatterUnreadable, '---js\n1\n---\n', { path: 'templates/letter.md' });
  });

  it('is quiet about what is unusual and can be read', () => {
    checkRule(
      frontmatterUnreadable,
      `---
type: contact # a comment
name: 'Maya: Okafor'
company: [[Northwind Telecom]]
headline: {{headline}}
goals: >-
  one
  two
website: https://example.com/a:b
---
`,
    );
  });
});
