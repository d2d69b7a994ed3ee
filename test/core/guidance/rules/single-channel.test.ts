import assert from 'node:assert/strict';

import { singleChannel } from '../../../../src/core/guidance/rules/single-channel';
import { SOURCES } from '../../../../src/core/model/schema';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';

/** As many contacts of each source as it says. */
function contacts(counts: Readonly<Record<string, number>>): Files {
  const all = Object.entries(counts).flatMap(([source, count]) =>
    Array.from({ length: count }, (_, index) => [
      `contacts/${source || 'none'}-${index}.md`,
      `---\ntype: contact\n${source === '' ? '' : `source: ${source}\n`}---\n`,
    ]),
  );
  return Object.fromEntries(all) as Files;
}

describe('single-channel', () => {
  const profile = (keys = '') => `---\ntype: profile\nname: Ana Reyes\n${keys}---\n`;
  const seen = (counts: Readonly<Record<string, number>>, keys = '') => ({
    files: { ...contacts(counts), 'job-search.md': profile(keys) },
    path: 'job-search.md',
  });
  const severity = (...given: Parameters<typeof seen>) => severityOn(singleChannel, seen(...given));

  it('says how many came by one way', () => {
    checkRule(
      singleChannel,
      `---
type: profile
      ^^^^^^^ hint: 11 of your 12 contacts come from cold letters. Other ways in reach other people: a referral, an event, a group.
name: Ana Reyes
---
`,
      { path: 'job-search.md', files: contacts({ cold: 11, event: 1 }) },
    );
  });

  it('counts from eight contacts on, and from more than nine in ten', () => {
    assert.equal(severity({ cold: 7 }), 'none');
    assert.equal(severity({ cold: 8 }), 'hint');
    assert.equal(severity({ cold: 7, event: 1 }), 'none');
    assert.equal(severity({ cold: 9, event: 1 }), 'none');
    assert.equal(severity({ cold: 10, event: 1 }), 'hint');
    assert.equal(severity({ cold: 9, '': 1 }), 'none');
    assert.equal(severity({ cold: 10, '': 1 }), 'hint');
    assert.equal(severity({ '': 12 }), 'none');
    assert.equal(severity({}), 'none');
  });

  it('takes other numbers', () => {
    assert.equal(severity({ cold: 3 }, 'rules: { single-channel: { contacts: 3 } }\n'), 'hint');
    assert.equal(severity({ cold: 7, event: 3 }, 'rules: { single-channel: { percent: 60 } }\n'), 'hint');
    assert.equal(severity({ cold: 8 }, 'rules: { single-channel: off }\n'), 'none');
    assert.equal(severity({ cold: 8 }, 'ignore: single-channel\n'), 'none');
  });

  it('has words for each source, and suggests others', () => {
    const messages = SOURCES.map(
      (source) => findingsIn(singleChannel, seen({ [source]: 8 }))[0]?.message ?? '',
    );
    assert.deepEqual(
      messages.map((message) => /come from (.*?)\./.exec(message)?.[1]),
      [
        'referrals',
        'cold letters',
        'your school',
        'associations',
        'groups',
        'events',
        'what you found online',
        'the people you know',
        'letters that others wrote first',
      ],
    );
    assert.match(messages[0] ?? '', /: an event, a group, an association\.$/);
    assert.match(messages[4] ?? '', /: a referral, an event, an association\.$/);
  });
});
