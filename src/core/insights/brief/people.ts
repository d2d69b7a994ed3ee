import * as l10n from '@vscode/l10n';

import { companyOf, follow, insidersAt, nameBehind } from '../../index/relations';
import type { Source } from '../../model/schema';
import { plain } from '../plain';
import { present } from '../tree';
import { linked, type Page } from './page';

/** Whom one meets, a line for each. */
export function who(page: Page): readonly string[] {
  const { lookup, interview } = page;
  const links = interview.fields.contact?.value ?? [];
  return links.map((link) => {
    const contact = follow(lookup, link, interview, 'contact');
    if (contact === undefined)
      return l10n.t('**{0}**: there is no note about them yet', plain(nameBehind(lookup, link, interview)));
    const { pronouns, honorific, role, location, timezone, relationship, phone } = contact.fields;
    const called = present([honorific?.value, pronouns?.value]).map(plain).join(', ');
    const company = companyOf(lookup, contact);
    return present([
      `**${linked(page, contact)}**${called === '' ? '' : ` (${called})`}`,
      role && plain(role.value),
      company && (company.note === undefined ? plain(company.name) : linked(page, company.note)),
      relationship && plain(relationship.value.join(', ').replaceAll('-', ' ')),
      location && plain(location.value),
      timezone && plain(timezone.value),
      phone && plain(phone.value),
    ]).join(' · ');
  });
}

/** How one knows of them, and who asked for the conversation. */
export function howYouCame(page: Page): readonly string[] {
  const { lookup, interview, people } = page;
  const lines = people.flatMap((contact) => {
    const { referred_by, found_via, source } = contact.fields;
    const referrer = follow(lookup, referred_by?.value, contact, 'contact');
    const said = present([
      referred_by &&
        l10n.t(
          'introduced by {0}',
          referrer === undefined
            ? plain(nameBehind(lookup, referred_by.value, contact))
            : linked(page, referrer),
        ),
      found_via && l10n.t('found through {0}', plain(found_via.value)),
      source && sourceSaid(source.value),
    ]).join(' · ');
    return said === '' ? [] : [`${plain(contact.name)}: ${said}`];
  });
  const by = interview.fields.initiated_by?.value;
  if (by === undefined) return lines;
  return [
    ...lines,
    by === 'me' ? l10n.t('You asked for this conversation.') : l10n.t('They asked for this conversation.'),
  ];
}

/** How one knows of somebody, within a sentence. */
function sourceSaid(source: Source): string {
  switch (source) {
    case 'referral':
      return l10n.t('somebody referred you');
    case 'cold':
      return l10n.t('you found them yourself');
    case 'alumni':
      return l10n.t('you went to the same school');
    case 'association':
      return l10n.t('through a professional body');
    case 'group':
      return l10n.t('through a group');
    case 'event':
      return l10n.t('you met at an event');
    case 'online':
      return l10n.t('through something online');
    case 'friend':
      return l10n.t('you know each other');
    case 'inbound':
      return l10n.t('they wrote to you first');
  }
}

/** Whom else one knows at their company, and whom they introduced. */
export function shared(page: Page): readonly string[] {
  const { lookup, interview, people } = page;
  const own = new Set(people.map(({ uri }) => uri));
  const company = companyOf(lookup, interview);
  const insiders = insidersAt(lookup, interview)
    .filter(({ contact }) => !own.has(contact.uri))
    .map(({ contact, isFormer }) => {
      const name = plain(company?.name ?? '');
      const place = isFormer ? l10n.t('used to be at {0}', name) : l10n.t('is at {0} too', name);
      const role = contact.fields.role;
      return present([`${linked(page, contact)} ${place}`, role && plain(role.value)]).join(' · ');
    });
  const introduced = people.flatMap((person) =>
    lookup
      .backlinks(person)
      .filter((note) => note.type === 'contact')
      .filter(
        (other) => follow(lookup, other.fields.referred_by?.value, other, 'contact')?.uri === person.uri,
      )
      .map((other) => l10n.t('{0} introduced you to {1}', plain(person.name), linked(page, other))),
  );
  return [...insiders, ...introduced];
}
