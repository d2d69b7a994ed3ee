import assert from 'node:assert/strict';

import type { DraftNote } from '../../src/core/drafts/draft-note';
import { letterContextOf } from '../../src/core/drafts/from-notes';
import { letterPlans } from '../../src/core/drafts/letter-plan';
import { draftLetter } from '../../src/core/drafts/letters';
import {
  newCompanyNote,
  newContactNote,
  newInterviewNote,
  newOpportunityNote,
  newProfileNote,
} from '../../src/core/drafts/new-notes';
import { lint } from '../../src/core/guidance/lint';
import { rules } from '../../src/core/guidance/rules';
import { addDays, type Day } from '../../src/core/model/day';
import {
  DEFAULT_FOLDERS,
  FORMATS,
  INTERVIEW_KINDS,
  LETTER_KINDS,
  type LetterKind,
} from '../../src/core/model/schema';
import { templatesFor } from '../../src/core/templates/choose';
import { SHIPPED } from '../../src/core/templates/shipped';
import { noteIn, searchOf, surveyOf, uriOf, type Files } from '../support/search';

const TODAY: Day = '2026-11-18';
const STORAGE = { folders: DEFAULT_FOLDERS, isTaken: () => false };
const MAYA = {
  name: 'Maya Okafor',
  linkTarget: 'Maya Okafor',
  role: 'Planner',
  company: { name: 'Northwind Telecom' },
};

const profile = newProfileNote({
  name: 'Ana Reyes',
  email: 'ana@example.org',
  focus: ['transit planning'],
}).text;
const contact = newContactNote({ ...MAYA, ...STORAGE, source: 'event' });

/** What is said above info, by rule, in a search of these notes. */
function loud(files: Files): string[] {
  const all: Files = { 'job-search.md': profile, [contact.path]: contact.text, ...files };
  const survey = surveyOf(all, rules, TODAY);
  return Object.keys(all).flatMap((path) =>
    survey
      .findingsOf(uriOf(path))
      .filter(({ severity }) => severity === 'warning' || severity === 'error')
      .map(({ rule, message }) => `${rule}: ${message}`),
  );
}

const READER = 'contacts/maya-okafor.md';
const DRAFT = 'letters/draft.md';

/** People in every relation to the writer that a letter is drafted in. */
const PEOPLE: readonly string[] = [
  'source: cold\nstage: contacted',
  'source: event\nstage: met\nlinkedin: https://www.linkedin.com/in/maya-okafor',
  'source: friend\nrelationship: friend\nstage: in-touch',
  'source: referral\nreferred_by: "[[Dan Reyes]]"\nstage: met',
  'source: inbound\nrelationship: recruiter\nstage: replied',
  'source: cold\nrelationship: hr\nrole: Chief Executive Officer\nstage: scheduled',
];

/** A conversation of every kind, before and after it, with notes and without. */
const TALKS: readonly string[] = INTERVIEW_KINDS.flatMap((kind) => [
  `kind: ${kind}\nstatus: requested\ninitiated_by: them\n---\n`,
  `kind: ${kind}\nstatus: scheduled\nstart: 2026-11-24 10:30\nformat: video\n---\n`,
  `kind: ${kind}\nstatus: done\nstart: 2026-11-17 10:30\n---\n`,
  `kind: ${kind}\nstatus: done\nstart: 2026-11-17 10:30\n---\n\n## Notes\n\n- The depots report at seven.\n- She would begin with the tickets.\n`,
]);

/** Searches of a person, a talk with them, a letter to them and whoever opened the door. */
const SEARCHES: readonly Files[] = PEOPLE.flatMap((person) =>
  TALKS.map((talk) => ({
    'job-search.md': profile,
    [READER]: `---\ntype: contact\nname: Maya Okafor\ncompany: Northwind Telecom\n${person}\n---\n`,
    'contacts/dan-reyes.md':
      '---\ntype: contact\nname: Dan Reyes\nsource: friend\nrelationship: friend\nstage: in-touch\n---\n',
    'interviews/talk.md': `---\ntype: interview\ncontact: "[[Maya Okafor]]"\n${talk}`,
    'letters/request.md':
      '---\ntype: letter\nkind: request\nto: "[[Maya Okafor]]"\nchannel: linkedin\nsent: 2026-11-03\n---\n\nDear Maya,\n',
  })),
);

/** What the command drafts for the person, for the talk and for the letter. */
function draftsIn(files: Files, kind: LetterKind): readonly DraftNote[] {
  const lookup = searchOf(files).lookup();
  const about = [READER, 'contacts/dan-reyes.md', 'interviews/talk.md', 'letters/request.md'];
  return about.flatMap((path) => {
    const note = lookup.note(uriOf(path));
    if (note?.type !== 'contact' && note?.type !== 'interview' && note?.type !== 'letter') return [];
    return letterPlans(lookup, kind, note).flatMap((plan) => {
      const { to, interview, opportunity, introduced, unanswered, channel } = plan;
      const context = letterContextOf(lookup, to, TODAY, interview, opportunity);
      return templatesFor(SHIPPED, { ...plan, kind })
        .slice(0, 1)
        .map((template) =>
          draftLetter(template, { ...context, ...STORAGE, introduced, unanswered, channel }),
        );
    });
  });
}

/** What is said above info of one note. */
function loudIn(files: Files, path: string): string[] {
  const search = searchOf(files);
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const context = { lookup: search.lookup(), today: TODAY, user: new Map(), known };
  return lint(noteIn(search, path), rules, context)
    .filter(({ severity }) => severity === 'warning' || severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

describe('a note that a command has just written', () => {
  for (const kind of INTERVIEW_KINDS) {
    it(`has nothing above info: ${kind}, whatever its day`, () => {
      for (const days of [undefined, 0, 1, 2, 5, 30]) {
        for (const format of [undefined, ...FORMATS]) {
          const moment = days === undefined ? undefined : { day: addDays(TODAY, days), time: '15:00' };
          const note = newInterviewNote({ ...STORAGE, kind, today: TODAY, contact: MAYA, moment, format });
          const found = loud({ [note.path]: note.text }).filter(
            (said) => !said.startsWith('logistics-missing'),
          );
          assert.deepEqual(found, [], `${kind} in ${String(days)} days, ${String(format)}`);
        }
      }
    });
  }

  it('has nothing above info: profile, contact, company, opportunity', () => {
    const company = newCompanyNote({ ...STORAGE, name: 'Northwind Telecom' });
    const opportunity = newOpportunityNote({
      ...STORAGE,
      title: 'Planner',
      company: { name: 'Northwind Telecom' },
      found: TODAY,
    });
    assert.deepEqual(loud({ [company.path]: company.text, [opportunity.path]: opportunity.text }), []);
  });

  for (const kind of LETTER_KINDS) {
    it(`has nothing above info: a letter, ${kind}, whatever it is about`, () => {
      const drafts = SEARCHES.flatMap((files) =>
        draftsIn(files, kind).map((draft): Files => ({ ...files, [DRAFT]: draft.text })),
      );
      assert.ok(drafts.length >= SEARCHES.length);
      // A draft is told apart by its words and its reader: what else is in the search is the same.
      const different = new Map(drafts.map((files) => [`${files[DRAFT]}${files[READER] ?? ''}`, files]));
      for (const files of different.values()) assert.deepEqual(loudIn(files, DRAFT), [], files[DRAFT]);
    });
  }
});
