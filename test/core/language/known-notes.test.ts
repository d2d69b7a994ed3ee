import assert from 'node:assert/strict';

import { WorkspaceIndex, type Change } from '../../../src/core/index/workspace-index';
import { Survey } from '../../../src/core/insights/survey';
import { keepKnown, knownOfType } from '../../../src/core/language/known-notes';
import { uriOf, type Files } from '../../support/search';

const TODAY = '2026-11-24';
const TYPES = ['contact', 'company', 'interview', 'letter', 'ordinary'] as const;

const contact = (name: string, more = '') =>
  `---\ntype: contact\nname: ${name}\ncompany: "[[Moss]]"\n---\n\n## Log\n\n${more}\n`;
const files: Files = {
  'job-search.md': '---\ntype: profile\ntimezone: Europe/Paris\n---\n',
  'contacts/ada.md': contact('Ada Quill', '- 2026-10-01 email: hello'),
  'contacts/bo.md': contact('Bo Lindgren'),
  'contacts/cy.md': contact('Cy Abara', '- 2026-11-01 met'),
  'contacts/dee.md': contact('Dee Marsh', '- 2026-12-24 met'),
  'companies/moss.md': '---\ntype: company\nname: Moss\n---\n',
  'interviews/2026-11-03-bo.md':
    '---\ntype: interview\ncontact: "[[Bo Lindgren]]"\nstatus: done\nstart: 2026-11-03 10:00\n---\n',
  'letters/a.md': '---\ntype: letter\nto: "[[Ada Quill]]"\n---\n',
  'notes/a.md': 'See [[Ada Quill]].\n',
};

/** A search that changes, and what is known in it. */
function opened() {
  const index = new WorkspaceIndex();
  const survey = new Survey([], { today: TODAY });
  const apply = (changes: readonly Change[]) => {
    for (const update of index.apply(changes).searches) survey.accept(update);
  };
  const write = (path: string, text: string) => apply([{ kind: 'note', uri: uriOf(path), text }]);
  const work = () => {
    for (const uri of survey.work()) void uri;
  };
  apply(Object.entries(files).map(([path, text]) => ({ kind: 'note', uri: uriOf(path), text })));
  return { survey, write, work, remove: (path: string) => apply([{ kind: 'gone', uri: uriOf(path) }]) };
}

function namesOf(survey: Survey): readonly string[] {
  return knownOfType(survey, 'contact').map(({ note }) => note.name);
}

describe('what notes are known by', () => {
  it('has those first who were met or written to last, and then all by name', () => {
    const { survey } = opened();
    assert.deepEqual(namesOf(survey), ['Bo Lindgren', 'Cy Abara', 'Ada Quill', 'Dee Marsh']);
    survey.setToday('2026-12-25');
    for (const uri of survey.work()) void uri;
    assert.deepEqual(namesOf(survey), ['Dee Marsh', 'Bo Lindgren', 'Cy Abara', 'Ada Quill']);
  });

  it('costs one note where one note has changed, and those whom it is about', () => {
    const { survey, write } = opened();
    const { known } = keepKnown(survey);
    assert.equal(known.pending.size, Object.keys(files).length);
    assert.equal(namesOf(survey).length, 4);
    assert.equal(known.pending.size, 0);
    write('notes/b.md', 'Nobody.\n');
    assert.deepEqual([...known.pending], [uriOf('notes/b.md')]);
    assert.equal(namesOf(survey).length, 4);
    write('contacts/cy.md', contact('Cy Abara', '- 2026-11-20 met'));
    assert.ok(known.pending.size <= 2, [...known.pending].join());
    assert.equal(namesOf(survey)[0], 'Cy Abara');
  });

  it('does not wait for what others say of a note where every note is concerned', () => {
    const { survey, write, work } = opened();
    assert.equal(knownOfType(survey, 'interview').length, 1);
    write('job-search.md', '---\ntype: profile\ntimezone: Asia/Tokyo\n---\n');
    assert.equal(knownOfType(survey, 'interview').length, 1);
    assert.ok(survey.pending > 0);
    work();
    assert.equal(survey.pending, 0);
  });

  it('is after any change what it would be if it were read anew', () => {
    const { survey, write, remove, work } = opened();
    const steps: readonly (() => void)[] = [
      () => write('companies/moss.md', '---\ntype: company\nname: Moss and Sons\naliases: [Moss]\n---\n'),
      () => write('contacts/ada.md', contact('Ada Zuniga')),
      () => write('contacts/ada.md', contact('Ada Quill')),
      () =>
        write(
          'interviews/2026-11-03-bo.md',
          '---\ntype: interview\ncontact: "[[Cy Abara]]"\nstart: 2026-11-23\n---\n',
        ),
      () => remove('contacts/bo.md'),
      () => write('contacts/dee.md', '---\ntype: company\nname: Dee\n---\n'),
      () => write('contacts/bo.md', contact('Bo Lindgren', '- 2026-11-22 phone')),
      () => remove('companies'),
    ];
    for (const step of [() => undefined, ...steps]) {
      step();
      work();
      const fresh = new Survey([], { today: TODAY });
      const { search } = survey;
      assert.ok(search !== undefined);
      const changed = new Set([...search.all()].map(({ uri }) => uri));
      fresh.accept({ search, changed, touched: new Set() });
      for (const type of TYPES) assert.deepEqual(knownOfType(survey, type), knownOfType(fresh, type), type);
    }
  });
});
