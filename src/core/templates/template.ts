import * as l10n from '@vscode/l10n';

import { readFrontmatter } from '../markdown/frontmatter';
import type { Entry, Scalar } from '../markdown/yaml-value';
import {
  CHANNELS,
  INTERVIEW_KINDS,
  LETTER_KINDS,
  type InterviewKind,
  type LetterKind,
} from '../model/schema';
import type { FieldValues } from './fields';
import { fill } from './fill';
import { faultsIn, lineEnd, type TemplateFault } from './tags';

export type Channel = (typeof CHANNELS)[number];

/** A letter's template: a letter with tags in its frontmatter and its body. */
export interface Template {
  /** The name of its file without `.md`: of two with one name, the one that is nearer to the person counts. */
  readonly name: string;
  /** What it is chosen by: its `title`, else its name. */
  readonly title: string;
  /** The letter that it makes; undefined where it does not say, so that it is offered for none. */
  readonly kind?: LetterKind | undefined;
  readonly approach?: string | undefined;
  /** The conversation that it asks for; undefined: any. */
  readonly conversation?: InterviewKind | undefined;
  readonly channel?: Channel | undefined;
  /** BCP 47; undefined: any. */
  readonly language?: string | undefined;
  readonly text: string;
}

/** A letter as a template makes it: its own keys in their order, and its body. */
export interface Filled {
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string;
}

/** Keys that speak of the template and not of the letter, and those that are set by what the letter is about. */
const NOT_THE_LETTERS = new Set([
  'type',
  'title',
  'name',
  'conversation',
  'ignore',
  'status',
  'sent',
  'replied',
  'to',
  'interview',
  'opportunity',
]);
/** What stands for a tag while YAML is read: characters of private use. */
const [FIRST, REST] = ['\ue000', '\ue001'];
const STAND_IN = /\ue000\ue001{0,400}/g;
/** A key that can be written as it is. */
const PLAIN_KEY = /^[\w-]{1,60}$/;
const TAG = /\{\{[^{}]{0,400}\}\}/g;

/** Reads a template. What it does not say is undefined; what is wrong with it is told by `faultsOfTemplate`. */
export function readTemplate(name: string, text: string): Template {
  const { fields } = headOf(text);
  const one = (key: string) => {
    const value = fields.get(key);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  return {
    name,
    title: one('title') ?? name,
    kind: LETTER_KINDS.find((kind) => kind === one('kind')),
    approach: one('approach'),
    conversation: INTERVIEW_KINDS.find((kind) => kind === one('conversation')),
    channel: CHANNELS.find((channel) => channel === one('channel')),
    language: one('language'),
    text,
  };
}

/** What keeps a template from being used, each at its place in the text. */
export function faultsOfTemplate(text: string): readonly TemplateFault[] {
  const { entries, fields } = headOf(text);
  const kind = entries.find(({ key }) => key === 'kind');
  const isKnown = LETTER_KINDS.some((one) => one === fields.get('kind'));
  const kindless = {
    range: kind?.value?.range ?? kind?.keyRange ?? { start: 0, end: lineEnd(text, 0) },
    message: l10n.t(
      'Say which letter this makes, such as {0}: one of {1}.',
      'kind: thank-you',
      LETTER_KINDS.join(', '),
    ),
  };
  return [...(isKnown ? [] : [kindless]), ...faultsIn(text)];
}

/** The letter that a template makes of what is known. Throws where the template has faults. */
export function fillTemplate({ text }: Template, values: FieldValues): Filled {
  const { fields, bodyStart } = headOf(text);
  const filled = [...fields]
    .filter(([key]) => !NOT_THE_LETTERS.has(key) && PLAIN_KEY.test(key))
    .map(([key, value]) => [
      key,
      typeof value === 'string' ? line(value, values) : value.map((one) => line(one, values)),
    ]);
  return {
    fields: Object.fromEntries(filled) as Filled['fields'],
    body: tidy(fill(text.slice(bodyStart), values)),
  };
}

/** A value of the frontmatter: one line, whatever is filled in. */
function line(value: string, values: FieldValues): string {
  return fill(value, values).replace(/\s+/g, ' ').trim();
}

/** Parts that were left out leave no gaps behind: no blank line twice, no space twice. */
function tidy(body: string): string {
  return body
    .replace(/\r\n?/g, '\n')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/(?<=\S) {2,9}(?=\S)/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

interface Head {
  readonly fields: ReadonlyMap<string, string | readonly string[]>;
  readonly entries: readonly Entry[];
  readonly bodyStart: number;
}

/** The keys of the frontmatter. YAML would take a tag for a map, so another word of its length is read in its place. */
function headOf(text: string): Head {
  const { bodyStart } = readFrontmatter(text);
  const head = text.slice(0, bodyStart);
  const tags = [...head.matchAll(TAG)].map(({ 0: tag, index }) => ({ tag, start: index }));
  const { entries } = readFrontmatter(head.replace(TAG, (tag) => FIRST + REST.repeat(tag.length - 1)));
  const textOf = ({ text: words, range }: Scalar) => {
    const own = tags.filter(({ start }) => start >= range.start && start < range.end).values();
    return words.replace(STAND_IN, () => own.next().value?.tag ?? '');
  };
  const fields = new Map<string, string | readonly string[]>();
  for (const { key, value } of entries) {
    if (value?.kind === 'scalar') fields.set(key, textOf(value));
    if (value?.kind === 'list')
      fields.set(key, value.items.filter((item) => item.kind === 'scalar').map(textOf));
  }
  return { fields, entries, bodyStart };
}
