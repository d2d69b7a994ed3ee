import assert from 'node:assert/strict';

import { linkAmbiguous } from '../../../../src/core/guidance/rules/link-ambiguous';
import { checkRule, fixesOf, type Scene } from '../../../support/check-rule';

const scene: Scene = {
  path: 'interviews/a.md',
  files: {
    'contacts/dan-1.md': '---\nname: Dan Reyes\n---\n',
    'contacts/dan-2.md': '---\nname: Dan Reyes\n---\n',
    'companies/moss.md': '---\nname: Moss\n---\n',
    'contacts/moss.md': '---\nname: Ada Moss\n---\n',
    'companies/dan.md': '---\nname: Dan Reyes\n---\n',
  },
};

describe('link-ambiguous', () => {
  it('names the notes that fit', () => {
    checkRule(
      linkAmbiguous,
      `---
type: interview
contact: "[[dan reyes]]"
         ^^^^^^^^^^^^^^^ warning: “dan reyes” fits contacts/dan-1.md and contacts/dan-2.md. Say which one you mean.
company: Moss
---

With [[Moss|Ada]].
     ^^^^^^^^^^^^ warning: “Moss” fits companies/moss.md and contacts/moss.md. Say which one you mean.
`,
      scene,
    );
  });

  it('offers each of them by its path', () => {
    assert.deepEqual(fixesOf(linkAmbiguous, '---\ntype: interview\ncontact: Dan Reyes\n---\n', scene), [
      'Use contacts/dan-1.md → contact: contacts/dan-1',
      'Use contacts/dan-2.md → contact: contacts/dan-2',
    ]);
    assert.deepEqual(fixesOf(linkAmbiguous, 'With [[Moss#Log|Ada]].\n', scene), [
      'Use companies/moss.md → With [[companies/moss#Log|Ada]].',
      'Use contacts/moss.md → With [[contacts/moss#Log|Ada]].',
    ]);
  });

  it('asks for another file name where paths are alike', () => {
    const alike = { ...scene, files: { 'contacts/Zoe.md': '', 'contacts/zoë.md': '' } };
    assert.deepEqual(fixesOf(linkAmbiguous, 'With [[Zoë]].\n', alike), []);
    checkRule(
      linkAmbiguous,
      `---
type: interview
contact: Zoë
         ^^^ warning: “Zoë” fits contacts/Zoe.md and contacts/zoë.md. Give one of these files another name.
---
`,
      alike,
    );
  });

  it('does not compare what fits in different ways', () => {
    checkRule(
      linkAmbiguous,
      '---\ntype: interview\ncontact: ["[[contacts/dan-1]]", "[[dan-2]]"]\n---\n\n[[contacts/moss]]\n',
      scene,
    );
    checkRule(linkAmbiguous, 'With [[Moss]].\n', { ...scene, path: 'notes/a.md' });
  });
});
