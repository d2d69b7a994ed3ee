import assert from 'node:assert/strict';

import type { Storage } from '../../../src/core/drafts/draft-note';
import { missingNote, personNamedIn, type MissingType } from '../../../src/core/drafts/missing-note';
import { DEFAULT_FOLDERS } from '../../../src/core/model/schema';
import { noteIn, searchOf, type Files } from '../../support/search';

const FILES: Files = {
  'contacts/maya-okafor.md': '---\nname: Maya Okafor\ncompany: Northwind\nreferred_by: Dan Reyes\n---\n',
  'interviews/2026-11-13-maya-okafor.md':
    '---\nkind: informational\ncontact: ["[[Maya Okafor]]", "[[Ada Quill]]"]\n---\n\n## Referrals\n\n- [[Łukasz Żółć]], who knows the field\n',
  'letters/to-maya.md':
    '---\nkind: thank-you\nto: Maya Okafor\ninterview: "[[2026-11-03-maya-okafor]]"\n---\n',
  'this-week.md': 'Write to [[Sable & Finch]].\n',
};
const search = searchOf(FILES);
const storage: Storage = { folders: DEFAULT_FOLDERS, isTaken: (path) => path in FILES };

function missing(type: MissingType, name: string, from: string) {
  return missingNote(search.lookup(), { type, name, from: noteIn(search, from) }, '2026-11-18', storage);
}

describe('personNamedIn', () => {
  const named = (name: string, from: string) => personNamedIn(search.lookup(), noteIn(search, from), name);
  const interview = 'interviews/2026-11-13-maya-okafor.md';

  it('takes whom one was told about for a referral', () => {
    const { referredBy, ...person } = named('Łukasz Żółć', interview);
    assert.deepEqual(person, { name: 'Łukasz Żółć', source: 'referral' });
    assert.equal(referredBy?.name, 'Maya Okafor');
  });

  it('takes whom one met for a colleague there', () => {
    assert.deepEqual(named('Ada Quill', interview), { name: 'Ada Quill', company: 'Northwind' });
  });

  it('knows no more than the name elsewhere', () => {
    assert.deepEqual(named('Dan Reyes', 'contacts/maya-okafor.md'), { name: 'Dan Reyes' });
  });
});

describe('missingNote', () => {
  it('is found by the link that wanted it', () => {
    const wanted = [
      ['company', 'Sable & Finch', 'this-week.md'],
      ['opportunity', 'Clinical Lead', 'this-week.md'],
      ['interview', '2026-11-03-maya-okafor', 'letters/to-maya.md'],
    ] as const;
    for (const [type, name, from] of wanted) {
      const draft = missing(type, name, from);
      const after = searchOf({ ...FILES, [draft?.path ?? '']: draft?.text ?? '' });
      const found = after.lookup().resolve({ target: name, style: 'wiki' }, noteIn(after, from), type);
      assert.equal(found.kind === 'note' ? found.note.path : found.kind, draft?.path, type);
    }
  });

  it('takes the day of an interview from its name, and whom it was with from the letter', () => {
    const draft = missing('interview', '2026-11-03-maya-okafor', 'letters/to-maya.md');
    assert.match(draft?.text ?? '', /^contact: "\[\[Maya Okafor\]\]"$/m);
    assert.match(draft?.text ?? '', /^start: 2026-11-03$/m);
  });

  it('is none where nobody says with whom the interview was', () => {
    assert.equal(missing('interview', '2026-11-03-maya-okafor', 'this-week.md'), undefined);
  });
});
