import * as l10n from '@vscode/l10n';

import { withWhom } from '../../agenda/interviews';
import { knownConversation } from '../../drafts/from-notes';
import { scaffold } from '../../drafts/sections';
import type { Lookup } from '../../index/lookup';
import { companyOf, contactsOf } from '../../index/relations';
import { hasText, sectionOf, sectionsOf } from '../../markdown/body';
import type { Interview, Note } from '../../model/note';
import { relativeDay } from '../../model/day-words';
import { addDays } from '../../model/day';
import { daysUntilMeeting, isAsDrafted, isBlank, sectionPlace, urgencyOf } from '../before-meeting';
import { insertSection } from '../insert-section';
import { defineRule, type Fix } from '../rule';

/** Whoever has read up on somebody need not spend the talk on what a website tells. */
export const researchMissing = defineRule({
  id: 'research-missing',
  group: 'before',
  severity: 'warning',
  appliesTo: 'interview',
  summary: 'A conversation is near, and nothing has been written down about the person or the company.',

  *check(interview, { ask, today }) {
    const days = daysUntilMeeting(ask, interview, today);
    const severity = days === undefined ? undefined : urgencyOf(days);
    if (days === undefined || severity === undefined || interview.fields.kind?.value === 'exploration')
      return;
    if (isResearched(ask, interview)) return;
    const when = relativeDay(addDays(today, days), today);
    const company = companyOf(ask, interview)?.name;
    yield {
      range: sectionPlace(interview, 'Research'),
      severity: severity === 'warning' && isAsDrafted(interview, 'Research') ? 'info' : severity,
      message:
        company === undefined
          ? l10n.t(
              'You talk with {0} {1}, and nothing is written under Research yet. Look up what they have done, and note what you would like to hear more about.',
              withWhom(ask, interview),
              when,
            )
          : l10n.t(
              'You talk with {0} {1}, and nothing is written under Research yet. Look up their work and {2}, and note what you would like to hear more about.',
              withWhom(ask, interview),
              when,
              company,
            ),
      fixes: fixesFor(interview, scaffold('Research', knownConversation(ask, interview, today)) ?? ''),
    };
  },
});

function isResearched(ask: Lookup, interview: Interview): boolean {
  const company = companyOf(ask, interview)?.note;
  const notes: readonly Note[] = [interview, ...contactsOf(ask, interview), ...(company ? [company] : [])];
  return notes.some((note) =>
    sectionsOf(note.body, 'Research').some(({ content }) => hasText(note.text, note.body, content)),
  );
}

function fixesFor(interview: Interview, prompts: string): readonly Fix[] {
  const section = sectionOf(interview.body, 'Research');
  if (section !== undefined && !isBlank(interview, section)) return [];
  return [
    {
      title: l10n.t('Add the questions to look up'),
      edits: [insertSection(interview, 'Research', prompts)],
      preferred: true,
    },
  ];
}
