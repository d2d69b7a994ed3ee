import * as l10n from '@vscode/l10n';

import { keyPlace } from '../place';
import { defineRule } from '../rule';
import { isUnsaid } from '../unsaid';

/** An open talk asks whether two suit each other, and without goals there is nothing that they could suit. */
export const longTermGoalsMissing = defineRule({
  id: 'long-term-goals-missing',
  group: 'conversation',
  severity: 'info',
  appliesTo: 'profile',
  summary: 'There are exploratory interviews, and the profile has no long-term goals.',

  *check(profile, { ask }) {
    if (!isUnsaid(profile, 'goals')) return;
    const count = ask.kinds().get('exploratory') ?? 0;
    if (count === 0) return;
    yield {
      range: keyPlace(profile, 'goals'),
      message:
        count === 1
          ? l10n.t(
              'You have an exploratory interview, and no goals to weigh it against. Write down where you want to be in five to ten years.',
            )
          : l10n.t(
              'You have exploratory interviews, and no goals to weigh them against. Write down where you want to be in five to ten years.',
            ),
      fixes: [
        {
          title: l10n.t('Write down your goals'),
          act: { command: 'jobSearch.editField', arguments: [profile.uri, 'goals'] },
          preferred: true,
        },
      ],
    };
  },
});
