/** An ignore file of Git's, and the folder that its lines count from: a path from the repository's folder, empty for that itself. */
export interface IgnoreFile {
  readonly folder: string;
  readonly text: string;
}

/** A line of an ignore file as it is matched. */
interface Pattern {
  readonly folder: readonly string[];
  /** Between slashes; `**` stands for any number of folders. */
  readonly parts: readonly string[];
  readonly isNegated: boolean;
  readonly forFoldersOnly: boolean;
}

/** Longer lines and more lines than anybody writes are passed over. */
const LONGEST_LINE = 1000;
const MOST_LINES = 2000;

/**
 * Whether Git surely leaves out a file that it does not hold yet, by ignore files in the order of their weight, the weakest first.
 * Forms that this reader does not know, such as `[a-z]`, keep nothing out; so it errs towards saying no.
 */
export function isIgnored(path: string, files: readonly IgnoreFile[]): boolean {
  const patterns = files.flatMap(patternsOf);
  const parts = partsOf(path);
  // What is below a folder that is left out cannot be taken in again.
  return parts.some((_, index) => {
    const isFolder = index < parts.length - 1;
    const place = parts.slice(0, index + 1);
    const last = patterns.findLast(
      (pattern) => (isFolder || !pattern.forFoldersOnly) && fits(pattern, place),
    );
    return last?.isNegated === false;
  });
}

function patternsOf({ folder, text }: IgnoreFile): readonly Pattern[] {
  return text
    .split(/\r?\n/, MOST_LINES)
    .map((line) => patternOf(line, partsOf(folder)))
    .filter((pattern) => pattern !== undefined);
}

function patternOf(line: string, folder: readonly string[]): Pattern | undefined {
  if (line.length > LONGEST_LINE || line.startsWith('#')) return undefined;
  const isNegated = line.startsWith('!');
  const written = (isNegated ? line.slice(1) : line).trimEnd();
  const parts = partsOf(written);
  if (parts.length === 0) return undefined;
  const isStrange = /[\\[\]]/.test(written);
  // A line that might take everything in again is taken at its worst.
  if (isStrange) return isNegated ? { folder, parts: ['**'], isNegated, forFoldersOnly: false } : undefined;
  const isAnchored = written.slice(0, -1).includes('/');
  return {
    folder,
    parts: isAnchored ? parts : ['**', ...parts],
    isNegated,
    forFoldersOnly: written.endsWith('/'),
  };
}

function fits({ folder, parts }: Pattern, place: readonly string[]): boolean {
  const isBelow = place.length > folder.length && folder.every((part, index) => part === place[index]);
  return isBelow && allFit(parts, place.slice(folder.length));
}

/** Whether all parts of a pattern fit all parts of a place: a table of who fits how far, so that no pattern can run away. */
function allFit(parts: readonly string[], place: readonly string[]): boolean {
  let reached = place.map(() => false);
  reached.unshift(true);
  for (const [index, part] of parts.entries()) {
    const next = reached.map(() => false);
    // At its end, `**` stands for what is below a folder and not for the folder.
    const least = part === '**' && index === parts.length - 1 ? 1 : 0;
    for (let at = 0; at <= place.length; at++) {
      if (part !== '**') next[at] = at > 0 && reached[at - 1] === true && isLike(part, place[at - 1] ?? '');
      else next[at] = reached.slice(0, at + 1 - least).includes(true);
    }
    reached = next;
  }
  return reached.at(-1) === true;
}

/** Whether a name fits a pattern with `*` and `?`; goes back to the last star only, as that is always enough. */
function isLike(pattern: string, name: string): boolean {
  let [at, star, retry] = [0, -1, 0];
  for (let index = 0; index < name.length;) {
    if (pattern[at] === '*') {
      star = at++;
      retry = index;
    } else if (pattern[at] === '?' || pattern[at] === name[index]) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++retry;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}
