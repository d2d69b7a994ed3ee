import { oneLine } from '../drafts/prose';
import type { Body } from '../markdown/body';
import type { Range } from '../text/range';

const LONGEST = 400;
const FURNITURE = /^[\s>#*+\-.)|:_=~`[\]]*$/;
const MARKER = /^[\s>]{0,60}(?:[-*+]|\d{1,9}[.)])(?:\s{1,9}\[[^\n\]]\])?(?=\s|$)/;
const PLACEHOLDER = /\{\{[^{}\n]{0,200}\}\}/g;
const EMPHASIS = /(\*{1,3})(?=\S)([^*\n]{1,300})(?<=\S)\1/g;
const WIKILINK = /\[\[(?:[^[\]|\n]{0,300}\|)?([^[\]|\n]{0,300})\]\]/g;

/**
 * A text of the notes as Markdown that is read as these words on one line and as nothing else: no link, no HTML, no formula,
 * also where a preview makes links of what merely looks like an address.
 */
export function plain(text: string): string {
  return oneLine(text).replace(/[!#$&(-+\--/:<-@[-`{-~]/g, '\\$&');
}

/** Words of the notes as one line to read: links by what they are called, and cut where it is very long. */
export function wordsOf(text: string): string {
  const line = oneLine(
    text
      .slice(0, 4 * LONGEST)
      .replace(WIKILINK, '$1')
      .replace(EMPHASIS, '$2'),
  );
  const characters = [...line];
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

/** What the person has written in a stretch of a note: each item and each paragraph as one line, without headings, comments and gaps. */
export function linesIn(text: string, body: Body, range: Range): readonly string[] {
  const found: string[] = [];
  let isOpen = false;
  for (const line of visible(text, body, range).split('\n')) {
    const marker = MARKER.exec(line)?.[0];
    const words = line
      .slice(marker?.length ?? 0)
      .replace(/^[\s>]{1,60}/, '')
      .replace(PLACEHOLDER, '');
    if (FURNITURE.test(words)) {
      isOpen = false;
    } else if (isOpen && marker === undefined) {
      found.push(`${found.pop() ?? ''} ${words}`);
    } else {
      found.push(words);
      isOpen = true;
    }
  }
  return found.map(wordsOf).filter((line) => line !== '');
}

/** A stretch of a text without what is not said in it: headings and comments. */
function visible(text: string, { headings, comments }: Body, { start, end }: Range): string {
  const hidden = [...headings.map((heading) => heading.range), ...comments].sort((a, b) => a.start - b.start);
  let from = start;
  let rest = '';
  for (const other of hidden) {
    if (other.end <= from || other.start >= end) continue;
    rest += `${text.slice(from, Math.max(from, other.start))}\n`;
    from = other.end;
  }
  return rest + text.slice(Math.min(from, end), end);
}
