import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

import { EXAMPLE_DAY } from '../../src/core/drafts/shift-example';
import { rules } from '../../src/core/guidance/rules';
import { surveyOf, type Files } from '../support/search';

const MOST_WARNINGS = 12;

describe('the example search', () => {
  const findings = findingsIn('examples/job-search');

  it('has the usual slips of a desk in use, and no others', () => {
    assert.deepEqual(findings, [
      'contacts/fatoumata-diallo.md: hint next-step-missing',
      'contacts/mehmet-yıldız.md: warning follow-up-overdue',
      'contacts/박혜진.md: warning referrer-missing',
      'interviews/2026-10-28-renata-souza.md: warning feedback-overdue',
      'interviews/2026-10-30-wanjiru-kamau.md: warning task-overdue',
      'interviews/2026-11-13-maya-okafor.md: warning thank-you-missing',
      'interviews/2026-11-17-joão-figueiredo.md: warning outcome-unrecorded',
      'interviews/2026-11-20-ezra-blumenfeld.md: warning logistics-missing',
      'interviews/2026-11-25-ليلى-حداد.md: hint research-missing',
      'interviews/2026-11-25-ليلى-حداد.md: hint questions-missing',
      'letters/2026-11-02-request-astrid-eide.md: warning request-unanswered',
      'letters/2026-11-09-request-łukasz-żółć.md: info request-unanswered',
      'letters/2026-11-17-cover-prairie-home-care.md: info unfilled-placeholder',
    ]);
  });

  it('is no accident', () => {
    const count = (severity: string) => findings.filter((one) => one.includes(`: ${severity} `)).length;
    assert.ok(count('warning') <= MOST_WARNINGS);
    assert.equal(count('error'), 0);
  });
});

describe('the model search', () => {
  it('is as the guidance advises', () => {
    assert.deepEqual(findingsIn('test/fixtures/model-search'), []);
  });
});

/** What all rules find in a folder on the example's day, each as `file: severity rule`, by file and place. */
function findingsIn(folder: string): readonly string[] {
  const survey = surveyOf(filesBelow(folder), rules, EXAMPLE_DAY);
  return [...(survey.search?.all() ?? [])]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path, uri }) =>
      survey.findingsOf(uri).map(({ severity, rule }) => `${path}: ${severity} ${rule}`),
    );
}

function filesBelow(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [posix.relative(folder, file.split(sep).join('/')), readFileSync(file, 'utf8')];
    }),
  );
}
