import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  type Dirent,
} from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

import * as l10n from '@vscode/l10n';

import { followUpsOf, inOrder } from './core/agenda/agenda';
import { lint } from './core/guidance/lint';
import { nearestWord } from './core/guidance/nearest';
import type { LintContext } from './core/guidance/observe';
import { rules } from './core/guidance/rules';
import type { UserSettings } from './core/index/control';
import { WorkspaceIndex, type Change } from './core/index/workspace-index';
import {
  byDay,
  byPlace,
  findingLines,
  followUpLines,
  printable,
  reportFinding,
  reportFollowUp,
  reportRule,
  ruleLines,
} from './core/insights/report';
import { dayFrom, dayOf, type Day } from './core/model/day';
import { isSearchedFolder, LARGEST_NOTE, type Note } from './core/model/note';
import { findRepository, LARGEST_OF_REPOSITORY, type Repository } from './core/model/repository';

const CLEAN = 0;
const FOUND = 1;
const FAILED = 2;

const USAGE = `job-search check [FOLDER] [--format text|json] [--today YYYY-MM-DD]
job-search due   [FOLDER] [--format text|json] [--today YYYY-MM-DD]
job-search rules [--format text|json]
job-search explain RULE

check    lists what the guidance finds in the notes of a job search
due      lists the follow-ups, by day
rules    lists what the guidance knows
explain  prints the page of a rule: why, what is flagged, what to do

FOLDER defaults to the current one. Exit code 0: nothing to do; 1: a warning or an error
(for due: something overdue); 2: it could not run.`;

type Format = 'text' | 'json';

/** A search as it is looked at once, on a day: nobody has to know later what was asked. */
interface View extends LintContext {
  readonly notes: readonly Note[];
}

const NO_SETTINGS: UserSettings = new Map();
const known = new Map(rules.map((rule) => [rule.id, rule]));

type Request =
  | {
      readonly command: 'check' | 'due';
      readonly folder: string;
      readonly format: Format;
      readonly today: Day | undefined;
    }
  | { readonly command: 'rules'; readonly format: Format }
  | { readonly command: 'explain'; readonly rule: string };

/** Why the command line cannot do what it was asked for, as a sentence. */
class Refusal extends Error {}

function main(args: readonly string[]): number {
  setUpLanguage();
  try {
    const request = requestFrom(args);
    if (request !== undefined) return run(request);
    print([USAGE]);
    return CLEAN;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return FAILED;
  }
}

/** Takes the sentences of the person's language, where the program has them. */
function setUpLanguage(): void {
  const language = (process.env['LC_ALL'] ?? process.env['LANG'] ?? '').split(/[_.]/, 1)[0] ?? '';
  const bundle = join(__dirname, '..', 'l10n', `bundle.l10n.${language}.json`);
  if (/^[a-z]{2,3}$/.test(language) && existsSync(bundle))
    l10n.config({ contents: readFileSync(bundle, 'utf8') });
}

function requestFrom(args: readonly string[]): Request | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string' }, today: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const [command, about, ...others] = positionals;
  if (values.help === true) return undefined;
  if (others.length > 0) throw new Refusal(USAGE);
  if (command === 'explain' && about !== undefined) return { command, rule: about };
  const { format = 'text', today } = values;
  if (format !== 'text' && format !== 'json') {
    throw new Refusal(l10n.t('--format takes text or json, not {0}.', format));
  }
  if (command === 'rules' && about === undefined) return { command, format };
  if (command !== 'check' && command !== 'due') throw new Refusal(USAGE);
  const day = today === undefined ? undefined : dayFrom(today);
  if (today !== undefined && day === undefined) {
    throw new Refusal(l10n.t('--today takes a day such as 2026-11-18, not {0}.', today));
  }
  return { command, folder: about ?? '.', format, today: day };
}

function run(request: Request): number {
  switch (request.command) {
    case 'rules':
      return list(request.format);
    case 'explain':
      return explain(request.rule);
    default:
      return look(request);
  }
}

function list(format: Format): number {
  const all = rules.map(reportRule);
  print(format === 'json' ? [json({ rules: all })] : ruleLines(all));
  return CLEAN;
}

/** Prints the page of a rule, which ships beside the program. */
function explain(written: string): number {
  const ids = rules.map(({ id }) => id);
  if (!ids.includes(written)) {
    const meant = nearestWord(written, ids);
    const unknown = l10n.t('There is no rule “{0}”.', written);
    throw new Refusal(meant === undefined ? unknown : l10n.t('{0} Did you mean “{1}”?', unknown, meant));
  }
  print([readFileSync(join(__dirname, '..', 'docs', 'rules', `${written}.md`), 'utf8').trimEnd()]);
  return CLEAN;
}

function look({ command, folder, format, today }: Extract<Request, { readonly folder: string }>): number {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Refusal(l10n.t('{0} is not a folder.', folder));
  }
  const index = new WorkspaceIndex();
  const { searches } = index.apply([...filesBelow(resolve(folder))]);
  if (searches.length === 0) {
    throw new Refusal(
      l10n.t('{0} is not a job search: there is no job-search.md in it or below it.', folder),
    );
  }
  const views = searches.map(({ search }): View => {
    const lookup = search.lookup();
    const day = today ?? dayOf(Date.now(), lookup.profile()?.fields.timezone?.value);
    const repository = repositoryAround(search.root);
    return { notes: [...search.all()], lookup, today: day, user: NO_SETTINGS, known, repository };
  });
  const day = views[0]?.today ?? dayOf(Date.now());
  const roots = searches.map(({ search }) => fileOf(search.root, resolve(folder)) || '.').sort();
  return command === 'check'
    ? check(views, format, { version: 1, today: day, roots }, resolve(folder))
    : due(views, format, { version: 1, today: day }, resolve(folder));
}

function check(views: readonly View[], format: Format, head: object, folder: string): number {
  const notes = views.flatMap((view) => view.notes);
  const findings = views
    .flatMap((view) =>
      view.notes.flatMap((note) =>
        lint(note, rules, view).map((finding) => reportFinding(finding, note, fileOf(note.uri, folder))),
      ),
    )
    .sort(byPlace);
  print(
    format === 'json'
      ? [json({ ...head, notes: notes.length, findings })]
      : findingLines(findings, notes.length),
  );
  return findings.some(({ severity }) => severity === 'warning' || severity === 'error') ? FOUND : CLEAN;
}

function due(views: readonly View[], format: Format, head: object, folder: string): number {
  const followUps = views
    .flatMap(({ notes, lookup, today, user }) =>
      inOrder(notes.flatMap((note) => followUpsOf(lookup, note, today, user))).map((item) =>
        reportFollowUp(item, fileOf(item.note.uri, folder)),
      ),
    )
    .sort(byDay);
  print(format === 'json' ? [json({ ...head, followUps })] : followUpLines(followUps));
  return followUps.some(({ state }) => state === 'overdue') ? FOUND : CLEAN;
}

/** The Git repository that a search lies in, as far as its files can be read. */
function repositoryAround(root: string): Repository | undefined {
  const asking = findRepository(root.split('/').map(decodeURIComponent).join('/'));
  let step = asking.next();
  while (step.done !== true) step = asking.next(settingsAt(step.value));
  return step.value;
}

/** The text of a file of Git's; undefined where there is none, or none that may be read. */
function settingsAt(path: string): string | undefined {
  try {
    const stats = statSync(path);
    const isReadable = stats.isFile() && stats.size <= LARGEST_OF_REPOSITORY;
    return isReadable ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** All files below a folder. Links are not followed: they may lead out of the folder, or in a circle. */
function* filesBelow(folder: string): Generator<Change> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (isSearchedFolder(entry.name)) yield* filesBelow(path);
    } else if (entry.isFile()) {
      const uri = uriOf(path);
      const text = entry.name.toLowerCase().endsWith('.md') ? textOf(path) : undefined;
      yield text === undefined ? { kind: 'file', uri } : { kind: 'note', uri, text };
    } else if (entry.isSymbolicLink()) {
      complain(l10n.t('{0} is a symbolic link and is not followed.', path));
    }
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    complain(l10n.t('{0} could not be read and is passed over.', folder));
    return [];
  }
}

const SMALL = 64 * 1024;
const buffer = Buffer.allocUnsafe(SMALL);

/** The text of a note; undefined, with a word on the error output, where it cannot or should not be read. */
function textOf(path: string): string | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const { size } = fstatSync(file);
    if (size > LARGEST_NOTE) {
      complain(l10n.t('{0} is too large for a note and is passed over.', path));
      return undefined;
    }
    // Most notes are small, and need no buffer of their own.
    const isWhole = size <= SMALL && readSync(file, buffer, 0, size, 0) === size;
    return isWhole ? buffer.toString('utf8', 0, size) : readFileSync(file, 'utf8');
  } catch {
    complain(l10n.t('{0} could not be read and is passed over.', path));
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function uriOf(path: string): string {
  return path.split(sep).map(encodeURIComponent).join('/');
}

/** The path of a file or folder, relative to a folder, with `/`. */
function fileOf(uri: string, folder: string): string {
  return relative(folder, uri.split('/').map(decodeURIComponent).join(sep)).split(sep).join('/');
}

function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}

/** Says on the error output what did not go as it should. */
function complain(words: string): void {
  process.stderr.write(`${printable(words)}\n`);
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${printable(lines.join('\n'))}\n`);
}

process.exitCode = main(process.argv.slice(2));
