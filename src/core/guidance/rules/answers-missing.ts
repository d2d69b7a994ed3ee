import * as l10n from '@vscode/l10n';

import { listOf } from '../../agenda/interviews';
import { answerHeadings, type Expected } from '../../drafts/answers';
import type { Severity } from '../../index/control';
import { isInEnglish } from '../../index/language';
import { companyOf } from '../../index/relations';
import { sectionOf } from '../../markdown/body';
import type { NoteEdit } from '../../markdown/edits/note-edit';
import type { Interview } from '../../model/note';
import { lineBreakOf } from '../../text/edits';
import { at, trimmed } from '../../text/range';
import { answersIn, isAbout, questionsToExpect, type Answer } from '../answers';
import { daysUntilMeeting, isAsDrafted, sectionPlace, urgencyOf } from '../before-meeting';
import { insertSection } from '../insert-section';
import { defineRule, type Fix } from '../rule';

const MOST_NAMED = 2;

/** Whoever decides asks much the same everywhere, so the answers can be thought over in peace. */
export const answersMissing = defineRule({
  id: 'answers-missing',
  group: 'before',
  severity: 'warning',
  appliesTo: 'interview',
  summary: 'An expected question has no prepared answer.',

  *check(interview, { ask, today }) {
    const kind = interview.fields.kind?.value;
    if (kind !== 'exploratory' && kind !== 'job') return;
    const days = daysUntilMeeting(ask, interview, today);
    const urgency = days === undefined ? undefined : urgencyOf(days);
    if (urgency === undefined) return;
    const answers = answersIn(interview);
    const missing = questionsToExpect(kind).filter(
      ({ topic }) => !answers.some((one) => one.hasText && isAbout(one, topic)),
    );
    // Headings in another language cannot be told apart, so one answer stands for all.
    const isAnswered = !isInEnglish(ask, interview) && answers.some(({ hasText }) => hasText);
    if (missing.length === 0 || isAnswered) return;
    yield {
      range: sectionPlace(interview, 'Answers'),
      severity: calmer(interview, urgency),
      message: messageFor(missing, companyOf(ask, interview)?.name),
      fixes: fixesFor(interview, missing, answers),
    };
  },
});

function calmer(interview: Interview, urgency: Severity): Severity {
  const isCalm = interview.fields.kind?.value === 'job' || isAsDrafted(interview, 'Answers');
  return urgency === 'warning' && isCalm ? 'info' : urgency;
}

function messageFor(missing: readonly Expected[], company: string | undefined): string {
  const first = listOf(missing.slice(0, MOST_NAMED).map(({ question }) => `“${question}”`));
  if (missing.length === 1)
    return company === undefined
      ? l10n.t('A question that they will probably ask has no answer yet: {0}', first)
      : l10n.t('A question that {0} will probably ask has no answer yet: {1}', company, first);
  return company === undefined
    ? l10n.t(
        '{0} of the questions that they will probably ask have no answer yet, such as {1}',
        missing.length,
        first,
      )
    : l10n.t(
        '{0} of the questions that {1} will probably ask have no answer yet, such as {2}',
        missing.length,
        company,
        first,
      );
}

/** Puts in the questions that do not stand there yet; those that do wait for their answers. */
function fixesFor(
  interview: Interview,
  missing: readonly Expected[],
  answers: readonly Answer[],
): readonly Fix[] {
  const absent = missing.filter(({ topic }) => !answers.some((one) => isAbout(one, topic)));
  if (absent.length === 0) return [];
  return [
    { title: l10n.t('Add the expected questions'), edits: [insertion(interview, absent)], preferred: true },
  ];
}

function insertion(interview: Interview, absent: readonly Expected[]): NoteEdit {
  const { text, body } = interview;
  const section = sectionOf(body, 'Answers');
  if (section === undefined) return insertSection(interview, 'Answers', answerHeadings(absent));
  const { end } = trimmed(text, { start: section.heading.range.start, end: section.content.end });
  const breaks = lineBreakOf(text);
  const headings = answerHeadings(absent, Math.min(6, section.heading.level + 1));
  return { op: 'replace', range: at(end), text: `\n\n${headings}`.replaceAll('\n', breaks) };
}
