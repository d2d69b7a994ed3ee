import * as l10n from '@vscode/l10n';

import type { FollowUp, FollowUpState } from '../agenda/follow-up';
import type { Finding } from '../guidance/lint';
import { fixable } from '../guidance/fixable';
import { GROUPS, type Group, type Rule } from '../guidance/rule';
import type { Severity } from '../index/control';
import type { Day } from '../model/day';
import type { Note } from '../model/note';
import type { ReadType } from '../model/schema';
import type { Position } from '../text/range';

/** A finding as the command line prints it: positions are zero-based, in UTF-16 units. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string;
  readonly range: { readonly start: Position; readonly end: Position };
  /** The titles of what can be done about it. */
  readonly fixes: readonly string[];
}

/** A follow-up as the command line prints it. */
export interface ReportedFollowUp {
  readonly due: Day;
  readonly state: FollowUpState;
  readonly contact: string | null;
  readonly what: string;
  readonly rule: string | null;
  readonly file: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** A rule as the command line prints it. */
export interface ReportedRule {
  readonly id: string;
  readonly group: Group;
  /** The highest of a ladder. */
  readonly severity: Severity;
  readonly appliesTo: readonly ReadType[];
  readonly summary: string;
  /** Whether it has fixes that mend the text. */
  readonly fixable: boolean;
}

/** A finding of a note, with the note's place as `file`. */
export function reportFinding(finding: Finding, note: Note, file: string): ReportedFinding {
  const { rule, severity, message, fixes } = finding;
  return {
    rule,
    severity,
    message,
    file,
    range: rangeOf(note, finding),
    fixes: fixes.map(({ title }) => title),
  };
}

/** A follow-up, with the place of its note as `file`. */
export function reportFollowUp(followUp: FollowUp, file: string): ReportedFollowUp {
  const { due, state, what, rule, note, contact, names } = followUp;
  return {
    due,
    state,
    contact: contact?.name ?? names[0] ?? null,
    what,
    rule,
    file,
    range: rangeOf(note, followUp),
  };
}

/** A rule, without what it does. */
export function reportRule({ id, group, severity, appliesTo, summary }: Rule): ReportedRule {
  return { id, group, severity, appliesTo: [...appliesTo], summary, fixable: fixable.has(id) };
}

/** By file, position and rule. */
export function byPlace(a: ReportedFinding, b: ReportedFinding): number {
  return (
    compare(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    compare(a.rule, b.rule)
  );
}

/** By due day, then file and position. */
export function byDay(a: ReportedFollowUp, b: ReportedFollowUp): number {
  return (
    compare(a.due, b.due) ||
    compare(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character
  );
}

/** Characters that a terminal obeys, or that turn its text around. */
const OBEYED = /[^\P{Cc}\t\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A text as a terminal shows it and does nothing else; JSON means the same as before. */
export function printable(text: string): string {
  return text.replace(OBEYED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The findings as lines that an editor's problem matcher reads: `file:line:column: severity: message [rule]`. */
export function findingLines(findings: readonly ReportedFinding[], notes: number): readonly string[] {
  const lines = findings.map(({ file, range, severity, message, rule }) => {
    const place = `${file}:${range.start.line + 1}:${range.start.character + 1}`;
    return onOneLine(`${place}: ${severity}: ${message} [${rule}]`);
  });
  return [...lines, ...(lines.length === 0 ? [] : ['']), countSaid(findings, notes)];
}

/** A line of output, of which a name with a line break in it makes no second one. */
function onOneLine(line: string): string {
  return line.replace(/\n/g, '\\n');
}

/** The rules as lines, under their families. */
export function ruleLines(rules: readonly ReportedRule[]): readonly string[] {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return GROUPS.flatMap((group) => {
    const own = rules.filter((rule) => rule.group === group);
    if (own.length === 0) return [];
    return [
      groupTitle(group),
      ...own.map(({ id, severity, summary }) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`),
    ];
  });
}

/** What a family of rules is called. */
export function groupTitle(group: Group): string {
  switch (group) {
    case 'conversation':
      return l10n.t('The right kind of conversation');
    case 'people':
      return l10n.t('Finding people');
    case 'letters':
      return l10n.t('Letters');
    case 'before':
      return l10n.t('Before the meeting');
    case 'after':
      return l10n.t('After the meeting');
    case 'data':
      return l10n.t('The data');
  }
}

/** The agenda as lines, under its states. */
export function followUpLines(followUps: readonly ReportedFollowUp[]): readonly string[] {
  if (followUps.length === 0) return [l10n.t('Nothing is due.')];
  return stateTitles().flatMap(([state, title]) => {
    const items = followUps.filter((item) => item.state === state);
    if (items.length === 0) return [];
    return [
      title,
      ...items.map(({ due, what, file, range }) =>
        onOneLine(`  ${due}  ${what}  (${file}:${range.start.line + 1})`),
      ),
    ];
  });
}

/** What the states of follow-ups are called, in the order in which they are shown. */
export function stateTitles(): readonly (readonly [FollowUpState, string])[] {
  return [
    ['overdue', l10n.t('Overdue')],
    ['today', l10n.t('Today')],
    ['week', l10n.t('This week')],
    ['later', l10n.t('Later')],
    ['waiting', l10n.t('Waiting for them')],
  ];
}

function countSaid(findings: readonly ReportedFinding[], notes: number): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return l10n.t(
    'Read {0} notes: errors {1}, warnings {2}, infos {3}, hints {4}.',
    notes,
    count('error'),
    count('warning'),
    count('info'),
    count('hint'),
  );
}

function rangeOf(note: Note, { range }: Pick<Finding, 'range'>): { start: Position; end: Position } {
  return { start: note.lines.position(range.start), end: note.lines.position(range.end) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
