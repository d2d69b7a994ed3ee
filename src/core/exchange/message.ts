import type { Lookup } from '../index/lookup';
import { recipientOf } from '../index/relations';
import type { Contact, Letter } from '../model/note';
import { plainText } from './plain-text';

/** A letter as a mail program takes it. */
export interface Message {
  /** Undefined where the notes know no address that can be written to. */
  readonly to: Mailbox | undefined;
  /** One line; empty where the letter has none. */
  readonly subject: string;
  readonly body: string;
}

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

const WORD = String.raw`[\p{L}\p{M}\p{N}!#$%&'*+/=?^_\x60{|}~-]{1,64}`;
const LABEL = String.raw`[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?`;
const ADDRESS = new RegExp(`^${WORD}(?:\\.${WORD}){0,9}@${LABEL}(?:\\.${LABEL}){1,9}$`, 'u');
const LONGEST_ADDRESS = 254;

/** The message that a letter is. */
export function messageOf(lookup: Lookup, letter: Letter): Message {
  const contact = recipientOf(lookup, letter);
  const address = contact && addressOf(contact);
  return {
    to: address === undefined ? undefined : { name: oneLine(contact?.name ?? ''), address },
    subject: oneLine(letter.fields.subject?.value ?? ''),
    body: plainText(lookup, letter),
  };
}

/** The first address of a contact that mail can be sent to. */
function addressOf({ fields }: Contact): string | undefined {
  const written = fields.email?.value ?? [];
  return written.map((one) => addressIn(one)).find((one) => one !== undefined);
}

/** An e-mail address, alone or as `Maya Okafor <maya@example.org>`; undefined where there is none that can be written to. */
export function addressIn(written: string): string | undefined {
  const bare = /<([^<>]{1,300})>\s*$/.exec(written)?.[1] ?? written;
  const address = bare.trim().replace(/^mailto:/i, '');
  return address.length <= LONGEST_ADDRESS && ADDRESS.test(address) ? address : undefined;
}

/** A text on one line, without characters that no header may hold. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}
