import * as l10n from '@vscode/l10n';

import { NOTE_TYPES, SCHEMAS } from '../../model/schema';
import { slipsBetween } from '../nearest';
import { defineRule } from '../rule';

const ONE_SLIP = 6;
const TWO_SLIPS = 9;

/** Slips that are no matter of a letter or two. */
const KNOWN_SLIPS: Readonly<Record<string, string>> = {
  mail: 'email',
  'e-mail': 'email',
  e_mail: 'email',
  tel: 'phone',
  telephone: 'phone',
  tag: 'tags',
  follow_up: 'next_follow_up',
  'follow-up': 'next_follow_up',
  followup: 'next_follow_up',
  referrer: 'referred_by',
  former_company: 'former_companies',
  tz: 'timezone',
};

/** A key with a slip in it is read by nobody, and what it says is lost without a word. */
export const fieldUnknown = defineRule({
  id: 'field-unknown',
  group: 'data',
  severity: 'warning',
  appliesTo: NOTE_TYPES,
  summary: 'A key is not known, and another one was probably meant.',

  *check(note) {
    const { entries, problems } = note.frontmatter;
    if (problems.length > 0) return;
    const { shape } = SCHEMAS[note.type];
    const strange = entries.filter(({ key, value }) => value !== undefined && !Object.hasOwn(shape, key));
    if (strange.length === 0) return;
    const known = Object.keys(shape);
    const present = new Set(entries.filter(({ value }) => value !== undefined).map(({ key }) => key));
    if (present.has('alias')) present.add('aliases');
    const absent = known.filter((key) => !present.has(key));
    for (const { key, keyRange } of strange) {
      if (key === 'alias') continue;
      const [meant, ...others] = keysMeantBy(key, absent);
      if (meant === undefined) continue;
      const stands = entries.some((entry) => entry.key === meant);
      yield {
        range: keyRange,
        message: l10n.t('“{0}” is not a key that is read here. Did you mean “{1}”?', key, meant),
        fixes: [
          {
            title: l10n.t('Rename to {0}', meant),
            edits: [
              ...(stands ? [{ op: 'remove-field', key: meant } as const] : []),
              { op: 'rename-field', key, to: meant },
            ],
            preferred: true,
            ...(others.length === 0 ? { sure: true } : {}),
          },
        ],
      };
    }
  },
});

/** The keys that are equally near to what is written. */
function keysMeantBy(key: string, absent: readonly string[]): readonly string[] {
  const slip = Object.hasOwn(KNOWN_SLIPS, key) ? KNOWN_SLIPS[key] : undefined;
  if (slip !== undefined && absent.includes(slip)) return [slip];
  const near = absent
    .filter(({ length }) => length >= ONE_SLIP && Math.abs(length - key.length) <= 2)
    .map((meant) => ({ meant, slips: slipsBetween(key, meant) }))
    .filter(({ meant, slips }) => slips <= (meant.length >= TWO_SLIPS ? 2 : 1));
  const fewest = Math.min(...near.map(({ slips }) => slips));
  return near.filter(({ slips }) => slips === fewest).map(({ meant }) => meant);
}
