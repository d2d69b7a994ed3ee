import assert from 'node:assert/strict';

import * as fc from 'fast-check';

import { headingMeant } from '../../../src/core/index/headings';
import { LINK_KEYS, linksOf } from '../../../src/core/index/links';
import { referencesTo, referencesToHeading } from '../../../src/core/index/references';
import { linkText } from '../../../src/core/markdown/links';
import { noteIn, searchOf, type Files } from '../../support/search';

/** The links to a note, one a line: where they stand and what is written there. */
function drawn(files: Files, path: string, heading?: string): string {
  const search = searchOf(files);
  const note = noteIn(search, path);
  const named = note.body.headings.find(({ text }) => text === heading);
  const found = named
    ? referencesToHeading(search.lookup(), note, named)
    : referencesTo(search.lookup(), note);
  return found
    .map(({ note: from, link: { range } }) => `${from.path}: ${from.text.slice(range.start, range.end)}`)
    .join('\n');
}

describe('references to a note', () => {
  const files = {
    'contacts/maya-okafor.md':
      '---\nname: Maya Okafor\naliases: [M.O.]\n---\n## Log\n\nSee [[#Log]].\n\n## Log\n',
    'contacts/dan.md': '---\nreferred_by: "[[m.o.]]"\n---\n[her](maya-okafor.md#log-1) and [[Maya]]\n',
    'interviews/a.md': '---\ncontact:\n  - Dan\n  - Maya Okafor\n---\n[[maya-okafor#Log|log]]\n',
    'notes.md': '`[[Maya Okafor]]` <!-- [[Maya Okafor]] --> [[MAYA-okafor]]\n',
  };

  it('are all links that lead there, by whatever name, in keys and in the text', () => {
    assert.equal(
      drawn(files, 'contacts/maya-okafor.md'),
      `contacts/maya-okafor.md: [[#Log]]
contacts/dan.md: "[[m.o.]]"
contacts/dan.md: [her](maya-okafor.md#log-1)
interviews/a.md: Maya Okafor
interviews/a.md: [[maya-okafor#Log|log]]
notes.md: [[MAYA-okafor]]`,
    );
  });

  it('are none where a link may mean two notes', () => {
    const two = { 'contacts/moss.md': '', 'companies/moss.md': '', 'a.md': '[[Moss]]' };
    assert.equal(drawn(two, 'contacts/moss.md'), '');
  });

  it('are those to one heading where they name it, and the first of two that are alike', () => {
    assert.equal(
      drawn(files, 'contacts/maya-okafor.md', 'Log'),
      'contacts/maya-okafor.md: [[#Log]]\ninterviews/a.md: [[maya-okafor#Log|log]]',
    );
  });

  it('are found exactly where a link resolves to the note', () => {
    const targets = ['maya', 'Maya', 'contacts/maya', '../contacts/maya.md', 'm', 'dan', '#Log', 'x'];
    const links = fc.constantFrom(
      ...targets.map((target) => `[[${target}]]`),
      ...targets.map((target) => `[a](${target}.md)`),
    );
    const note = fc
      .record({
        name: fc.constantFrom('', 'name: Maya', 'name: Dan', 'aliases: [m, dan]'),
        key: fc.constantFrom('', 'company: Maya', 'contact: [Dan, "[[m]]"]', 'referred_by: [[maya]]'),
        links: fc.array(links, { maxLength: 3 }),
      })
      .map(({ name, key, links: body }) => `---\n${name}\n${key}\n---\n${body.join(' ')}\n`);
    const paths = ['contacts/maya.md', 'contacts/dan.md', 'companies/maya.md', 'interviews/a.md', 'b/c.md'];
    fc.assert(
      fc.property(fc.tuple(...paths.map(() => note)), (texts) => {
        const search = searchOf(Object.fromEntries(paths.map((path, n) => [path, texts[n] ?? ''])));
        const lookup = search.lookup();
        for (const to of search.all()) {
          const expected = [...search.all()].flatMap((from) =>
            linksOf(from).filter(({ link, key }) => {
              const found = lookup.resolve(link, from, key === undefined ? undefined : LINK_KEYS[key]);
              return found.kind === 'note' && found.note.uri === to.uri;
            }),
          );
          const found = referencesTo(lookup, to).map(({ link }) => link);
          assert.equal(found.length, expected.length);
          assert.deepEqual(new Set(found), new Set(expected));
        }
      }),
    );
  });
});

describe('the heading that a link names', () => {
  const note = noteIn(
    searchOf({ 'a.md': '# Über uns\n## Q & A\n### Sub\n## C# skills\n## Log\n## Log\n## ★\n' }),
    'a.md',
  );
  const meant = (link: string) => headingMeant(note, linkText(link))?.text;

  it('is found by its words, whatever their case and accents', () => {
    assert.equal(meant('[[a#uber UNS]]'), 'Über uns');
    assert.equal(meant('[[a#Q & A]]'), 'Q & A');
    assert.equal(meant('[[a#C# skills]]'), 'C# skills');
  });

  it('is the last one of a path', () => assert.equal(meant('[[a#Q & A#Sub]]'), 'Sub'));

  it('is found by its anchor, where two alike are counted', () => {
    assert.equal(meant('[[a#%C3%BCber-uns]]'), 'Über uns');
    assert.equal(headingMeant(note, { ...linkText('[[a#log-1]]') }), note.body.headings[5]);
    assert.equal(headingMeant(note, { ...linkText('[[a#log]]') }), note.body.headings[4]);
  });

  it('is none where there is no such heading, or nothing is asked for', () => {
    for (const link of ['[[a]]', '[[a#]]', '[[a#★★]]', '[[a#Answers]]', '[[a#^block]]'])
      assert.equal(meant(link), undefined, link);
  });
});
