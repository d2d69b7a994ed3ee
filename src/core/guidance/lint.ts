import { isSuppressed, type Severity } from '../index/control';
import { asked } from '../index/lookup';
import type { Search } from '../index/search';
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
  return [...found(note, rules, rules, context)].sort(inOrder);
}

/** The same where nothing has changed but the day: the rules that never ask for it find what they have found. */
export function lintAnotherDay(
  note: Note,
  rules: readonly Rule[],
  context: LintContext,
  { findings, asking }: { readonly findings: readonly Finding[]; readonly asking: ReadonlySet<Rule['id']> },
): readonly Finding[] {
  const again = rules.filter(({ id }) => asking.has(id));
  const lasting = findings.filter(({ rule }) => !asking.has(rule));
  return [...lasting, ...found(note, again, rules, context)].sort(inOrder);
}

/**
 * What one rule finds in a note of which only the profile has been read besides, where the rest of the search cannot change
 * it; undefined where the rule has asked for more.
 */
export function foundAlone(
  note: Note,
  rule: Rule,
  rules: readonly Rule[],
  { search, ...context }: Omit<LintContext, 'lookup' | 'onRepository'> & { readonly search: Search },
): readonly Finding[] | undefined {
  const read = new Set([asked.profile, asked.note(search.profileUri), asked.note(note.uri)]);
  let isSure = true;
  const hear = (key?: string) => {
    isSure &&= key !== undefined && read.has(key);
  };
  const lookup = search.lookup(hear);
  const findings = [...found(note, [rule], rules, { ...context, lookup, onRepository: hear })];
  return isSure ? findings.sort(inOrder) : undefined;
}

function* found(
  note: Note,
  run: readonly Rule[],
  all: readonly Rule[],
  context: LintContext,
): Generator<Finding> {
  const unused = (onDay: () => void) => unusedSilencers(note, all, { ...context, onDay });
  for (const { rule, level, observation } of observe(note, run, context, unused)) {
    const { range, message, severity, fixes = [], related = [] } = observation;
    if (isSuppressed(note, rule.id, range)) continue;
    yield { rule: rule.id, severity: level ?? severity ?? rule.severity, message, range, fixes, related };
  }
}

function inOrder(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
