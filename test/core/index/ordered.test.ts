import assert from 'node:assert/strict';

import { Ordered } from '../../../src/core/index/ordered';

interface Item {
  readonly at: number;
}

const item = (at: number): Item => ({ at });

describe('items in an order', () => {
  it('are what is left of those that came, in order, whenever one asks', () => {
    const ordered = new Ordered<Item>((a, b) => a.at - b.at);
    const [two, one, three] = [item(2), item(1), item(3)];
    ordered.replace([], [two, one]);
    assert.deepEqual(ordered.all, [one, two]);
    ordered.replace([one], [three]);
    const again = item(1);
    ordered.replace([three], [again]);
    ordered.replace([two], [item(0)]);
    assert.deepEqual(ordered.all, [item(0), again]);
    assert.equal(ordered.all, ordered.all);
    ordered.replace(ordered.all, []);
    assert.deepEqual(ordered.all, []);
  });

  it('stay in the order in which they came where they are alike', () => {
    const ordered = new Ordered<Item>(() => 0);
    const [first, second, third] = [item(1), item(2), item(3)];
    ordered.replace([], [first, second]);
    assert.deepEqual(ordered.all, [first, second]);
    ordered.replace([first], [third]);
    assert.deepEqual(ordered.all, [second, third]);
  });
});
