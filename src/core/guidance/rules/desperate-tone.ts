import * as l10n from '@vscode/l10n';

import { pleadingIn } from '../../prose/pleading';
import { textsToMend } from '../own-wording';
import { defineRule } from '../rule';

/** People help more readily where they feel free to say no. */
export const desperateTone = defineRule({
  id: 'desperate-tone',
  group: 'letters',
  severity: 'warning',
  appliesTo: ['letter', 'interview'],
  summary: 'A text pleads, or says that any job will do.',

  *check(note, context) {
    for (const sentence of textsToMend(context.ask, note, () => context.today).flat()) {
      const found = pleadingIn(sentence);
      if (found === undefined) continue;
      yield {
        range: found.range,
        message:
          note.type === 'letter'
            ? l10n.t(
                'This sounds like a plea, and people help more readily where they feel free. Say what you would like to learn.',
              )
            : l10n.t('This sounds like a plea, and they want somebody who chose them. Say what draws you.'),
      };
    }
  },
});
