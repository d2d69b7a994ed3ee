import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

import { EXAMPLE_DAY } from '../../src/core/drafts/shift-example';
import { rules } from '../../src/core/guidance/rules';
import type { Day } from '../../src/core/model/day';
import { surveyOf, uriOf, type Files } from '../support/search';

const MOST_WARNINGS = 12;

/** Searches that follow all of the guidance: one with everything in it, and more people's letters, each in a voice of their own. */
const VOICES = 'test/fixtures/model-voices';
const MODELS = ['test/fixtures/model-search', ...readdirSync(VOICES).map((person) => `${VOICES}/${person}`)];

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
      'interviews/2026-11-19-山田-太郎.md: info checklist-open',
      'interviews/2026-11-20-ezra-blumenfeld.md: warning logistics-missing',
      'interviews/2026-11-24-aditi-deshpande.md: hint answers-missing',
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

for (const folder of MODELS) {
  describe(`the model in ${folder}`, () => {
    it('is as the guidance advises', () => {
      assert.deepEqual(findingsIn(folder), []);
    });

    it('has letters that were good on the day they went out', () => {
      const files = filesBelow(folder);
      assert.deepEqual(
        Object.keys(files).flatMap((path) => findingsBeforeSending(path, files)),
        [],
      );
    });
  });
}

/** What all rules find in a folder on the example's day, each as `file: severity rule`, by file and place. */
function findingsIn(folder: string): readonly string[] {
  const survey = surveyOf(filesBelow(folder), rules, EXAMPLE_DAY);
  return [...(survey.search?.all() ?? [])]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path, uri }) =>
      survey.findingsOf(uri).map(({ severity, rule }) => `${path}: ${severity} ${rule}`),
    );
}

/** What all rules find in a sent letter while it lay ready, on the day it was sent; nothing for any other file. */
function findingsBeforeSending(path: string, files: Files): readonly string[] {
  const sent = /^sent: (.+)$/m.exec(files[path] ?? '')?.[1] as Day | undefined;
  if (sent === undefined) return [];
  const survey = surveyOf({ ...asOn(sent, files), [path]: unsent(files[path] ?? '') }, rules, sent);
  return survey.findingsOf(uriOf(path)).map(({ severity, rule }) => `${path}: ${severity} ${rule}`);
}

/** The files as they may have been on a day: no later letter, nobody met, and only what was held by then. */
function asOn(today: Day, files: Files): Files {
  const isLater = (path: string) => (/\/(\d{4}-\d{2}-\d{2})-/.exec(path)?.[1] ?? '') >= today;
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => !path.startsWith('letters/') || !isLater(path))
      .map(([path, text]) => {
        if (path.startsWith('contacts/')) return [path, text.replace(/^stage: .+$/m, 'stage: researched')];
        if (path.startsWith('interviews/') && isLater(path))
          return [path, text.replace(/^status: .+$/m, 'status: scheduled')];
        return [path, text];
      }),
  );
}

function unsent(letter: string): string {
  return letter.replace(/^status: sent$/m, 'status: ready').replace(/^(?:sent|replied): .+\n/gm, '');
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
