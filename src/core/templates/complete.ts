import type { Range } from '../text/range';
import { FIELDS, type FieldName } from './fields';
import { ASK } from './tags';

/** What can stand in a tag that is being typed. */
export interface TagCompletion {
  /** The name as it stands in the tag, or `ask:`. */
  readonly name: string;
  /** What it stands for. */
  readonly meaning: string;
  /** What takes the place of `range`, as a snippet where `isSnippet`. */
  readonly insert: string;
  readonly isSnippet: boolean;
  readonly range: Range;
}

const BEFORE = /\{\{[ \t]{0,9}([#^/&]?)[ \t]{0,9}([\w.]{0,40})$/;
const AFTER = /^[\w.]{0,40}/;
const OPENED = /\{\{([#^/])[ \t]{0,9}([\w.]{1,40})[ \t]{0,9}\}\}/g;

/** What fits into the tag in which an offset lies; none outside of tags. */
export function tagCompletions(text: string, offset: number): readonly TagCompletion[] {
  const found = BEFORE.exec(text.slice(Math.max(0, offset - 100), offset));
  if (found === null) return [];
  const [, sign = '', typed = ''] = found;
  const rest = AFTER.exec(text.slice(offset))?.[0] ?? '';
  const range = { start: offset - typed.length, end: offset + rest.length };
  const end = text.slice(range.end).startsWith('}}') ? '' : '}}';
  if (sign === '/') {
    const open = innermost(text.slice(0, offset));
    return open === undefined
      ? []
      : [{ name: open, meaning: FIELDS[open], insert: open + end, isSnippet: false, range }];
  }
  const isPart = (sign === '#' || sign === '^') && end !== '';
  const fields = (Object.keys(FIELDS) as FieldName[]).map((name) => ({
    name,
    meaning: FIELDS[name],
    insert: isPart ? `${name}}}$0{{/${name}}}` : name + end,
    isSnippet: isPart,
    range,
  }));
  if (sign !== '' && sign !== '&') return fields;
  const ask = { name: ASK, meaning: 'words of your own', insert: `${ASK} $1${end}`, isSnippet: true, range };
  return [...fields, ask];
}

/** The field of the part that was opened last and is not closed yet. */
function innermost(before: string): FieldName | undefined {
  const open: string[] = [];
  for (const [, sign, name = ''] of before.matchAll(OPENED)) {
    if (sign !== '/') open.push(name);
    else if (open.at(-1) === name) open.pop();
  }
  const last = open.at(-1);
  return last !== undefined && Object.hasOwn(FIELDS, last) ? (last as FieldName) : undefined;
}
