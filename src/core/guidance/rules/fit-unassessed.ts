import * as l10n from '@vscode/l10n';

import { isHistory } from '../../agenda/history';
import { isLeftAlone, withWhom } from '../../agenda/interviews';
import { knownConversation } from '../../drafts/from-notes';
import { startedBy } from '../../drafts/questions';
import { scaffold } from '../../drafts/sections';
import type { Lookup } from '../../index/lookup';
import { companyOf, meetingOf, namesWith } from '../../index/relations';
import { hasText, sectionOf, sectionsOf } from '../../markdown/body';
import { daysBetween, type Day } from '../../model/day';
import { relativeDay } from '../../model/day-words';
import type { Interview } from '../../model/note';
import { interviewStatus } from '../../model/status';
import { insertSection } from '../insert-section';
import { textAt, typePlace } from '../place';
import { defineRule, type Fix } from '../rule';
import { isUnsaid } from '../unsaid';

/** After so many days a verdict is no longer fresh. */
const FRESH_DAYS = 2;

/** An open talk is there to find out whether two suit each other, and only one of the two can say it for the person. */
export const fitUnassessed = defineRule({
  id: 'fit-unassessed',
  group: 'conversation',
  severity: 'warning',
  appliesTo: 'interview',
  summary: 'An exploratory interview is over, and its fit has not been weighed.',

  *check(interview, { ask, today }) {
    if (interview.fields.kind?.value !== 'exploratory' || interviewStatus(interview) !== 'done') return;
    if (!isUnsaid(interview, 'fit') || isWeighed(interview) || isLeftAlone(ask, interview)) return;
    const met = meetingOf(ask, interview)?.day;
    if (met !== undefined && (met > today || isHistory(ask, met, today))) return;
    const isLate = met !== undefined && daysBetween(met, today) > FRESH_DAYS;
    const conversation = knownConversation(ask, interview, today);
    yield {
      range: sectionOf(interview.body, 'What I learned')?.heading.textRange ?? placeOf(interview),
      severity: isLate ? 'warning' : 'info',
      message:
        startedBy(conversation) === 'them'
          ? invited(ask, interview, met, today)
          : asked(ask, interview, met, today),
      fixes: [
        ...roomFor(interview, scaffold('What I learned', conversation) ?? ''),
        {
          title: l10n.t('Say how well they fit, from 1 to 5'),
          act: { command: 'jobSearch.editField', arguments: [interview.uri, 'fit'] },
        },
      ],
    };
  },
});

function isWeighed({ text, body }: Interview): boolean {
  return sectionsOf(body, 'What I learned').some(({ content }) => hasText(text, body, content));
}

function placeOf(interview: Interview) {
  return interview.fields.status?.range ?? typePlace(interview);
}

/** They asked: the question is whether they are wanted. */
function invited(ask: Lookup, interview: Interview, met: Day | undefined, today: Day): string {
  const who = withWhom(ask, interview);
  return met === undefined
    ? l10n.t(
        '{0} asked for this talk, and you have had it. Do they suit what you want? Note it while it is fresh: a no is a good result too.',
        who,
      )
    : l10n.t(
        '{0} asked for this talk, and you had it {1}. Do they suit what you want? Note it while it is fresh: a no is a good result too.',
        who,
        relativeDay(met, today),
      );
}

function asked(ask: Lookup, interview: Interview, met: Day | undefined, today: Day): string {
  const company = companyOf(ask, interview)?.name;
  // Where nobody is named, the company already stands for whom one talked with.
  const they = company === undefined || namesWith(ask, interview).length === 0 ? l10n.t('they') : company;
  const who = withWhom(ask, interview);
  return met === undefined
    ? l10n.t(
        'You have talked with {0}. Weigh how well {1} would fit your goals, while it is fresh: a no is a good result too.',
        who,
        they,
      )
    : l10n.t(
        'You talked with {0} {1}. Weigh how well {2} would fit your goals, while it is fresh: a no is a good result too.',
        who,
        relativeDay(met, today),
        they,
      );
}

/** Room to weigh it, where there is none yet. */
function roomFor(interview: Interview, prompts: string): readonly Fix[] {
  const section = sectionOf(interview.body, 'What I learned');
  if (section !== undefined && textAt(interview, section.content).trim() !== '') return [];
  return [
    {
      title: l10n.t('Add a place to weigh it'),
      edits: [insertSection(interview, 'What I learned', prompts)],
      preferred: true,
    },
  ];
}
