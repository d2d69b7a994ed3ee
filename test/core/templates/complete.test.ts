import assert from 'node:assert/strict';

import { tagCompletions } from '../../../src/core/templates/complete';
import { FIELDS } from '../../../src/core/templates/fields';

/** What a text becomes where a completion is taken; `|` is the cursor. */
function taken(marked: string, name: string): string | undefined {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const one = tagCompletions(text, offset).find((completion) => completion.name === name);
  return one && text.slice(0, one.range.start) + one.insert + text.slice(one.range.end);
}

describe('tagCompletions', () => {
  it('offers every field and words of one’s own in a tag, and nothing outside of one', () => {
    const names = tagCompletions('Dear {{', 7).map(({ name }) => name);
    assert.deepEqual(names, [...Object.keys(FIELDS), 'ask:']);
    assert.deepEqual(tagCompletions('Dear {', 6), []);
    assert.deepEqual(tagCompletions('Dear {{to.name}} and', 20), []);
  });

  it('takes the place of what is typed, and closes the tag where it is open', () => {
    assert.equal(taken('Dear {{to.fi|', 'to.first_name'), 'Dear {{to.first_name}}');
    assert.equal(taken('Dear {{to.|name}},', 'to.first_name'), 'Dear {{to.first_name}},');
    assert.equal(taken('{{ |', 'ask:'), '{{ ask: $1}}');
    assert.equal(taken('{{& to|', 'to.name'), '{{& to.name}}');
  });

  it('writes both ends of a part, and closes the part that is open', () => {
    assert.equal(taken('{{#|', 'topic'), '{{#topic}}$0{{/topic}}');
    assert.equal(taken('{{^to|}}', 'topic'), '{{^topic}}');
    assert.equal(
      taken('{{#topic}}a{{^promise}}b{{/promise}}{{/|', 'topic'),
      '{{#topic}}a{{^promise}}b{{/promise}}{{/topic}}',
    );
    assert.deepEqual(tagCompletions('{{/', 3), []);
    assert.equal(taken('{{#|', 'ask:'), undefined);
  });
});
