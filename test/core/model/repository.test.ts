import assert from 'node:assert/strict';

import fc from 'fast-check';

import { isIgnored } from '../../../src/core/model/ignore-rules';
import { findRepository, type Repository } from '../../../src/core/model/repository';
import type { Files } from '../../support/search';

/** The repository of a folder among files, by their paths from the root of the disk. */
function found(folder: string, files: Files): Repository | undefined {
  const asking = findRepository(folder);
  let step = asking.next();
  while (step.done !== true) step = asking.next(files[step.value]);
  return step.value;
}

const remote = (url: string) =>
  `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = +refs\n`;

describe('findRepository', () => {
  const remotes = (url: string) => found('/r', { '/r/.git/config': remote(url) })?.remotes;

  it('finds none where there is none', () => {
    assert.equal(found('/home/ana/search', { '/home/ana/search/job-search.md': '' }), undefined);
    assert.equal(found('', {}), undefined);
  });

  it('looks in the folder and in all above it', () => {
    for (const top of ['/home/ana/notes/search', '/home/ana/notes', '/home', ''])
      assert.deepEqual(found('/home/ana/notes/search/', { [`${top}/.git/config`]: '' }), {
        remotes: [],
        isIgnored: false,
      });
  });

  it('says which machine a remote is on, and nothing else of its address', () => {
    const hosts: readonly (readonly [url: string, host: string | undefined, mayBePublic: boolean])[] = [
      ['https://github.com/ana/search.git', 'github.com', true],
      ['https://ana:secret@GitHub.com:443/ana/search', 'github.com', true],
      ['git@gitlab.com:ana/search.git', 'gitlab.com', true],
      ['ssh://git@codeberg.org:22/ana/search', 'codeberg.org', true],
      ['"https://bitbucket.org/ana/search"', 'bitbucket.org', true],
      ['git@git.sr.ht:~ana/search', 'git.sr.ht', true],
      ['https://github.com.example/ana/search', 'github.com.example', false],
      ['https://notgithub.com/ana', 'notgithub.com', false],
      ['ana@nas:git/search', 'nas', false],
      ['ssh://ana@10.0.0.7/srv/search', '10.0.0.7', false],
      ['/srv/git/search.git', undefined, false],
      ['../search.git', undefined, false],
      ['file:///srv/git/search.git', undefined, false],
      ['C:\\git\\search', undefined, false],
      ['C:/git/github.com:x', undefined, false],
    ];
    for (const [url, host, mayBePublic] of hosts)
      assert.deepEqual(remotes(url), [{ host, mayBePublic }], url);
  });

  it('names the one first that others may read', () => {
    const config = remote('ana@nas:search') + '[remote "hub"] url = git@github.com:ana/search\n';
    assert.deepEqual(
      found('/r', { '/r/.git/config': config })?.remotes.map(({ host }) => host),
      ['github.com', 'nas'],
    );
  });

  it('reads no address of another section', () => {
    const config = '[remote "o"]\n\tfetch = x\n[submodule "s"]\n\turl = https://github.com/x/y\n';
    assert.deepEqual(found('/r', { '/r/.git/config': config })?.remotes, []);
  });

  it('follows a worktree and a submodule to their settings', () => {
    const hub = remote('https://github.com/ana/x');
    const worktree = {
      '/tree/.git': 'gitdir: /main/.git/worktrees/tree\n',
      '/main/.git/worktrees/tree/commondir': '../..\n',
      '/main/.git/config': hub,
      '/main/.git/info/exclude': 'search\n',
    };
    assert.equal(found('/tree', worktree)?.remotes[0]?.host, 'github.com');
    assert.equal(found('/tree/search', worktree)?.isIgnored, true);
    const submodule = {
      '/main/sub/.git': 'gitdir: ../.git/modules/sub',
      '/main/.git/modules/sub/config': hub,
    };
    assert.equal(found('/main/sub/search', submodule)?.remotes[0]?.host, 'github.com');
    const onWindows = { 'D:/t/.git': 'gitdir: C:\\main\\.git', 'C:/main/.git/config': hub };
    assert.equal(found('D:/t', onWindows)?.remotes[0]?.host, 'github.com');
  });

  it('goes to no other machine, whatever a file says', () => {
    for (const said of ['//evil.example/share', '\\\\evil.example\\share', '']) {
      const asked: string[] = [];
      const asking = findRepository('/r');
      for (let step = asking.next(); step.done !== true;) {
        asked.push(step.value);
        step = asking.next(step.value === '/r/.git' ? `gitdir: ${said}` : undefined);
      }
      assert.deepEqual(asked, ['/r/.git/config', '/r/.git', '/.git/config', '/.git']);
    }
  });

  it('never throws and always comes to an end, whatever stands in the files', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom('[', ']', '*', '/', '!', '\n', '.', '=', 'url', 'remote', ':', '@', '"'),
      }),
      fc.constantFrom('gitdir: ../../..', 'gitdir: .', remote('git@github.com:x')),
    );
    fc.assert(
      fc.property(fc.array(fc.option(text, { nil: undefined })), fc.string(), (answers, folder) => {
        const asking = findRepository(folder);
        let step = asking.next();
        let count = 0;
        while (step.done !== true) step = asking.next(answers[count++]);
        assert.ok(count < 300);
      }),
    );
  });
});

describe('isIgnored', () => {
  const NOTE = 'notes/job-search/contacts/maya.md';
  const by = (text: string, folder = '') => isIgnored(NOTE, [{ folder, text }]);

  it('knows the usual forms', () => {
    const all = ['job-search', 'job-search/', '/notes', '/notes/job-search/', 'notes/*', '*', '/*', '*.md'];
    const more = [
      '**/job-search',
      'notes/**',
      'notes/**/maya.md',
      'job-*',
      'job?search',
      '# x\r\n\r\nnotes/  \r',
    ];
    for (const line of [...all, ...more]) assert.equal(by(line), true, line);
  });

  it('knows what speaks of something else', () => {
    const lines = [
      '',
      '#notes',
      '/job-search',
      'job',
      'earch',
      'maya.md/',
      'contacts/maya',
      'notes/maya.md',
      'x/**',
    ];
    for (const line of lines) assert.equal(by(line), false, line);
  });

  it('counts from the folder of the file', () => {
    assert.equal(by('/job-search', 'notes'), true);
    assert.equal(by('*', 'notes/job-search'), true);
    assert.equal(by('*', 'notes/other'), false);
    assert.equal(by('notes', 'notes'), false);
  });

  it('lets the last line win, and takes in nothing below a folder that is left out', () => {
    assert.equal(by('*.md\n!maya.md'), false);
    assert.equal(by('!maya.md\n*.md'), true);
    assert.equal(by('notes/\n!maya.md'), true);
    const files = [
      { folder: '', text: '*.md' },
      { folder: 'notes/job-search', text: '!*.md' },
    ];
    assert.equal(isIgnored(NOTE, files), false);
    assert.equal(isIgnored(NOTE, [...files].reverse()), true);
  });

  it('says no where it is not sure', () => {
    assert.equal(by('job-searc[h]'), false);
    assert.equal(by('*.md\n!may[a].md'), false);
  });

  it('does not run away', () => {
    assert.equal(isIgnored('a'.repeat(5000), [{ folder: '', text: `${'*a'.repeat(400)}b` }]), false);
    assert.equal(isIgnored(`${'a/'.repeat(60)}x`, [{ folder: '', text: `${'**/a/'.repeat(150)}b` }]), false);
  });
});
