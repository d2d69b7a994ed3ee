import * as l10n from '@vscode/l10n';

import { reachableSignature } from '../../drafts/letter-sentences';
import type { Contact } from '../../model/note';
import type { CHANNELS } from '../../model/schema';
import { isKnownWell } from '../../model/status';
import { givesContactDetails } from '../../prose/contact-details';
import { askingLetter, wroteFirst } from '../asking-letter';
import { hasGapFor } from '../gaps';
import { insertSentence } from '../insert-sentence';
import { typePlace } from '../place';
import { defineRule, type Fix } from '../rule';

const CHANNELS_THAT_NEED_THEM: readonly (typeof CHANNELS)[number][] = ['email', 'post'];

/** A letter that is to be answered says where. */
export const contactDetailsMissing = defineRule({
  id: 'contact-details-missing',
  group: 'letters',
  severity: 'info',
  appliesTo: 'letter',
  summary: 'A letter gives no telephone number and no e-mail address.',

  *check(letter, { ask }) {
    if (!CHANNELS_THAT_NEED_THEM.includes(letter.fields.channel?.value ?? 'email')) return;
    const asking = askingLetter(ask, letter, ['request']);
    if (asking === undefined) return;
    const { contact } = asking;
    if (contact !== undefined && (isKnownWell(contact) || wroteFirst(contact))) return;
    if (givesContactDetails(letter, addressesOf(contact))) return;
    if (hasGapFor(letter, /phone|mobile|number|email|address|signature|linkedin/)) return;
    const profile = ask.profile();
    const { phone, email, signature } = profile?.fields ?? {};
    const known = reachableSignature({
      phone: phone?.value,
      email: email?.value,
      signature: signature?.value,
    });
    const fixes: readonly Fix[] =
      known !== undefined
        ? [
            {
              title: l10n.t('Add your signature'),
              edits: [insertSentence(letter, 'signature', known)],
              preferred: true,
            },
          ]
        : profile === undefined
          ? []
          : [
              {
                title: l10n.t('Write down your telephone number'),
                act: { command: 'jobSearch.editField', arguments: [profile.uri, 'phone'] },
                preferred: true,
              },
            ];
    yield {
      range: typePlace(letter),
      message:
        contact === undefined
          ? l10n.t('Nobody finds a number or an address to answer to. Put them under your name.')
          : l10n.t(
              '{0} finds no number and no address to answer to. Put them under your name.',
              contact.name,
            ),
      fixes,
    };
  },
});

/** Where the reader is reached, which tells nobody where the writer is. */
function addressesOf(contact: Contact | undefined): readonly string[] {
  const { email, phone } = contact?.fields ?? {};
  return [...(email?.value ?? []), ...(phone === undefined ? [] : [phone.value])];
}
