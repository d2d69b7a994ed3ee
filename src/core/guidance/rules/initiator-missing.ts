import * as l10n from '@vscode/l10n';

import { isHistory } from '../../agenda/history';
import { isLeftAlone, listOf } from '../../agenda/interviews';
import type { Lookup } from '../../index/lookup';
import { companyOf, contactsOf, meetingOf, namesWith } from '../../index/relations';
import type { Interview } from '../../model/note';
import { interviewStatus } from '../../model/status';
import { keyPlace } from '../place';
import { defineRule, type Fix } from '../rule';
import { isUnsaid } from '../unsaid';

/** Whoever asks for an open talk wants to be judged well by it; whoever is asked may judge. */
export const initiatorMissing = defineRule({
  id: 'initiator-missing',
  group: 'conversation',
  severity: 'info',
  appliesTo: 'interview',
  summary: 'An exploratory interview does not say who asked for it.',

  *check(interview, { ask, today }) {
    const status = interviewStatus(interview);
    if (interview.fields.kind?.value !== 'exploratory' || !isUnsaid(interview, 'initiated_by')) return;
    if (status === 'cancelled' || status === 'no-show' || isLeftAlone(ask, interview)) return;
    const day = meetingOf(ask, interview)?.day;
    if (day !== undefined && isHistory(ask, day, today)) return;
    yield {
      range: keyPlace(interview, 'initiated_by'),
      message: messageFor(whoElse(ask, interview), status === 'done'),
      fixes: wroteFirst(ask, interview) ? [theyAsked(true), iAsked()] : [iAsked(), theyAsked()],
    };
  },
});

function messageFor(who: string, isDone: boolean): string {
  return isDone
    ? l10n.t('Who asked for this talk, you or {0}? What comes next depends on it.', who)
    : l10n.t('Who asked for this talk, you or {0}? What to prepare depends on it.', who);
}

/** The other side of a talk, as a sentence names it. */
function whoElse(ask: Lookup, interview: Interview): string {
  const names = namesWith(ask, interview);
  return names.length > 0 ? listOf(names) : (companyOf(ask, interview)?.name ?? l10n.t('they'));
}

function wroteFirst(ask: Lookup, interview: Interview): boolean {
  return contactsOf(ask, interview).some(({ fields }) => fields.source?.value === 'inbound');
}

function iAsked(): Fix {
  return { title: l10n.t('I asked'), edits: [{ op: 'set-field', key: 'initiated_by', value: 'me' }] };
}

function theyAsked(isLikely = false): Fix {
  return {
    title: l10n.t('They asked'),
    edits: [{ op: 'set-field', key: 'initiated_by', value: 'them' }],
    ...(isLikely ? { preferred: true } : {}),
  };
}
