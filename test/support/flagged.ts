import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { FollowUp } from '../../src/core/agenda/follow-up';
import type { Finding } from '../../src/core/guidance/lint';
import type { Rule } from '../../src/core/guidance/rule';
import { rules } from '../../src/core/guidance/rules';
import { WorkspaceIndex, type Update } from '../../src/core/index/workspace-index';
import { Survey } from '../../src/core/insights/survey';
import type { Day } from '../../src/core/model/day';
import type { Note } from '../../src/core/model/note';
import { TODAY } from './check-rule';
import { readRulePage } from '../../scripts/generate/rule-page';
import { surveyOf, uriOf, type Files } from './search';

const PROFILE = '---\ntype: profile\n---\n';
const FRONTMATTER = /^---\n([^]*?)^---$/m;

/** A small search from the page of a rule that flags something in it. */
export interface Flagged {
  readonly rule: Rule;
  readonly files: Files;
}

/** What the pages of all rules show as flagged. */
export const flagged: readonly Flagged[] = rules.flatMap((rule) =>
  readRulePage(readFileSync(`docs/rules/${rule.id}.md`, 'utf8')).flagged.map((files) => ({
    rule,
    files: { 'job-search.md': PROFILE, ...files },
  })),
);

/** The example search with a finding of every rule. */
const everyRule: Files = filesBelow('examples/every-rule');

/** The search in which the rules find nothing. */
export const modelSearch: Files = filesBelow('test/fixtures/model-search');

/** All searches in which rules speak: what the pages flag, and the example of every rule. */
export const faulty: readonly Files[] = [...flagged.map(({ files }) => files), everyRule];

/** By which rules and on which day a search is seen. */
interface Scope {
  readonly by?: readonly Rule[];
  readonly today?: Day;
}

/** A finding with the note and the search that it is in. */
export interface Told extends Finding {
  readonly note: Note;
  readonly files: Files;
}

/** What is found and what is on the agenda. */
interface Seen {
  readonly findings: readonly Told[];
  readonly followUps: readonly FollowUp[];
}

const seenToday = new WeakMap<Files, Seen>();

/** What some rules find in a search on a day, and what is on its agenda; by all rules, on the day of the tests, unless said. */
export function seen(files: Files, { by = rules, today = TODAY }: Scope = {}): Seen {
  const isUsual = by === rules && today === TODAY;
  const known = isUsual ? seenToday.get(files) : undefined;
  if (known !== undefined) return known;
  const survey = surveyOf(files, by, today);
  const notes = [...(survey.search?.all() ?? [])].sort((a, b) => (a.path < b.path ? -1 : 1));
  const findings = notes.flatMap((note) =>
    survey.findingsOf(note.uri).map((found) => ({ ...found, note, files })),
  );
  const all = { findings, followUps: survey.followUps() };
  if (isUsual) seenToday.set(files, all);
  return all;
}

/** What is found in a search, each as a line: note, severity, rule and message. */
export function said(files: Files, scope?: Scope): readonly string[] {
  return seen(files, scope)
    .findings.map(({ note, severity, rule, message }) => `${note.path}: ${severity} ${rule}: ${message}`)
    .sort();
}

/** What is found anew when one note of a search has another text: the rules, each for every time that it speaks. */
export function newIn(files: Files): (path: string, text: string) => readonly string[] {
  const index = new WorkspaceIndex();
  const survey = new Survey(rules, { today: TODAY });
  const lines = () =>
    [...survey.uris()].flatMap((uri) =>
      survey.findingsOf(uri).map(({ rule, message }) => ({ rule, line: `${uri} ${rule} ${message}` })),
    );
  const take = ({ searches }: Update) => {
    for (const update of searches) survey.accept(update);
    for (const uri of survey.work()) void uri;
  };
  const noteAt = (path: string, text: string) => ({ kind: 'note' as const, uri: uriOf(path), text });
  take(index.apply(Object.entries(files).map(([path, text]) => noteAt(path, text))));
  const before = new Set(lines().map(({ line }) => line));
  return (path, text) => {
    take(index.apply([noteAt(path, text)]));
    const found = lines().filter(({ line }) => !before.has(line));
    take(index.apply([noteAt(path, files[path] ?? '')]));
    return found.map(({ rule }) => rule);
  };
}

/** The search with each text changed; the profile too, which stands for itself where a page has none. */
export function changed(files: Files, change: (text: string, path: string) => string): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text, path)]));
}

/** The text with a key set in its frontmatter, as a line. */
export function withKey(text: string, key: string, value: string): string {
  const line = `${key}: ${value}`.trimEnd();
  const [whole = '', head = ''] = FRONTMATTER.exec(text) ?? [];
  if (whole === '') return `---\n${line}\n---\n\n${text}`;
  const written = new RegExp(`^${key}:.*$`, 'm');
  const lines = written.test(head) ? head.replace(written, () => line) : `${head}${line}\n`;
  return `---\n${lines}---${text.slice(whole.length)}`;
}

/** The text without a key of its frontmatter that stands on one line. */
export function withoutKey(text: string, key: string): string {
  return text.replace(new RegExp(`^${key}:.*\\n`, 'm'), '');
}

/** The values of the keys in a text's frontmatter that stand on one line. */
export function keysOf(text: string): ReadonlyMap<string, string> {
  const head = FRONTMATTER.exec(text)?.[1] ?? '';
  return new Map(
    [...head.matchAll(/^(\w+):[ \t]*(\S.*)$(?!\n[ \t-])/gm)].map(([, key = '', value = '']) => [key, value]),
  );
}

function filesBelow(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
