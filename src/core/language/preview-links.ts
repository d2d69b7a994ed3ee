import { foldName } from '../index/names';
import { readLinks, type LinkText } from '../markdown/links';
import type { Note } from '../model/note';
import { overlapsAny, type Range } from '../text/range';

/** Whether a link in the text that a line of the preview shows is one of the note; asked for each of them in their order. */
export type IsShownLink = (link: LinkText, line: number) => boolean;

/** Tells the links of a note from what only looks like one: the preview takes away the backslash before anybody sees it. */
export function shownLinks(note: Note): IsShownLink {
  const ours = new Set(note.body.links.filter(({ style }) => style === 'wiki').map(identity));
  const doubtful = doubtfulLinks(note);
  return (link, line) => {
    const name = identity(link);
    return doubtful.get(`${line}\n${name}`)?.shift() ?? ours.has(name);
  };
}

/** For each line with a backslash in it, and for each link that it shows, which of them are links of the note, in their order. */
function doubtfulLinks({ text, lines, body }: Note): ReadonlyMap<string, boolean[]> {
  const starts = new Set(body.links.map(({ range }) => range.start));
  const silent = [...body.code, ...body.comments];
  const found = new Map<string, boolean[]>();
  for (let at = text.indexOf('\\', body.range.start); at >= 0;) {
    const line = lines.lineOf(at);
    const range = lines.rangeOf(line);
    const { shown, places } = withoutEscapes(text, range);
    for (const link of readLinks(shown, 0, [])) {
      const start = places[link.range.start] ?? range.start;
      if (link.style !== 'wiki' || overlapsAny({ start, end: start + 1 }, silent)) continue;
      const key = `${line}\n${identity(link)}`;
      const list = found.get(key);
      if (list === undefined) found.set(key, [starts.has(start)]);
      else list.push(starts.has(start));
    }
    at = text.indexOf('\\', range.end);
  }
  return found;
}

/** A line as it is shown, with the offset of each of its characters in the note. */
function withoutEscapes(text: string, { start, end }: Range): { shown: string; places: readonly number[] } {
  const places: number[] = [];
  let shown = '';
  for (let at = start; at < end; at++) {
    if (text[at] === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) at += 1;
    shown += text[at] ?? '';
    places.push(at);
  }
  return { shown, places };
}

/** What two readings of one link have in common, whatever the preview made of its quotes and dashes. */
function identity({ target, heading = '', label = '' }: LinkText): string {
  return [target, heading, label].map(foldName).join('\n');
}
