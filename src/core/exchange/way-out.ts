import * as l10n from '@vscode/l10n';

import type { Lookup } from '../index/lookup';
import { stemOf, type Letter } from '../model/note';
import { nameBehind } from '../index/relations';
import { eml } from './eml';
import { mailto } from './mailto';
import { messageOf, type Message } from './message';

/** How a letter gets from its note to where it is sent, and why so, as a sentence to the person. */
export type WayOut = { readonly why: string } & (
  | { readonly way: 'mailto'; readonly address: string }
  | { readonly way: 'eml'; readonly fileName: string; readonly text: string }
  | { readonly way: 'clipboard'; readonly text: string }
);

/** Systems cut an address off somewhat above this, and mail programs at about 2,000 characters. */
const LONGEST_MAILTO = 1800;

/** The simplest way that takes the whole letter; `opensFiles` says whether a file can be handed to the mail program. */
export function wayOutOf(
  lookup: Lookup,
  letter: Letter,
  { opensFiles }: { readonly opensFiles: boolean },
): WayOut {
  const message = messageOf(lookup, letter);
  const { channel } = letter.fields;
  if (channel !== undefined && channel.value !== 'email')
    return { way: 'clipboard', text: message.body, why: goesBy(channel.value) };
  const address = mailto(message);
  if (address.length < LONGEST_MAILTO)
    return { way: 'mailto', address, why: inMailProgram(lookup, letter, message) };
  const length = [address.length.toLocaleString('en'), LONGEST_MAILTO.toLocaleString('en')] as const;
  if (opensFiles)
    return {
      way: 'eml',
      fileName: `${stemOf(letter.path)}.eml`,
      text: eml(message),
      why: l10n.t(
        'As a link this letter has {0} characters, and a mail program takes {1}, so it is a draft in a file of its own.',
        ...length,
      ),
    };
  return {
    way: 'clipboard',
    text: message.body,
    why: l10n.t(
      'As a link this letter has {0} characters, and a mail program takes {1}, so it is on the clipboard: paste it into a new message.',
      ...length,
    ),
  };
}

function inMailProgram(lookup: Lookup, letter: Letter, { to }: Message): string {
  if (to !== undefined)
    return l10n.t('The letter to {0} opens in your mail program. Once it is sent, mark it as sent.', to.name);
  const link = letter.fields.to?.value;
  if (link === undefined)
    return l10n.t('The letter opens in your mail program. Its note does not say whom it is for.');
  return l10n.t(
    'The letter opens in your mail program. There is no address for {0} in the notes yet, so put it in there.',
    nameBehind(lookup, link, letter),
  );
}

function goesBy(channel: 'linkedin' | 'message' | 'post'): string {
  switch (channel) {
    case 'linkedin':
      return l10n.t('This letter goes by LinkedIn, so it is on the clipboard: paste it there.');
    case 'message':
      return l10n.t('This letter goes as a message, so it is on the clipboard: paste it there.');
    case 'post':
      return l10n.t('This letter goes by post, so it is on the clipboard: paste it where you print it.');
  }
}
