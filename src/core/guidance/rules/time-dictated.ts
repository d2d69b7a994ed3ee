import * as l10n from '@vscode/l10n';

import { choiceSentence } from '../../drafts/letter-sentences';
import { onlyTimeOffered } from '../../prose/talk-time';
import { askingLetter } from '../asking-letter';
import { insertSentence } from '../insert-sentence';
import { defineRule } from '../rule';

/** Whoever does a favour does it when it suits them. */
export const timeDictated = defineRule({
  id: 'time-dictated',
  group: 'letters',
  severity: 'info',
  appliesTo: 'letter',
  summary: 'A letter offers one fixed time and no choice.',

  *check(letter, { ask }) {
    const asking = askingLetter(ask, letter, ['request', 'introduction']);
    const offered = asking && onlyTimeOffered(asking.prose);
    if (offered === undefined) return;
    const name = asking?.contact?.name;
    yield {
      range: offered.range,
      message:
        name === undefined
          ? l10n.t('This leaves one time only. Offer another, or ask what suits them.')
          : l10n.t('This leaves {0} one time only. Offer another, or ask what suits them.', name),
      fixes: [
        {
          title: l10n.t('Leave them the choice'),
          edits: [insertSentence(letter, 'end', choiceSentence())],
          preferred: true,
        },
      ],
    };
  },
});
