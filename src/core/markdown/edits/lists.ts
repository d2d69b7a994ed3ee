import type { TextEdit } from '../../text/edits';
import { at } from '../../text/range';
import type { List, Mapping, Value } from '../yaml-value';
import { yamlScalar } from '../yaml-scalar';
import { lastWrittenLine, lineEnd, lineStart } from './lines';

// What may stand before, between and after the items of a list that can be written anew without losing anything.
const BLOCK = { head: /^-[ \t]+$/, gap: /^\r?\n[ \t]*-[ \t]+$/, tail: /^$/ };
const FLOW = { head: /^\[\s*$/, gap: /^\s*,\s*$/, tail: /^\s*(?:,\s*)?\]$/ };

/** Adds an item at the end of a list, in the list's own style; undefined where that is not safe. */
export function appendItem(text: string, list: List, item: string, lineBreak: string): TextEdit | undefined {
  if (!isFlow(text, list)) {
    const end = lineEnd(text, endOf(text, list));
    return { range: at(end), text: separatorOf(text, list, lineBreak) + yamlScalar(item) };
  }
  const last = list.items.at(-1);
  if (last === undefined) return setItems(text, list, [item], lineBreak);
  const written = separatorOf(text, list, lineBreak) + yamlScalar(item, { flow: true });
  return { range: at(last.range.end), text: written };
}

/** Adds a key at the end of a group of keys, in the group's own style; undefined where that is not safe. */
export function appendEntry(
  text: string,
  map: Mapping,
  [key, value]: readonly [key: string, value: string],
  lineBreak: string,
): TextEdit | undefined {
  const flow = isFlow(text, map);
  const written = `${yamlScalar(key, { flow })}: ${yamlScalar(value, { flow })}`;
  const [first, last] = [map.entries[0], map.entries.at(-1)];
  if (first === undefined || last === undefined) {
    const isEmpty = /^\{\s*\}$/.test(text.slice(map.range.start, map.range.end));
    return isEmpty ? { range: at(map.range.start + 1), text: written } : undefined;
  }
  if (flow) return last.value && { range: at(last.value.range.end), text: `, ${written}` };
  const lead = text.slice(lineStart(text, first.keyRange.start), first.keyRange.start);
  if (lead.trim() !== '') return undefined;
  return { range: at(lineEnd(text, endOf(text, map))), text: lineBreak + lead + written };
}

/** Gives a list other items; those that stay keep their quotes and comments. Undefined where that is not safe. */
export function setItems(
  text: string,
  list: List,
  items: readonly string[],
  lineBreak: string,
): TextEdit | undefined {
  const flow = isFlow(text, list);
  const stretches = list.items.map(({ range }, i) => ({
    start: range.start,
    end: flow ? range.end : lineEnd(text, endOf(text, list.items[i] ?? list)),
  }));
  const first = stretches[0];
  const last = stretches.at(-1);
  const write = (item: string) => {
    const known = stretches[list.items.findIndex((old) => old.kind === 'scalar' && old.text === item)];
    return known ? text.slice(known.start, known.end) : yamlScalar(item, { flow });
  };
  const written = items.map(write).join(separatorOf(text, list, lineBreak));
  if (first === undefined || last === undefined) {
    const isEmpty = /^\[\s*\]$/.test(text.slice(list.range.start, list.range.end));
    return isEmpty ? { range: at(list.range.start + 1), text: written } : undefined;
  }
  const form = flow ? FLOW : BLOCK;
  const gaps = stretches.slice(1).map(({ start }, i) => text.slice(stretches[i]?.end, start));
  const isPlain =
    list.items.every(({ kind }) => kind === 'scalar') &&
    form.head.test(text.slice(list.range.start, first.start)) &&
    gaps.every((gap) => form.gap.test(gap)) &&
    form.tail.test(text.slice(last.end, endOf(text, list)));
  if (!isPlain) return undefined;
  const start = items.length === 0 && !flow ? endOfLineBefore(text, first.start) : first.start;
  return { range: { start, end: last.end }, text: written };
}

/** Where the words of a value end, without the blank lines and comments below it. */
export function endOf(text: string, value: Value): number {
  const { start, end } = value.range;
  if (value.kind === 'scalar') return start + text.slice(start, end).trimEnd().length;
  if (isFlow(text, value)) return end;
  let written = lastWrittenLine(text, end);
  while (/^[ \t]*#/.test(text.slice(lineStart(text, written), written))) {
    written = lastWrittenLine(text, lineStart(text, written));
  }
  // A block of text may end with what looks like a comment.
  const last = value.kind === 'list' ? value.items.at(-1) : value.entries.at(-1)?.value;
  return last ? Math.max(written, endOf(text, last)) : written;
}

/** Whether a list or map is written between brackets or braces. */
export function isFlow(text: string, { kind, range }: Value): boolean {
  return kind !== 'scalar' && /[[{]/.test(text.charAt(range.start));
}

function separatorOf(text: string, list: List, lineBreak: string): string {
  const [first, second] = list.items;
  if (isFlow(text, list)) {
    const between = first && second ? text.slice(first.range.end, second.range.start) : '';
    return FLOW.gap.test(between) ? between : ', ';
  }
  const start = list.items.at(-1)?.range.start;
  const lead = text.slice(lineStart(text, start ?? list.range.start), start ?? list.range.start);
  return lineBreak + (start === undefined ? lead + '- ' : lead);
}

function endOfLineBefore(text: string, offset: number): number {
  return lineEnd(text, lineStart(text, lineStart(text, offset) - 1));
}
