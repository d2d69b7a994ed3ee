import * as l10n from '@vscode/l10n';

import { follow } from '../../index/relations';
import type { Opportunity } from '../../model/note';
import type { OpportunityStatus } from '../../model/schema';
import { isUpcoming } from '../before-meeting';
import { brief } from '../brief';
import { defineRule } from '../rule';
import { isUnsaid } from '../unsaid';

/** An application that is running; one that has come to its end leaves room for an open talk. */
const RUNNING: readonly OpportunityStatus[] = ['applied', 'screening', 'interviewing', 'offer', 'accepted'];

/** What is called an open talk is none where an application lies on the table, and the other way about. */
export const kindDoubtful = defineRule({
  id: 'kind-doubtful',
  group: 'conversation',
  severity: 'hint',
  appliesTo: 'interview',
  summary: 'The kind of an interview does not fit what is known of its opening.',

  *check(interview, { ask, today }) {
    const { kind, initiated_by, opportunity } = interview.fields;
    if (kind === undefined || !isUpcoming(ask, interview, today)) return;
    if (kind.value === 'job' && isUnsaid(interview, 'opportunity')) {
      yield {
        range: kind.range,
        message: l10n.t('A job interview is about one opening, and this one names none.'),
        fixes: [
          {
            title: l10n.t('Choose the opportunity'),
            act: { command: 'jobSearch.chooseOpportunity', arguments: [interview.uri] },
          },
        ],
      };
    }
    const isOpenTalk =
      kind.value === 'exploration' || (kind.value === 'exploratory' && initiated_by?.value === 'me');
    const opening = follow(ask, opportunity?.value, interview, 'opportunity');
    if (!isOpenTalk || opening === undefined || !isRunning(opening)) return;
    yield {
      range: kind.range,
      message: l10n.t(
        'You have applied for {0}: this talk is about that job, whatever it is called. Prepare it as a job interview.',
        brief(opening.name),
      ),
      fixes: [
        {
          title: l10n.t('Treat it as a job interview'),
          edits: [{ op: 'set-field', key: 'kind', value: 'job' }],
          preferred: true,
        },
      ],
    };
  },
});

function isRunning({ fields }: Opportunity): boolean {
  return fields.status !== undefined && RUNNING.includes(fields.status.value);
}
