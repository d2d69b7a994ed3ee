import * as l10n from '@vscode/l10n';

import { listOf } from '../../agenda/interviews';
import { isInEnglish } from '../../index/language';
import type { Lookup } from '../../index/lookup';
import { companyOf, namesWith } from '../../index/relations';
import type { Interview } from '../../model/note';
import { asksCompanyFact } from '../../prose/company-facts';
import { plainOf } from '../../prose/sentences';
import { isUpcoming } from '../before-meeting';
import { companyWords, withNamesAs } from '../company-words';
import { questionsIn, withoutQuestion } from '../questions';
import { defineRule } from '../rule';

/** Half an hour is short, and a question that a website answers says that one has not looked. */
export const questionAnswerable = defineRule({
  id: 'question-answerable',
  group: 'before',
  severity: 'warning',
  appliesTo: 'interview',
  summary: 'A question asks what a website answers.',

  *check(interview, { ask, today }) {
    if (!isUpcoming(ask, interview, today) || !isInEnglish(ask, interview)) return;
    const company = companyOf(ask, interview);
    const names = companyWords(company);
    for (const question of questionsIn(interview)) {
      if (!asksCompanyFact(withCompany(question.text, names))) continue;
      yield {
        range: question.range,
        message: messageFor(ask, interview, company?.name),
        fixes: [
          {
            title: l10n.t('Delete this question'),
            edits: [withoutQuestion(interview, question)],
            preferred: true,
          },
        ],
      };
    }
  },
});

/** A question as the word lists read it: without Markdown, and with `the company` where a name of it stands. */
function withCompany(question: string, names: readonly string[]): string {
  const words = plainOf(question)
    .replace(/\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/g, '$1')
    .replace(/[*_`]/g, '');
  return names.length === 0
    ? words
    : withNamesAs(words, names, 'the company').replace(/\b(?:the|your) the company/gi, 'the company');
}

function messageFor(ask: Lookup, interview: Interview, company: string | undefined): string {
  const people = namesWith(ask, interview);
  const who = listOf(people);
  if (company === undefined)
    return people.length === 0
      ? l10n.t('A website answers this. Ask what only people can tell you.')
      : l10n.t('A website answers this. Ask what only {0} can tell you.', who);
  return people.length === 0
    ? l10n.t('The website of {0} answers this. Ask what only people there can tell you.', company)
    : l10n.t('The website of {0} answers this. Ask what only {1} can tell you.', company, who);
}
