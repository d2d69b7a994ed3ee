import assert from 'node:assert/strict';

import { remembered } from '../../../src/core/text/remembered';

describe('a question that is remembered', () => {
  it('is answered once for the same words, whatever the answer, and apart from every other question', () => {
    const asked: string[] = [];
    const first = remembered((words) => {
      asked.push(words);
      return words === 'none' ? undefined : words.length;
    });
    const other = remembered((words) => words.toUpperCase());
    assert.deepEqual(
      [first('one'), first('none'), other('one'), first('one'), first('none')],
      [3, undefined, 'ONE', 3, undefined],
    );
    assert.deepEqual(asked, ['one', 'none']);
  });

  it('is answered alike after more words than are kept', () => {
    const length = remembered((words) => words.length);
    const words = Array.from({ length: 5_000 }, (_, nth) => `${nth}`);
    assert.deepEqual(
      [...words, ...words].map(length),
      [...words, ...words].map((one) => one.length),
    );
  });

  it('is answered anew after so many others that it was forgotten', () => {
    const asked: string[] = [];
    const first = remembered((words) => asked.push(words));
    first('long ago');
    for (let nth = 0; nth < 5_000; nth += 1) first(`other ${nth}`);
    first('long ago');
    assert.equal(asked.filter((words) => words === 'long ago').length, 2);
  });
});
