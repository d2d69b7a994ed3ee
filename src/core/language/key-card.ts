import * as l10n from '@vscode/l10n';

import { cardOf, type Card } from '../insights/card';
import { addDays, type Day } from '../model/day';
import type { Note } from '../model/note';
import { keysOf, type Holds } from '../model/schema';
import { meaningOfKey } from './key-meanings';

const A_WEEK = 7;

/** What a key of the frontmatter means and what it may hold; undefined where such notes have no such key. */
export function keyCard({ type }: Note, key: string, today: Day): Card | undefined {
  const meaning = meaningOfKey(type, key);
  const holds = keysOf(type).get(key === 'alias' ? 'aliases' : key);
  if (meaning === undefined || holds === undefined) return undefined;
  return cardOf(key, [meaning, whatItHolds(holds, addDays(today, A_WEEK))]);
}

/** What a key may hold, in a sentence; undefined where it is any text. */
function whatItHolds({ kind, values = [], isList = false }: Holds, day: Day): string | undefined {
  switch (kind) {
    case 'word':
      return isList
        ? l10n.t('One or more of {0}.', values.join(', '))
        : l10n.t('One of {0}.', values.join(', '));
    case 'link':
      return isList
        ? l10n.t('One or more links to notes, or names.')
        : l10n.t('A link to a note, or a name.');
    case 'date':
      return l10n.t('A day, such as {0}.', day);
    case 'date-time':
      return l10n.t('A day, with its hour where that is known, such as {0} 15:00.', day);
    case 'day-or-yes-no':
      return l10n.t('A day, such as {0}, or yes or no.', day);
    case 'duration':
      return l10n.t('A length of time, such as 45m, 1h30m or 6 weeks.');
    case 'yes-no':
      return l10n.t('Yes or no.');
    case 'number':
      return values.length === 0
        ? l10n.t('A number.')
        : l10n.t('A number from {0} to {1}.', values[0] ?? '', values.at(-1) ?? '');
    case 'timezone':
      return l10n.t('The name of a time zone, such as Europe/Berlin.');
    case 'keys':
      return l10n.t('Keys of its own, each on a line below.');
    case 'text':
      return isList ? l10n.t('One text or a list of them.') : undefined;
  }
}
