import assert from 'node:assert/strict';

import { withoutEmphasis, writtenOut } from '../../../src/core/prose/written-out';

describe('words', () => {
  it('are written out where they are short or hasty', () => {
    assert.equal(writtenOut("can't"), 'can not');
    assert.equal(writtenOut("i've"), 'i have');
    assert.equal(writtenOut("haven't"), 'have not');
    assert.equal(writtenOut("it's"), 'it is');
    assert.equal(writtenOut("master's"), 'master');
    assert.equal(writtenOut("'tis"), "'tis");
    assert.equal(writtenOut('wanna'), 'want to');
    assert.equal(writtenOut('really'), 'really');
    assert.equal(writtenOut('constructor'), 'constructor');
    assert.equal(writtenOut("tostring's"), 'tostring');
  });

  it('are passed over where they only add weight', () => {
    assert.equal(withoutEmphasis('really'), '');
    assert.equal(withoutEmphasis("i'm"), 'i am');
  });
});
