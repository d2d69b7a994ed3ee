import * as l10n from '@vscode/l10n';

import { withWhom } from '../../agenda/interviews';
import { isInEnglish } from '../../index/language';
import type { Lookup } from '../../index/lookup';
import { companyOf, contactsOf } from '../../index/relations';
import type { Interview } from '../../model/note';
import { plainOf } from '../../prose/sentences';
import { THEIR_WORK } from '../../prose/wordings/their-work';
import { remembered } from '../../text/remembered';
import { isUpcoming, sectionPlace } from '../before-meeting';
import { companyWords } from '../company-words';
import { questionsIn } from '../questions';
import { defineRule } from '../rule';

/** Fewer than these are a beginning, of which `questions-missing` speaks. */
const FEWEST = 2;
const SHORTEST_WORD = 4;
/** Words of roles and fields that are in every second question. */
const EVERYWHERE =
  /^(?:senior|junior|lead|leader|head|chief|manager|director|officer|assistant|associate|staff|team|group|work|with|from|their|about|that|this|services?|good|best|first|years?|people|talk|article|post)$/;
/** A name within a sentence: whoever asks after something by its name has something particular in mind. */
const NAME = /(?<=[\p{Ll},;:] )(?!CVs?\b|I\b|LinkedIn|English)\p{Lu}[\p{L}\p{N}-]{1,30}/u;

/** What could be asked of anybody brings what anybody could say. */
export const questionsGeneric = defineRule({
  id: 'questions-generic',
  group: 'before',
  severity: 'info',
  appliesTo: 'interview',
  summary: 'No question is about this person’s own work.',

  *check(interview, { ask, today }) {
    if (interview.fields.kind?.value !== 'informational') return;
    if (!isUpcoming(ask, interview, today) || !isInEnglish(ask, interview)) return;
    const questions = questionsIn(interview);
    if (questions.length < FEWEST) return;
    const own = wordsAround(ask, interview);
    if (questions.some(({ text }) => isAboutThem(plainOf(text), own))) return;
    yield {
      range: sectionPlace(interview, 'Questions'),
      message: l10n.t(
        'None of these questions is about {0}’s own work. Ask about their role, their company or what they have done.',
        withWhom(ask, interview),
      ),
    };
  },
});

/** The beginnings of the words by which the notes know somebody's work: their company, role and field, and how they were found. */
function wordsAround(ask: Lookup, interview: Interview): readonly string[] {
  const company = companyOf(ask, interview);
  const contacts = contactsOf(ask, interview);
  const focus = ask.profile()?.fields.focus?.value ?? [];
  const texts = [
    ...companyWords(company),
    company?.note?.fields.industry?.value,
    ...focus,
    ...contacts.flatMap(({ fields }) => [
      fields.role?.value,
      fields.found_via?.value,
      ...(fields.former_companies?.value ?? []).map(({ target }) => target),
    ]),
  ];
  const words =
    texts
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => word.length >= SHORTEST_WORD && !EVERYWHERE.test(word));
  return [...new Set(telling.map(beginningOf))];
}

/** Whether a question is about something in particular, whoever is asked; the same ones are put to many. */
const isParticular = remembered(
  (question) => NAME.test(question) || Object.values(THEIR_WORK).some((wording) => wording.test(question)),
);

function isAboutThem(question: string, around: readonly string[]): boolean {
  if (isParticular(question)) return true;
  const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => around.some((beginning) => word.startsWith(beginning)));
}

/** "plann" of "planner" and "planning": a word without the end that differs from one form to the next. */
function beginningOf(word: string): string {
  return word.slice(0, Math.max(SHORTEST_WORD, word.length - 3));
}
