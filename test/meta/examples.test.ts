import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

import { EXAMPLE_DAY } from '../../src/core/drafts/shift-example';
import { rules } from '../../src/core/guidance/rules';
import type { Day } from '../../src/core/model/day';
import { surveyOf, uriOf, type Files } from '../support/search';

const MOST_WARNINGS = 12;
const MOST_IN_A_NOTE = 5;

/** The note of `examples/every-rule` that shows a rule, by family as the guidance lists them. */
const SHOWN_IN: Readonly<Record<string, string>> = {
  'interview-kind-missing': 'interviews/2026-12-10-colin-frost.md',
  'exploring-with-employer': 'interviews/2026-11-25-vera-lindt.md',
  'wavering-for-a-job': 'letters/2026-11-18-cover-brightwell-care.md',
  'exploration-unstated': 'interviews/2026-12-03-aunt-barbara.md',
  'focus-missing': 'job-search.md',
  'opening-without-informational': 'interviews/2026-12-02-kenosha-general.md',
  'initiator-missing': 'interviews/2026-11-30-hugh-marlow.md',
  'exploratory-repeated': 'interviews/2026-11-24-olga-reyes.md',
  'fit-unassessed': 'interviews/2026-11-10-olga-reyes.md',
  'long-term-goals-missing': 'job-search.md',
  'lead-used-up': 'letters/2026-11-16-request-rosa-lima.md',
  'kind-doubtful': 'interviews/2026-12-02-kenosha-general.md',
  'contact-source-missing': 'contacts/colin-frost.md',
  'referrer-missing': 'contacts/ivy-lang.md',
  'top-executive-cold': 'letters/2026-11-17-request-desmond-cole.md',
  'outreach-without-research': 'letters/2026-11-17-request-desmond-cole.md',
  'referral-unfollowed': 'interviews/2026-10-27-priya-anand.md',
  'referrals-unrecorded': 'interviews/2026-11-05-simon-park.md',
  'referrer-uninformed': 'interviews/2026-11-05-simon-park.md',
  'single-channel': 'job-search.md',
  'introduction-available': 'letters/2026-11-17-request-owen-price.md',
  'asks-for-a-job': 'letters/2026-11-17-request-karim-haddad.md',
  'desperate-tone': 'letters/2026-11-18-request-grace-hall.md',
  'badmouths-employer': 'letters/2026-11-18-follow-up-nadia-quist.md',
  'how-found-missing': 'letters/2026-11-17-request-owen-price.md',
  'referrer-unnamed': 'letters/2026-11-17-request-mona-fell.md',
  'background-missing': 'letters/2026-11-17-request-owen-price.md',
  'meeting-ask-missing': 'letters/2026-11-17-request-ivy-lang.md',
  'time-window-missing': 'letters/2026-11-17-request-mona-fell.md',
  'time-dictated': 'letters/2026-11-17-request-karim-haddad.md',
  'contact-details-missing': 'letters/2026-11-17-request-owen-price.md',
  'next-contact-missing': 'letters/2026-11-17-request-mona-fell.md',
  'thanks-missing': 'letters/2026-11-17-request-ivy-lang.md',
  'unfilled-placeholder': 'letters/2026-11-18-feedback-hugh-marlow.md',
  'wrong-recipient': 'letters/2026-11-18-feedback-hugh-marlow.md',
  'letter-too-long': 'letters/2026-11-18-request-colin-frost.md',
  'thank-you-generic': 'letters/2026-11-18-thank-you-amara-nwosu.md',
  'sent-date-missing': 'letters/2026-11-13-request-jonas-weil.md',
  'purpose-unstated': 'letters/2026-11-17-request-ivy-lang.md',
  'check-in-empty': 'letters/2026-11-18-check-in-leo-santos.md',
  'cover-untailored': 'letters/2026-11-18-cover-brightwell-care.md',
  'research-missing': 'interviews/2026-11-19-dana-kovac.md',
  'questions-missing': 'interviews/2026-11-19-dana-kovac.md',
  'questions-unordered': 'interviews/2026-11-25-felix-aubry.md',
  'questions-generic': 'interviews/2026-11-25-felix-aubry.md',
  'question-answerable': 'interviews/2026-11-25-grace-hall.md',
  'common-ground-missing': 'interviews/2026-11-19-dana-kovac.md',
  'answers-missing': 'interviews/2026-11-24-olga-reyes.md',
  'dislike-too-vague': 'interviews/2026-11-30-hugh-marlow.md',
  'meeting-too-long': 'interviews/2026-12-08-jonas-weil.md',
  'logistics-missing': 'interviews/2026-11-30-hugh-marlow.md',
  'checklist-open': 'interviews/2026-11-19-dana-kovac.md',
  'travel-buffer-missing': 'interviews/2026-11-25-grace-hall.md',
  'double-booked': 'interviews/2026-11-25-grace-hall.md',
  'opening-missing': 'interviews/2026-11-19-dana-kovac.md',
  'referral-question-missing': 'interviews/2026-11-25-felix-aubry.md',
  'outcome-unrecorded': 'interviews/2026-11-16-tess-moran.md',
  'thank-you-missing': 'interviews/2026-11-12-amara-nwosu.md',
  'thanks-in-person-unrecorded': 'interviews/2026-11-12-amara-nwosu.md',
  'feedback-date-missing': 'interviews/2026-11-10-olga-reyes.md',
  'feedback-overdue': 'interviews/2026-10-20-hugh-marlow.md',
  'request-unanswered': 'letters/2026-11-06-request-nadia-quist.md',
  'follow-up-overdue': 'contacts/priya-anand.md',
  'keep-in-touch-due': 'contacts/leo-santos.md',
  'next-step-missing': 'contacts/amara-nwosu.md',
  'template-invalid': 'templates/hello.md',
  'promise-overdue': 'letters/2026-11-04-request-peter-olsen.md',
  'task-overdue': 'companies/riverside-hospital.md',
  'lessons-missing': 'interviews/2026-11-05-simon-park.md',
  'linkedin-unasked': 'interviews/2026-11-05-simon-park.md',
  'frontmatter-unreadable': 'contacts/nils-berg.md',
  'field-invalid': 'contacts/karim-haddad.md',
  'field-unknown': 'contacts/karim-haddad.md',
  'field-required': 'letters/2026-11-18-vera-lindt.md',
  'date-impossible': 'interviews/2026-10-27-priya-anand.md',
  'link-broken': 'opportunities/bed-manager-kenosha.md',
  'link-ambiguous': 'letters/2026-11-18-request-grace-hall.md',
  'contact-duplicate': 'contacts/grace-hall-nights.md',
  'hidden-characters': 'contacts/ruth-ellery.md',
  'conflict-copy': 'contacts/aunt-barbara.sync-conflict-20261117-211502-K7LQ2NA.md',
  'directive-unknown': 'job-search.md',
  'search-in-git': 'job-search.md',
};

/** No repository can hold the settings of another one, so they are told. */
const IN_GIT: Files = { '.git/config': '[remote "origin"]\n\turl = https://github.com/someone/search\n' };

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

describe('the search with a finding of every rule', () => {
  const findings = findingsIn('examples/every-rule', IN_GIT);

  it('has a note for every rule', () => {
    assert.deepEqual(Object.keys(SHOWN_IN).sort(), rules.map(({ id }) => id).sort());
  });

  for (const [rule, path] of Object.entries(SHOWN_IN)) {
    it(`shows ${rule} in ${path}`, () => {
      const notes = findings.filter((one) => one.endsWith(` ${rule}`)).map((one) => one.split(': ')[0]);
      assert.ok(notes.includes(path), notes.join(', ') || 'in no note');
    });
  }

  it('has few slips in each note', () => {
    const counts = new Map<string, number>();
    for (const one of findings) {
      const path = one.split(': ')[0] ?? '';
      counts.set(path, (counts.get(path) ?? 0) + 1);
    }
    for (const [path, count] of counts) assert.ok(count <= MOST_IN_A_NOTE, `${path}: ${count}`);
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
function findingsIn(folder: string, others: Files = {}): readonly string[] {
  const survey = surveyOf({ ...filesBelow(folder), ...others }, rules, EXAMPLE_DAY);
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
