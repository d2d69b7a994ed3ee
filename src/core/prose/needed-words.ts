/** What every match of a pattern holds: a stretch of small letters, all of several things, or any of them. */
type Needed = string | { readonly all: readonly Needed[] } | { readonly any: readonly Needed[] };

/** One thing that a sequence of a pattern asks for. */
interface Item {
  /** A letter or mark that stands for itself. */
  readonly letter?: string;
  readonly needed?: Needed | undefined;
  /** Whether it asks for no letters, as the end of a word. */
  readonly isPlace?: boolean;
}

/** A source that is read from its beginning to its end. */
interface Reading {
  readonly source: string;
  at: number;
}

const PLACE = /\\b|[$^]/iy;
/** What stands for any of several letters, or for letters that are told otherwise. */
const ANY =
  /\.|\[(?:\\.|[^\]\\])*\]|\\(?:[dswnrtfv]|p\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<[^>]*>|c[a-z]|\d+)/iy;
const OPENING = /\((?:\?(?:<?[=!]|<\w+>|[a-z-]*:))?/iy;
const TIMES = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;

const known = new WeakMap<RegExp, { readonly needed: Needed | undefined }>();

/**
 * Whether a text may hold a match of a pattern, by the letters that every match has: so most patterns are never compiled,
 * which costs far more than to run them. It never says no where there is a match.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  let entry = known.get(pattern);
  if (entry === undefined) known.set(pattern, (entry = { needed: neededBy(pattern) }));
  return entry.needed === undefined || holds(foldedOf(text), entry.needed);
}

/** What every match of a pattern holds, whatever its case; undefined where nothing can be told. */
export function neededBy({ source, flags }: RegExp): Needed | undefined {
  return flags.includes('v') ? undefined : alternatives({ source, at: 0 });
}

function holds(folded: string, needed: Needed): boolean {
  if (typeof needed === 'string') return folded.includes(needed);
  if ('all' in needed) return needed.all.every((one) => holds(folded, one));
  return needed.any.some((one) => holds(folded, one));
}

const lastFolded = { text: '', folded: '' };

/** Small letters, with a plain `s` for the long one, which some patterns take for it. */
function foldedOf(text: string): string {
  if (lastFolded.text !== text) {
    lastFolded.text = text;
    lastFolded.folded = text.toLowerCase().replaceAll('ſ', 's');
  }
  return lastFolded.folded;
}

function alternatives(reading: Reading): Needed | undefined {
  const all: Needed[] = [];
  let isSure = true;
  do {
    const needed = sequence(reading);
    if (needed === undefined) isSure = false;
    else all.push(needed);
  } while (taken(reading, '|'));
  if (!isSure) return undefined;
  return all.length === 1 ? all[0] : { any: all };
}

function sequence(reading: Reading): Needed | undefined {
  const all: Needed[] = [];
  let run = '';
  const endRun = () => {
    if (isTelling(run)) all.push(run);
    run = '';
  };
  while (reading.at < reading.source.length && !'|)'.includes(reading.source.charAt(reading.at))) {
    const { letter, needed, isPlace } = item(reading);
    const times = matched(reading, TIMES);
    const isNeeded = times === null || times[0].startsWith('+') || Number(times[1] ?? 0) > 0;
    if (letter !== undefined && isNeeded) run += letter;
    if (isPlace !== true && (letter === undefined || times !== null)) endRun();
    if (isNeeded && needed !== undefined) all.push(needed);
  }
  endRun();
  if (all.length === 0) return undefined;
  return all.length === 1 ? all[0] : { all };
}

/** Whether it is worth asking for: most sentences hold a space and any one letter. */
function isTelling(run: string): boolean {
  return run.length > 1 || (run !== ' ' && /\W/.test(run));
}

function item(reading: Reading): Item {
  if (matched(reading, PLACE)) return { isPlace: true };
  if (matched(reading, ANY)) return {};
  const opening = matched(reading, OPENING)?.[0];
  if (opening !== undefined) {
    const needed = alternatives(reading);
    taken(reading, ')');
    return /[=!]$/.test(opening) ? { isPlace: true } : { needed };
  }
  if (reading.source.charAt(reading.at) === '\\') reading.at++;
  const letter = reading.source.charAt(reading.at++);
  return letter < '\x7f' ? { letter: letter.toLowerCase() } : {};
}

function matched(reading: Reading, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.source);
  if (found !== null) reading.at = pattern.lastIndex;
  return found;
}

function taken(reading: Reading, mark: string): boolean {
  if (reading.source.charAt(reading.at) !== mark) return false;
  reading.at++;
  return true;
}
