import assert from 'node:assert/strict';

import { WorkspaceIndex, type Change } from '../../../src/core/index/workspace-index';

const PROFILE = '---\ntype: profile\n---\n';
const note = (uri: string, text = ''): Change => ({ kind: 'note', uri, text });
const gone = (uri: string): Change => ({ kind: 'gone', uri });

function indexOf(...changes: readonly Change[]): WorkspaceIndex {
  const index = new WorkspaceIndex();
  index.apply(changes);
  return index;
}

/** Each search with the paths and types of its notes. */
function contents(index: WorkspaceIndex): Record<string, string[]> {
  return Object.fromEntries(
    index.searches.map((search) => [
      search.root,
      [...search.all()].map(({ path, type }) => `${path} ${type}`).sort(),
    ]),
  );
}

describe('the roots of a workspace', () => {
  it('are the folders with a profile; nothing else is read', () => {
    const index = indexOf(
      note('f:/a/job-search.md', PROFILE),
      note('f:/a/contacts/m.md'),
      note('f:/b/contacts/n.md'),
    );
    assert.deepEqual(contents(index), { 'f:/a': ['contacts/m.md contact', 'job-search.md profile'] });
    assert.equal(index.searchOf('f:/b/contacts/n.md'), undefined);
    assert.equal(index.note('f:/a/contacts/m.md')?.name, 'm');
  });

  it('may be several, and one within another: a note belongs to the innermost', () => {
    const index = indexOf(
      note('f:/a/contacts/m.md'),
      note('f:/a/job-search.md', PROFILE),
      note('f:/a/clients/ada/job-search.md', PROFILE),
      note('f:/a/clients/ada/contacts/n.md'),
      note('f:/b/job-search.md', PROFILE),
    );
    assert.deepEqual(contents(index), {
      'f:/a': ['contacts/m.md contact', 'job-search.md profile'],
      'f:/a/clients/ada': ['contacts/n.md contact', 'job-search.md profile'],
      'f:/b': ['job-search.md profile'],
    });
  });

  it('come and go with their profiles, and the notes go where they then belong', () => {
    const index = indexOf(note('f:/a/job-search.md', PROFILE), note('f:/a/ada/contacts/n.md'));
    assert.deepEqual(contents(index)['f:/a'], ['ada/contacts/n.md ordinary', 'job-search.md profile']);
    index.apply([note('f:/a/ada/job-search.md', PROFILE)]);
    assert.deepEqual(contents(index), {
      'f:/a': ['job-search.md profile'],
      'f:/a/ada': ['contacts/n.md contact', 'job-search.md profile'],
    });
    const { closed } = index.apply([gone('f:/a/ada/job-search.md')]);
    assert.deepEqual(closed, ['f:/a/ada']);
    assert.deepEqual(contents(index), { 'f:/a': ['ada/contacts/n.md ordinary', 'job-search.md profile'] });
  });

  it('do not see into each other', () => {
    const index = indexOf(
      note('f:/a/job-search.md', PROFILE),
      note('f:/a/contacts/m.md', '---\nname: Maya\n---\n'),
      note('f:/a/ada/job-search.md', PROFILE),
      note('f:/a/ada/letters/l.md', '---\nto: Maya\n---\n'),
    );
    const letter = index.note('f:/a/ada/letters/l.md');
    assert.ok(letter?.type === 'letter' && letter.fields.to !== undefined);
    const resolution = index
      .searchOf(letter.uri)
      ?.lookup()
      .resolve(letter.fields.to.value, letter, 'contact');
    assert.equal(resolution?.kind, 'none');
  });
});

describe('the files of a workspace', () => {
  it('go with their folder', () => {
    const index = indexOf(
      note('f:/a/job-search.md', PROFILE),
      note('f:/a/contacts/m.md'),
      note('f:/a/contacts/old/n.md'),
      note('f:/a/contacts-2/o.md'),
    );
    index.apply([gone('f:/a/contacts')]);
    assert.deepEqual(contents(index)['f:/a'], ['contacts-2/o.md ordinary', 'job-search.md profile']);
    assert.deepEqual(index.apply([gone('f:/a')]).closed, ['f:/a']);
    assert.deepEqual(contents(index), {});
  });

  it('are told apart by their last change, within one batch too', () => {
    const index = indexOf(note('f:/a/job-search.md', PROFILE));
    index.apply([note('f:/a/contacts/m.md'), gone('f:/a/contacts'), note('f:/a/contacts/n.md')]);
    assert.deepEqual(contents(index)['f:/a'], ['contacts/n.md contact', 'job-search.md profile']);
  });

  it('are found from the folders above the root, and while any of one name is left', () => {
    const index = indexOf(note('f:/vault/jobs/job-search.md', PROFILE));
    const kind = (target: string) => {
      const search = index.searchOf('f:/vault/jobs/job-search.md');
      const from = search?.note('f:/vault/jobs/job-search.md');
      assert.ok(search !== undefined && from !== undefined);
      return search.lookup().resolve({ target, style: 'wiki' }, from).kind;
    };
    assert.equal(kind('Reading list'), 'none');
    index.apply([
      { kind: 'file', uri: 'f:/vault/Books/Reading%20list.md' },
      { kind: 'file', uri: 'f:/vault/x/cv.pdf' },
      { kind: 'file', uri: 'f:/vault/y/cv.pdf' },
    ]);
    assert.deepEqual(['Reading list', 'Books/Reading list', 'cv.pdf', 'x/cv.pdf'].map(kind), [
      'file',
      'file',
      'file',
      'file',
    ]);
    index.apply([gone('f:/vault/x')]);
    assert.deepEqual(['cv.pdf', 'x/cv.pdf'].map(kind), ['file', 'none']);
    index.apply([gone('f:/vault/y/cv.pdf')]);
    assert.equal(kind('cv.pdf'), 'none');
  });

  it('touch nobody where nothing is new', () => {
    const index = indexOf(note('f:/a/job-search.md', PROFILE), { kind: 'file', uri: 'f:/a/cv.pdf' });
    assert.deepEqual(index.apply([{ kind: 'file', uri: 'f:/a/cv.pdf' }]).searches, []);
    assert.deepEqual(index.apply([gone('f:/a/nothing')]).searches, []);
  });
});

describe('the folders of a search', () => {
  const notes = [
    note('f:/a/people/m.md'),
    note('f:/a/contacts/n.md'),
    note('f:/a/people/x/l.md', '---\ntype: letter\n---\n'),
  ];

  it('are those of the profile, before and after', () => {
    const index = indexOf(note('f:/a/job-search.md', '---\nfolders:\n  contact: ./people/\n---\n'), ...notes);
    assert.deepEqual(contents(index)['f:/a'], [
      'contacts/n.md ordinary',
      'job-search.md profile',
      'people/m.md contact',
      'people/x/l.md letter',
    ]);
    index.apply([note('f:/a/job-search.md', PROFILE)]);
    assert.deepEqual(contents(index)['f:/a'], [
      'contacts/n.md contact',
      'job-search.md profile',
      'people/m.md ordinary',
      'people/x/l.md letter',
    ]);
  });

  it('stay within the root', () => {
    for (const folder of ['../elsewhere', 'a/../../b', 'C:\\people', '/']) {
      const index = indexOf(
        note('f:/a/job-search.md', `---\nfolders: { contact: '${folder}' }\n---\n`),
        ...notes,
      );
      const types = contents(index)['f:/a'] ?? [];
      assert.ok(types.includes('contacts/n.md contact'), folder);
    }
  });
});
