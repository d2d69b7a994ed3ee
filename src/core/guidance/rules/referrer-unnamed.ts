import * as l10n from '@vscode/l10n';

import { referrerSentence } from '../../drafts/letter-sentences';
import { isClose } from '../../model/status';
import { askingLetter } from '../asking-letter';
import { hasGapFor } from '../gaps';
import { insertSentence } from '../insert-sentence';
import { typePlace } from '../place';
import { isNamedIn, referrerOf } from '../referrer';
import { defineRule } from '../rule';

/** A name that the reader trusts opens a letter as nothing else does. */
export const referrerUnnamed = defineRule({
  id: 'referrer-unnamed',
  group: 'letters',
  severity: 'warning',
  appliesTo: 'letter',
  summary: 'A letter does not name the person who sent its writer.',

  *check(letter, { ask }) {
    const asking = askingLetter(ask, letter, ['request', 'introduction']);
    // Friends and family need no name to open the door.
    if (asking?.contact === undefined || isClose(asking.contact)) return;
    const { contact } = asking;
    const referrer = referrerOf(ask, contact);
    if (referrer === undefined || isNamedIn(letter, referrer)) return;
    if (hasGapFor(letter, /referr|mutual|acquaintance|connection|friend|colleague|of contact/)) return;
    yield {
      range: typePlace(letter),
      message: l10n.t(
        '{0} sent you to {1}, and the letter does not say so. Put that name first.',
        referrer.name,
        contact.name,
      ),
      fixes: [
        {
          title: l10n.t('Name {0}', referrer.name),
          edits: [insertSentence(letter, 'beginning', referrerSentence(referrer.name))],
          preferred: true,
        },
      ],
    };
  },
});
