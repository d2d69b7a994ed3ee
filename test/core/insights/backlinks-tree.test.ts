import assert from 'node:assert/strict';

import { backlinksTree } from '../../../src/core/insights/backlinks-tree';
import { noteIn, surveyOf, type Files } from '../../support/search';
import { allNodes, treeText } from '../../support/tree';

const LONG = 'word '.repeat(60);
const FILES: Files = {
  'contacts/maya.md': '---\nname: Maya Okafor\n---\n\nSee [[#Log]] and [[maya]].\n\n## Log\n',
  'contacts/dan.md': '---\nname: Dan Reyes\n---\n\n- [ ] Thank [[maya|her]], and tell [[Maya Okafor]] so\n',
  'contacts/eve.md': '---\nname: Eve\nreferred_by: Maya Okafor\n---\n',
  'interviews/2026-11-10-maya.md': '---\ncontact: Maya Okafor\nstart: 2026-11-10\n---\n',
  'interviews/2026-11-24-dan.md':
    '---\ncontact: Dan Reyes\nstart: 2026-11-24\n---\n\n> ## As [[Maya]] said\n',
  'letters/a.md': '---\nto: "[[Maya Okafor]]"\nkind: thank-you\n---\n',
  'companies/northwind.md': `---\nname: Northwind\n---\n${LONG}as Dan and [[maya]] say ${LONG}\n`,
  'diary.md': '[ask](contacts/maya.md) `[[maya]]` [[nobody]]\n',
};
const survey = surveyOf(FILES, [], '2026-11-18');
const treeOf = (path: string) => {
  assert.ok(survey.search !== undefined);
  return backlinksTree(survey, noteIn(survey.search, path));
};

describe('backlinks', () => {
  it('are the links of other notes by what they stand in, one for each line, with its words', () => {
    assert.equal(
      treeText(treeOf('contacts/maya.md')).replace(LONG.trim(), 'LONG'),
      `Interviews (2)
  Dan Reyes · 2026-11-24 (As Maya said)
  Maya Okafor · 2026-11-10 (contact: Maya Okafor)
Letters (1)
  Thank-you · Maya Okafor (to: Maya Okafor)
People (2)
  Dan Reyes (Thank her, and tell Maya Okafor so)
  Eve (referred_by: Maya Okafor)
Other notes (2)
  Northwind (… word word word word as Dan and maya say LONG)
  diary ([ask](contacts/maya.md) \`maya\` nobody)
`,
    );
  });

  it('open right where the link stands', () => {
    const at = [...allNodes(treeOf('contacts/maya.md'))].flatMap(({ target }) =>
      target === undefined ? [] : [target.note.text.slice(target.range.start, target.range.end)],
    );
    assert.deepEqual(at, [
      '[[Maya]]',
      'Maya Okafor',
      '"[[Maya Okafor]]"',
      '[[maya|her]]',
      'Maya Okafor',
      '[[maya]]',
      '[ask](contacts/maya.md)',
    ]);
  });

  it('have an id and words of their own each', () => {
    const nodes = [...allNodes(treeOf('contacts/maya.md'))];
    assert.equal(new Set(nodes.map(({ id }) => id)).size, nodes.length);
    for (const { spoken } of nodes) assert.ok((spoken ?? '') !== '');
  });

  it('are none of a note that nothing links to', () => assert.deepEqual(treeOf('diary.md'), []));
});
