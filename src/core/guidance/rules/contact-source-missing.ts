import * as l10n from '@vscode/l10n';

import type { Contact } from '../../model/note';
import { SOURCES, type Source, type Stage } from '../../model/schema';
import { isClose, isOneOf, isSilent, stageOf } from '../../model/status';
import { keyPlace } from '../place';
import { defineRule, type Fix } from '../rule';

const CHOICES: Readonly<Record<Source, () => string>> = {
  referral: () => l10n.t('Referral: somebody gave me the name'),
  cold: () => l10n.t('Cold: nothing and nobody led me there'),
  alumni: () => l10n.t('Alumni: we share a school'),
  association: () => l10n.t('Association: a professional body'),
  group: () => l10n.t('Group: people with the same interest'),
  event: () => l10n.t('Event: we were in the same room'),
  online: () => l10n.t('Online: their page, post or talk'),
  friend: () => l10n.t('Friend: I know them'),
  inbound: () => l10n.t('Inbound: they wrote first'),
};

/** Before anything has come of a name, and once one has stopped, it does not matter where it came from. */
const UNTOLD: readonly Stage[] = ['identified', 'paused', 'declined'];

/** How one came to somebody decides how to write to them, and in the end shows which ways in have worked. */
export const contactSourceMissing = defineRule({
  id: 'contact-source-missing',
  group: 'people',
  severity: 'info',
  appliesTo: 'contact',
  summary: 'A contact does not say how you came to know them.',

  *check(contact) {
    const { fields, problems, frontmatter } = contact;
    const isUnsure = frontmatter.problems.length > 0 || problems.some(({ key }) => key === 'source');
    if (fields.source !== undefined || isUnsure || isSilent(contact)) return;
    if (UNTOLD.includes(stageOf(contact)) || isClose(contact)) return;
    const likely = likelySource(contact);
    const choices = likely === undefined ? SOURCES : [likely, ...SOURCES.filter((one) => one !== likely)];
    yield {
      range: keyPlace(contact, 'source'),
      message: l10n.t(
        'How did you come to {0}? It decides how you write to them, and shows you what works.',
        contact.name,
      ),
      fixes: choices.map((source): Fix => {
        const edits = [{ op: 'set-field', key: 'source', value: source }] as const;
        const title = CHOICES[source]();
        return source === likely ? { title, edits, preferred: true } : { title, edits };
      }),
    };
  },
});

/** The source that the rest of the note speaks for. */
function likelySource(contact: Contact): Source | undefined {
  if (contact.fields.referred_by !== undefined) return 'referral';
  return isOneOf(contact, ['alumni']) ? 'alumni' : undefined;
}
