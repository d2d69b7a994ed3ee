import assert from 'node:assert/strict';

import { keysOf, SCHEMAS, type ReadType } from '../../../src/core/model/schema';

describe('what keys hold', () => {
  it('is said of every key of every type', () => {
    for (const type of Object.keys(SCHEMAS) as ReadType[])
      assert.deepEqual([...keysOf(type).keys()], Object.keys(SCHEMAS[type].shape));
  });

  it('is a list of words, a link, a day: whatever the schema reads', () => {
    const of = (type: ReadType, key: string) => keysOf(type).get(key);
    assert.deepEqual(of('letter', 'status'), { kind: 'word', values: ['draft', 'ready', 'sent'] });
    assert.deepEqual(of('interview', 'contact'), { kind: 'link', isList: true });
    assert.deepEqual(of('interview', 'start'), { kind: 'date-time' });
    assert.deepEqual(of('contact', 'next_follow_up'), { kind: 'date' });
    assert.deepEqual(of('contact', 'linkedin_connected')?.kind, 'day-or-yes-no');
    assert.deepEqual(of('interview', 'fit'), { kind: 'number', values: ['1', '2', '3', '4', '5'] });
    assert.deepEqual(of('contact', 'tags'), { kind: 'text', isList: true });
    assert.equal(of('contact', 'fit'), undefined);
  });
});
