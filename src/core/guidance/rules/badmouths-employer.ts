import * as l10n from '@vscode/l10n';

import { badmouthingIn } from '../../prose/badmouthing';
import { textsToMend } from '../own-wording';
import { defineRule } from '../rule';

/** Whoever hears how one speaks of the last employer hears how one will speak of them. */
export const badmouthsEmployer = defineRule({
  id: 'badmouths-employer',
  group: 'letters',
  severity: 'warning',
  appliesTo: ['letter', 'interview'],
  summary: 'A text runs down an employer, a manager or colleagues.',

  *check(note, context) {
    const texts = textsToMend(context.ask, note, () => context.today);
    const isOnWork = note.type === 'interview';
    for (const { range } of texts.flatMap((sentences) => badmouthingIn(sentences, { isOnWork })))
      yield {
        range,
        message: l10n.t(
          'This runs down somebody you worked for or with, and people of one field know each other. Say what you are looking for instead.',
        ),
      };
  },
});
