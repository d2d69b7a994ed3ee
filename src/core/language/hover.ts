import type { Card } from '../insights/card';
import { noteCard } from '../insights/note-card';
import type { Survey } from '../insights/survey';
import type { Lookup } from '../index/lookup';
import type { Note } from '../model/note';
import type { Range } from '../text/range';
import { dateCard } from './date-card';
import { keyCard } from './key-card';
import { linkCards } from './link-cards';
import { placeAt, type Place } from './place';
import { ruleCard } from './rule-card';

/** What is shown about a stretch of a note: a card for each thing that is meant there. */
export interface Hover {
  readonly range: Range;
  readonly cards: readonly Card[];
}

/** What is known of the place at an offset of a note; undefined where there is nothing to say. */
export function hoverAt(survey: Survey, lookup: Lookup, note: Note, offset: number): Hover | undefined {
  const place = placeAt(note, offset);
  if (place === undefined) return undefined;
  const cards = cardsOf(survey, lookup, note, place).filter((card) => card !== undefined);
  return cards.length === 0 ? undefined : { range: place.range, cards };
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
