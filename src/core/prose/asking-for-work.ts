import type { InterviewKind } from '../model/schema';
import type { Sentence } from './sentences';
import type { Wordings } from './wording';
import * as asks from './wordings/asks';

/** What a sentence is read with. */
export interface Listening {
  readonly conversation?: InterviewKind;
  /** The names of the reader's company, which mean as much as "your company". */
  readonly companies?: readonly string[];
}

/** Things that make an ask where a sentence says them all, none of them denied. */
interface Ask {
  readonly name: string;
  readonly parts: readonly RegExp[];
  /** What makes it none. */
  readonly unless?: RegExp;
}

const ALWAYS: readonly Ask[] = [...alone(asks.ASKS), ...alone(asks.HINTS), ...together(asks.TOGETHER)];
/** In an open talk with an organization one may ask which roles there are, and whether both fit. */
const OF_ROLES_AND_FIT: readonly Ask[] = [
  ...alone(asks.ASKS_FOR_OPENINGS),
  ...alone(asks.ASKS_ABOUT_FIT),
  ...together(asks.TOGETHER_FOR_A_PLACE),
  { name: 'hiringRequested', parts: everywhere(asks.HIRING_REQUESTED), unless: asks.LEARNING },
];
/** Among people who know one, and in an open talk, a CV may go along. */
const OF_CV: readonly Ask[] = alone(asks.CV_SENT).map((ask) => ({ ...ask, unless: asks.CV_FOR_CONTEXT }));

/** What is read of a sentence; no person writes longer ones, and the cost of reading grows with the square of it. */
const LONGEST = 600;

const HARMLESS = everywhere(asks.HARMLESS);
const NO_DENIALS = new RegExp(asks.NO_DENIALS, 'gi');

/** The name of the wording in which a sentence asks its reader for work, for an opening or for help to one. */
export function askForWork(
  { plain }: Pick<Sentence, 'plain'>,
  { conversation = 'informational', companies = [] }: Listening = {},
): string | undefined {
  const said = passingOver(HARMLESS, spelledOut(plain.slice(0, LONGEST), companies));
  if (asks.HYPOTHETICAL.test(said)) return undefined;
  return asksIn(conversation).find((ask) => isAsked(said, ask))?.name;
}

/** A plain sentence as the wordings read it: in small letters, short forms written out and words of courtesy left out. */
export function spelledOut(plain: string, companies: readonly string[] = []): string {
  let said = plain.toLowerCase();
  for (const name of companies.filter((one) => one !== ''))
    said = said.replaceAll(name.toLowerCase(), 'your company');
  for (const [form, meant] of asks.SPELLINGS) said = said.replace(form, meant);
  return said.trim();
}

function asksIn(conversation: InterviewKind): readonly Ask[] {
  if (conversation === 'exploratory') return ALWAYS;
  return conversation === 'exploration'
    ? [...ALWAYS, ...OF_ROLES_AND_FIT]
    : [...ALWAYS, ...OF_ROLES_AND_FIT, ...OF_CV];
}

function isAsked(said: string, { parts, unless }: Ask): boolean {
  return parts.every((part) => isSaid(said, part)) && unless?.test(said) !== true;
}

function isSaid(said: string, pattern: RegExp): boolean {
  for (const { 0: words, index } of said.matchAll(pattern)) {
    if (!isDenied(said, index, index + words.length)) return true;
  }
  return false;
}

/** Whether the clause that holds a stretch says no to it. */
function isDenied(said: string, from: number, to: number): boolean {
  let start = 0;
  for (const { 0: mark, index } of said.matchAll(asks.CLAUSE_ENDS)) {
    if (index + mark.length > from) break;
    start = index + mark.length;
  }
  const clause = said.slice(start, to).replace(NO_DENIALS, ' ');
  return asks.DENIALS.test(clause) || asks.DENIED_AFTER.test(said.slice(to));
}

function passingOver(patterns: readonly RegExp[], said: string): string {
  return patterns.reduce((words, pattern) => words.replace(pattern, 'talk'), said);
}

function alone(wordings: Wordings): readonly Ask[] {
  return Object.entries(wordings).map(([name, pattern]) => ({ name, parts: [new RegExp(pattern, 'gi')] }));
}

function together(pairs: Readonly<Record<string, readonly RegExp[]>>): readonly Ask[] {
  return Object.entries(pairs).map(([name, parts]) => ({
    name,
    parts: parts.map((part) => new RegExp(part, 'gi')),
  }));
}

function everywhere(wordings: Wordings): readonly RegExp[] {
  return Object.values(wordings).map((pattern) => new RegExp(pattern, 'gi'));
}
