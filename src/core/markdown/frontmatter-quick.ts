import type { Range } from '../text/range';
import type { Entry, List, Scalar, Value } from './yaml-value';
import { isAbsent } from './frontmatter-yaml';

// Longer frontmatter might hold more than the full reader takes.
const LONGEST = 3000;
const ODD = /[^\S \r\n]|\r(?!\n)|[\0-\x08\x0e-\x1f\x7f-\x9f]/;
const KEY = /^([A-Za-z_][A-Za-z0-9_-]{0,60}):(?: +|$)/;
const DASH = /^- +/;
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;
const PLAIN_START = /^[\p{L}\p{N}+/(.]/u;
const NOT_PLAIN = /:(?:\s|$)|\s#/;
const IN_BRACKETS = /^\[([^[\]]*)\]$/;
const WORDS_IN_BRACKETS = /^[\p{L}\p{N}][\p{L}\p{N} ._/+-]*$/u;

/** A key as far as it has been read; the items of a list may still follow. */
interface Draft {
  readonly key: string;
  readonly keyRange: Range;
  readonly value?: Value;
  readonly items: Scalar[];
  /** The dash of the first item: its offset, and how far it stands in. */
  dash?: { readonly offset: number; readonly indent: number };
}

/**
 * The quick reader: plain keys with plain or simply quoted values, and flat lists of those. `undefined` where
 * anything else stands, which is then read by `yaml`; where it answers, both say the same.
 */
export function quickFrontmatter(
  source: string,
  base: number,
): { readonly entries: readonly Entry[]; readonly problems: readonly [] } | undefined {
  if (source.length > LONGEST || ODD.test(source)) return undefined;
  const drafts = new Map<string, Draft>();
  let last: Draft | undefined;
  let next = 0;
  for (const line of source.split('\n')) {
    const words = line.trim();
    const indent = line.indexOf(words);
    const offset = base + next + indent;
    next += line.length + 1;
    if (words === '' || words.startsWith('#')) continue;
    if (words.startsWith('-')) {
      if (!last || !addItem(last, words, offset, indent)) return undefined;
      continue;
    }
    last = indent === 0 ? draftOf(words, offset) : undefined;
    if (last === undefined || drafts.has(last.key)) return undefined;
    drafts.set(last.key, last);
  }
  return { entries: [...drafts.values()].map(finished), problems: [] };
}

/** The key that a line begins with, and its value; undefined where either is not plain. */
function draftOf(line: string, offset: number): Draft | undefined {
  const found = KEY.exec(line);
  const key = found?.[1];
  if (!found || key === undefined) return undefined;
  const keyRange = { start: offset, end: offset + key.length };
  const written = line.slice(found[0].length);
  if (written === '') return { key, keyRange, items: [] };
  const start = offset + found[0].length;
  const value = scalarOf(written, start) ?? listOf(written, start);
  return value && { key, keyRange, value, items: [] };
}

/** Adds an item to the list of a key; false where it does not fit there or is not plain. */
function addItem(draft: Draft, line: string, offset: number, indent: number): boolean {
  draft.dash ??= { offset, indent };
  const dash = DASH.exec(line)?.[0];
  if (dash === undefined || draft.value || draft.dash.indent !== indent) return false;
  const item = scalarOf(line.slice(dash.length), offset + dash.length);
  if (item === undefined) return false;
  draft.items.push(item);
  return true;
}

function finished({ key, keyRange, value, items, dash }: Draft): Entry {
  const end = items.at(-1)?.range.end;
  if (dash && end !== undefined) {
    return { key, keyRange, value: { kind: 'list', items: [...items], range: { start: dash.offset, end } } };
  }
  return value ? { key, keyRange, value } : { key, keyRange };
}

function scalarOf(written: string, start: number): Scalar | undefined {
  const range = { start, end: start + written.length };
  const quoted = QUOTED.exec(written);
  const text = quoted ? (quoted[1] ?? quoted[2] ?? '') : written;
  if (!quoted && (!PLAIN_START.test(written) || NOT_PLAIN.test(written))) return undefined;
  return isAbsent(text, quoted !== null)
    ? undefined
    : { kind: 'scalar', text, range, quoted: quoted !== null };
}

/** Words between brackets, such as `[mentor, alumni]`. */
function listOf(written: string, start: number): List | undefined {
  const inside = IN_BRACKETS.exec(written)?.[1];
  if (inside === undefined) return undefined;
  const items: Scalar[] = [];
  let from = start + 1;
  for (const part of inside.trim() === '' ? [] : inside.split(',')) {
    const words = part.trim();
    const item = WORDS_IN_BRACKETS.test(words) ? scalarOf(words, from + part.indexOf(words)) : undefined;
    if (item === undefined) return undefined;
    items.push(item);
    from += part.length + 1;
  }
  return { kind: 'list', items, range: { start, end: start + written.length } };
}
