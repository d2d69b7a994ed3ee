import * as l10n from '@vscode/l10n';

import type { Lookup } from '../../index/lookup';
import { foldName } from '../../index/names';
import { companyOf } from '../../index/relations';
import { identitiesOf } from '../../index/marks';
import type { Contact } from '../../model/note';
import type { Range } from '../../text/range';
import { namePlace } from '../place';
import { defineRule } from '../rule';

/** Mailboxes that several people of one company read. */
const SHARED_MAILBOX =
  /^(?:admin|careers?|contact|hello|hi|hr|info|jobs?|kontakt|mail|office|people|recruit(?:ing|ment)?|support|talent|team)@/;

/** Two notes on one person: what one of them knows, the other forgets. */
export const contactDuplicate = defineRule({
  id: 'contact-duplicate',
  group: 'data',
  severity: 'warning',
  appliesTo: 'contact',
  summary: 'Two contacts are probably one person.',

  *check(contact, { ask }) {
    const told = new Set([contact.uri]);
    for (const identity of identitiesOf(contact)) {
      const others = ask
        .sameIdentity(identity)
        .filter((other) => other.type === 'contact')
        .filter((other) => !told.has(other.uri) && isOnePerson(ask, identity, contact, other))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
      const [first] = others;
      if (first === undefined) continue;
      for (const { uri } of others) told.add(uri);
      const paths = others.map(({ path }) => path).join(', ');
      yield {
        range: placeOf(contact, identity),
        message: messageFor(identity, contact.name, first.name, paths),
        related: others.map((other) => ({
          note: other,
          range: placeOf(other, identity),
          message: l10n.t('The other note: {0}', other.path),
        })),
        fixes: others.map((other) => ({
          title: l10n.t('Open {0}', other.path),
          act: { command: 'jobSearch.openNote', arguments: [other.uri] },
        })),
      };
    }
  },
});

function isOnePerson(ask: Lookup, identity: string, contact: Contact, other: Contact): boolean {
  const isNamesake = foldName(contact.name) === foldName(other.name);
  if (identity.startsWith('linkedin:')) return true;
  if (identity.startsWith('email:'))
    return isNamesake || !SHARED_MAILBOX.test(identity.slice('email:'.length));
  const [company, otherCompany] = [companyOf(ask, contact), companyOf(ask, other)];
  if (company === undefined || otherCompany === undefined) return false;
  return foldName(company.name) === foldName(otherCompany.name);
}

function messageFor(identity: string, name: string, other: string, paths: string): string {
  if (identity.startsWith('name:'))
    return l10n.t(
      'There is another note on {0} at the same company: {1}. If they are one person, keep one note.',
      name,
      paths,
    );
  const isAddress = identity.startsWith('email:');
  if (foldName(name) === foldName(other))
    return isAddress
      ? l10n.t('There is another note on {0} with this e-mail address: {1}. Keep one of them.', name, paths)
      : l10n.t(
          'There is another note on {0} with this LinkedIn address: {1}. Keep one of them.',
          name,
          paths,
        );
  return isAddress
    ? l10n.t('{0} has this e-mail address too ({1}). If they are one person, keep one note.', other, paths)
    : l10n.t('{0} has this LinkedIn address too ({1}). If they are one person, keep one note.', other, paths);
}

/** Where a note says what it shares with the other. */
function placeOf(contact: Contact, identity: string): Range {
  const { email, linkedin } = contact.fields;
  if (identity.startsWith('linkedin:') && linkedin !== undefined) return linkedin.range;
  const address = email?.value.findIndex((one) => `email:${one.trim().toLowerCase()}` === identity) ?? -1;
  return email?.items[address] ?? namePlace(contact);
}
