import { isSuppressed, type Severity } from '../index/control';
import { asked } from '../index/lookup';
import type { Search } from '../index/search';
import { finished, type Steps } from '../index/steps';
import type { Note } from '../model/note';
import type { Range } from '../text/range';
import { observer, rulesFor, type LintContext } from './observe';
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
  return finished(linting(note, rules, context));
}

/**
 * The same rule by rule. With what was found `before`, nothing but the day has changed since: the rules that never ask for it
 * find what they have found.
 */
export function* linting(
  note: Note,
  rules: readonly Rule[],
  context: LintContext,
  before?: { readonly findings: readonly Finding[]; readonly asking: ReadonlySet<Rule['id']> },
): Steps<readonly Finding[]> {
  const findings = before?.findings.filter(({ rule }) => !before.asking.has(rule)) ?? [];
  const find = finder(note, rules, context);
  for (const rule of rulesFor(note.type, rules)) {
    if (before?.asking.has(rule.id) === false) continue;
    find(rule, findings);
    yield;
  }
  return findings.sort(inOrder);
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
  if (!rule.appliesTo.has(note.type)) return [];
  const findings: Finding[] = [];
  finder(note, rules, { ...context, lookup, onRepository: hear })(rule, findings);
  return isSure ? findings.sort(inOrder) : undefined;
}

/** Adds what one rule after the other finds in a note, after everybody's word on it. */
function finder(
  note: Note,
  rules: readonly Rule[],
  context: LintContext,
): (rule: Rule, findings: Finding[]) => void {
  const look = observer(note, context, (onDay) => unusedSilencers(note, rules, { ...context, onDay }));
  return (rule, findings) => {
    const { level, observations } = look(rule);
    for (const { range, message, severity, fixes = [], related = [] } of observations) {
      if (isSuppressed(note, rule.id, range)) continue;
      const said = level ?? severity ?? rule.severity;
      findings.push({ rule: rule.id, severity: said, message, range, fixes, related });
    }
  };
}

function inOrder(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
