import type { Note } from '../model/note';
import type { Range } from '../text/range';

/** An earlier message below the writer's own, as mail programs mark it. */
const EARLIER = /^(?:On .{5,120} wrote:|-{2,5} ?Original Message ?-{2,5})[ \t\r]*$/m;
const QUOTED_LINE = /^[ \t]{0,3}>.*$/gm;
/** Somebody else's words. A single quotation mark is mostly an apostrophe, and counts only around whole words. */
const QUOTATION = /“[^“”]{0,500}”|"[^"“”]{0,500}"|(?<![\p{L}\p{N}])‘[^‘’\n]{0,200}’(?!\p{L})/gu;

/**
 * A stretch of a body with all that its writer does not say here blanked out, so that offsets stay: comments, code,
 * the lines of another message and, unless `quotations` are kept, what stands between quotation marks.
 */
export function ownWords(
  { text, body }: Note,
  range: Range = body.range,
  { quotations = false }: { readonly quotations?: boolean } = {},
): string {
  const { start } = range;
  let words = text.slice(start, range.end);
  for (const silent of [...body.code, ...body.comments]) words = blanked(words, silent, start);
  const earlier = EARLIER.exec(words);
  if (earlier !== null)
    words = blanked(words, { start: start + earlier.index, end: start + words.length }, start);
  words = words.replace(QUOTED_LINE, blank);
  return quotations ? words : words.replace(QUOTATION, blank);
}

function blanked(words: string, range: Range, offset: number): string {
  const from = Math.max(0, range.start - offset);
  const to = Math.min(words.length, range.end - offset);
  return from >= to ? words : words.slice(0, from) + blank(words.slice(from, to)) + words.slice(to);
}

function blank(words: string): string {
  return words.replace(/[^\n]/g, ' ');
}
