import * as l10n from '@vscode/l10n';

import { thanksSentence } from '../../drafts/letter-sentences';
import { recipientOf } from '../../index/relations';
import { LETTER_KINDS } from '../../model/schema';
import { letterSays } from '../../prose/letter-says';
import { NO_THANKS, THANKS } from '../../prose/wordings/thanks';
import { wordsToMend } from '../asking-letter';
import { insertSentence } from '../insert-sentence';
import { typePlace } from '../place';
import { defineRule } from '../rule';

const KINDS = LETTER_KINDS.filter((kind) => kind !== 'linkedin-invite' && kind !== 'check-in');

/** Whoever reads a letter gives it time, and that deserves a word. */
export const thanksMissing = defineRule({
  id: 'thanks-missing',
  group: 'letters',
  severity: 'info',
  appliesTo: 'letter',
  summary: 'A letter has no word of thanks.',

  *check(letter, { ask }) {
    const kind = letter.fields.kind?.value;
    if (kind === undefined || !KINDS.some((one) => one === kind)) return;
    if (wordsToMend(ask, letter) === undefined) return;
    if (letterSays(letter, THANKS, NO_THANKS)) return;
    const name = recipientOf(ask, letter)?.name;
    yield {
      range: typePlace(letter),
      message:
        name === undefined
          ? l10n.t('There is no word of thanks in this letter.')
          : l10n.t('There is no word of thanks in this letter to {0}.', name),
      fixes: [
        {
          title: l10n.t('Add a word of thanks'),
          edits: [insertSentence(letter, 'end', thanksSentence())],
          preferred: true,
        },
      ],
    };
  },
});
