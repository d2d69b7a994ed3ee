import type { Lookup } from '../index/lookup';

const LANGUAGES = (
  'en de fr es it pt nl pl sv da nb fi is cs sk hu ro bg el hr sr sl uk ru tr ar he fa hi bn ur pa ta te ' +
  'zh ja ko vi th id ms tl sw ca eu gl ga cy lt lv et'
).split(' ');

/** The tags of the languages that letters are likely to be written in, with their names. */
export function languages(): readonly (readonly [tag: string, name: string])[] {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  return LANGUAGES.map((tag) => [tag, names.of(tag) ?? tag] as const);
}

/** The time zones that this machine knows, the person's own one first. */
export function timezones(lookup: Lookup): readonly string[] {
  const own = lookup.profile()?.fields.timezone?.value;
  const all = Intl.supportedValuesOf('timeZone');
  return own === undefined ? all : [own, ...all.filter((zone) => zone !== own)];
}
