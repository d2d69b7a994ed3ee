import assert from 'node:assert/strict';

import { Derived, TODAY } from '../../../src/core/index/derived';
import { finished, inOneStep } from '../../../src/core/index/steps';
import type { Lookup } from '../../../src/core/index/lookup';
import { WorkspaceIndex, type Change } from '../../../src/core/index/workspace-index';
import { linkText } from '../../../src/core/markdown/links';
import { uriOf } from '../../support/search';

const put = (path: string, text = ''): Change => ({ kind: 'note', uri: uriOf(path), text });
const drop = (path: string): Change => ({ kind: 'gone', uri: uriOf(path) });

/** Computes something for each note, and tells for which ones it had to do so after a change. */
class Watched {
  private readonly index = new WorkspaceIndex();
  private readonly derived: Derived<unknown>;
  private computed: string[] = [];

  constructor(compute: (lookup: Lookup, uri: string, record: (key: string) => void) => unknown) {
    this.derived = new Derived((uri, lookup, record) =>
      inOneStep(() => {
        const note = lookup.note(uri);
        if (note !== undefined) this.computed.push(note.path);
        return note && (compute(lookup, uri, record) ?? 'nothing');
      }),
    );
    this.after(put('job-search.md', '---\ntype: profile\n---\n'));
  }

  after(...changes: readonly Change[]): readonly string[] {
    for (const update of this.index.apply(changes).searches) this.derived.accept(update);
    return this.settle();
  }

  touched(key: string): readonly string[] {
    this.derived.touch(key);
    return this.settle();
  }

  get(path: string): unknown {
    return this.derived.get(uriOf(path));
  }

  private settle(): readonly string[] {
    this.computed = [];
    for (const uri of [...this.derived.pending]) this.derived.refresh(uri);
    assert.equal(this.derived.pending.size, 0);
    return this.computed.sort();
  }
}

describe('what is derived from notes', () => {
  it('is computed again for the note that changed, and for nobody who did not ask about it', () => {
    const watched = new Watched(() => 1);
    assert.deepEqual(watched.after(put('contacts/a.md'), put('contacts/b.md')), [
      'contacts/a.md',
      'contacts/b.md',
    ]);
    assert.deepEqual(watched.after(put('contacts/a.md', 'new')), ['contacts/a.md']);
    assert.deepEqual(watched.after(), []);
  });

  it('follows a link when what it leads to changes, comes or goes', () => {
    const watched = new Watched((lookup, uri) => {
      const note = lookup.note(uri);
      return note?.type === 'letter' && lookup.resolve(linkText('Maya'), note, 'contact').kind;
    });
    watched.after(put('letters/l.md'), put('contacts/dan.md'), ...many(50));
    assert.equal(watched.get('letters/l.md'), 'none');
    assert.deepEqual(watched.after(put('contacts/maya.md')), ['contacts/maya.md', 'letters/l.md']);
    assert.equal(watched.get('letters/l.md'), 'note');
    assert.deepEqual(watched.after(put('contacts/maya.md', 'new')), ['contacts/maya.md', 'letters/l.md']);
    assert.deepEqual(watched.after(put('contacts/dan.md', '---\nname: Maya\n---\n')), [
      'contacts/dan.md',
      'letters/l.md',
    ]);
    assert.deepEqual(watched.after(drop('contacts/maya.md')), ['letters/l.md']);
    assert.equal(watched.get('contacts/maya.md'), undefined);
    assert.deepEqual(watched.after(put('contacts/n7.md', 'new')), ['contacts/n7.md']);
  });

  it('follows backlinks, types, the profile, shared addresses and files', () => {
    const watched = new Watched((lookup, uri) => {
      const note = lookup.note(uri);
      if (note?.path === 'contacts/a.md') return lookup.backlinks(note).length;
      if (note?.path === 'contacts/b.md') return lookup.all('company').length;
      if (note?.path === 'contacts/c.md') return lookup.profile()?.name;
      if (note?.path === 'contacts/d.md') return lookup.sameIdentity('email:a@b.c').length;
      return note?.path === 'contacts/e.md' && lookup.resolve({ target: 'cv.pdf', style: 'wiki' }, note).kind;
    });
    watched.after(...['a', 'b', 'c', 'd', 'e'].map((name) => put(`contacts/${name}.md`)), ...many(50));
    assert.deepEqual(watched.after(put('letters/l.md', '---\nto: a\n---\n')), [
      'contacts/a.md',
      'contacts/e.md',
      'letters/l.md',
    ]);
    assert.equal(watched.get('contacts/a.md'), 1);
    assert.deepEqual(watched.after(put('companies/x.md')), [
      'companies/x.md',
      'contacts/b.md',
      'contacts/e.md',
    ]);
    assert.deepEqual(watched.after(put('job-search.md', '---\nname: Ada\n---\n')), [
      'contacts/c.md',
      'job-search.md',
    ]);
    assert.equal(watched.get('contacts/c.md'), 'Ada');
    assert.deepEqual(watched.after(put('contacts/n1.md', '---\nemail: A@b.c\n---\n')), [
      'contacts/d.md',
      'contacts/n1.md',
    ]);
    assert.deepEqual(watched.after({ kind: 'file', uri: uriOf('cv.pdf') }), ['contacts/e.md']);
    assert.equal(watched.get('contacts/e.md'), 'file');
  });

  it('follows the names of a type, and not what else its notes say', () => {
    const watched = new Watched((lookup, uri) => uri.includes('letters') && [...lookup.names('contact')]);
    watched.after(put('letters/l.md'), put('contacts/a.md', '---\nname: Ada\n---\n'));
    assert.deepEqual(watched.get('letters/l.md'), ['Ada', 'a']);
    assert.deepEqual(watched.after(put('contacts/a.md', '---\nname: Ada\nrole: x\n---\n')), [
      'contacts/a.md',
    ]);
    assert.deepEqual(watched.after(put('companies/x.md')), ['companies/x.md']);
    const renamed = put('contacts/a.md', '---\nname: Ada\naliases: Ad\n---\n');
    assert.deepEqual(watched.after(renamed), ['contacts/a.md', 'letters/l.md']);
    assert.deepEqual(watched.get('letters/l.md'), ['Ada', 'a', 'Ad']);
    assert.deepEqual(watched.after(put('contacts/a.md', '---\ntype: company\n---\n')), [
      'contacts/a.md',
      'letters/l.md',
    ]);
    assert.deepEqual(watched.get('letters/l.md'), []);
  });

  it('is dropped where something changes between two steps, and computed anew', () => {
    const index = new WorkspaceIndex();
    let day = 1;
    const derived = new Derived<string>(function* (uri, lookup, record) {
      const text = lookup.note(uri)?.text;
      const seenOn = day;
      yield;
      record(TODAY);
      return text === undefined ? undefined : `${text} on day ${seenOn}`;
    });
    const take = (...changes: readonly Change[]) => {
      for (const update of index.apply(changes).searches) derived.accept(update);
    };
    const begun = (path: string) => {
      const steps = derived.refreshing(uriOf(path));
      assert.equal(steps.next().done, false);
      return () => void finished(steps);
    };
    take(put('job-search.md', '---\ntype: profile\n---\n'), put('contacts/a.md', 'one'));

    const overtaken = begun('contacts/a.md');
    take(put('contacts/a.md', 'two'));
    overtaken();
    assert.equal(derived.get(uriOf('contacts/a.md')), undefined);
    assert.equal(derived.refresh(uriOf('contacts/a.md')), 'two on day 1');

    take(put('contacts/b.md', 'three'));
    const untold = begun('contacts/b.md');
    day = 2;
    derived.touch(TODAY);
    untold();
    assert.ok(derived.pending.has(uriOf('contacts/b.md')));
    assert.equal(derived.refresh(uriOf('contacts/b.md')), 'three on day 2');

    take(put('contacts/a.md', 'four'));
    const second = begun('contacts/a.md');
    assert.equal(derived.get(uriOf('contacts/a.md')), 'two on day 1');
    assert.equal(derived.refresh(uriOf('contacts/a.md')), 'four on day 2');
    second();
    assert.equal(derived.get(uriOf('contacts/a.md')), 'four on day 2');
  });

  it('is computed again on another day only where the day was asked for', () => {
    const watched = new Watched((_, uri, record) => void (uri.includes('letters') && record(TODAY)));
    watched.after(put('letters/l.md'), ...many(5));
    assert.deepEqual(watched.touched(TODAY), ['letters/l.md']);
  });
});

function many(count: number): readonly Change[] {
  return Array.from({ length: count }, (_, n) => put(`contacts/n${n}.md`));
}
