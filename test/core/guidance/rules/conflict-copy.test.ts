import assert from 'node:assert/strict';

import { rules } from '../../../../src/core/guidance/rules';
import { conflictCopy } from '../../../../src/core/guidance/rules/conflict-copy';
import { checkRule, fixesOf, TODAY } from '../../../support/check-rule';
import { noteIn, searchOf, surveyOf, uriOf } from '../../../support/search';

const ORIGINAL = 'contacts/maya-okafor.md';
const COPY = 'contacts/maya-okafor (conflicted copy 2026-11-18).md';
const MAYA = '---\ntype: contact\nname: Maya Okafor\nsource: event\n---\n\n- [ ] Ring her 📅 2026-11-10\n';

describe('conflict-copy', () => {
  it('says which of the two counts, and offers to compare them', () => {
    const scene = { path: COPY, files: { [ORIGINAL]: MAYA } };
    checkRule(
      conflictCopy,
      `---
^^^ warning: A sync program or a merge put this copy beside maya-okafor.md, which was changed in two places at once. Only maya-okafor.md counts: take over from here what is missing there, and delete this copy.
type: contact
---
`,
      scene,
    );
    assert.deepEqual(fixesOf(conflictCopy, MAYA, scene), [
      `Compare with maya-okafor.md → jobSearch.compareCopy ${uriOf(COPY)} ${uriOf(ORIGINAL)}`,
    ]);
  });

  it('says what a copy is called again that is alone', () => {
    checkRule(
      conflictCopy,
      `Words.
^^^^^^ warning: This looks like a copy that a sync program made of maya-okafor.md, which is not there. It is left out of the search until it is called maya-okafor.md again.
`,
      { path: COPY },
    );
    assert.deepEqual(fixesOf(conflictCopy, MAYA, { path: COPY }), []);
  });

  it('is all that is said of a copy, whatever is in it', () => {
    const files = { [ORIGINAL]: MAYA, [COPY]: `${MAYA}\n[[Nobody]] <<<<<<< x\n` };
    const survey = surveyOf(files, rules, TODAY);
    assert.deepEqual(
      survey.findingsOf(uriOf(COPY)).map(({ rule }) => rule),
      ['conflict-copy'],
    );
  });
});

describe('a conflict copy in a search', () => {
  const files = {
    [ORIGINAL]: MAYA,
    [COPY]: MAYA,
    'companies/acme.md': '---\ntype: company\n---\n\nHeaded by [[Maya Okafor]].\n',
    'companies/acme.sync-conflict-20261118-093015-K7LQ2NA.md': 'Headed by [[Maya Okafor]].\n',
  };

  it('is nobody a second time, and no link means it or comes from it', () => {
    const search = searchOf(files);
    const ask = search.lookup();
    assert.deepEqual(
      ask.all('contact').map(({ path }) => path),
      [ORIGINAL],
    );
    const acme = noteIn(search, 'companies/acme.md');
    const meant = ask.resolve({ target: 'Maya Okafor', style: 'wiki' }, acme);
    assert.equal(meant.kind === 'note' ? meant.note.path : meant.kind, ORIGINAL);
    assert.deepEqual(
      ask.backlinks(noteIn(search, ORIGINAL)).map(({ path }) => path),
      ['companies/acme.md'],
    );
    assert.ok(ask.names('contact').length > 0);
    assert.deepEqual(ask.names('copy'), []);
  });

  it('asks for nothing a second time', () => {
    const tasks = surveyOf(files, [], TODAY)
      .followUps()
      .map(({ note, what }) => `${note.path}: ${what}`);
    assert.deepEqual(
      tasks.filter((one) => one.includes('Ring her')),
      [`${ORIGINAL}: Ring her`],
    );
  });
});
