import * as l10n from '@vscode/l10n';
import mustache from 'mustache';

import type { Range } from '../text/range';
import { isField } from './fields';

/** Begins the name of a tag that asks the writer for words of their own: `{{ask: what you will do with it}}`. */
export const ASK = 'ask:';

/** One tag, or the text between two, as Mustache parses it; a section holds what lies within it. */
type Token = readonly [kind: string, words: string, start: number, end: number, within?: readonly Token[]];

/** What is wrong with a template, as a sentence, at its place in the text that was read. */
export interface TemplateFault {
  readonly message: string;
  readonly range: Range;
  /** The field that is not known, where that is the fault. */
  readonly unknown?: string;
}

/** All that keeps a text from being filled in, in its order; a text that Mustache cannot parse has one fault. */
export function faultsIn(text: string): readonly TemplateFault[] {
  try {
    return faultsOf(tokensOf(text));
  } catch (error) {
    return [brokenAt(text, error instanceof Error ? error.message : '')];
  }
}

/** The tags of a text as a tree. Throws where a tag or a section is not closed. */
function tokensOf(text: string): readonly Token[] {
  // A writer keeps what it has parsed, so each text gets its own.
  return new mustache.Writer().parse(text) as Token[];
}

function faultsOf(tokens: readonly Token[]): readonly TemplateFault[] {
  return tokens.flatMap((token) => {
    const [, , , , within] = token;
    const own = faultOf(token);
    return [...(own === undefined ? [] : [own]), ...(Array.isArray(within) ? faultsOf(within) : [])];
  });
}

function faultOf([kind, words, start, end]: Token): TemplateFault | undefined {
  const range = { start, end };
  switch (kind) {
    case 'name':
    case '&':
      if (words.startsWith(ASK)) {
        if (words.slice(ASK.length).trim() !== '') return undefined;
        return { range, message: l10n.t('Say after “ask:” what you want to be asked for.') };
      }
      return isField(words) ? undefined : { range, unknown: words, message: unknownField(words) };
    case '#':
    case '^':
      return isField(words) ? undefined : { range, unknown: words, message: unknownField(words) };
    case '>':
      return { range, message: l10n.t('A template cannot take in another one. Copy its lines instead.') };
    case '=':
      return { range, message: l10n.t('The signs around a tag cannot be changed: they are {{ and }}.') };
    default:
      return undefined;
  }
}

function unknownField(name: string): string {
  return l10n.t(
    'A template has no field “{0}”. For words of your own, write {1} and what they should say.',
    name,
    '{{ask: …}}',
  );
}

/** Mustache says what is open or unopened, and where it noticed. */
function brokenAt(text: string, message: string): TemplateFault {
  const [, state = '', name] = /^(Unclosed|Unopened) (?:tag|section "([^"]*)")/.exec(message) ?? [];
  const at = Math.min(Number(/ at (\d{1,9})$/.exec(message)?.[1] ?? 0), text.length);
  if (name === undefined) {
    const start = Math.max(0, text.lastIndexOf('{{', at));
    return { range: { start, end: lineEnd(text, start) }, message: l10n.t('This tag has no }} at its end.') };
  }
  const written = state === 'Unopened' ? closing(text, name) : opening(text, name);
  const words =
    state === 'Unopened'
      ? l10n.t('{0} closes a part that was not opened.', `{{/${name}}}`)
      : l10n.t('The part that begins here has no {0} at its end.', `{{/${name}}}`);
  return { range: written ?? { start: at, end: lineEnd(text, at) }, message: words };
}

function opening(text: string, name: string): Range | undefined {
  return (
    stretchOf(text, text.lastIndexOf(`{{#${name}}}`)) ?? stretchOf(text, text.lastIndexOf(`{{^${name}}}`))
  );
}

function closing(text: string, name: string): Range | undefined {
  return stretchOf(text, text.indexOf(`{{/${name}}}`));
}

function stretchOf(text: string, start: number): Range | undefined {
  return start < 0 ? undefined : { start, end: text.indexOf('}}', start) + 2 };
}

/** Where the line ends in which an offset lies. */
export function lineEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/);
  return end < 0 ? text.length : from + end;
}
