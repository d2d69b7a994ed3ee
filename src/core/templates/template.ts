import { readFrontmatter } from '../markdown/frontmatter';
import type { Value } from '../markdown/yaml-value';
import { CHANNELS, LETTER_KINDS, type LetterKind } from '../model/schema';
import type { FieldValues } from './fields';
import { fill } from './fill';
import { faultsIn, type TemplateFault } from './tags';

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
  'status',
  'sent',
  'replied',
  'to',
  'interview',
  'opportunity',
]);
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
    channel: CHANNELS.find((channel) => channel === one('channel')),
    language: one('language'),
    text,
  };
}

/** What keeps a template from being used, each at its place in the text. */
export function faultsOfTemplate(text: string): readonly TemplateFault[] {
  return faultsIn(text);
}

/** The letter that a template makes of what is known. Throws where the template has faults. */
export function fillTemplate({ text }: Template, values: FieldValues): Filled {
  const { fields, bodyStart } = headOf(text);
  const filled = [...fields]
    .filter(([key]) => !NOT_THE_LETTERS.has(key))
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
    .replace(/[ \t]+$/gm, '')
    .replace(/(?<=\S) {2,9}(?=\S)/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The keys of the frontmatter. YAML would take a tag for a map, so that it is read with something else in its place. */
function headOf(text: string): {
  readonly fields: ReadonlyMap<string, string | readonly string[]>;
  readonly bodyStart: number;
} {
  const tags: string[] = [];
  const { bodyStart } = readFrontmatter(text);
  const head = text.slice(0, bodyStart).replace(TAG, (tag) => `\ue000${tags.push(tag) - 1}\ue001`);
  const back = (words: string) =>
    words.replace(/\ue000(\d+)\ue001/g, (_, at: string) => tags[Number(at)] ?? '');
  const { entries } = readFrontmatter(head);
  const fields = new Map<string, string | readonly string[]>();
  for (const { key, value } of entries) {
    const text = value && textOf(value, back);
    if (text !== undefined) fields.set(key, text);
  }
  return { fields, bodyStart };
}

function textOf(value: Value, back: (words: string) => string): string | readonly string[] | undefined {
  if (value.kind === 'scalar') return back(value.text);
  if (value.kind === 'map') return undefined;
  return value.items.flatMap((item) => (item.kind === 'scalar' ? [back(item.text)] : []));
}
