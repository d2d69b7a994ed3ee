import assert from 'node:assert/strict';

import { differing, gathered, Reader, type Disk, type Stat } from '../../../src/core/index/reader';
import { WorkspaceIndex } from '../../../src/core/index/workspace-index';
import { LARGEST_NOTE } from '../../../src/core/model/note';

const MAYA = 'f:/a/contacts/maya.md';
const NOON = 1_000_000_000;

class NotNow extends Error {}

interface File {
  kind?: Stat['kind'];
  text?: string;
  mtime?: number;
  /** What the file system says it is, where that is not so. */
  size?: number;
  isLocked?: boolean;
  isUnreachable?: boolean;
}

/** A file system at whose every answer something may happen. */
class FaultyDisk implements Disk {
  readonly files = new Map<string, File>();
  readonly unsavedTexts = new Map<string, string>();
  readonly told: string[] = [];
  readonly reads: string[] = [];
  /** What happens to the files before each reading, in turn. */
  readonly happening: (() => void)[] = [];
  time = NOON;

  stat(uri: string): Promise<Stat> {
    const file = this.files.get(uri);
    if (file?.isUnreachable === true) return Promise.reject(new NotNow('stat'));
    if (file === undefined) return Promise.resolve({ kind: 'none', mtime: 0, size: 0 });
    const { kind = 'file', text = '', mtime = NOON - 60_000, size = text.length } = file;
    return Promise.resolve({ kind, mtime, size });
  }

  read(uri: string): Promise<{ text: string; size: number }> {
    this.reads.push(uri);
    this.happening.shift()?.();
    const { kind = 'file', text = '', isLocked, isUnreachable } = this.files.get(uri) ?? { kind: 'none' };
    if (kind !== 'file' || isLocked === true || isUnreachable === true)
      return Promise.reject(new NotNow('read'));
    return Promise.resolve({ text, size: text.length });
  }

  unsaved(uri: string): string | undefined {
    return this.unsavedTexts.get(uri);
  }

  now(): number {
    return this.time;
  }

  couldNotRead(uri: string): void {
    this.told.push(`could not read ${uri}`);
  }

  tooLarge(uri: string): void {
    this.told.push(`too large ${uri}`);
  }
}

/** A disk with one note, which has been read. */
async function read(file: File = { text: 'one' }): Promise<{ disk: FaultyDisk; reader: Reader }> {
  const disk = new FaultyDisk();
  const reader = new Reader(disk);
  disk.files.set(MAYA, file);
  await reader.look(MAYA);
  return { disk, reader };
}

const note = (text: string) => ({ kind: 'note', uri: MAYA, text });
const GONE = { kind: 'gone', uri: MAYA };
const A_FILE = { kind: 'file', uri: MAYA };

describe('a file that is read', () => {
  it('is a note, and what is unsaved of it counts more', async () => {
    const { disk, reader } = await read();
    assert.deepEqual(await reader.look(MAYA), { kind: 'file', changes: [note('one')] });
    disk.unsavedTexts.set(MAYA, 'typed');
    disk.files.delete(MAYA);
    assert.deepEqual(await reader.look(MAYA), { kind: 'file', changes: [note('typed')] });
  });

  it('is gone where it was there and is not', async () => {
    const { disk, reader } = await read();
    disk.files.delete(MAYA);
    assert.deepEqual(await reader.look(MAYA), { kind: 'none', changes: [GONE] });
  });

  it('is gone where it vanishes between two looks at it', async () => {
    const { disk, reader } = await read();
    disk.happening.push(() => disk.files.delete(MAYA));
    assert.deepEqual(await reader.look(MAYA), { kind: 'none', changes: [GONE] });
    assert.deepEqual(disk.told, []);
  });

  it('is gone where a folder or a link has taken its place, also while it is read', async () => {
    for (const kind of ['folder', 'other'] as const) {
      const { disk, reader } = await read();
      disk.happening.push(() => disk.files.set(MAYA, { kind }));
      assert.deepEqual(await reader.look(MAYA), { kind, changes: [GONE] });
      assert.deepEqual(await reader.look(MAYA), { kind, changes: [] }, 'told once');
    }
  });

  it('keeps what is known of it while it is locked, and is tried again', async () => {
    const { disk, reader } = await read();
    disk.files.set(MAYA, { text: 'two', isLocked: true });
    assert.deepEqual(await reader.look(MAYA), { kind: 'file', changes: [A_FILE] });
    assert.deepEqual(reader.unread, [MAYA]);
    assert.deepEqual(disk.told, [`could not read ${MAYA}`]);
    disk.files.set(MAYA, { text: 'two' });
    assert.deepEqual(await reader.look(MAYA), { kind: 'file', changes: [note('two')] });
    assert.deepEqual(reader.unread, []);
  });

  it('keeps what is known of it while its disk cannot be reached', async () => {
    const { disk, reader } = await read();
    disk.files.set(MAYA, { isUnreachable: true });
    assert.deepEqual(await reader.look(MAYA), { kind: 'unreachable', changes: [] });
    assert.deepEqual(reader.unread, [MAYA]);
    assert.equal(await reader.isStale(MAYA), true);
    disk.files.delete(MAYA);
    assert.deepEqual(await reader.look(MAYA), { kind: 'none', changes: [GONE] });
    assert.deepEqual(reader.unread, []);
  });

  it('is read again where it was being written, and taken as it is then', async () => {
    const { disk, reader } = await read();
    disk.happening.push(() => disk.files.set(MAYA, { text: 'half writ' }));
    disk.happening.push(() => disk.files.set(MAYA, { text: 'half written', mtime: NOON - 10 }));
    assert.deepEqual(await reader.look(MAYA), { kind: 'file', changes: [note('half written')] });
    assert.deepEqual(reader.unread, []);
  });

  it('is taken as it is where it never stands still, and looked at again later', async () => {
    const { disk, reader } = await read();
    let text = 'one';
    const grow = () => disk.files.set(MAYA, { text: (text += '!') });
    disk.happening.push(grow, grow, grow, grow);
    assert.deepEqual(await reader.look(MAYA), { kind: 'file', changes: [note('one!!!')] });
    assert.deepEqual(reader.unread, [MAYA]);
  });

  it('is taken at its text where its file system does not know sizes', async () => {
    const { disk, reader } = await read({ text: 'one', size: 0 });
    assert.deepEqual(await reader.look(MAYA), { kind: 'file', changes: [note('one')] });
    assert.equal(disk.reads.length, 2);
    assert.equal(await reader.isStale(MAYA), false);
  });

  it('is no note any longer where it has become too large, whatever its size is said to be', async () => {
    for (const size of [LARGEST_NOTE + 1, 0]) {
      const { disk, reader } = await read();
      disk.files.set(MAYA, { text: 'x'.repeat(LARGEST_NOTE + 1), size });
      assert.deepEqual(await reader.look(MAYA), { kind: 'file', changes: [GONE, A_FILE] });
      assert.deepEqual(disk.told, [`too large ${MAYA}`]);
      assert.equal(await reader.isStale(MAYA), false);
    }
  });

  it('is not read where it is no note', async () => {
    const { disk, reader } = await read();
    disk.files.set('f:/a/cv.pdf', { text: 'PDF', isLocked: true });
    const before = disk.reads.length;
    const changes = [{ kind: 'file', uri: 'f:/a/cv.pdf' }];
    assert.deepEqual(await reader.look('f:/a/cv.pdf'), { kind: 'file', changes });
    assert.equal(disk.reads.length, before);
  });

  it('takes what lay below it along where a folder goes', async () => {
    const { disk, reader } = await read({ text: 'one', isLocked: true });
    disk.files.clear();
    const folder = 'f:/a/contacts';
    assert.deepEqual(await reader.look(folder), { kind: 'none', changes: [{ kind: 'gone', uri: folder }] });
    assert.deepEqual(reader.unread, []);
  });
});

describe('what watchers have not told', () => {
  const ELSE = 'f:/a/contacts/else.md';
  const suspected = async (reader: Reader, listed: readonly string[], known: readonly string[]) => {
    const uris: string[] = [];
    const listing = (async function* () {
      yield* await Promise.resolve(listed);
    })();
    for await (const uri of differing(reader, listing, new Set(known))) uris.push(uri);
    return uris;
  };

  it('is nothing where everything looks as it did', async () => {
    const { disk, reader } = await read();
    disk.files.set('f:/a/cv.pdf', { text: 'PDF' });
    const all = [MAYA, 'f:/a/cv.pdf'];
    assert.deepEqual(await suspected(reader, all, all), []);
    assert.equal(disk.reads.length, 1);
  });

  it('is a note that changed, is new or is gone', async () => {
    const { disk, reader } = await read();
    disk.files.set(MAYA, { text: 'two', mtime: NOON });
    assert.deepEqual(await suspected(reader, [MAYA], [MAYA]), [MAYA]);
    disk.files.set(MAYA, { text: 'longer' });
    assert.deepEqual(await suspected(reader, [MAYA], [MAYA]), [MAYA]);
    disk.files.set(MAYA, { text: 'one' });
    assert.deepEqual(await suspected(reader, [MAYA, ELSE], [MAYA]), [ELSE]);
    assert.deepEqual(await suspected(reader, [], [MAYA]), [MAYA]);
  });

  it('is looked for in a note that was read in the moment in which it was written', async () => {
    const { disk, reader } = await read({ text: 'one', mtime: NOON - 500 });
    assert.deepEqual(await suspected(reader, [MAYA], [MAYA]), [MAYA]);
    disk.time = NOON + 10_000;
    await reader.look(MAYA);
    assert.deepEqual(await suspected(reader, [MAYA], [MAYA]), []);
  });

  it('is looked for in a note that was unsaved, and in all of them where that is wanted', async () => {
    const { disk, reader } = await read();
    disk.unsavedTexts.set(MAYA, 'typed');
    await reader.look(MAYA);
    disk.unsavedTexts.clear();
    assert.deepEqual(await suspected(reader, [MAYA], [MAYA]), [MAYA]);
    await reader.look(MAYA);
    reader.forget();
    assert.deepEqual(await suspected(reader, [MAYA], [MAYA]), [MAYA]);
  });

  it('takes nothing away where a folder could not be listed', async () => {
    const { disk, reader } = await read();
    disk.files.set(MAYA, { text: 'one', isUnreachable: true });
    const index = new WorkspaceIndex();
    index.apply([
      { kind: 'note', uri: 'f:/a/job-search.md', text: '' },
      { kind: 'note', uri: MAYA, text: 'one' },
    ]);
    for (const uri of await suspected(reader, ['f:/a/job-search.md'], [...index.urisBelow('f:/a')]))
      if (uri === MAYA) index.apply((await reader.look(uri)).changes);
    assert.equal(index.note(MAYA)?.text, 'one');
  });
});

describe('thousands of events at once', () => {
  /** What is gathered of portions that come one after another, each at the end of one pause. */
  async function waitingAfter(portions: readonly number[]): Promise<{ count: number; pauses: number }> {
    const left = [...portions];
    let count = 0;
    let pauses = 0;
    await gathered(
      () => count,
      () => {
        pauses += 1;
        count += left.shift() ?? 0;
        return Promise.resolve();
      },
    );
    return { count, pauses };
  }

  it('are waited for until no more are added', async () => {
    assert.deepEqual(await waitingAfter([500, 500, 500, 120]), { count: 1620, pauses: 5 });
  });

  it('keep nobody waiting where they are few, or never end', async () => {
    assert.deepEqual(await waitingAfter([3, 4]), { count: 3, pauses: 1 });
    assert.deepEqual(await waitingAfter([]), { count: 0, pauses: 1 });
    assert.equal((await waitingAfter(Array.from({ length: 500 }, () => 100))).pauses, 51);
  });
});
