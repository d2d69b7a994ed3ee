import { followUpsOf } from '../agenda/agenda';
import type { FollowUp } from '../agenda/follow-up';
import { isSuppressed, settingOf, type Severity, type UserSettings } from '../index/control';
import { TODAY } from '../index/derived';
import type { Lookup } from '../index/lookup';
import type { Day } from '../model/day';
import type { Note } from '../model/note';
import type { Range } from '../text/range';
import type { Fix, Related, Rule } from './rule';

/** What a rule says about a place of a note, after everybody's settings. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
}

/** What linting needs besides the note. */
export interface LintContext {
  readonly lookup: Lookup;
  readonly today: Day;
  readonly user: UserSettings;
  /** Every rule that there is, also those that are not run here. */
  readonly ruleIds: ReadonlySet<string>;
  /** Hears `TODAY` when a rule asks for the day. */
  readonly record?: (key: string) => void;
}

/** What the rules find in a note, by position and rule; what is off or suppressed is left out. */
export function lint(
  note: Note,
  rules: readonly Rule[],
  { lookup, today, user, ruleIds, record }: LintContext,
): readonly Finding[] {
  const findings: Finding[] = [];
  let items: readonly FollowUp[] | undefined;
  const context = {
    ask: lookup,
    ruleIds,
    get today() {
      record?.(TODAY);
      return today;
    },
    followUps(other: Note) {
      record?.(TODAY);
      if (other !== note) return followUpsOf(lookup, other, today, user);
      items ??= followUpsOf(lookup, note, today, user);
      return items;
    },
  };
  for (const rule of rules) {
    if (!rule.appliesTo.has(note.type)) continue;
    const { level, options } = settingOf(lookup, rule.id, user);
    if (level === 'off') continue;
    for (const observation of rule.check(note, context, options)) {
      const { range, message, severity, fixes = [], related = [] } = observation;
      if (isSuppressed(note, rule.id, range)) continue;
      findings.push({
        rule: rule.id,
        severity: level ?? severity ?? rule.severity,
        message,
        range,
        fixes,
        related,
      });
    }
  }
  return findings.sort(
    (a, b) => a.range.start - b.range.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
