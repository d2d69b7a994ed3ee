import * as l10n from '@vscode/l10n';

import { personOf } from '../../drafts/from-notes';
import { linkValue } from '../../drafts/prose';
import type { Lookup } from '../../index/lookup';
import { contactsOf, follow } from '../../index/relations';
import { sectionsOf } from '../../markdown/body';
import type { Contact, Interview } from '../../model/note';
import { isSilent } from '../../model/status';
import { overlap } from '../../text/range';
import { defineRule, type Fix } from '../rule';

/** A referral opens doors by a name, and its owner would like to hear what came of it. */
export const referrerMissing = defineRule({
  id: 'referrer-missing',
  group: 'people',
  severity: 'warning',
  appliesTo: 'contact',
  summary: 'A contact came by referral, and nobody is named as the one who referred.',

  *check(contact, { ask }) {
    const { source, referred_by } = contact.fields;
    const isUnsure =
      contact.frontmatter.problems.length > 0 || contact.problems.some(({ key }) => key === 'referred_by');
    if (source?.value !== 'referral' || referred_by !== undefined || isUnsure || isSilent(contact)) return;
    yield {
      range: source.range,
      message: l10n.t(
        '{0} came to you by referral, and the note does not say through whom. Name the person, so that your letter can begin with that name and they hear what came of it.',
        contact.name,
      ),
      fixes: [
        ...whoNamed(ask, contact).map((referrer): Fix => {
          const value = linkValue(personOf(ask, referrer).linkTarget);
          return {
            title: l10n.t('Set {0} as the one who referred you', referrer.name),
            edits: [{ op: 'set-field', key: 'referred_by', value }],
            preferred: true,
          };
        }),
        {
          title: l10n.t('Choose who referred you…'),
          act: { command: 'jobSearch.chooseReferrer', arguments: [contact.uri] },
        },
      ],
    };
  },
});

/** The people in whose interviews the contact stands under Referrals, each once. */
function whoNamed(ask: Lookup, contact: Contact): readonly Contact[] {
  const named = ask
    .backlinks(contact)
    .filter((note) => note.type === 'interview')
    .filter((interview) => isReferredTo(ask, interview, contact))
    .flatMap((interview) => contactsOf(ask, interview));
  return [...new Map(named.map((one) => [one.uri, one])).values()].filter(({ uri }) => uri !== contact.uri);
}

function isReferredTo(ask: Lookup, interview: Interview, contact: Contact): boolean {
  const sections = sectionsOf(interview.body, 'Referrals');
  return interview.body.links
    .filter(({ range }) => sections.some(({ content }) => overlap(content, range)))
    .some((link) => follow(ask, link, interview, 'contact')?.uri === contact.uri);
}
