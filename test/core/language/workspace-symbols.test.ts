import assert from 'node:assert/strict';

import { workspaceSymbols } from '../../../src/core/language/workspace-symbols';
import { surveyOf, type Files } from '../../support/search';

const survey = (files: Files) => surveyOf(files, [], '2026-11-24');

const search = survey({
  'contacts/maya.md': '---\nname: Maya Okafor\naliases: [M.O.]\ncompany: Northwind Telecom\n---\n',
  'contacts/lukasz.md': '---\nname: Łukasz Żółć\n---\n',
  'contacts/yamada.md': '---\nname: 山田 太郎\n---\n',
  'contacts/okay.md': '---\nname: Tom Bokaf\n---\n',
  'companies/northwind.md': '---\nname: Northwind Telecom\n---\n',
  'interviews/a.md': '---\ncontact: Maya Okafor\nstart: 2026-11-24 10:30\nkind: informational\n---\n',
  'letters/b.md': '---\nto: Maya Okafor\nkind: thank-you\n---\n',
  'letters/c.md': '---\nsubject: Hello\n---\n',
  'opportunities/planner.md': '---\ntitle: Planner\ncompany: Northwind Telecom\n---\n',
  'notes/maya.md': '# Maya\n',
});
const labels = (query: string) => workspaceSymbols(search, query).map(({ label }) => label);

describe('symbols of the workspace', () => {
  it('are people, companies, interviews, opportunities and letters', () => {
    assert.deepEqual(labels('').sort(), [
      'Maya Okafor',
      'Maya Okafor · 2026-11-24',
      'Northwind Telecom',
      'Planner',
      'Thank-you · Maya Okafor',
      'Tom Bokaf',
      'c',
      'Łukasz Żółć',
      '山田 太郎',
    ]);
  });

  it('are found by each word of the name, the beginning first', () => {
    assert.deepEqual(labels('okaf'), [
      'Maya Okafor',
      'Maya Okafor · 2026-11-24',
      'Thank-you · Maya Okafor',
      'Tom Bokaf',
    ]);
    assert.deepEqual(labels('okafor 11'), ['Maya Okafor · 2026-11-24']);
    assert.deepEqual(labels('山'), ['山田 太郎']);
    assert.deepEqual(labels('nobody'), []);
  });

  it('say by what they were found where that is not in their name', () => {
    assert.deepEqual(labels('m.o.'), ['Maya Okafor (M.O.)']);
    assert.deepEqual(labels('zolc'), ['Łukasz Żółć (lukasz zolc)']);
    assert.deepEqual(labels('northw'), [
      'Northwind Telecom',
      'Maya Okafor (Northwind Telecom)',
      'Maya Okafor · 2026-11-24 (Northwind Telecom)',
      'Planner (Northwind Telecom)',
    ]);
    assert.deepEqual(labels('maya northw'), [
      'Maya Okafor (Northwind Telecom)',
      'Maya Okafor · 2026-11-24 (Northwind Telecom)',
    ]);
  });

  it('say where they are', () => {
    const containers = workspaceSymbols(search, 'planner').map(({ container }) => container);
    assert.deepEqual(containers, ['Northwind Telecom']);
  });

  it('are two hundred at most, the best of all', () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`contacts/p${n}.md`, `---\nname: Ann Person ${n}\n---\n`]),
    );
    const found = workspaceSymbols(
      survey({ ...many, 'contacts/z.md': '---\nname: Person Zero\n---\n' }),
      'person',
    );
    assert.equal(found.length, 200);
    assert.equal(found[0]?.label, 'Person Zero');
  });
});
