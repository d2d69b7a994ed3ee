import * as l10n from '@vscode/l10n';

import * as z from 'zod/mini';

import type { Source } from '../../model/schema';
import { wholeNumber } from '../../model/option-kinds';
import { typePlace } from '../place';
import { defineRule } from '../rule';

const SAID: Readonly<Record<Source, () => string>> = {
  referral: () => l10n.t('referrals'),
  cold: () => l10n.t('cold letters'),
  alumni: () => l10n.t('your school'),
  association: () => l10n.t('associations'),
  group: () => l10n.t('groups'),
  event: () => l10n.t('events'),
  online: () => l10n.t('what you found online'),
  friend: () => l10n.t('the people you know'),
  inbound: () => l10n.t('letters that others wrote first'),
};

const OTHER_WAYS: readonly (readonly [source: Source, said: () => string])[] = [
  ['referral', () => l10n.t('a referral')],
  ['event', () => l10n.t('an event')],
  ['group', () => l10n.t('a group')],
  ['association', () => l10n.t('an association')],
];

/** Each way in reaches other people, and one that works well hides the others. */
export const singleChannel = defineRule({
  id: 'single-channel',
  group: 'people',
  severity: 'hint',
  appliesTo: 'profile',
  summary: 'Nearly all contacts come from one source.',
  options: z.object({
    contacts: wholeNumber(
      { least: 2, most: 10_000, usual: 8 },
      'How many contacts there are before their sources are compared',
    ),
    percent: wholeNumber(
      { least: 50, most: 99, usual: 90 },
      'What share of them, in percent, may come from one source',
    ),
  }),

  *check(profile, { ask, options }) {
    const counts = [...ask.sources()];
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    if (all < options.contacts) return;
    const most = counts.find(([, count]) => count * 100 > all * options.percent);
    const source = most?.[0];
    if (most === undefined || source === undefined) return;
    const others = OTHER_WAYS.filter(([other]) => other !== source).map(([, said]) => said());
    yield {
      range: typePlace(profile),
      message: l10n.t(
        '{0} of your {1} contacts come from {2}. Other ways in reach other people: {3}.',
        most[1],
        all,
        SAID[source](),
        others.slice(0, 3).join(', '),
      ),
    };
  },
});
