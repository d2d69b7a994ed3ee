import * as l10n from '@vscode/l10n';

import { withWhom } from '../../agenda/interviews';
import { knownConversation } from '../../drafts/from-notes';
import { scaffold } from '../../drafts/sections';
import { hasText, sectionOf, sectionsOf } from '../../markdown/body';
import type { Interview } from '../../model/note';
import { daysUntilMeeting, isBlank, sectionPlace } from '../before-meeting';
import { insertSection } from '../insert-section';
import { defineRule, type Fix } from '../rule';

const DAYS_BEFORE = 3;

/** Whoever asked for a talk opens it, and the first two minutes are the easiest to prepare. */
export const openingMissing = defineRule({
  id: 'opening-missing',
  group: 'before',
  severity: 'hint',
  appliesTo: 'interview',
  summary: 'An interview has no prepared opening.',

  *check(interview, { ask, today }) {
    const days = daysUntilMeeting(ask, interview, today);
    if (days === undefined || days > DAYS_BEFORE || !isOnesOwn(interview) || hasOpening(interview)) return;
    yield {
      range: sectionPlace(interview, 'Opening'),
      message: l10n.t(
        'How will you begin with {0}? A warm start, thanks, you in two sentences, why them, how long.',
        withWhom(ask, interview),
      ),
      fixes: fixesFor(interview, scaffold('Opening', knownConversation(ask, interview, today)) ?? ''),
    };
  },
});

/** Whether it is for the person to begin. */
function isOnesOwn({ fields }: Interview): boolean {
  const kind = fields.kind?.value;
  return kind === 'informational' || (kind === 'exploratory' && fields.initiated_by?.value === 'me');
}

function hasOpening({ text, body }: Interview): boolean {
  return sectionsOf(body, 'Opening').some(({ content }) => hasText(text, body, content));
}

function fixesFor(interview: Interview, prompts: string): readonly Fix[] {
  const section = sectionOf(interview.body, 'Opening');
  if (section !== undefined && !isBlank(interview, section)) return [];
  return [
    {
      title: l10n.t('Insert an opening'),
      edits: [insertSection(interview, 'Opening', prompts)],
      preferred: true,
    },
  ];
}
