import type { Card } from '../insights/card';
import { noteCard } from '../insights/note-card';
import type { Survey } from '../insights/survey';
import type { Lookup } from '../index/lookup';
import type { Note } from '../model/note';
import type { Range } from '../text/range';
import { dateCard } from './date-card';
import { keyCard } from './key-card';
import { linkCards } from './link-cards';
import { notesMeant, placeAt, type Place } from './place';
import { ruleCard } from './rule-card';

/** What is shown about a stretch of a note: a card for each thing that is meant there. */
export interface Hover {
  readonly range: Range;
  readonly cards: readonly Card[];
  /** The rule whose warning says all of this, wherever it speaks. */
  readonly rule?: string | undefined;
}

/** What is known of the place at an offset of a note; undefined where there is nothing to say. */
export function hoverAt(survey: Survey, lookup: Lookup, note: Note, offset: number): Hover | undefined {
  const place = placeAt(note, offset);
  if (place === undefined) return undefined;
  const cards = cardsOf(survey, lookup, note, place).filter((card) => card !== undefined);
  if (cards.length === 0) return undefined;
  return {
    range: place.range,
    cards,
    rule: leadsNowhere(lookup, note, place, cards) ? 'link-broken' : undefined,
  };
}

/** Whether a link has no note and its card says no more than that. */
function leadsNowhere(lookup: Lookup, note: Note, place: Place, [card, ...others]: readonly Card[]): boolean {
  const isShort = card?.lines.length === 1 && others.length === 0;
  return place.kind === 'link' && isShort && notesMeant(lookup, note, place).length === 0;
}

function cardsOf(survey: Survey, lookup: Lookup, note: Note, place: Place): readonly (Card | undefined)[] {
  switch (place.kind) {
    case 'link':
      return linkCards(survey, lookup, note, place);
    case 'name':
      return [noteCard(survey, note)];
    case 'date':
      return [dateCard(survey, lookup, note, place)];
    case 'key':
      return [keyCard(note, place.entry.key, survey.today)];
    case 'rule':
      return [ruleCard(survey, lookup, place.rule)];
  }
}
