import * as l10n from '@vscode/l10n';

import { personOf } from '../../drafts/from-notes';
import { howFoundSentence, referrerSentence } from '../../drafts/letter-sentences';
import { saysHowFound } from '../../prose/how-found';
import { isKnownWell } from '../../model/status';
import { askingLetter, wroteFirst } from '../asking-letter';
import { hasGapFor } from '../gaps';
import { insertSentence } from '../insert-sentence';
import { typePlace } from '../place';
import { isNamedIn, referrerOf } from '../referrer';
import { defineRule } from '../rule';

/** A stranger's letter is read on when it says at once why it came to just this person. */
export const howFoundMissing = defineRule({
  id: 'how-found-missing',
  group: 'letters',
  severity: 'warning',
  appliesTo: 'letter',
  summary: 'A letter does not say how its writer came to the reader.',

  *check(letter, { ask }) {
    const asking = askingLetter(ask, letter, ['request', 'linkedin-invite']);
    if (asking === undefined) return;
    const { contact } = asking;
    if (contact !== undefined && (isKnownWell(contact) || wroteFirst(contact))) return;
    const isInvitation = letter.fields.kind?.value === 'linkedin-invite';
    const referrer = contact && referrerOf(ask, contact);
    // Where somebody sent the writer, `referrer-unnamed` asks for that name.
    if (referrer !== undefined && (!isInvitation || isNamedIn(letter, referrer))) return;
    const person = contact && personOf(ask, contact);
    if (saysHowFound(letter, contact?.name, person?.company?.name)) return;
    if (hasGapFor(letter, /found|article|publication|event|post|work|referr|mutual|acquaintance/)) return;
    yield {
      range: typePlace(letter),
      severity: isInvitation ? 'hint' : 'warning',
      message:
        contact === undefined
          ? l10n.t('Nothing here says how you came to the reader. Name what you read, heard or share.')
          : l10n.t(
              '{0} does not learn how you came to them. Name what you read, heard or share.',
              contact.name,
            ),
      fixes: [
        {
          title: l10n.t('Say how you found them'),
          edits: [
            insertSentence(
              letter,
              'beginning',
              referrer === undefined ? howFoundSentence(person ?? {}) : referrerSentence(referrer.name),
            ),
          ],
          preferred: true,
        },
      ],
    };
  },
});
