import * as l10n from '@vscode/l10n';

import type { Lookup } from '../index/lookup';
import { hasMet, insidersAt, lettersTo } from '../index/relations';
import type { Contact } from '../model/note';
import { isSilent, stageOf } from '../model/status';
import type { Fix } from './rule';

/** Offers to write to somebody else at the company of a contact: nothing where nobody there is left who has not been written to. */
export function writeToSomebodyElse(
  ask: Lookup,
  contact: Contact,
  isFit: (other: Contact) => boolean = () => true,
): readonly Fix[] {
  const other = insidersAt(ask, contact).find(
    ({ contact: one, isFormer }) =>
      !isFormer && one.uri !== contact.uri && isStillToBeWrittenTo(ask, one) && isFit(one),
  );
  return other === undefined
    ? []
    : [askForTalk(other.contact, l10n.t('Write to {0} instead', other.contact.name))];
}

/** Offers to draft the letter that asks somebody for a talk. */
export function askForTalk({ uri }: Contact, title: string): Fix {
  return { title, act: { command: 'jobSearch.draftLetter', arguments: [uri, 'request'] } };
}

function isStillToBeWrittenTo(ask: Lookup, contact: Contact): boolean {
  if (isSilent(contact) || stageOf(contact) === 'paused' || hasMet(ask, contact)) return false;
  return lettersTo(ask, contact).every(({ fields }) => fields.sent === undefined);
}
