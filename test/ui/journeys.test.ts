import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import * as path from 'node:path';

import { eventually } from '../../scripts/vscode/workbench';
import { addDays, dayOf } from '../../src/core/model/day';
import { journey } from '../support/journey';

const MODEL = 'test/fixtures/model-search';
const today = dayOf(Date.now());

describe('A person at the installed extension', () => {
  it('finds New Informational Interview in the palette, and gets a note to prepare with', () =>
    journey('new-interview', MODEL, async ({ workbench, folder }) => {
      const before = await interviewsIn(folder);
      await workbench.runCommand('Job Search: New Informational Interview');
      await workbench.answer('With whom?', 'Ines Castellanos');
      await workbench.answer('Ines Castellanos', 'Harbour Rail');
      await workbench.answer('When?', 'next Tuesday 3pm');
      await workbench.choose('By video');

      const text = await eventually(
        () => workbench.editorText(),
        (shown) => shown.includes('Ines Castellanos'),
      );
      assert.match(text, /kind: informational/);
      assert.match(text, /start: \d{4}-\d{2}-\d{2}[T ]15:00/);
      const [note, ...others] = (await interviewsIn(folder)).filter((name) => !before.includes(name));
      assert.deepEqual(others, []);
      const written = await readFile(path.join(folder, 'interviews', note ?? ''), 'utf8');
      assert.ok((written.match(/^\d+\. /gm) ?? []).length >= 8, written);
    }));

  it('changes nothing by stepping away from a question', () =>
    journey('cancelled', MODEL, async ({ workbench, folder }) => {
      const before = await interviewsIn(folder);
      await workbench.runCommand('Job Search: New Informational Interview');
      await workbench.answer('With whom?', 'Ines Castellanos');
      await workbench.isAsked('Ines Castellanos');
      await workbench.page.keyboard.press('Escape');
      await workbench.quickInput().waitFor({ state: 'hidden' });
      assert.deepEqual(await interviewsIn(folder), before);
    }));

  it('browses contacts, and opens one at its note', () =>
    journey('contacts', MODEL, async ({ workbench }) => {
      await workbench.openContainer('Job Search');
      const contacts = workbench.section('Contacts');
      const rows = await eventually(
        () => contacts.rows(),
        (shown) => shown.length > 3,
      );
      assert.ok(
        rows.every((row) => row.length > 0),
        'every row says what it is',
      );
      await contacts.row('Devendra Rathod').click();
      await eventually(
        () => workbench.editorText(),
        (text) => text.includes('type: contact'),
      );
    }));

  it('is warned of a missing thank-you, says that it was sent, and takes that back', () =>
    journey('thank-you', MODEL, async ({ workbench, folder }) => {
      await writeFile(
        path.join(folder, 'interviews', 'ada-quill.md'),
        [
          '---',
          'type: interview',
          'kind: informational',
          'contact: Ada Quill',
          `start: ${addDays(today, -3)}`,
          'status: done',
          '---',
          '',
        ].join('\n'),
      );
      const problems = () => workbench.problems();
      const isWarned = (rows: readonly string[]) =>
        rows.some((row) => /Ada Quill.*no thank-you note/.test(row));
      await eventually(problems, isWarned);

      await workbench.fix('no thank-you note', 'I sent it today');
      await eventually(problems, (rows) => !isWarned(rows));
      assert.match(await workbench.editorText(), new RegExp(`thank_you_sent: ${today}`));

      await workbench.undo();
      await eventually(problems, isWarned);
      assert.doesNotMatch(await workbench.editorText(), /thank_you_sent/);
    }));
});

function interviewsIn(folder: string): Promise<string[]> {
  return readdir(path.join(folder, 'interviews'));
}
