/** The files of a small search, by path. */
type Files = Readonly<Record<string, string>>;

/** What a rule's page shows: each example is a small search of its own. */
export interface RulePage {
  readonly title: string;
  readonly summary: string;
  readonly headings: readonly string[];
  readonly flagged: readonly Files[];
  readonly notFlagged: readonly Files[];
}

const BLOCK = /^```(?:markdown|ini) ([^\n`]+)\n([^]*?)^```$/gm;

/**
 * Reads the page of a rule. A fenced block names its file after its language; blocks that follow one another with
 * nothing but blank lines between them are one search, and any other line begins the next.
 */
export function readRulePage(page: string): RulePage {
  const [, title = '', summary = ''] = /^# ([^\n]+)\n\n([^\n]+)\n/.exec(page) ?? [];
  const headings = [...page.replace(BLOCK, '').matchAll(/^## (.+)$/gm)].map((found) => found[1] ?? '');
  return {
    title,
    summary,
    headings,
    flagged: examples(sectionOfPage(page, 'Flagged')),
    notFlagged: examples(sectionOfPage(page, 'Not flagged')),
  };
}

function sectionOfPage(page: string, heading: string): string {
  const start = page.indexOf(`\n## ${heading}\n`);
  if (start < 0) return '';
  const from = start + heading.length + 5;
  const next = page.slice(from).search(/^## (?=Why|Flagged|Fix|Not flagged|Options|When)/m);
  return next < 0 ? page.slice(from) : page.slice(from, from + next);
}

function examples(section: string): Files[] {
  const found: Record<string, string>[] = [];
  let end = -1;
  for (const block of section.matchAll(BLOCK)) {
    const [whole, path = '', text = ''] = block;
    const between = end < 0 ? 'new' : section.slice(end, block.index).trim();
    const last = found.at(-1);
    if (between !== '' || last === undefined) found.push({ [path]: text });
    else last[path] = text;
    end = block.index + whole.length;
  }
  return found;
}
