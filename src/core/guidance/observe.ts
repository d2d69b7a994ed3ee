import { followUpsOf } from '../agenda/agenda';
import type { FollowUp } from '../agenda/follow-up';
import { settingOf, type Level, type Silencer, type UserSettings } from '../index/control';
import type { Lookup } from '../index/lookup';
import type { Day } from '../model/day';
import type { Note } from '../model/note';
import type { Repository } from '../model/repository';
import type { KnownRules, Observation, Rule } from './rule';

/** What linting needs besides the note. */
export interface LintContext {
  readonly lookup: Lookup;
  readonly today: Day;
  readonly user: UserSettings;
  readonly repository?: Repository | undefined;
  /** Every rule that there is, also those that are not run here. */
  readonly known: KnownRules;
  /** Hears that the day was asked for, and by which rule. */
  readonly onDay?: ((rule?: Rule) => void) | undefined;
  /** Hears that a rule has asked for the repository. */
  readonly onRepository?: (() => void) | undefined;
}

/** What a rule sees in a note, before the note's own word on it. */
export interface Observed {
  readonly rule: Rule;
  /** What is set for the rule by the profile or the user. */
  readonly level: Exclude<Level, 'off'> | undefined;
  readonly observation: Observation;
}

const OFF = { level: undefined, observations: [] };

/** Runs the rules that are not off over a note. */
export function* observe(note: Note, rules: readonly Rule[], context: LintContext): Generator<Observed> {
  const look = observer(note, context);
  for (const rule of rulesFor(note.type, rules)) {
    const { level, observations } = look(rule);
    for (const observation of observations) yield { rule, level, observation };
  }
}

/**
 * Runs rules over a note, one at a time; what several of them ask for is worked out once. What one sees is to be taken
 * before the next is run. Called for every rule and note, so nothing is wrapped here.
 */
export function observer(
  note: Note,
  { lookup, today, user, known, repository, onDay, onRepository }: LintContext,
  unusedSilencers: (onDay: () => void) => readonly Silencer[] = () => [],
): (rule: Rule) => { readonly level: Observed['level']; readonly observations: Iterable<Observation> } {
  let items: readonly FollowUp[] | undefined;
  let running: Rule | undefined;
  const hear = () => onDay?.(running);
  const context = {
    ask: lookup,
    known,
    unusedSilencers: () => unusedSilencers(hear),
    get today() {
      hear();
      return today;
    },
    get repository() {
      onRepository?.();
      return repository;
    },
    followUps(other: Note) {
      hear();
      if (other !== note) return followUpsOf(lookup, other, today, user);
      items ??= followUpsOf(lookup, note, today, user);
      return items;
    },
  };
  return (rule) => {
    const { level, options } = settingOf(lookup, rule.id, user);
    if (level === 'off') return OFF;
    running = rule;
    return { level, observations: rule.check(note, context, options) };
  };
}

const byType = new WeakMap<readonly Rule[], Map<Note['type'], readonly Rule[]>>();

/** The rules that apply to notes of a type. */
export function rulesFor(type: Note['type'], rules: readonly Rule[]): readonly Rule[] {
  let types = byType.get(rules);
  if (types === undefined) byType.set(rules, (types = new Map<Note['type'], readonly Rule[]>()));
  let fitting = types.get(type);
  if (fitting === undefined)
    types.set(type, (fitting = rules.filter(({ appliesTo }) => appliesTo.has(type))));
  return fitting;
}
