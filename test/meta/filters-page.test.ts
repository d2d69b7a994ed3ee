import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { fieldInvalid } from '../../src/core/guidance/rules/field-invalid';
import { savedViews } from '../../src/core/insights/saved-views';
import { PRESENCES, readFilter, TERMS } from '../../src/core/model/filter';
import { surveyOf, uriOf } from '../support/search';

const page = readFileSync('docs/filters.md', 'utf8');

function blocks(kind: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) =>
    text.trim(),
  );
}

/** What stands between backticks in the first column of the table. */
const rows = [...page.matchAll(/^\| (`.*?`) +\|/gm)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, term = '']) => term),
);

describe('the page on filters', () => {
  it('shows filters that are understood', () => {
    const filters = [...blocks('filter'), ...rows];
    assert.ok(filters.length > 15);
    for (const text of filters) assert.deepEqual(readFilter(text).problems, [], text);
  });

  it('names every term, and everything that a note may have', () => {
    const keys = new Set(rows.map((term) => /^[a-z]+(?=[:<>])/.exec(term)?.[0]));
    for (const key of Object.keys(TERMS)) assert.ok(keys.has(key), key);
    for (const key of PRESENCES) assert.ok(keys.has(key) || page.includes(`\`${key}\``), key);
  });

  it('shows what is not understood', () => {
    const [broken = ''] = blocks('filter-broken');
    assert.equal(readFilter(broken).problems.length, broken.split(' ').length);
  });

  it('shows a profile whose views are understood', () => {
    const [text = ''] = blocks('markdown job-search\\.md');
    const survey = surveyOf({ 'job-search.md': `${text}\n` }, [fieldInvalid], '2026-11-24');
    assert.equal(savedViews(survey).length, 2);
    assert.deepEqual(survey.findingsOf(uriOf('job-search.md')), []);
    for (const { filter } of savedViews(survey)) assert.equal(readFilter(filter).terms.length, 2);
  });
});
