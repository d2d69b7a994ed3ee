import type { PreviewToken } from '../../src/core/language/preview';
import type { Note } from '../../src/core/model/note';

/** The tokens of a note as the Markdown preview makes them, as far as ours look at them: frontmatter, and lines of text. */
export function tokensOf({ text, frontmatter, lines }: Note): readonly PreviewToken[] {
  const first = lines.lineOf(frontmatter.bodyStart);
  const head = frontmatter.range === undefined ? [] : [token('front_matter', { map: [0, first] })];
  const blocks = text
    .split(/\r\n|\r|\n/)
    .map((line, at) => [line.replace(/^(?:[-*+] |#{1,6} |> )/, ''), at] as const)
    .filter(([line, at]) => at >= first && line !== '')
    .flatMap(([line, at]) => [
      token('paragraph_open', { map: [at, at + 1] }),
      token('inline', { map: [at, at + 1], content: line, children: [token('text', { content: line })] }),
      token('paragraph_close'),
    ]);
  return [...head, ...blocks];
}

/** A token of the preview. */
export function token(type: string, rest: Partial<PreviewToken> = {}): PreviewToken {
  return { type, content: '', map: null, children: null, ...rest };
}

/** The texts and the HTML of some tokens, one after the other. */
export function drawn(tokens: readonly PreviewToken[]): string {
  return tokens
    .map(({ type, content, children }) => (type === 'inline' ? `${drawn(children ?? [])}\n` : content))
    .join('');
}
