import assert from 'node:assert/strict';

import { rules } from '../../../src/core/guidance/rules';
import type { Survey } from '../../../src/core/insights/survey';
import type { Day } from '../../../src/core/model/day';
import { surveyOf, type Files } from '../../support/search';

const FILES: Files = {
  'job-search.md': '---\ntype: profile\nname: Teodora Marin\ntimezone: Australia/Lord_Howe\n---\n',
  'contacts/maya.md':
    '---\ntype: contact\nname: Maya Okafor\nsource: event\nstage: met\nkeep_in_touch: 6 weeks\n---\n\n- [ ] Send her the paper 📅 2024-02-29\n\n## Log\n\n- 2023-12-31 phone: a short talk\n',
  'interviews/2024-02-28-maya.md':
    '---\ntype: interview\nkind: informational\ncontact: Maya Okafor\nstatus: done\nstart: 2024-02-28 10:30\n---\n\n## Notes\n\nWords.\n',
  'letters/2024-02-20-request.md':
    '---\ntype: letter\nkind: request\nto: Maya Okafor\nstatus: sent\nsent: 2024-02-20\n---\n\nDear Maya,\n\nHello.\n',
};

/** Days as a clock may show them that sleeps, is set wrong and is set right again. */
const DAYS: readonly Day[] = [
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2024-12-31',
  '2025-01-01',
  '2023-12-30',
  '1970-01-01',
  '9999-12-31',
  '2024-03-01',
];

function told(survey: Survey): string {
  const findings = [...survey.uris()].map((uri) =>
    survey.findingsOf(uri).map(({ rule, message, severity }) => `${uri} ${rule} ${severity} ${message}`),
  );
  const followUps = survey
    .followUps()
    .map(({ note, what, due, state }) => `${note.uri} ${what} ${due} ${state}`);
  return JSON.stringify({ findings: findings.flat().sort(), followUps: followUps.sort() }, undefined, 1);
}

describe('a clock that sleeps for days or is set wrong', () => {
  it('leaves nothing behind: each day is as if one had begun on it', () => {
    const survey = surveyOf(FILES, rules, '2024-02-27');
    for (const day of DAYS) {
      survey.setToday(day);
      for (const uri of survey.work()) void uri;
      assert.equal(told(survey), told(surveyOf(FILES, rules, day)), day);
    }
  });

  it('has the same to say after it was set right again as before', () => {
    const survey = surveyOf(FILES, rules, '2024-03-01');
    const before = told(survey);
    survey.setToday('2024-03-02');
    for (const uri of survey.work()) void uri;
    assert.notEqual(told(survey), before);
    survey.setToday('2024-03-01');
    for (const uri of survey.work()) void uri;
    assert.equal(told(survey), before);
  });
});
