import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readRulePage } from '../../scripts/generate/rule-page';
import { fixable } from '../../src/core/guidance/fixable';
import { rules } from '../../src/core/guidance/rules';
import { TODAY } from '../support/check-rule';
import { surveyOf, uriOf, type Files } from '../support/search';

/** The search after fix-all in each of its notes, one after the other. */
function fixedAll(files: Files): Files {
  return Object.keys(files).reduce<Files>((now, path) => {
    const text = surveyOf(now, rules, TODAY).fixedText(uriOf(path));
    return text === undefined ? now : { ...now, [path]: text };
  }, files);
}

function searchIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

describe('rules that are said to be fixable', () => {
  it('are those that have a text edit for what their page shows', () => {
    const found = rules
      .map((rule) => {
        const pages = readRulePage(readFileSync(`docs/rules/${rule.id}.md`, 'utf8')).flagged;
        const surveys = pages.map((files) => ({ files, survey: surveyOf(files, [rule], TODAY) }));
        const fixes = surveys.flatMap(({ files, survey }) =>
          Object.keys({ 'job-search.md': '', ...files })
            .flatMap((path) => survey.findingsOf(uriOf(path)))
            .flatMap((finding) => finding.fixes),
        );
        return fixes.some((fix) => 'edits' in fix) ? rule.id : undefined;
      })
      .filter((id) => id !== undefined);
    assert.deepEqual([...fixable], found);
  });
});

describe('fix-all', () => {
  for (const { id } of rules) {
    it(`gives the same twice as once, on what is flagged for ${id}`, () => {
      for (const files of readRulePage(readFileSync(`docs/rules/${id}.md`, 'utf8')).flagged) {
        const once = fixedAll(files);
        assert.deepEqual(fixedAll(once), once);
      }
    });
  }

  it('mends what can be mended without judgement', () => {
    const sure = rules
      .map(({ id }) => id)
      .filter((id) => {
        const pages = readRulePage(readFileSync(`docs/rules/${id}.md`, 'utf8')).flagged;
        return pages.some((files) => JSON.stringify(fixedAll(files)) !== JSON.stringify(files));
      });
    for (const id of ['field-unknown', 'field-invalid', 'directive-unknown'])
      assert.ok(sure.includes(id), id);
  });

  for (const folder of [...searchesIn('examples'), 'test/fixtures/model-search']) {
    it(`gives the same twice as once in ${folder}`, () => {
      const files = searchIn(folder);
      const survey = surveyOf(files, rules, TODAY);
      const once = Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, survey.fixedText(uriOf(path)) ?? text]),
      );
      const again = surveyOf(once, rules, TODAY);
      const changed = Object.keys(once).filter((path) => again.fixedText(uriOf(path)) !== undefined);
      assert.deepEqual(changed, []);
    });
  }
});

function searchesIn(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}
