import * as l10n from '@vscode/l10n';

import { keyPlace } from '../place';
import { defineRule } from '../rule';
import { isUnsaid } from '../unsaid';

/** Whoever asks about a field should be able to say which one; one direction that is to be tested is enough. */
export const focusMissing = defineRule({
  id: 'focus-missing',
  group: 'conversation',
  severity: 'info',
  appliesTo: 'profile',
  summary: 'There are informational interviews, and the profile has no focus.',

  *check(profile, { ask }) {
    if (!isUnsaid(profile, 'focus')) return;
    const count = ask.kinds().get('informational') ?? 0;
    if (count === 0) return;
    yield {
      range: keyPlace(profile, 'focus'),
      message:
        count === 1
          ? l10n.t(
              'You have an informational interview, and no focus yet. One direction to test is enough: a field, a role or a company.',
            )
          : l10n.t(
              'You have informational interviews, and no focus yet. One direction to test is enough: a field, a role or a company.',
            ),
      fixes: [
        {
          title: l10n.t('Write down a focus'),
          act: { command: 'jobSearch.editField', arguments: [profile.uri, 'focus'] },
          preferred: true,
        },
        {
          title: l10n.t('Ask people who know you for advice first'),
          act: { command: 'jobSearch.newInterview', arguments: [profile.uri, 'exploration'] },
        },
      ],
    };
  },
});
