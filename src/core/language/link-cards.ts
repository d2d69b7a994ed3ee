import * as l10n from '@vscode/l10n';

import { brief } from '../guidance/brief';
import { LINK_KEYS, type NoteLink } from '../index/links';
import type { Lookup } from '../index/lookup';
import { companyBehind } from '../index/relations';
import { foldersOf } from '../index/workspace-index';
import { cardOf, type Card } from '../insights/card';
import { noteCard, peopleSaid, quotesIn } from '../insights/note-card';
import type { Survey } from '../insights/survey';
import { sectionOf } from '../markdown/body';
import type { Note } from '../model/note';
import { DEFAULT_FOLDERS, type FolderType } from '../model/schema';
import { notesMeant, type LinkPlace } from './place';

const MOST_CARDS = 4;

/** The note that a link leads to, each of them where it is ambiguous, or what would make it lead somewhere; none where it leads to a file. */
export function linkCards(survey: Survey, lookup: Lookup, note: Note, place: LinkPlace): readonly Card[] {
  const notes = notesMeant(lookup, note, place);
  const { link, key } = place.link;
  const [only] = notes;
  if (only !== undefined && notes.length === 1)
    return [withHeading(noteCard(survey, only), only, link.heading)];
  if (only !== undefined)
    return notes.slice(0, MOST_CARDS).map((one) => {
      const card = noteCard(survey, one);
      return { ...card, lines: [one.path, ...card.lines] };
    });
  const found = lookup.resolve(link, note, key === undefined ? undefined : LINK_KEYS[key]);
  return found.kind === 'file' || link.target.includes('{{') ? [] : [missingCard(lookup, note, place.link)];
}

/** A card with the first lines of the section that a link names. */
function withHeading(card: Card, note: Note, heading: string | undefined): Card {
  if (heading === undefined) return card;
  const section = sectionOf(note.body, heading);
  const missing = l10n.t('It has no heading “{0}”.', brief(heading));
  return section === undefined
    ? { ...card, lines: [missing, ...card.lines] }
    : { ...card, quotes: cardOf('', [], quotesIn(note, [section.content])).quotes };
}

function missingCard(lookup: Lookup, note: Note, { link, key }: NoteLink): Card {
  const type = key === undefined ? undefined : LINK_KEYS[key];
  const name = brief(link.target);
  return cardOf(name, [
    link.style === 'file' ? l10n.t('There is no file here.') : whatIsNeeded(lookup, name, type),
    ...(type === 'company' ? peopleSaid(lookup, companyBehind(lookup, link, note), note) : []),
  ]);
}

function whatIsNeeded(lookup: Lookup, name: string, type: string | undefined): string {
  if (type === undefined || !Object.hasOwn(DEFAULT_FOLDERS, type))
    return l10n.t('There is no note “{0}” yet. The link will lead to it as soon as there is one.', name);
  const folder = foldersOf(lookup.profile())[type as FolderType];
  return l10n.t(
    'There is no note “{0}” in {1} yet. The link will lead to it as soon as there is one.',
    name,
    folder,
  );
}
