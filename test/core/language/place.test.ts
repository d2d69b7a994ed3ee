import assert from 'node:assert/strict';

import { notesMeant, placeAt, placesOf } from '../../../src/core/language/place';
import { readNote } from '../../../src/core/model/note';
import { atCursor } from '../../support/cursor';
import { noteIn, searchOf } from '../../support/search';

/** The places of a note, one a line: what they are and what is written there. */
function drawn(path: string, text: string): string {
  const note = noteIn(searchOf({ [path]: text }), path);
  return placesOf(note)
    .map((place) => {
      const what = place.kind === 'date' && typeof place.of === 'string' ? `date in ${place.of}` : place.kind;
      return `${what}: ${text.slice(place.range.start, place.range.end)}`;
    })
    .join('\n');
}

describe('the places of a note', () => {
  it('are keys, names, links, dates and rules', () => {
    const contact = `---
type: contact
name: Maya Okafor
aliases: [Maya, "M.O."]
company: '[[Northwind]]'
next_follow_up: "2026-12-01"
ignore: [thank-you-missing]
---

<!-- job-search-disable task-overdue -->
Born 2001-02-03. \`2001-01-01\`

## Log

- 2026-11-03 email: about [[Dan]]
- [ ] write 📅 2026-12-02
`;
    assert.equal(
      drawn('contacts/maya.md', contact),
      `key: type
key: name
name: Maya Okafor
key: aliases
name: Maya
name: "M.O."
key: company
link: '[[Northwind]]'
key: next_follow_up
date: 2026-12-01
key: ignore
rule: thank-you-missing
rule: task-overdue
date in text: 2001-02-03
date in log: 2026-11-03
link: [[Dan]]
date: 2026-12-02`,
    );
  });

  it('take the first heading for the name where no key has it', () => {
    assert.equal(drawn('contacts/dan.md', '# Dan Reyes\n\n## Log\n'), 'name: Dan Reyes');
  });

  it('are the rules of the profile too', () => {
    assert.equal(
      drawn('job-search.md', '---\nrules:\n  next-step-missing: off\n---\n'),
      'key: rules\nrule: next-step-missing',
    );
  });

  it('are the day alone of a moment, and none where the calendar has no such day', () => {
    const text = "---\nstart: '2026-11-24 15:00'\nfeedback_by: 2026-02-30\n---\n";
    assert.equal(drawn('interviews/a.md', text), 'key: start\ndate: 2026-11-24\nkey: feedback_by');
  });

  it('do not overlap, on any beginning of a note', () => {
    const text =
      '---\nname: [[a]]\nstart: 2026-11-24\n---\n# [[b]] 2026-11-24\n- [ ] due: 2026-11-24 [[2026-11-25]]\n';
    for (let length = 0; length <= text.length; length++) {
      let end = 0;
      for (const { range } of placesOf(
        readNote({ uri: 'a:/b', path: 'interviews/a.md', text: text.slice(0, length) }),
      )) {
        assert.ok(range.start >= end && range.end <= length);
        ({ end } = range);
      }
    }
  });
});

describe('the place at an offset', () => {
  const kindAt = (text: string) => {
    const { note, offset } = atCursor({ 'contacts/a.md': text });
    return placeAt(note, offset)?.kind;
  };

  it('counts both of its ends, and the one that begins there first', () => {
    assert.equal(kindAt('▮[[Dan]]'), 'link');
    assert.equal(kindAt('[[Dan]]▮'), 'link');
    assert.equal(kindAt('[[Dan]] ▮'), undefined);
    assert.equal(kindAt('[[Dan]]▮2026-11-24'), 'date');
  });

  it('means the note that a link leads to, all of them where it is ambiguous, and its own by its name', () => {
    const meant = (text: string) => {
      const { search, note, offset } = atCursor({
        'contacts/a.md': text,
        'contacts/dan.md': '',
        'companies/moss.md': '',
        'contacts/moss.md': '',
      });
      const place = placeAt(note, offset);
      return place && notesMeant(search.lookup(), note, place).map(({ path }) => path);
    };
    assert.deepEqual(meant('see [[d▮an|him]]'), ['contacts/dan.md']);
    assert.deepEqual(meant('[[m▮oss]]'), ['companies/moss.md', 'contacts/moss.md']);
    assert.deepEqual(meant('---\ncompany: m▮oss\n---\n'), ['companies/moss.md']);
    assert.deepEqual(meant('---\nname: A▮da\n---\n'), ['contacts/a.md']);
    assert.deepEqual(meant('[[no▮body]]'), []);
    assert.deepEqual(meant('2026-▮11-24'), []);
  });
});
