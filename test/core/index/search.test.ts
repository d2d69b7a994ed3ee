import assert from 'node:assert/strict';

import { asked } from '../../../src/core/index/lookup';
import { linkText, type LinkText } from '../../../src/core/markdown/links';
import { readNote } from '../../../src/core/model/note';
import type { ReadType } from '../../../src/core/model/schema';
import { indexOf, noteIn, searchOf, uriOf, type Files } from '../../support/search';

const named = (name: string, more = '') => `---\nname: ${name}\n${more}---\n`;

/** Where a link of a note leads: the path, all paths that fit, `file`, or `none`. */
function follow(files: Files, from: string, link: LinkText | string, type?: ReadType): string {
  const search = searchOf({ [from]: '', ...files });
  const resolution = search
    .lookup()
    .resolve(typeof link === 'string' ? linkText(link) : link, noteIn(search, from), type);
  if (resolution.kind === 'note') return resolution.note.path;
  return resolution.kind === 'several' ? resolution.notes.map(({ path }) => path).join(' ') : resolution.kind;
}

const file = (target: string): LinkText => ({ target, style: 'file' });

describe('following a link', () => {
  const people: Files = {
    'contacts/maya-okafor.md': named('Dr Maya Okafor', 'aliases: [Maya, M.O.]\n'),
    'contacts/dan.md': named('Maya Okafor'),
    'contacts/li.md': named('Li Wei', 'aliases: Dan\n'),
  };

  it('goes by path, then file name, then name, then alias', () => {
    const from = 'interviews/a.md';
    assert.equal(follow(people, from, '[[contacts/maya-okafor]]'), 'contacts/maya-okafor.md');
    assert.equal(follow(people, from, '[[Maya Okafor]]'), 'contacts/maya-okafor.md');
    assert.equal(follow(people, from, 'Dr. Maya Okafor'), 'none');
    assert.equal(follow(people, from, 'dr maya OKAFOR'), 'contacts/maya-okafor.md');
    assert.equal(follow(people, from, '[[m.o.|Maya]]'), 'contacts/maya-okafor.md');
    assert.equal(follow(people, from, 'Dan'), 'contacts/dan.md');
    assert.equal(follow(people, from, '[[Nobody]]'), 'none');
    assert.equal(follow(people, from, '[[#Notes]]'), from);
  });

  it('is an ambiguity where several fit equally well', () => {
    const two = { 'contacts/a.md': named('Dan Reyes'), 'contacts/b.md': named('dan-reyes') };
    assert.equal(follow(two, 'interviews/a.md', 'Dan Reyes'), 'contacts/a.md contacts/b.md');
    const files = { 'companies/moss.md': '', 'contacts/moss.md': '' };
    assert.equal(follow(files, 'notes/a.md', '[[Moss]]'), 'companies/moss.md contacts/moss.md');
  });

  it('prefers the type that is asked for, whatever else fits better', () => {
    const files = { 'companies/moss.md': '', 'contacts/ada.md': named('Moss') };
    assert.equal(follow(files, 'notes/a.md', '[[Moss]]'), 'companies/moss.md');
    assert.equal(follow(files, 'notes/a.md', '[[Moss]]', 'contact'), 'contacts/ada.md');
    assert.equal(follow(files, 'notes/a.md', '[[Moss]]', 'interview'), 'companies/moss.md');
  });

  it('takes a path from the root before one from the folder, and in a Markdown link the other way about', () => {
    const files = { 'notes/b.md': '', 'letters/notes/b.md': '' };
    assert.equal(follow(files, 'letters/a.md', '[[notes/b]]'), 'notes/b.md');
    assert.equal(follow(files, 'letters/a.md', '[[./notes/b]]'), 'notes/b.md');
    assert.equal(follow(files, 'letters/a.md', file('notes/b.md')), 'letters/notes/b.md');
    assert.equal(follow(files, 'letters/a.md', file('/notes/b.md')), 'notes/b.md');
    assert.equal(follow(files, 'letters/a.md', file('../notes/b.md')), 'notes/b.md');
  });

  it('takes a Markdown link for a path and nothing else', () => {
    assert.equal(follow(people, 'notes/a.md', file('Maya Okafor')), 'none');
    assert.equal(follow(people, 'contacts/a.md', file('dan.md')), 'contacts/dan.md');
  });

  it('knows a name with a bar in it', () => {
    assert.equal(
      follow({ 'companies/ac.md': named('AC / DC') }, 'notes/a.md', '[[AC / DC]]'),
      'companies/ac.md',
    );
  });

  it('leads to templates by their path alone; to their name they are files like others', () => {
    const files = { 'templates/request.md': named('To a stranger') };
    assert.equal(follow(files, 'notes/a.md', '[[To a stranger]]'), 'none');
    assert.equal(follow(files, 'notes/a.md', '[[Request]]'), 'file');
    assert.equal(follow(files, 'notes/a.md', '[[templates/request]]'), 'templates/request.md');
  });

  it('leads to files of the workspace: beside the note, from the root, or by name', () => {
    const files = { 'cv.pdf': '', 'papers/A talk 100%.pdf': '', 'letters/photo.png': '' };
    const from = 'letters/a.md';
    for (const target of [
      'cv.pdf',
      'CV.pdf',
      'photo.png',
      'A talk 100%.pdf',
      'papers/a-talk-100%.pdf',
      '/cv.pdf',
    ])
      assert.equal(follow(files, from, `[[${target}]]`), 'file', target);
    assert.equal(follow(files, from, file('../papers/A talk 100%.pdf')), 'file');
    assert.equal(follow(files, from, file('A talk 100%.pdf')), 'none', 'only [[…]] goes by name alone');
    assert.equal(follow(files, from, '[[talk.pdf]]'), 'none');
    assert.equal(follow(files, from, 'cv.pdf'), 'none', 'a bare name is no file');
  });
});

describe('asking a search', () => {
  it('knows what leads to a note, by whatever name, and only that', () => {
    const search = searchOf({
      'contacts/maya.md': named('Maya Okafor', 'aliases: Mo\n'),
      'contacts/other.md': named('Somebody', 'aliases: Maya\n'),
      'interviews/a.md': '---\ncontact: Mo\n---\n',
      'interviews/b.md': '---\ncontact: "[[maya]]"\n---\n',
      'notes/c.md': 'See [her](../contacts/maya.md).\n',
      'notes/d.md': 'See [[Somebody]] and `[[Maya Okafor]]`.\n',
    });
    const backlinks = search.lookup().backlinks(noteIn(search, 'contacts/maya.md'));
    assert.deepEqual(
      backlinks.map(({ path }) => path),
      ['interviews/a.md', 'interviews/b.md', 'notes/c.md'],
    );
  });

  it('knows who links to the same, whether or not there is a note of it', () => {
    const search = searchOf({
      'contacts/a.md': named('Maya', 'company: Baltic Ferries\n'),
      'contacts/b.md': named('Dan', 'former_companies: [Halden, "[[baltic-ferries]]"]\n'),
      'contacts/c.md': named('Li', 'company: Baltic\n'),
      'notes/d.md': 'Read about [[Baltic Ferries]].\n',
    });
    const from = noteIn(search, 'contacts/a.md');
    const linking = (link: string) =>
      search
        .lookup()
        .linkingAlike(linkText(link), from)
        .map(({ path }) => path);
    assert.deepEqual(linking('[[BALTIC FERRIES]]'), ['contacts/a.md', 'contacts/b.md', 'notes/d.md']);
    assert.deepEqual(linking('Halden'), ['contacts/b.md']);
    assert.deepEqual(linking('Nobody'), []);
  });

  it('counts the interviews by their kinds, without those that were cancelled', () => {
    const talk = (keys: string) => `---\ntype: interview\n${keys}---\n`;
    let search = searchOf({
      'interviews/a.md': talk('kind: informational\n'),
      'interviews/b.md': talk('kind: informational\nstatus: cancelled\n'),
      'interviews/c.md': talk('kind: job\n'),
      'contacts/d.md': '---\ntype: contact\nkind: job\n---\n',
    });
    const counts = () => [...search.lookup().kinds()].filter(([, count]) => count !== 0).sort();
    assert.deepEqual(counts(), [
      ['informational', 1],
      ['job', 1],
    ]);
    const change = (path: string, text: string) => {
      const uri = uriOf(path);
      const updated = search.update(new Map([[uri, readNote({ uri, path, text })]]));
      ({ search } = updated);
      return updated.touched.has(asked.kinds);
    };
    assert.equal(change('interviews/a.md', `${talk('kind: informational\nstatus: done\n')}more`), false);
    assert.equal(change('interviews/b.md', talk('kind: informational\n')), true);
    assert.deepEqual(counts(), [
      ['informational', 2],
      ['job', 1],
    ]);
  });

  it('counts the contacts by their sources, note by note', () => {
    const sourced = (source: string) => named('Somebody', source === '' ? '' : `source: ${source}\n`);
    let search = searchOf({
      'contacts/a.md': sourced('referral'),
      'contacts/b.md': sourced('Referral'),
      'contacts/c.md': sourced(''),
      'letters/d.md': sourced('referral'),
    });
    const counts = () => [...search.lookup().sources()].filter(([, count]) => count !== 0);
    assert.deepEqual(counts(), [
      ['referral', 2],
      [undefined, 1],
    ]);
    const change = (path: string, text: string | undefined) => {
      const uri = uriOf(path);
      const updated = search.update(
        new Map([[uri, text === undefined ? text : readNote({ uri, path, text })]]),
      );
      ({ search } = updated);
      return updated.touched.has(asked.sources);
    };
    assert.equal(change('contacts/a.md', sourced('event')), true);
    assert.equal(change('contacts/a.md', `${sourced('event')}more`), false);
    assert.equal(change('contacts/b.md', undefined), true);
    assert.equal(change('contacts/c.md', '---\ntype: company\n---\n'), true);
    assert.equal(change('contacts/e.md', sourced('')), true);
    assert.deepEqual(counts(), [
      [undefined, 1],
      ['event', 1],
    ]);
  });

  it('gives the notes of a type in the same list until one of them changes', () => {
    const index = indexOf({ 'contacts/maya.md': named('Maya'), 'companies/moss.md': named('Moss') });
    const before = index.searchOf(uriOf('job-search.md'))?.lookup();
    index.apply([{ kind: 'note', uri: uriOf('contacts/maya.md'), text: named('Maya Okafor') }]);
    const after = index.searchOf(uriOf('job-search.md'))?.lookup();
    assert.equal(after?.all('company'), before?.all('company'));
    assert.deepEqual(
      [before, after].map((ask) => ask?.all('contact').map(({ name }) => name)),
      [['Maya'], ['Maya Okafor']],
    );
  });

  it('gives the names of a type as they are written', () => {
    const search = searchOf({
      'contacts/maya.md': named('Maya Okafor', 'aliases: [Mo]\n'),
      'interviews/2026-11-24-maya.md': '# With Maya\n',
    });
    assert.deepEqual(search.lookup().names('contact'), ['Maya Okafor', 'maya', 'Mo']);
    assert.deepEqual(search.lookup().names('interview'), ['2026-11-24-maya']);
  });

  it('knows who shares an address or a name', () => {
    const search = searchOf({
      'contacts/a.md': named('Maya', 'email: Mo@x.org\nlinkedin: https://www.linkedin.com/in/mo/\n'),
      'contacts/b.md': named('MAYA', 'email: [mo@X.org]\nlinkedin: uk.linkedin.com/in/Mo?x=1\n'),
      'contacts/c.md': named('Li', 'linkedin: linkedin.com/company/northwind\n'),
    });
    const sharing = (identity: string) => search.lookup().sameIdentity(identity).length;
    assert.deepEqual(['email:mo@x.org', 'linkedin:linkedin.com/in/mo', 'name:maya'].map(sharing), [2, 2, 2]);
    assert.equal(sharing('linkedin:linkedin.com/company/northwind'), 0);
  });

  it('knows who is called by a word, by name or alias, folded', () => {
    const search = searchOf({
      'contacts/a.md': named('Anne-Marie O’Neill', 'aliases: [Nan]\n'),
      'contacts/b.md': named('Anne Dubois'),
      'companies/c.md': '---\ntype: company\nname: Anne\n---\n',
    });
    const called = (word: string) =>
      search
        .lookup()
        .called(word)
        .map(({ path }) => path)
        .sort();
    assert.deepEqual(called('anne'), ['contacts/a.md', 'contacts/b.md']);
    assert.deepEqual(called('oneill'), ['contacts/a.md']);
    assert.deepEqual(called('nan'), ['contacts/a.md']);
    assert.deepEqual(called('maya'), []);
  });
});

describe('answers that are kept', () => {
  it('say what they were worked out from, also where somebody asked before who writes nothing down', () => {
    const search = searchOf({
      'contacts/maya.md': named('Maya'),
      'letters/a.md': '---\nto: "[[Maya]]"\n---\n',
    });
    const maya = noteIn(search, 'contacts/maya.md');
    const unheard = search.lookup().backlinks(maya);
    for (const time of ['first', 'again']) {
      const heard = new Set<string>();
      assert.deepEqual(search.lookup((key) => heard.add(key)).backlinks(maya), unheard);
      assert.ok(heard.has(asked.mentions('maya')), time);
    }
  });
});
