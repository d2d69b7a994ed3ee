import * as l10n from '@vscode/l10n';

import type { Lookup } from '../../index/lookup';
import { companyOf, hasMet, insidersAt, lettersTo, recipientOf, type Insider } from '../../index/relations';
import type { Contact } from '../../model/note';
import { isKnownWell, isSilent, letterStatus, stageOf } from '../../model/status';
import { isColdApproach } from '../cold-approach';
import { defineRule, type Fix } from '../rule';

/** Nobody answers a stranger as readily as somebody who comes with a friend's name. */
export const introductionAvailable = defineRule({
  id: 'introduction-available',
  group: 'people',
  severity: 'hint',
  appliesTo: 'letter',
  summary: 'A cold letter goes to a company where somebody you know works or has worked.',

  *check(letter, { ask }) {
    const { kind, to } = letter.fields;
    if (kind?.value !== 'request' || to === undefined || letterStatus(letter) !== 'draft') return;
    const contact = recipientOf(ask, letter);
    if (contact === undefined || isSilent(contact)) return;
    if (!isColdApproach(contact, letter) || hasMet(ask, contact)) return;
    const company = companyOf(ask, contact)?.name;
    const friends = insidersAt(ask, contact).filter((insider) => mayIntroduce(ask, insider));
    const first = friends.find(({ isFormer }) => !isFormer) ?? friends[0];
    if (company === undefined || first === undefined || isBeingAsked(ask, friends, contact, company)) return;
    yield {
      range: to.range,
      message: first.isFormer
        ? l10n.t(
            '{0} used to work at {1} and knows you. An introduction opens more doors than a cold letter.',
            first.contact.name,
            company,
          )
        : l10n.t(
            '{0} works at {1} and knows you. An introduction opens more doors than a cold letter.',
            first.contact.name,
            company,
          ),
      fixes: [askFor(first.contact, contact)],
    };
  },
});

/** Whether somebody at the company knows the person well enough, and is to be written to at all. */
function mayIntroduce(ask: Lookup, { contact }: Insider): boolean {
  if (isSilent(contact) || stageOf(contact) === 'paused') return false;
  return isKnownWell(contact) || hasMet(ask, contact);
}

/** Whether one of them has been asked already: an introduction to them speaks of the reader or of the company. */
function isBeingAsked(ask: Lookup, friends: readonly Insider[], { name }: Contact, company: string): boolean {
  return friends
    .flatMap(({ contact }) => lettersTo(ask, contact))
    .some(
      ({ fields, text }) =>
        fields.kind?.value === 'introduction' && (text.includes(name) || text.includes(company)),
    );
}

function askFor({ uri, name }: Contact, wanted: Contact): Fix {
  return {
    title: l10n.t('Ask {0} for an introduction', name),
    act: { command: 'jobSearch.draftLetter', arguments: [uri, 'introduction', wanted.uri] },
    preferred: true,
  };
}
