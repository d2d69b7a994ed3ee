import { isSuppressed, type Severity } from '../index/control';
import type { Note } from '../model/note';
import type { Range } from '../text/range';
import { observe, type LintContext } from './observe';
import type { Fix, Related, Rule } from './rule';
import { unusedSilencers } from './unused-silencers';

/** What a rule says about a place of a note, after everybody's settings. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
}

/** What the rules find in a note, by position and rule; what is off or suppressed is left out. */
export function lint(note: Note, rules: readonly Rule[], context: LintContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { rule, level, observation } of observe(note, rules, context, () =>
    unusedSilencers(note, rules, context),
  )) {
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
  return findings.sort(
    (a, b) => a.range.start - b.range.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
