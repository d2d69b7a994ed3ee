import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import * as path from 'node:path';

import { untrusted } from '../../scripts/vscode/server';
import { eventually } from '../../scripts/vscode/workbench';
import { addDays, dayOf } from '../../src/core/model/day';
import { journey } from '../support/journey';

const MODEL = 'test/fixtures/model-search';
const today = dayOf(Date.now());

/** Somebody who has just set up a search. */
const PROFILE = `---
type: profile
name: Ana Reyes
headline: Bus planner for six years
email: ana@example.org
focus: [transit planning]
---
`;

/** Somebody whom a note of a conversation may speak of. */
const INES = `---
type: contact
name: Ines Castellanos
role: Timetable planner
stage: met
---
`;

/** A conversation with somebody else, with room for a line at its end. */
const NIGHT_BUSES = `---
type: interview
kind: informational
contact: Ada Quill
start: ${addDays(today, -1)}
status: done
thank_you_sent: ${today}
---

## Notes

Whom to ask about the night buses: `;

describe('A person at the installed extension', () => {
  it('finds New Informational Interview in the palette, and gets a note to prepare with', () =>
    journey('new-interview', MODEL, async ({ workbench, folder }) => {
      const before = await interviewsIn(folder);
      await workbench.runCommand('Job Search: New Informational Interview…');
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
      await workbench.runCommand('Job Search: New Informational Interview…');
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

  it('works in Restricted Mode as elsewhere', () =>
    journey(
      'restricted',
      { 'job-search.md': PROFILE, 'contacts/ines-castellanos.md': INES },
      async ({ workbench, folder }) => {
        await workbench.page
          .getByRole('button', { name: /^Restricted Mode/ })
          .first()
          .waitFor();
        await workbench.openContainer('Job Search');
        await workbench.section('Contacts').row('Ines Castellanos').waitFor();
        await eventually(
          () => workbench.problems(),
          (rows) => rows.some((row) => row.includes('Ines Castellanos')),
        );
        await workbench.runCommand('Job Search: New Contact…');
        await workbench.answer('Their name', 'Ada Quill');
        await workbench.answer('Where does', 'Harbour Rail');
        await workbench.choose('We met at an event');
        await eventually(
          () => readdir(path.join(folder, 'contacts')),
          (names) => names.includes('ada-quill.md'),
        );
      },
      untrusted,
    ));

  it('links to a person, follows the link and back, renames them everywhere, and takes that back', () =>
    journey(
      'links',
      {
        'job-search.md': PROFILE,
        'contacts/ines-castellanos.md': INES,
        'interviews/night-buses.md': NIGHT_BUSES,
      },
      async ({ workbench, folder }) => {
        const { page } = workbench;
        const shows = (words: string) =>
          eventually(
            () => workbench.editorText(),
            (text) => text.includes(words),
          );
        const contacts = (wanted: string) =>
          eventually(
            () => readdir(path.join(folder, 'contacts')),
            (names) => names.join() === wanted,
          );
        await workbench.openContainer('Job Search');
        const backlinks = workbench.section('Backlinks');
        await backlinks.unfold();
        await workbench.section('Contacts').row('Ines Castellanos').waitFor();
        await workbench.openFile('night-buses.md');
        await shows('Whom to ask');
        await page.keyboard.press('ControlOrMeta+End');
        await page.keyboard.type('[[');
        await workbench.suggested('Ines Castellanos').click();
        await shows('buses: [[ines-castellanos|Ines Castellanos]]');
        await page.keyboard.press('ControlOrMeta+S');

        await page.keyboard.press('F12');
        await shows('role: Timetable planner');
        await backlinks.row('Ada Quill').waitFor();

        await workbench.rename('Ines Castellanos Ruiz');
        await shows('name: Ines Castellanos Ruiz');
        await contacts('ines-castellanos-ruiz.md');
        await backlinks.row('Ada Quill').waitFor();
        await workbench.openFile('night-buses.md');
        await shows('buses: [[ines-castellanos-ruiz|Ines Castellanos]]');

        await workbench.undo();
        await shows('buses: [[ines-castellanos|Ines Castellanos]]');
        await contacts('ines-castellanos.md');
      },
    ));

  it('goes from a name to a letter, a talk, the thanks for it, and an empty list', () =>
    journey('from-a-name', { 'job-search.md': PROFILE }, async ({ workbench, folder }) => {
      const shows = (words: string | RegExp) =>
        eventually(
          () => workbench.editorText(),
          (text) => (typeof words === 'string' ? text.includes(words) : words.test(text)),
        );
      const file = (part: string, wanted: RegExp) =>
        eventually(
          () => textsIn(folder, part).catch(() => []),
          (texts) => texts.length === 1 && wanted.test(texts[0] ?? ''),
        );
      await workbench.openContainer('Job Search');

      await workbench.runCommand('Job Search: New Contact…');
      await workbench.answer('Their name', 'Ines Castellanos');
      await workbench.answer('Where does', 'Harbour Rail');
      await workbench.isAsked('How do you know of');
      await workbench.choose('We met at an event');
      await shows('name: Ines Castellanos');

      await workbench.runCommand('Job Search: New Outreach Letter…');
      await workbench.accept('To whom?');
      await workbench.accept('How do you come to Ines Castellanos?');
      await shows(/kind: request/);

      await workbench.runCommand('Job Search: Mark as Sent…');
      await workbench.isAsked('It still says');
      await workbench.choose('Mark it as sent all the same');
      await workbench.accept('When did you send it?');
      await workbench.accept('When do you want to be in touch with Ines Castellanos again?');
      await file('letters', new RegExp(`status: sent\\nsent: ${today}`));
      await file('contacts', /stage: contacted\n[^]*next_follow_up: \d{4}-\d\d-\d\d/);

      await workbench.runCommand('Job Search: Record Reply…');
      await workbench.accept('When did they reply?');
      await workbench.answer('What did Ines Castellanos say', 'gladly, today');
      await file('letters', new RegExp(`replied: ${today}`));
      await file('contacts', /stage: replied[^]*gladly, today/);

      await workbench.runCommand('Job Search: New Informational Interview…');
      await workbench.answer('With whom?', 'Ines Castellanos');
      await workbench.answer('When?', 'today');
      await workbench.choose('By telephone');
      await shows('kind: informational');

      await workbench.runCommand('Job Search: Write Up Interview…');
      await workbench.accept('Did your conversation with Ines Castellanos take place?');
      await workbench.answer('What did you learn', 'The night buses are planned last.');
      await workbench.choose('Yes, I thanked them');
      await workbench.answer('Whom did they name?', 'none');
      await workbench.accept('Was an opening mentioned?');
      await workbench.accept('What comes next, and when?');
      await file('interviews', /status: done[^]*The night buses are planned last\./);
      await file('contacts', /stage: met/);

      await workbench.runCommand('Job Search: Draft Thank-You');
      await workbench.accept('Which letter to Ines Castellanos?');
      await shows('kind: thank-you');
      await workbench.runCommand('Job Search: Mark as Sent…');
      await workbench.isAsked('It still says');
      await workbench.choose('Mark it as sent all the same');
      await workbench.accept('When did you send it?');
      await file('interviews', new RegExp(`thank_you_sent: ${today}`));
      await file('contacts', /stage: in-touch/);
      await workbench.page.getByText('Nothing is due. A good day to meet somebody.').waitFor();
    }));
});

function textsIn(folder: string, part: string): Promise<string[]> {
  return readdir(path.join(folder, part)).then((names) =>
    Promise.all(names.map((name) => readFile(path.join(folder, part, name), 'utf8'))),
  );
}

function interviewsIn(folder: string): Promise<string[]> {
  return readdir(path.join(folder, 'interviews'));
}
