import assert from 'node:assert/strict';

import * as fc from 'fast-check';

import { PersistentMap } from '../../../src/core/index/persistent-map';

type Step = readonly (readonly [string, number | undefined])[];

// Few keys, so that they are set and deleted again and again, and some that share a bucket by chance.
const key = fc.oneof(fc.constantFrom('a', 'b', 'c', '', '__proto__', 'Łukasz'), fc.string({ maxLength: 3 }));
const step = fc.array(fc.tuple(key, fc.option(fc.nat(9), { nil: undefined })), { maxLength: 6 });

describe('a persistent map', () => {
  it('holds what a Map would hold, and so does every map before it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const expected = new Map<string, number>();
        const snapshots = [{ map: PersistentMap.empty<number>(), expected: new Map(expected) }];
        for (const changes of steps) {
          const map = (snapshots.at(-1)?.map ?? PersistentMap.empty<number>()).with(changes);
          change(expected, changes);
          snapshots.push({ map, expected: new Map(expected) });
        }
        for (const snapshot of snapshots) assertSame(snapshot.map, snapshot.expected);
      }),
    );
  });

  it('sets and deletes one key', () => {
    const one = PersistentMap.empty<number>().set('a', 1);
    assert.equal(one.get('a'), 1);
    assert.equal(one.delete('a').has('a'), false);
    assert.equal(one.delete('b').size, 1);
    assert.equal(one.with([]), one);
  });
});

function change(map: Map<string, number>, changes: Step): void {
  for (const [name, value] of changes) {
    if (value === undefined) map.delete(name);
    else map.set(name, value);
  }
}

function assertSame(map: PersistentMap<number>, expected: ReadonlyMap<string, number>): void {
  assert.equal(map.size, expected.size);
  assert.deepEqual(new Map(map.entries()), expected);
  assert.deepEqual([...map.keys()].sort(), [...expected.keys()].sort());
  assert.deepEqual([...map.values()].sort(), [...expected.values()].sort());
  for (const [name, value] of expected) assert.equal(map.get(name), value);
  assert.equal(map.get('not there'), undefined);
}
