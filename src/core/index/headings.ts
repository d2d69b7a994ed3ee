import type { Heading } from '../markdown/block';
import type { LinkText } from '../markdown/links';
import type { Note } from '../model/note';
import { decoded } from './file-set';
import { foldName } from './names';

/**
 * The heading of a note that a link names, by its words or its anchor, where two alike are told apart by a number; of a path of
 * headings the last one counts. Undefined where the link names none, or none that is there.
 */
export function headingMeant({ body }: Note, { heading: named }: LinkText): Heading | undefined {
  if (named === undefined) return undefined;
  const anchors = [...anchorsOf(body.headings)];
  const under = (wanted: string) => anchors.find(([anchor]) => anchor === wanted)?.[1];
  const written = decoded(named);
  return under(anchorOf(written)) ?? under(anchorOf(written.split('#').at(-1) ?? ''));
}

function* anchorsOf(headings: readonly Heading[]): Generator<[string, Heading]> {
  const seen = new Map<string, number>();
  for (const heading of headings) {
    const anchor = anchorOf(heading.text);
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    if (anchor !== '') yield [before === 0 ? anchor : `${anchor}-${before}`, heading];
  }
}

function anchorOf(words: string): string {
  return foldName(words)
    .replace(/[^\p{L}\p{M}\p{N}-]/gu, '')
    .split('-')
    .filter((word) => word !== '')
    .join('-');
}
