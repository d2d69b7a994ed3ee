import { readdirSync, readFileSync } from 'node:fs';

import { promiseIn } from '../../src/core/agenda/promises';
import { rules } from '../../src/core/guidance/rules';
import { dayFrom } from '../../src/core/model/day';
import { noteIn, searchOf, surveyOf, uriOf, type Files } from './search';

/** The two halves of each corpus: one that the word lists are tuned on, and one that nobody looks at and that counts. */
export const HALVES = ['tune', 'report'] as const;
export type Half = (typeof HALVES)[number];

/** A text, what stands around it, and whether the rule should speak about it. */
interface Case {
  readonly text: string;
  readonly context: ReadonlyMap<string, string>;
  readonly isPositive: boolean;
}

/** How a rule did on one half of its corpus. */
export interface Score {
  readonly cases: number;
  /** How many of them the rule should speak about. */
  readonly positives: number;
  /** The share of what it flags that should be flagged; 1 where it flags nothing. */
  readonly precision: number;
  /** The share of what should be flagged that it flags. */
  readonly recall: number;
  /** What it got wrong, with `missed` or `wrong` before the text. */
  readonly misses: readonly string[];
}

/** How many promises of one half were dated right. */
export interface PromiseScore {
  readonly cases: number;
  readonly right: number;
  readonly misses: readonly string[];
}

const FOLDER = 'test/corpus';
const PROMISES = 'promises';
const TODAY = '2026-11-18';
const WRITER = 'Ana Reyes';

/** The rules that have a corpus, by name. */
export function rulesWithCorpus(): readonly string[] {
  const ids = readdirSync(FOLDER).map((file) => file.split('.')[0] ?? file);
  return [...new Set(ids)].filter((id) => id !== PROMISES).sort();
}

/** Runs a rule over one half of its corpus. */
export function scoreOf(id: string, half: Half): Score {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  const seen = casesOf(id, half).map((one) => {
    const { files, path } = sceneOf(id, one);
    return { ...one, isFlagged: surveyOf(files, [rule], TODAY).findingsOf(uriOf(path)).length > 0 };
  });
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  const right = seen.filter(({ isFlagged, isPositive }) => isFlagged && isPositive).length;
  return {
    cases: seen.length,
    positives: seen.filter(({ isPositive }) => isPositive).length,
    precision: share(right, seen.filter(({ isFlagged }) => isFlagged).length),
    recall: share(right, seen.filter(({ isPositive }) => isPositive).length),
    misses: seen
      .filter(({ isFlagged, isPositive }) => isFlagged !== isPositive)
      .map(
        ({ isPositive, text, context }) =>
          `${isPositive ? 'missed' : 'wrong '} ${contextSaid(context)}${text}`,
      ),
  };
}

/** Dates the promises of one half. */
export function promiseScore(half: Half): PromiseScore {
  const seen = linesOf(`${PROMISES}.${half}.txt`).map((line) => {
    const [, sent = '', due = '', text = ''] = /^(\S+) -> (\S+) \| (.*)$/.exec(line) ?? [];
    const files = {
      'letters/letter.md': `---\ntype: letter\nkind: request\nsent: ${sent}\n---\n\n${letterWith(text)}`,
    };
    const letter = noteIn(searchOf(files), 'letters/letter.md');
    const day = dayFrom(sent);
    if (letter.type !== 'letter' || day === undefined) throw new Error(`Not a promise: ${line}`);
    const found = promiseIn(letter, day)?.due ?? 'none';
    return { line, found, isRight: found === due };
  });
  return {
    cases: seen.length,
    right: seen.filter(({ isRight }) => isRight).length,
    misses: seen.filter(({ isRight }) => !isRight).map(({ line, found }) => `${line}   (read: ${found})`),
  };
}

function casesOf(id: string, half: Half): readonly Case[] {
  const lines = linesOf(`${id}.${half}.txt`).map((line) => caseFrom(line, line.slice(1)));
  const letters = readdirSync(FOLDER).filter((file) => file === `${id}.letters.${half}.txt`);
  return [...lines, ...letters.flatMap((file) => lettersIn(readFileSync(`${FOLDER}/${file}`, 'utf8')))];
}

function linesOf(file: string): readonly string[] {
  return readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

/** Whole letters, each below a line `=== + {context} a few words on it`. */
function lettersIn(text: string): readonly Case[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...body] = block.split('\n');
      const { isPositive, context } = caseFrom(head, head.slice(1));
      return { isPositive, context, text: `\n${body.join('\n').trim()}\n` };
    });
}

function caseFrom(head: string, rest: string): Case {
  const [, written = '', text = ''] = /^ *(?:\{([^{}=]+=[^}]*)\})?(.*)$/.exec(rest) ?? [];
  const pairs = written.split(/;(?= *\w+=)/).map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return [key.trim(), value.join('=').trim()] as const;
  });
  const context = new Map(pairs.filter(([key]) => key !== ''));
  return { isPositive: head.startsWith('+'), context, text: text.trim().replace(/ ?⏎ ?/g, '\n') };
}

function contextSaid(context: ReadonlyMap<string, string>): string {
  return context.size === 0 ? '' : `{${[...context].map(([key, value]) => `${key}=${value}`).join('; ')}} `;
}

/** The search that a text stands in, and the note of it that the rule is asked about. */
function sceneOf(id: string, { text, context }: Case): { readonly files: Files; readonly path: string } {
  const where = context.get('where') ?? (id === 'question-answerable' ? 'questions' : 'letter');
  const path = where === 'letter' ? 'letters/letter.md' : 'interviews/interview.md';
  return {
    path,
    files: {
      'job-search.md': profile(),
      'contacts/reader.md': reader(context),
      ...others(context),
      ...companies(context),
      ...opportunity(context),
      ...interview(context, where, text),
      ...(where === 'letter' ? { [path]: letter(id, context, text) } : {}),
    },
  };
}

function profile(): string {
  return note('profile', {
    name: WRITER,
    email: 'ana.reyes@example.org',
    phone: '555 0142',
    headline: 'transit scheduler, nine years',
  });
}

function reader(context: ReadonlyMap<string, string>): string {
  const referrer = context.get('referrer');
  return note('contact', {
    name: context.get('to') ?? 'Maya Okafor',
    company: link(companyIn(context)),
    referred_by: referrer === undefined ? undefined : link(referrer),
    former_companies: context.get('former'),
    ...pick(context, 'role', 'aliases', 'honorific', 'relationship', 'source', 'found_via'),
  });
}

function others(context: ReadonlyMap<string, string>): Files {
  const listed = (context.get('others') ?? '').split(',').filter((one) => one.trim() !== '');
  const referrer = context.get('referrer');
  const people =
    listed.some((one) => referrer !== undefined && one.includes(referrer)) || referrer === undefined
      ? listed
      : [...listed, referrer];
  return Object.fromEntries(
    people.map((one, nth) => {
      const [name = '', company] = one.split('@').map((part) => part.trim());
      const fields = { name, company: company === undefined ? undefined : link(company) };
      return [`contacts/other-${nth}.md`, note('contact', fields)];
    }),
  );
}

function companies(context: ReadonlyMap<string, string>): Files {
  const ofOthers = [...(context.get('others') ?? '').matchAll(/@([^,]*)/g)].map(([, name = '']) => name);
  const former = (context.get('former') ?? '').split(',');
  const listed = (context.get('companies') ?? '').split(',');
  const ofOpening = context.get('opportunity')?.split('@')[1] ?? '';
  const names = [companyIn(context), ...listed, ...ofOthers, ...former, ofOpening].map((name) => name.trim());
  const known = [...new Set(names)].filter((name) => name !== '');
  return Object.fromEntries(
    known.map((name, nth) => [`companies/company-${nth}.md`, note('company', { name })]),
  );
}

function opportunity(context: ReadonlyMap<string, string>): Files {
  const written = context.get('opportunity');
  if (written === undefined) return {};
  const [title = '', company = companyIn(context)] = written.split('@').map((part) => part.trim());
  return { 'opportunities/opening.md': note('opportunity', { title, company: link(company) }) };
}

/** The interview that a letter belongs to, or whose section the text stands in. */
function interview(context: ReadonlyMap<string, string>, where: string, text: string): Files {
  const notes = context.get('notes');
  const kind = context.get('conversation');
  if (where === 'letter' && notes === undefined && kind === undefined) return {};
  const isHeld = notes !== undefined;
  const fields = {
    kind: kind ?? 'informational',
    contact: '"[[reader]]"',
    status: isHeld ? 'done' : where === 'letter' ? 'requested' : 'scheduled',
    start: isHeld ? '2026-11-16' : where === 'letter' ? undefined : '2026-11-20 10:00',
    opportunity: context.has('opportunity') ? '"[[opening]]"' : undefined,
  };
  const sections: Readonly<Record<string, string>> = {
    letter: isHeld ? `\n## Notes\n\n${notes}\n` : '',
    opening: `\n## Opening\n\n${text}\n`,
    questions: `\n## Questions\n\n1. ${text}\n`,
    answers: `\n## Answers\n\n### What else should we know?\n\n${text}\n`,
  };
  return { 'interviews/interview.md': note('interview', fields) + (sections[where] ?? '') };
}

function letter(id: string, context: ReadonlyMap<string, string>, text: string): string {
  const hasInterview = context.has('notes') || context.has('conversation');
  const fields = {
    kind: id === 'wavering-for-a-job' ? 'cover' : id === 'thank-you-generic' ? 'thank-you' : 'request',
    to: '"[[reader]]"',
    interview: hasInterview ? '"[[interview]]"' : undefined,
    opportunity: context.has('opportunity') ? '"[[opening]]"' : undefined,
    status: 'draft',
    ...pick(context, 'kind', 'channel', 'subject', 'approach'),
  };
  return `${note('letter', fields)}\n${text.includes('\n') ? text : letterWith(text, context.get('to'))}\n`;
}

function letterWith(text: string, to = 'Maya Okafor'): string {
  return `Dear ${to.split(' ')[0] ?? to},\n\n${text}\n\nKind regards,\n\n${WRITER}\n`;
}

function companyIn(context: ReadonlyMap<string, string>): string {
  return context.get('company') ?? 'Northwind Telecom';
}

function pick(context: ReadonlyMap<string, string>, ...keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = context.get(key);
      return value === undefined
        ? []
        : [[key, value.includes(',') && key !== 'subject' ? `[${value}]` : JSON.stringify(value)]];
    }),
  );
}

function link(name: string): string {
  return `"[[${name}]]"`;
}

function note(type: string, fields: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(fields).filter(([, value]) => value !== undefined);
  return ['---', `type: ${type}`, ...lines.map(([key, value]) => `${key}: ${value ?? ''}`), '---', ''].join(
    '\n',
  );
}
