import assert from 'node:assert/strict';

import { FAMILIES, INDUSTRIES, PLANS, WORDINGS, type Plan } from '../../src/core/drafts/question-bank';
import { questionsFor } from '../../src/core/drafts/questions';
import { rules } from '../../src/core/guidance/rules';
import { INTERVIEW_KINDS, type InterviewKind } from '../../src/core/model/schema';
import { surveyOf, uriOf, type Files } from '../support/search';

const TODAY = '2026-11-18';
const OF_QUESTIONS = new Set([
  'asks-for-a-job',
  'question-answerable',
  'questions-generic',
  'questions-missing',
  'questions-unordered',
  'referral-question-missing',
]);
const SLOTS: Readonly<Record<string, string>> = {
  role: 'Network Planner',
  company: 'Northwind Telecom',
  field: 'telecommunications',
  opening: 'Network Lead',
};
const OTHERS: Files = {
  'contacts/maya-okafor.md':
    '---\ntype: contact\nname: Maya Okafor\nrole: Network Planner\ncompany: "[[Northwind Telecom]]"\n---\n',
  'companies/northwind-telecom.md':
    '---\ntype: company\nname: Northwind Telecom\nindustry: Telecommunications\n---\n',
};

/** What the rules on questions say of an interview with these questions, tomorrow. */
function said(
  kind: InterviewKind,
  questions: readonly string[],
  keys = '',
  only = OF_QUESTIONS,
): readonly string[] {
  const list = questions.map((question, nth) => `${nth + 1}. ${question}`).join('\n');
  const note = `---\ntype: interview\nkind: ${kind}\ncontact: "[[Maya Okafor]]"\nstart: 2026-11-19 10:30\n${keys}---\n\n## Questions\n\n${list}\n`;
  const files = { ...OTHERS, 'interviews/talk.md': note };
  return surveyOf(
    files,
    rules.filter(({ id }) => only.has(id)),
    TODAY,
  )
    .findingsOf(uriOf('interviews/talk.md'))
    .map(({ rule, range }) => `${rule}: ${note.slice(range.start, range.end)}`);
}

describe('the question bank', () => {
  const shared = [
    ...FAMILIES.flatMap(({ craft, issue, experience }) => [craft, issue, experience]),
    ...INDUSTRIES.flatMap(({ now, ahead }) => [now, ahead]),
  ];

  for (const plan of Object.keys(PLANS) as Plan[]) {
    it(`has no question that our own rules would mend: ${plan}`, () => {
      const wordings = [...PLANS[plan].flatMap((topic) => WORDINGS[topic]), ...shared].map((wording) =>
        wording.replace(/\{(\w+)\}/g, (_, slot: string) => SLOTS[slot] ?? ''),
      );
      const kind = INTERVIEW_KINDS.find((one) => plan.startsWith(one)) ?? 'job';
      const keys = plan === 'exploratory-invited' ? 'initiated_by: them\n' : '';
      const only = new Set(['asks-for-a-job', 'question-answerable']);
      assert.deepEqual(said(kind, wordings, keys, only), []);
    });
  }

  for (const kind of INTERVIEW_KINDS) {
    it(`makes lists that our own rules are content with: ${kind}`, () => {
      const roles = [undefined, 'Nurse', 'Talent Partner'];
      const fields = [undefined, 'Telecommunications'];
      for (const role of roles)
        for (const field of fields)
          for (const hasMet of [false, true])
            for (const progress of [undefined, 'screening', 'offer'] as const) {
              const contact = { name: 'Maya Okafor', role, company: { name: 'Northwind Telecom' } };
              const opportunity = progress === undefined ? undefined : { name: 'Network Lead' };
              const talk = { kind, today: TODAY, contact, field, hasMet, opportunity, progress } as const;
              const questions = questionsFor(talk);
              assert.deepEqual(said(kind, questions), [], questions.join('\n'));
            }
    });
  }
});
