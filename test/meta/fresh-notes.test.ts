import assert from 'node:assert/strict';

import {
  newCompanyNote,
  newContactNote,
  newInterviewNote,
  newProfileNote,
} from '../../src/core/drafts/new-notes';
import { rules } from '../../src/core/guidance/rules';
import { addDays, type Day } from '../../src/core/model/day';
import { DEFAULT_FOLDERS, FORMATS, INTERVIEW_KINDS } from '../../src/core/model/schema';
import { surveyOf, uriOf, type Files } from '../support/search';

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

  it('has nothing above info: profile, contact, company', () => {
    const company = newCompanyNote({ ...STORAGE, name: 'Northwind Telecom' });
    assert.deepEqual(loud({ [company.path]: company.text }), []);
  });
});
