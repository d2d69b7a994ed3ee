import type { Range } from '../text/range';
import { endOfComment } from './comments';

/** What stands within the words of one heading or paragraph and is not data, in order. */
export interface Spans {
  readonly code: readonly Range[];
  readonly comments: readonly Range[];
}

const NOTHING: Spans = { code: [], comments: [] };

// All that can begin code or a comment, or hide their signs: tags, the addresses of links, escapes.
const SIGN = /`+|<!--|<(?![ \t\n])|\]\(|\\[^]/g;
const IN_TAG = /[^<>`"'\\\n]*/y;
const IN_ADDRESS = /[^()<`"'\\\n]*/y;

/**
 * The quick reader of words: inline code and comments between `start` and `end`. `undefined` where a tag, an address
 * or an escape might hide one of their signs, which only the tree knows for certain; with `guess` it takes them as text.
 */
export function quickSpans(text: string, { start, end }: Range, guess: boolean): Spans | undefined {
  const words = text.slice(start, end);
  if (!words.includes('`') && !words.includes('<!--')) return NOTHING;
  const code: Range[] = [];
  const comments: Range[] = [];
  const closers = closersIn(words);
  const signs = new RegExp(SIGN);
  for (let sign = signs.exec(words); sign !== null; sign = signs.exec(words)) {
    const { 0: written, index } = sign;
    if (written.startsWith('`')) {
      const close = closers.get(index);
      if (close === undefined) continue;
      code.push({ start: start + index, end: start + close });
      signs.lastIndex = close;
    } else if (written === '<!--') {
      const close = endOfComment(words, index);
      if (close === undefined && !guess) return undefined;
      signs.lastIndex = close ?? words.length;
      comments.push({ start: start + index, end: start + signs.lastIndex });
    } else if (!guess && mayHide(words, written, signs.lastIndex)) return undefined;
  }
  return { code, comments };
}

/** For each run of backticks, by where it begins: where the next run of the same length ends. */
function closersIn(words: string): ReadonlyMap<number, number> {
  const closers = new Map<number, number>();
  const nearest = new Map<number, number>();
  for (let end = words.lastIndexOf('`') + 1; end > 0;) {
    let start = end - 1;
    while (words[start - 1] === '`') start--;
    const close = nearest.get(end - start);
    if (close !== undefined) closers.set(start, close);
    nearest.set(end - start, end);
    end = words.slice(0, start).lastIndexOf('`') + 1;
  }
  return closers;
}

/** Whether what begins with this sign may have code or a comment within it, or what looks like one. */
function mayHide(words: string, sign: string, from: number): boolean {
  if (sign.startsWith('\\')) return sign === '\\`';
  const [plain, closer] = sign === '](' ? [IN_ADDRESS, ')'] : [IN_TAG, '>'];
  plain.lastIndex = from;
  plain.test(words);
  const stop = words[plain.lastIndex];
  return stop !== undefined && stop !== closer && !(stop === '<' && closer === '>');
}
