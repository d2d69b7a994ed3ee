import { overlapsAny, trimmed, type Range } from '../text/range';

/** What a link is written to lead to, before anything is looked up. */
export interface LinkText {
  /** A path, file name, name or alias; empty for a heading of the same note. */
  readonly target: string;
  readonly heading?: string;
  readonly label?: string;
  /** `wiki` between double brackets, `bare` a name alone in the frontmatter, `file` a Markdown link's address. */
  readonly style: 'wiki' | 'bare' | 'file';
}

/** A link with the stretch that it covers and the stretch of its target alone. */
export interface Link extends LinkText {
  readonly range: Range;
  readonly targetRange: Range;
}

// In a table the bar before a label is written `\|`.
const WIKI =
  /\[\[((?:[^[\]|#\n\\]|\\(?!\|)){0,300})(?:#((?:[^[\]|\n\\]|\\(?!\|)){0,300}))?(?:\\?\|([^[\]\n]{0,300}))?\]\]/y;
const ADDRESS =
  /\]\([ \t]{0,3}(?:<([^<>\n]{0,500})>|((?:[^\s()\\]|\\.|\([^\s()]{0,100}\)){0,500}))(?:[ \t]{1,3}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?[ \t]{0,3}\)/y;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]{1,30}:|^\/\//;
const MOST_BEFORE_ADDRESS = 1000;

/** Reads `[[…]]` or a bare name, as the value of a key in the frontmatter. */
export function linkText(written: string): LinkText {
  const text = written.trim();
  const found = matchAt(WIKI, text, 0);
  if (found === null || found[0].length < text.length) return { target: text, style: 'bare' };
  const [, target = '', heading, label] = found;
  return { target: target.trim(), style: 'wiki', ...optional(heading, label) };
}

/** Finds the links of a body that lead to files or notes, in order; what is `silent` (code, comments) is passed over. */
export function readLinks(text: string, bodyStart: number, silent: readonly Range[]): readonly Link[] {
  const links: Link[] = [];
  for (let at = text.indexOf('[[', bodyStart); at >= 0;) {
    const link = wikiLinkAt(text, at);
    if (link !== undefined) links.push(link);
    at = text.indexOf('[[', link?.range.end ?? at + 1);
  }
  for (let at = text.indexOf('](', bodyStart); at >= 0; at = text.indexOf('](', at + 1)) {
    const link = fileLinkAt(text, at, bodyStart);
    if (link !== undefined) links.push(link);
  }
  return links.filter((link) => !isSilent(link, silent)).sort((a, b) => a.range.start - b.range.start);
}

/** Whether a link begins or leads somewhere in what is silent; its label may hold code. */
function isSilent({ range: { start }, targetRange }: Link, silent: readonly Range[]): boolean {
  return overlapsAny({ start, end: start + 1 }, silent) || overlapsAny(targetRange, silent);
}

function wikiLinkAt(text: string, start: number): Link | undefined {
  const found = text[start - 1] === '\\' ? null : matchAt(WIKI, text, start);
  if (found === null) return undefined;
  const [written, target = '', heading, label] = found;
  if (target.trim() === '' && heading === undefined) return undefined;
  const from = start + '[['.length;
  return {
    target: target.trim(),
    style: 'wiki',
    range: { start, end: start + written.length },
    targetRange: trimmed(text, { start: from, end: from + target.length }),
    ...optional(heading, label),
  };
}

/** The link whose address begins at a `](`. */
function fileLinkAt(text: string, middle: number, bodyStart: number): Link | undefined {
  const found = matchAt(ADDRESS, text, middle);
  const address = found?.[1] ?? found?.[2] ?? '';
  if (found === null || address === '' || SCHEME.test(address)) return undefined;
  const path = /^[^?#]*/.exec(address)?.[0] ?? '';
  const heading = address.includes('#') ? address.slice(address.indexOf('#') + 1) : undefined;
  const start = path === '' ? undefined : openingBracket(text, middle, bodyStart);
  if (start === undefined) return undefined;
  const from = middle + found[0].indexOf(address, ']('.length);
  return {
    target: decoded(path),
    style: 'file',
    range: { start, end: middle + found[0].length },
    targetRange: { start: from, end: from + path.length },
    ...optional(heading, undefined),
  };
}

/** The `[` that belongs to a `]` of the same paragraph. */
function openingBracket(text: string, close: number, bodyStart: number): number | undefined {
  let depth = 1;
  for (let i = close - 1; i >= Math.max(bodyStart, close - MOST_BEFORE_ADDRESS); i--) {
    if (text[i] === ']') depth++;
    else if (text[i] === '[' && --depth === 0) return text[i - 1] === '\\' ? undefined : i;
    else if (text[i] === '\n' && /^[ \t\r]*\n/.test(text.slice(i + 1, close))) return undefined;
  }
  return undefined;
}

function optional(
  heading: string | undefined,
  label: string | undefined,
): Pick<LinkText, 'heading' | 'label'> {
  return {
    ...(heading === undefined ? {} : { heading: heading.trim() }),
    ...(label === undefined ? {} : { label: label.trim() }),
  };
}

function matchAt(sticky: RegExp, text: string, offset: number): RegExpExecArray | null {
  sticky.lastIndex = offset;
  return sticky.exec(text);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
