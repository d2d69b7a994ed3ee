import assert from 'node:assert/strict';

import { lensOf } from '../../../src/core/language/lens';
import { overdueSaid } from '../../../src/core/language/overdue';
import { actsOn } from '../../../src/manifest/line-acts';
import { commands } from '../../../src/manifest/commands';
import { surveyAtCursor } from '../../support/cursor';
import type { Files } from '../../support/search';
import type { Day } from '../../../src/core/model/day';

/** A Wednesday. */
const TODAY = '2026-11-18';

const MET: Files = {
  'contacts/maya-okafor.md': '---\ntype: contact\nname: Maya Okafor\nstage: met\n---\n',
  'interviews/2026-11-18-maya-okafor.md':
    '---\nkind: informational\ncontact: Maya Okafor\nstatus: done\nstart: 2026-11-18\n---\n',
};

/** The line above a note, as it is read: what it says, and its acts. */
function above(
  path: string,
  text: string,
  files: Files = {},
  today: Day = TODAY,
  hasHints = false,
): string | undefined {
  const { survey, lookup, note } = surveyAtCursor({ ...files, [path]: `${text}▮` }, today);
  const lens = lensOf(survey, lookup, note, { hasHints });
  if (lens === undefined) return undefined;
  const { onLine } = actsOn(`jobSearch.${lens.tree}`, lens.line.kinds ?? []);
  return [lens.words, ...onLine.map((id) => commands[id].title)].join(' | ');
}

/** The line above a note that is one of the files. */
function aboveFile(path: string, files: Files, today: Day = TODAY): string | undefined {
  return above(path, files[path] ?? '', files, today);
}

describe('the line above a note', () => {
  it('says what is next, with the acts that its line in the sidebar has', () => {
    assert.equal(
      aboveFile('interviews/2026-11-18-maya-okafor.md', MET),
      'Thank Maya Okafor, due tomorrow | Draft Thank-You | Mark Thank-You as Sent',
    );
    assert.equal(
      above('notes/a.md', '- [ ] Read the paper 📅 2026-11-16\n- [ ] Buy shoes 📅 2026-11-15\n'),
      'Buy shoes, due 3 days ago | Mark as Done',
    );
  });

  it('says in the note of a person what is next with them, wherever that stands', () => {
    assert.equal(
      aboveFile('contacts/maya-okafor.md', MET),
      'Thank Maya Okafor, due tomorrow | Draft Thank-You | Mark Thank-You as Sent',
    );
  });

  it('says above a letter to whom it is to go, until it has gone out', () => {
    const letter = (keys: string) => `---\nkind: thank-you\nto: Maya Okafor\n${keys}---\n\nDear Maya,\n`;
    assert.equal(
      above('letters/a.md', letter('')),
      'To Maya Okafor · draft | Open Letter in Mail Program | Mark as Sent…',
    );
    assert.match(above('letters/a.md', letter('status: ready\n')) ?? '', /^To Maya Okafor · ready to send/);
    assert.match(above('letters/a.md', '') ?? '', /^draft \|/);
    assert.equal(above('letters/a.md', letter('sent: 2026-11-18\n')), undefined);
  });

  it('says above a conversation when it is, however far off', () => {
    const talk = '---\ncontact: Maya Okafor\nstart: 2026-11-21 15:00\n---\n';
    assert.equal(above('interviews/a.md', talk, MET), 'Saturday 15:00, in 3 days | Brief Me');
    assert.equal(above('interviews/a.md', talk, MET, TODAY, true), 'Saturday 15:00 | Brief Me');
    assert.equal(
      above('interviews/a.md', talk.replace('11-21', '12-21'), MET),
      '21 December 15:00, in 5 weeks | Brief Me',
    );
    assert.match(
      above('interviews/a.md', `${talk}- [ ] Ask Dan 📅 2026-11-17\n`, MET) ?? '',
      /^Ask Dan, due yesterday/,
    );
  });

  it('is not there where nothing is due soon, or it is their turn', () => {
    const request = '---\nkind: request\nto: Maya Okafor\nsent: 2026-11-17\n---\n';
    assert.equal(
      above('letters/a.md', request, { 'contacts/m.md': '---\nname: Maya Okafor\n---\n' }),
      undefined,
    );
    assert.equal(above('contacts/a.md', '---\nnext_follow_up: 2027-01-04\n---\n'), undefined);
    assert.equal(above('interviews/a.md', '---\nstatus: cancelled\nstart: 2026-11-21\n---\n'), undefined);
    assert.equal(above('contacts/a.md', ''), undefined);
  });

  it('stands where the note begins', () => {
    const topOf = (text: string) => {
      const { survey, lookup, note } = surveyAtCursor({ 'letters/a.md': `${text}▮` }, TODAY);
      return lensOf(survey, lookup, note, { hasHints: false })?.range.start;
    };
    assert.equal(topOf('\ufeff---\nkind: cover\n---\n# A\n'), 0);
    assert.equal(topOf('\n# A\n'), 1);
    assert.equal(topOf('Dear Maya,\n'), 0);
  });

  it('is one short line, whatever somebody is called, on any beginning of a note', () => {
    const text = `---\nkind: request\nto: "${'x\\n'.repeat(50)}"\n---\n`;
    for (let length = 0; length <= text.length; length++) {
      const { survey, lookup, note } = surveyAtCursor({ 'letters/a.md': `${text.slice(0, length)}▮` }, TODAY);
      const words = lensOf(survey, lookup, note, { hasHints: false })?.words ?? '';
      assert.ok(words.length < 80 && !words.includes('\n'), words);
    }
  });
});

describe('what is overdue in a note', () => {
  const said = (text: string) => {
    const { survey, note } = surveyAtCursor({ 'notes/a.md': `${text}▮` }, TODAY);
    return overdueSaid(survey, note.uri);
  };

  it('is said in words, the most overdue first', () => {
    assert.equal(
      said('- [ ] One @2026-11-17\n- [ ] Two @2026-11-12\n- [ ] Later @2026-11-19\n'),
      'Overdue: Two, due 6 days ago; One, due yesterday',
    );
  });

  it('is counted where it is much, and nothing is said where nothing is', () => {
    assert.match(said('- [ ] A @2026-11-12\n'.repeat(5)) ?? '', /(?:A, due 6 days ago; ){3}2 more$/);
    assert.equal(said('- [ ] One @2026-11-18\n'), undefined);
  });
});
