import type { Value } from '../markdown/yaml-value';
import type { Note } from '../model/note';
import { foldWord } from '../model/schema';
import { touches, type Range } from '../text/range';
import type { Lookup } from './lookup';

/** How loudly a rule may speak, from not at all. */
export const LEVELS = ['off', 'hint', 'info', 'warning', 'error'] as const;
export type Level = (typeof LEVELS)[number];
export type Severity = Exclude<Level, 'off'>;

/** What somebody set for a rule: a level, options as they are written, or both. */
export interface RuleSetting {
  readonly level?: Level;
  readonly options: ReadonlyMap<string, string>;
}

/** The user's own settings by rule id; the command line has none. */
export type UserSettings = ReadonlyMap<string, RuleSetting>;

const NO_OPTIONS: ReadonlyMap<string, string> = new Map();
const OFF = new Set(['off', 'false', 'no']);

/** The word as a level; undefined where it is none. */
export function levelFrom(word: string): Level | undefined {
  const folded = word.trim().toLowerCase();
  return OFF.has(folded) ? 'off' : LEVELS.find((level) => level === folded);
}

/** What is set for a rule: the profile's word over the user's. */
export function settingOf(lookup: Lookup, rule: string, user: UserSettings): RuleSetting {
  const written = lookup.profile()?.fields.rules?.value.entries.find(({ key }) => key === rule)?.value;
  const own = user.get(rule) ?? { options: NO_OPTIONS };
  if (written === undefined) return own;
  const profile = settingFrom(written);
  return { ...own, ...profile, options: new Map([...own.options, ...profile.options]) };
}

/** A setting as the profile writes it: a level, or `{severity, …options}`. */
function settingFrom(value: Value): RuleSetting {
  if (value.kind === 'scalar') return withLevel(levelFrom(value.text), NO_OPTIONS);
  if (value.kind === 'list') return { options: NO_OPTIONS };
  const options = new Map<string, string>();
  let level: Level | undefined;
  for (const { key, value: option } of value.entries) {
    if (option?.kind !== 'scalar') continue;
    if (key === 'severity') level = levelFrom(option.text);
    else options.set(key, option.text);
  }
  return withLevel(level, options);
}

/** Whether a note keeps a rule from speaking at a place: by `ignore:` or by a directive before it. */
export function isSuppressed(note: Note, rule: string, range: Range): boolean {
  if (note.fields.ignore?.value.some((id) => foldWord(id) === foldWord(rule))) return true;
  let disabled = false;
  for (const { action, rules, range: comment } of note.body.directives) {
    const speaksOfIt = rules.length === 0 || rules.some(({ id }) => id === rule);
    if (!speaksOfIt) continue;
    if (action === 'disable-next-line') {
      const next = note.lines.rangeOf(note.lines.lineOf(comment.end) + 1);
      if (touches(next, range.start)) return true;
    } else if (comment.start <= range.start) disabled = action === 'disable';
  }
  return disabled;
}

/** Whether a rule is turned off at a place, by anybody. */
export function isOff(lookup: Lookup, rule: string, note: Note, range: Range, user: UserSettings): boolean {
  return settingOf(lookup, rule, user).level === 'off' || isSuppressed(note, rule, range);
}

function withLevel(level: Level | undefined, options: ReadonlyMap<string, string>): RuleSetting {
  return level === undefined ? { options } : { level, options };
}
