import type { TextEdit } from '../../text/edits';
import type { Range } from '../../text/range';
import type { Body } from '../body';

/**
 * Whether a body still reads as before everywhere but in the text that an edit has brought in: the same headings,
 * items, tasks, links, code, comments and directives, each moved by as much as the edit makes room.
 */
export function readsUnchanged(before: Body, after: Body, { range, text }: TextEdit): boolean {
  const grown = text.length - (range.end - range.start);
  const broughtIn = { start: range.start, end: range.start + text.length };
  const back = (offset: number) => {
    if (offset <= broughtIn.start) return offset;
    return offset < broughtIn.end ? broughtIn.start : offset - grown;
  };
  const sayings = (body: Body, place: (offset: number) => number, isOld: (offset: number) => boolean) => {
    const old = <T>(all: readonly T[], rangeOf: (one: T) => Range) =>
      all.filter((one) => isOld(rangeOf(one).start));
    return JSON.stringify(
      [
        old(body.headings, (heading) => heading.range),
        old(body.items, (item) => item.range),
        old(body.tasks, (task) => task.item.range),
        old(body.links, (link) => link.range),
        old(body.code, (code) => code),
        old(body.comments, (comment) => comment),
        old(body.directives, (directive) => directive.range),
        body.conflict,
      ],
      (key, value: unknown) =>
        typeof value === 'number' && (key === 'start' || key === 'end') ? place(value) : value,
    );
  };
  return (
    sayings(
      before,
      (offset) => offset,
      () => true,
    ) === sayings(after, back, (offset) => offset < broughtIn.start || offset >= broughtIn.end)
  );
}
