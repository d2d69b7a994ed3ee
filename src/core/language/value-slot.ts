import type { Range } from '../text/range';

/** The room of one value in the frontmatter. */
export interface Slot {
  /** Of the value with its quotes, as far as it stands on the cursor's line. */
  readonly range: Range;
  /** What stands between the beginning of the range and the cursor. */
  readonly typed: string;
  /** A space, where one is missing before the value. */
  readonly lead: string;
  /** Whether it is in a list between brackets, where commas and brackets mean something. */
  readonly inFlow: boolean;
  /** Whether it is one of a list. */
  readonly isItem: boolean;
}

/** The value of a key at an offset, between where the value may begin and the end of the offset's line; undefined where none can be. */
export function slotAt(text: string, from: number, offset: number, lineEnd: number): Slot | undefined {
  const start = skipBlanks(text, from, offset);
  if (isList(text, start) && start < offset) return inFlow(text, start, offset, lineEnd);
  return scalarSlot(text, start, offset, lineEnd, false);
}

/** The item at an offset in a list between brackets. */
function inFlow(text: string, open: number, offset: number, lineEnd: number): Slot | undefined {
  let start = open + 1;
  let at = start;
  while (at < offset) {
    const isFirst = text.slice(start, at).trim() === '';
    const close = isFirst ? closingOf(text, at) : undefined;
    if (close !== undefined) {
      if (close > offset) break;
      at = close;
    } else if (text[at] === ',') {
      start = ++at;
    } else if (']{}['.includes(text[at] ?? '')) {
      return undefined;
    } else {
      at++;
    }
  }
  const first = skipBlanks(text, start, offset);
  // What stands on a line before the cursor's is not gone on with.
  return text.slice(first, offset).includes('\n')
    ? undefined
    : scalarSlot(text, first, offset, lineEnd, true);
}

function scalarSlot(
  text: string,
  start: number,
  offset: number,
  lineEnd: number,
  isInFlow: boolean,
): Slot | undefined {
  const first = skipBlanks(text, start, lineEnd);
  const typed = text.slice(start, offset);
  if ('|>{}&*!%#'.includes(text[start] ?? '') && start < offset) return undefined;
  if (hasComment(typed) || isList(text, first)) return undefined;
  const close = closingOf(text, first);
  const isClosed = close !== undefined && close <= lineEnd;
  if (isClosed && offset > close) return undefined;
  const end = isClosed ? close : endOfPlain(text, first, lineEnd, isInFlow);
  const before = text[offset - 1] ?? '';
  return {
    range: { start, end: Math.max(offset, end) },
    typed,
    lead: start === offset && ':,-'.includes(before) ? ' ' : '',
    inFlow: isInFlow,
    isItem: isInFlow,
  };
}

/** Where the quotes or the double brackets that begin at a place are closed; undefined where none begin, Infinity where they are open. */
function closingOf(text: string, start: number): number | undefined {
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    for (let at = start + 1; at < text.length && text[at] !== '\n'; at++) {
      if (quote === '"' && text[at] === '\\') at++;
      else if (text[at] === quote && quote === "'" && text[at + 1] === quote) at++;
      else if (text[at] === quote) return at + 1;
    }
    return Infinity;
  }
  if (!text.startsWith('[[', start)) return undefined;
  const close = text.indexOf(']]', start);
  const isOnLine = close >= 0 && !text.slice(start, close).includes('\n');
  return isOnLine ? close + ']]'.length : Infinity;
}

function endOfPlain(text: string, start: number, lineEnd: number, isInFlow: boolean): number {
  let end = start;
  while (end < lineEnd && !(isInFlow && ',]'.includes(text[end] ?? '')) && !isComment(text, end)) end++;
  return start + text.slice(start, end).trimEnd().length;
}

/** Whether a list between brackets begins at a place: two brackets are a link that nobody has put in quotes. */
function isList(text: string, at: number): boolean {
  return text[at] === '[' && (text[at + 1] !== '[' || text[at + 2] === '[');
}

function hasComment(typed: string): boolean {
  const isOpen = typed.startsWith('"') || typed.startsWith("'") || typed.startsWith('[[');
  return !isOpen && (typed.includes(' #') || typed.includes('\t#'));
}

function isComment(text: string, at: number): boolean {
  return text[at] === '#' && (text[at - 1] === ' ' || text[at - 1] === '\t');
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t' || text[at] === '\n' || text[at] === '\r')) at++;
  return at;
}
