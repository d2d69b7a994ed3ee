import assert from 'node:assert/strict';

import * as fc from 'fast-check';

import { anyNote, anyText } from '../markdown/any-markdown';
import { modelNotes } from '../markdown/model-notes';
import { completionsAt } from '../../../src/core/language/completion';
import { notesMeant, placeAt } from '../../../src/core/language/place';
import type { Day } from '../../../src/core/model/day';
import { applyEdits } from '../../../src/core/text/edits';
import { runs } from '../../support/runs';
import { noteIn, surveyOf, type Files } from '../../support/search';

const TODAY: Day = '2026-11-24';
const PATHS = ['contacts/x.md', 'interviews/x.md', 'letters/x.md', 'templates/x.md', 'x.md', 'job-search.md'];
const OTHERS: Files = { 'contacts/maya.md': '---\nname: Maya\ntags: [a, b]\n---\n\n## Log\n' };
/** What completion goes on with, in the middle of whatever stands there. */
const BEGUN = [
  '',
  '[[',
  '[[#',
  '@',
  '## ',
  '- [ ] 📅 ',
  '<!-- job-search-disable ',
  '{{',
  '- ',
  ': ',
  ', ',
  '"',
];

const anyWritten = fc.oneof(anyNote, anyText, fc.constantFrom(...modelNotes.values()));

describe('completions', () => {
  it('fit anywhere in anything: they lie on the cursor’s line, around the cursor', () => {
    const anyCase = fc.tuple(
      fc.constantFrom(...PATHS),
      anyWritten,
      fc.nat(),
      fc.constantFrom(...BEGUN),
      fc.boolean(),
    );
    fc.assert(
      fc.property(anyCase, ([path, written, n, begun, isCut]) => {
        const at = n % (written.length + 1);
        const text = written.slice(0, at) + begun + (isCut ? '' : written.slice(at));
        const offset = at + begun.length;
        const survey = surveyOf({ ...OTHERS, [path]: text }, [], TODAY);
        assert.ok(survey.search !== undefined);
        const { items } = completionsAt(survey, noteIn(survey.search, path), offset);
        for (const { label, range, insert } of items) {
          assert.ok(range.start <= offset && offset <= range.end && range.end <= text.length, label);
          assert.ok(!/[\r\n]/.test(text.slice(range.start, range.end)), label);
          assert.ok(!/[\r\n]/.test(label) && label !== '' && insert !== '', JSON.stringify(label));
        }
      }),
      runs(300),
    );
  });

  it('lead to the note that they name, whatever it is called', () => {
    const anyPart = fc.oneof(
      fc.constantFrom(
        'Maya',
        'maya',
        "O'Neill",
        'Łukasz',
        '山田',
        'a b',
        'a-b',
        'CON',
        '..',
        'x'.repeat(310),
      ),
      fc.constantFrom(
        'x\nstatus: offer\n---',
        '[[x]]',
        'a|b',
        'a#b',
        '"q"',
        'a, b',
        'a: b',
        '<!-- x',
        '`',
        '\\',
        '😀',
      ),
      fc.constantFrom(
        '\u202eevil',
        '{a}',
        '- x',
        '# x',
        "'",
        '%',
        '&x',
        '*x',
        '@x',
        'null',
        'true',
        '12',
        '~',
      ),
      fc.string({ maxLength: 8 }),
    );
    const anyName = fc.array(anyPart, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(' '));
    const anyFile = anyName.map((name) => name.replace(/[/\0\r\n]/g, '').slice(0, 200) || 'x');
    const anyPeople = fc.array(fc.tuple(anyFile, anyName), { minLength: 1, maxLength: 4 });
    const room = fc.constantFrom(
      ['contacts/new.md', 'See [[▮ there'],
      ['letters/new.md', '---\nto: ▮\n---\n'],
      ['letters/new.md', '---\nto: "[[▮"\n---\n'],
      ['interviews/new.md', "---\ncontact: ['[[▮']\n---\n"],
      ['interviews/new.md', '---\ncontact:\n  - ▮\n---\n'],
      ['notes/deep/new.md', '| a | @▮ |\n'],
    );
    fc.assert(
      fc.property(anyPeople, room, (people, [path = '', marked = '']) => {
        const offset = marked.indexOf('▮');
        const text = marked.replace('▮', '');
        const contacts = people.map(([file, name]) => [
          `contacts/${file}.md`,
          `---\nname: ${JSON.stringify(name)}\n---\n`,
        ]);
        const files: Files = { ...(Object.fromEntries(contacts) as Files), [path]: text };
        const survey = surveyOf(files, [], TODAY);
        assert.ok(survey.search !== undefined);
        const { items } = completionsAt(survey, noteIn(survey.search, path), offset);
        for (const { range, insert, documentation } of items) {
          const after = applyEdits(text, [{ range, text: insert }]);
          const { search } = surveyOf({ ...files, [path]: after }, [], TODAY);
          assert.ok(search !== undefined);
          const note = noteIn(search, path);
          const place = placeAt(note, range.start + 1);
          assert.equal(place?.kind, 'link', after);
          const meant = place === undefined ? [] : notesMeant(search.lookup(), note, place);
          assert.deepEqual(
            meant.map((one) => one.path),
            [documentation],
            after,
          );
          assert.deepEqual(note.problems, []);
        }
      }),
      runs(300),
    );
  });
});
