import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { readRulePage } from '../../scripts/generate/rule-page';
import { applyEdits } from '../../src/core/text/edits';
import { editNote } from '../../src/core/markdown/edits/note-edit';
import { rules } from '../../src/core/guidance/rules';
import type { Fix, Rule } from '../../src/core/guidance/rule';
import type { Survey } from '../../src/core/insights/survey';
import { TODAY } from '../support/check-rule';
import { surveyOf, uriOf, type Files } from '../support/search';

const SENTENCE = /^["“‘`\p{Lu}\p{Lo}\p{N}][^]*[.?]["”’]?$/u;
const HEADINGS = ['Why', 'Flagged', 'Fix', 'Not flagged', 'Options', 'When to turn it off'];

describe('every rule', () => {
  it('has one file, one page and one test, all of its name', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(filesIn('src/core/guidance/rules', '.ts', ['index']), [...ids].sort());
    assert.deepEqual(filesIn('docs/rules', '.md', ['README']), [...ids].sort());
    for (const id of ids) assert.ok(existsSync(`test/core/guidance/rules/${id}.test.ts`), `${id} has a test`);
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      const page = readRulePage(readFileSync(`docs/rules/${rule.id}.md`, 'utf8'));

      it('has a page with its name, its summary and every part', () => {
        assert.equal(page.title, rule.id);
        assert.equal(page.summary, rule.summary);
        assert.deepEqual(page.headings, HEADINGS);
        assert.ok(page.flagged.length > 0 && page.notFlagged.length > 0);
      });

      it('flags what its page shows as flagged, with sentences', () => {
        for (const files of page.flagged) {
          const messages = findingsOf(rule, files).map(({ message }) => message);
          assert.notEqual(messages.length, 0, JSON.stringify(files, undefined, 1));
          for (const message of messages) {
            assert.match(message, SENTENCE);
            assert.doesNotMatch(message, /!|undefined|\[object|\{\d\}/);
          }
        }
      });

      it('does not flag what its page shows as not flagged', () => {
        for (const files of page.notFlagged)
          assert.deepEqual(
            findingsOf(rule, files).map(({ message }) => message),
            [],
          );
      });

      it('finds the same with CRLF', () => {
        for (const files of page.flagged) {
          const crlf = Object.fromEntries(
            Object.entries(files).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
          );
          assert.deepEqual(places(rule, crlf), places(rule, files));
        }
      });

      it('says nothing wild about half of a note', () => {
        for (const files of page.flagged) {
          const [path = '', text = ''] = Object.entries(files)[0] ?? [];
          for (let end = 0; end < text.length; end += 3) {
            const half = text.slice(0, end);
            for (const { range } of findingsOf(rule, { ...files, [path]: half })) {
              assert.ok(
                range.start >= 0 &&
                  range.start <= range.end &&
                  range.end <=
                    Math.max(...Object.values({ ...files, [path]: half }).map((one) => one.length), 40),
              );
            }
          }
        }
      });

      it('leaves nothing fixable after its first fixes', () => {
        for (const files of page.flagged) assert.deepEqual(fixableAfterFixes(rule, files), []);
      });
    });
  }
});

function filesIn(folder: string, ending: string, except: readonly string[]): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .filter((name) => !except.includes(name))
    .sort();
}

function notesOf(survey: Survey) {
  return [...(survey.search?.all() ?? [])].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function findingsOf(rule: Rule, files: Files) {
  const survey = surveyOf(files, [rule], TODAY);
  return notesOf(survey).flatMap((note) => survey.findingsOf(note.uri));
}

function places(rule: Rule, files: Files): string[] {
  const survey = surveyOf(files, [rule], TODAY);
  return notesOf(survey).flatMap((note) =>
    survey.findingsOf(note.uri).map(({ range, severity, message }) => {
      const { line, character } = note.lines.position(range.start);
      return `${note.path}:${line}:${character} ${severity} ${message}`;
    }),
  );
}

/** Applies the first text fix of each finding, one after the other, until none is left or nothing changes. */
function fixableAfterFixes(rule: Rule, files: Files): string[] {
  let now: Files = files;
  for (let round = 0; round < 20; round++) {
    const survey = surveyOf(now, [rule], TODAY);
    const fixable = notesOf(survey).flatMap((note) =>
      survey.findingsOf(note.uri).flatMap((finding) => {
        const fix = finding.fixes.find(isTextFix);
        return fix === undefined ? [] : [{ uri: fix.note ?? note.uri, finding, edits: fix.edits }];
      }),
    );
    const first = fixable[0];
    if (first === undefined) return [];
    const text = survey.search?.note(first.uri)?.text ?? '';
    const result = editNote(text, first.edits);
    if (!result.ok) return [`${first.finding.message} (${JSON.stringify(result.reason)})`];
    const next = applyEdits(text, result.edits);
    if (next === text) return [`${first.finding.message} (its fix changes nothing)`];
    const path = Object.keys(now).find((one) => uriOf(one) === first.uri) ?? 'job-search.md';
    now = { ...now, [path]: next };
  }
  return ['fixes without end'];
}

function isTextFix(fix: Fix): fix is Extract<Fix, { readonly edits: unknown }> {
  return 'edits' in fix;
}
