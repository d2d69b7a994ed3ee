import * as l10n from '@vscode/l10n';

import { isHistory } from '../../agenda/history';
import { isLeftAlone, listOf } from '../../agenda/interviews';
import { knownConversation } from '../../drafts/from-notes';
import { scaffold } from '../../drafts/sections';
import { meetingOf, namesWith } from '../../index/relations';
import { hasText, sectionsOf } from '../../markdown/body';
import type { Interview } from '../../model/note';
import { interviewStatus } from '../../model/status';
import type { Range } from '../../text/range';
import { insertSection } from '../insert-section';
import { textAt, typePlace } from '../place';
import { defineRule, type Fix } from '../rule';

/** Most jobs and most acquaintances come by a name that somebody mentions, and a name that is not written down is gone. */
export const referralsUnrecorded = defineRule({
  id: 'referrals-unrecorded',
  group: 'people',
  severity: 'info',
  appliesTo: 'interview',
  summary: 'A conversation does not say whom it led to.',

  *check(interview, { ask, today }) {
    const kind = interview.fields.kind?.value;
    if (kind !== 'informational' && kind !== 'exploration') return;
    if (interviewStatus(interview) !== 'done' || isLeftAlone(ask, interview)) return;
    const day = meetingOf(ask, interview)?.day;
    if (day !== undefined && (day > today || isHistory(ask, day, today))) return;
    const { text, body } = interview;
    if (sectionsOf(body, 'Referrals').some(({ content }) => hasText(text, body, content))) return;
    const who = listOf(namesWith(ask, interview));
    yield {
      range: placeIn(interview),
      message:
        who === ''
          ? l10n.t(
              'Did anybody worth talking to come up in this talk, or an opening? Write it down; “none” counts too.',
            )
          : l10n.t(
              'Did {0} mention anybody worth talking to, or an opening? Write it down; “none” counts too.',
              who,
            ),
      fixes: fixesFor(interview, scaffold('Referrals', knownConversation(ask, interview, today)) ?? ''),
    };
  },
});

function placeIn(interview: Interview): Range {
  const [section] = sectionsOf(interview.body, 'Referrals');
  return section?.heading.textRange ?? interview.fields.status?.range ?? typePlace(interview);
}

function fixesFor(interview: Interview, prompt: string): readonly Fix[] {
  const [section] = sectionsOf(interview.body, 'Referrals');
  const isBlank = section === undefined || textAt(interview, section.content).trim() === '';
  const add: Fix = {
    title: l10n.t('Add the referrals'),
    edits: [insertSection(interview, 'Referrals', prompt)],
    preferred: true,
  };
  const none: Fix = {
    title: l10n.t('They named nobody'),
    edits: [insertSection(interview, 'Referrals', 'None.')],
  };
  return isBlank ? [add, none] : [none];
}
