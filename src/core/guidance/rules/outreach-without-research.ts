import * as l10n from '@vscode/l10n';

import { fieldOf, personOf } from '../../drafts/from-notes';
import { scaffold } from '../../drafts/sections';
import type { Lookup } from '../../index/lookup';
import { companyOf, conversationOf, follow, hasMet, recipientOf } from '../../index/relations';
import { hasText, sectionOf, sectionsOf } from '../../markdown/body';
import type { Day } from '../../model/day';
import type { Contact, Letter, Note } from '../../model/note';
import { isKnownWell, isSilent, letterStatus } from '../../model/status';
import { insertSection } from '../insert-section';
import { textAt } from '../place';
import { defineRule, type Fix } from '../rule';

/** A letter that could have gone to anybody is answered like one: a single thing of theirs makes it theirs. */
export const outreachWithoutResearch = defineRule({
  id: 'outreach-without-research',
  group: 'people',
  severity: 'warning',
  appliesTo: 'letter',
  summary: 'A letter asks for a talk, and nothing is known yet about its reader.',

  *check(letter, { ask, today }) {
    const { kind, to } = letter.fields;
    const status = letterStatus(letter);
    if (kind?.value !== 'request' || to === undefined || status === 'sent') return;
    const contact = recipientOf(ask, letter);
    if (contact === undefined || isSilent(contact) || isKnownWell(contact) || hasMet(ask, contact)) return;
    if (contact.fields.found_via !== undefined || isAnythingKnown(ask, letter, contact)) return;
    const company = companyOf(ask, contact)?.name;
    yield {
      range: to.range,
      severity: status === 'ready' ? 'warning' : 'info',
      message:
        company === undefined
          ? l10n.t(
              'Nothing is written down about {0} yet. One thing of theirs that you have read makes this letter theirs alone.',
              contact.name,
            )
          : l10n.t(
              'Nothing is written down about {0} or {1} yet. One thing of theirs that you have read makes this letter theirs alone.',
              contact.name,
              company,
            ),
      fixes: [fixFor(ask, letter, contact, today)],
    };
  },
});

function isAnythingKnown(ask: Lookup, letter: Letter, contact: Contact): boolean {
  const company = companyOf(ask, contact)?.note;
  const interview = follow(ask, letter.fields.interview?.value, letter, 'interview');
  return (
    isWritten(contact, 'Research', 'Common ground') ||
    (company !== undefined && isWritten(company, 'Research', 'News')) ||
    (interview !== undefined && isWritten(interview, 'Research', 'Common ground'))
  );
}

function isWritten({ text, body }: Note, ...titles: readonly string[]): boolean {
  return titles
    .flatMap((title) => sectionsOf(body, title))
    .some(({ content }) => hasText(text, body, content));
}

/** The prompts, unless they stand there already and only want their answers. */
function fixFor(ask: Lookup, letter: Letter, contact: Contact, today: Day): Fix {
  const section = sectionOf(contact.body, 'Research');
  if (section !== undefined && textAt(contact, section.content).trim() !== '') {
    return {
      title: l10n.t('Open the note of {0}', contact.name),
      act: { command: 'jobSearch.openNote', arguments: [contact.uri] },
      preferred: true,
    };
  }
  return {
    title: l10n.t('Add the questions to look up'),
    note: contact.uri,
    edits: [insertSection(contact, 'Research', promptsFor(ask, letter, contact, today))],
    preferred: true,
  };
}

function promptsFor(ask: Lookup, letter: Letter, contact: Contact, today: Day): string {
  const meant = conversationOf(ask, letter);
  // Among friends there is nothing to look up, and this reader is none.
  const kind = meant === 'exploration' ? 'informational' : meant;
  const field = fieldOf(ask, kind, companyOf(ask, contact)?.note?.fields.industry?.value);
  return scaffold('Research', { kind, today, contact: personOf(ask, contact), field }) ?? '';
}
