import type { Range } from '../text/range';

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

const WIKI = /\[\[([^[\]|#\n]{0,300})(?:#([^[\]|\n]{0,300}))?(?:\\?\|([^[\]\n]{0,300}))?\]\]/g;
const WHOLE_WIKI = /^\s*\[\[([^[\]|#\n]{0,300})(?:#([^[\]|\n]{0,300}))?(?:\|([^[\]\n]{0,300}))?\]\]\s*$/;
const ADDRESS = /\]\([ \t]{0,3}(?:<([^<>\n]{0,1000})>|((?:[^\s()\\]|\\.|\([^\s()]{0,200}\)){0,1000}))(?:[ \t]{1,3}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?[ \t]{0,3}\)/g;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]{1,30}:|^\/\//;

/** Reads `[[…]]` or a bare name, as the value of a key in the frontmatter. */
export function linkText(written: string): LinkText {
  const found = WHOLE_WIKI.exec(written);
  if (found === null) return { target: written.trim(), style: 'bare' };
  return { ...parts(found), style: 'wiki' };
}

/** Finds the links of a body that lead to files or notes, in order; what is `silent` (code, comments) is passed over. */
export function readLinks(text: string, bodyStart: number, silent: readonly Range[]): readonly Link[] {
  const body = text.slice(bodyStart);
  const links = [...wikiLinks(body, bodyStart), ...fileLinks(body, bodyStart)];
  links.sort((a, b) => a.range.start - b.range.start);
  return silent.length === 0 ? links : links.filter((link) => !isWithin(link.range, silent));
}

function* wikiLinks(body: string, base: number): Generator<Link> {
  if (!body.includes('[[')) return;
  for (const found of body.matchAll(WIKI)) {
    if (body[found.index - 1] === '\\') continue;
    const link = parts(found);
    if (link.target === '' && link.heading === undefined) continue;
    const start = base + found.index;
    const raw = found[1] ?? '';
    const from = start + 2 + (raw.length - raw.trimStart().length);
    yield {
      ...link,
      style: 'wiki',
      range: { start, end: start + found[0].length },
      targetRange: { start: from, end: from + link.target.length },
    };
  }
}

function* fileLinks(body: string, base: number): Generator<Link> {
  if (!body.includes('](')) return;
  for (const found of body.matchAll(ADDRESS)) {
    const address = found[1] ?? found[2] ?? '';
    if (address === '' || address.startsWith('#') || SCHEME.test(address)) continue;
    const open = openingBracket(body, found.index);
    if (open === undefined) continue;
    const from = base + found.index + found[0].indexOf(address);
    const [path = '', heading] = address.split('#', 2);
    yield {
      target: decoded(path.split('?', 1)[0] ?? ''),
      ...(heading === undefined ? {} : { heading }),
      style: 'file',
      range: { start: base + open, end: base + found.index + found[0].length },
      targetRange: { start: from, end: from + address.length },
    };
  }
}

/** The `[` that belongs to a `]`, on the same line or the ones just before it. */
function openingBracket(body: string, close: number): number | undefined {
  let depth = 1;
  for (let i = close - 1; i >= 0 && i > close - 1000; i--) {
    if (body[i] === ']') depth++;
    else if (body[i] === '[' && --depth === 0) return body[i - 1] === '\\' ? undefined : i;
    else if (body[i] === '\n' && body[i - 1] === '\n') return undefined;
  }
  return undefined;
}

function parts(found: RegExpMatchArray): Omit<LinkText, 'style'> {
  const [, target = '', heading, label] = found;
  return {
    target: target.trim(),
    ...(heading === undefined ? {} : { heading: heading.trim() }),
    ...(label === undefined ? {} : { label: label.trim() }),
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isWithin({ start, end }: Range, sorted: readonly Range[]): boolean {
  return sorted.some((other) => other.start < end && start < other.end);
}
