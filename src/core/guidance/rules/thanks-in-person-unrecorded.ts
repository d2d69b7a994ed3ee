import * as l10n from '@vscode/l10n';

import { withWhom } from '../../agenda/interviews';
import { heldOn } from '../after-meeting';
import { typePlace } from '../place';
import { defineRule } from '../rule';
import { isUnsaid } from '../unsaid';

/** Thanks at the end of the talk come first; the note afterwards takes up what was said there. */
export const thanksInPersonUnrecorded = defineRule({
  id: 'thanks-in-person-unrecorded',
  group: 'after',
  severity: 'hint',
  appliesTo: 'interview',
  summary: 'An interview does not say whether thanks were given on the spot.',

  *check(interview, { ask, today, followUps }) {
    const { status, format } = interview.fields;
    if (format?.value === 'written' || !isUnsaid(interview, 'thanked_in_person')) return;
    if (heldOn(ask, interview, today) === undefined) return;
    // Once the note of thanks has gone out, nobody needs to know about the other.
    if (!followUps(interview).some(({ act }) => act === 'thank')) return;
    yield {
      range: status?.range ?? typePlace(interview),
      message: l10n.t(
        'Did you thank {0} at the end of the talk? It tells you how to begin the note.',
        withWhom(ask, interview),
      ),
      fixes: [
        {
          title: l10n.t('Yes, I thanked them'),
          edits: [{ op: 'set-field', key: 'thanked_in_person', value: 'true' }],
          preferred: true,
        },
        {
          title: l10n.t('No, not yet'),
          edits: [{ op: 'set-field', key: 'thanked_in_person', value: 'false' }],
        },
      ],
    };
  },
});
