import assert from 'node:assert/strict';

import { renamed } from '../../../src/core/acts/rename';
import { linkBroken } from '../../../src/core/guidance/rules/link-broken';
import { LINK_KEYS, linksOf } from '../../../src/core/index/links';
import type { Search } from '../../../src/core/index/search';
import type { Note } from '../../../src/core/model/note';
import { TODAY } from '../../support/check-rule';
import { noteIn, searchOf, surveyOf, type Files } from '../../support/search';
import { after } from './samples';

const MAYA = 'contacts/maya-okafor.md';
const RUIZ = 'contacts/maya-ruiz.md';
const FILES: Files = {
  [MAYA]: '---\ntype: contact\nname: Maya Okafor\n---\n',
  'contacts/dan.md': '---\ntype: contact\nreferred_by: Maya Okafor\n---\n\nA friend of [[maya-okafor]].\n',
  'interviews/talk.md':
    '---\ntype: interview\ncontact: "[[Maya Okafor]]"\n---\n\n[Hers](../contacts/maya-okafor.md)\n',
  'letters/thanks.md': '---\ntype: letter\nto: "[[contacts/maya-okafor]]"\n---\n\nDear Maya,\n',
};
const search = searchOf(FILES);
const plan = renamed(search, noteIn(search, MAYA), 'Maya Ruiz', (path) => path in FILES);

/** What is on disk when the editor is ended after the file has moved and so many of the notes were saved. */
function endedAfter(saved: number): Files {
  return after(FILES, { ...plan, edited: plan.edited.slice(0, saved) });
}

/** Where each link of the notes besides hers leads, in order. */
function leads(
  now: Search,
): readonly { readonly note: Note; readonly start: number; readonly isHers: boolean }[] {
  return Object.keys(FILES)
    .filter((path) => path !== MAYA)
    .flatMap((path) => {
      const note = noteIn(now, path);
      return linksOf(note).map(({ link, range, key }) => {
        const end = now.lookup().resolve(link, note, key === undefined ? undefined : LINK_KEYS[key]);
        return { note, start: range.start, isHers: end.kind === 'note' && end.note.path === RUIZ };
      });
    });
}

/** The links that lead to her no longer, and those that the rule names. */
function left(files: Files): { readonly lost: readonly string[]; readonly named: readonly string[] } {
  const survey = surveyOf(files, [linkBroken], TODAY);
  const now = survey.search ?? assert.fail('no search');
  const lost = leads(now).filter(({ isHers }) => !isHers);
  const named = [...survey.uris()].flatMap((uri) =>
    survey.findingsOf(uri).map(({ range }) => `${uri} ${range.start}`),
  );
  return { lost: lost.map(({ note, start }) => `${note.uri} ${start}`).sort(), named: named.sort() };
}

describe('a rename that was ended in the middle', () => {
  it('has moved the file first, and changes several notes after it', () => {
    assert.equal(plan.moved?.length, 1);
    assert.ok(plan.edited.length >= 3);
  });

  for (let saved = 0; saved <= plan.edited.length; saved += 1) {
    it(`names every link that leads nowhere, and no other, after ${saved} notes were saved`, () => {
      const { lost, named } = left(endedAfter(saved));
      assert.deepEqual(named, lost);
      // Her own name is the last, and no link needs it.
      assert.equal(lost.length === 0, saved >= plan.edited.length - 1);
    });
  }

  for (let saved = 0; saved < plan.edited.length; saved += 1) {
    it(`is ended by renaming her again, after ${saved} notes were saved`, () => {
      const files = endedAfter(saved);
      const now = searchOf(files);
      const again = after(
        files,
        renamed(now, noteIn(now, RUIZ), 'Maya Ruiz', (path) => path in files),
      );
      assert.match(again[RUIZ] ?? '', /name: Maya Ruiz/);
      assert.deepEqual(left(again), { lost: [], named: [] });
    });
  }

  it('leaves what leads nowhere and never led to her', () => {
    const files = {
      ...endedAfter(0),
      'contacts/eve.md': '---\ntype: contact\n---\n\n[[maya-okafor-2]] [[Mia Okafor]]\n',
    };
    const now = searchOf(files);
    const { edited } = renamed(now, noteIn(now, RUIZ), 'Maya Ruiz', (path) => path in files);
    assert.ok(edited.every(({ uri }) => !uri.endsWith('eve.md')));
  });
});
