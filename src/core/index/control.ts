import type { Directive } from '../markdown/directives';
import type { Value } from '../markdown/yaml-value';
import type { Note, Profile } from '../model/note';
import { foldWord } from '../model/schema';
import { at, touches, type Range } from '../text/range';
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
const NOTHING_SET: RuleSetting = { options: NO_OPTIONS };
const OFF = new Set(['off', 'false', 'no']);

/** The word as a level; undefined where it is none. */
export function levelFrom(word: string): Level | undefined {
  const folded = word.trim().toLowerCase();
  return OFF.has(folded) ? 'off' : LEVELS.find((level) => level === folded);
}

/** The settings as they were worked out, for each user and profile, which never change. */
const settled = new WeakMap<UserSettings, WeakMap<Profile, Map<string, RuleSetting>>>();

/** What is set for a rule: the profile's word over the user's. */
export function settingOf(lookup: Lookup, rule: string, user: UserSettings): RuleSetting {
  const profile = lookup.profile();
  if (profile?.fields.rules === undefined) return user.get(rule) ?? NOTHING_SET;
  let byProfile = settled.get(user);
  if (byProfile === undefined) settled.set(user, (byProfile = new WeakMap()));
  let settings = byProfile.get(profile);
  if (settings === undefined) byProfile.set(profile, (settings = new Map<string, RuleSetting>()));
  let setting = settings.get(rule);
  if (setting === undefined) settings.set(rule, (setting = settingBy(profile, rule, user)));
  return setting;
}

function settingBy(profile: Profile, rule: string, user: UserSettings): RuleSetting {
  const own = user.get(rule) ?? NOTHING_SET;
  const written = profile.fields.rules?.value.entries.find(({ key }) => key === rule)?.value;
  if (written === undefined) return own;
  const said = settingFrom(written);
  return { ...own, ...said, options: new Map([...own.options, ...said.options]) };
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

/** A place in a note that keeps rules from speaking: an item of `ignore:`, or what a comment names. */
export interface Silencer {
  /** The rule as it is written; undefined where a comment speaks of all rules. */
  readonly rule?: string;
  readonly range: Range;
  /** The comment that it stands in; undefined for an item of `ignore:`. */
  readonly directive?: Directive;
}

/** Everything in a note that keeps rules from speaking. */
export function silencersIn({ fields, body }: Note): readonly Silencer[] {
  const { value: ignored = [], items = [] } = fields.ignore ?? {};
  return [
    ...ignored.flatMap((rule, index) => (items[index] === undefined ? [] : { rule, range: items[index] })),
    ...body.directives
      .filter(({ action }) => action !== 'enable')
      .flatMap((directive): readonly Silencer[] => {
        const { rules, range } = directive;
        if (rules.length === 0) return [{ range, directive }];
        return rules.map((named) => ({ rule: named.id, range: named.range, directive }));
      }),
  ];
}

/** The places that keep a rule from speaking at a range of a note: items of `ignore:`, and the directives before it that decide. */
export function* silencing(note: Note, rule: string, range: Range): Generator<Range> {
  const { value: ignored = [], items = [] } = note.fields.ignore ?? {};
  for (const [index, id] of ignored.entries()) {
    if (foldWord(id) === foldWord(rule)) yield items[index] ?? at(0);
  }
  let block: Range | undefined;
  for (const { action, rules, range: comment } of note.body.directives) {
    const place = rules.length === 0 ? comment : rules.find(({ id }) => id === rule)?.range;
    if (place === undefined) continue;
    if (action === 'disable-next-line') {
      const next = note.lines.rangeOf(note.lines.lineOf(comment.end) + 1);
      if (touches(next, range.start)) yield place;
      continue;
    }
    // A comment that speaks of all rules must not silence what is said about itself.
    const from = rules.length === 0 ? comment.end : comment.start;
    if (from <= range.start) block = action === 'disable' ? place : undefined;
  }
  if (block !== undefined) yield block;
}

/** Whether a note keeps a rule from speaking at a place: by `ignore:` or by a directive before it. */
export function isSuppressed(note: Note, rule: string, range: Range): boolean {
  return silencing(note, rule, range).next().done === false;
}

/** Whether a rule is turned off at a place, by anybody. */
export function isOff(lookup: Lookup, rule: string, note: Note, range: Range, user: UserSettings): boolean {
  if (settingOf(lookup, rule, user).level === 'off') return true;
  return lookup.unsilenced !== note.uri && isSuppressed(note, rule, range);
}

function withLevel(level: Level | undefined, options: ReadonlyMap<string, string>): RuleSetting {
  return level === undefined ? { options } : { level, options };
}
