import { readBody, sectionsOf } from '../../../src/core/markdown/body';
import type { NoteEdit } from '../../../src/core/markdown/edits/note-edit';
import { readFrontmatter } from '../../../src/core/markdown/frontmatter';
import type { TextEdit } from '../../../src/core/text/edits';
import type { Range } from '../../../src/core/text/range';

/** Where a change may bear: what it may replace, and where it may only add. */
interface Own {
  readonly mayReplace: readonly Range[];
  readonly mayAdd: readonly Range[];
}

/**
 * What is wrong with the text edits of a change, seen from what the change speaks of: the key that it sets, the section to
 * which it adds, the mark of its task. Undefined where no other byte is touched.
 */
export function strayEdit(
  text: string,
  edits: readonly NoteEdit[],
  made: readonly TextEdit[],
): string | undefined {
  const own = edits.map((edit) => ownOf(text, edit));
  const replaceable = joined(own.flatMap(({ mayReplace }) => mayReplace));
  const room = joined(own.flatMap(({ mayReplace, mayAdd }) => [...mayReplace, ...mayAdd]));
  const within = (ranges: readonly Range[], { start, end }: Range) =>
    ranges.some((one) => one.start <= start && end <= one.end);
  const stray = made.find((edit) =>
    asTheyMayLie(text, edit).every((range) => {
      const isBlank = text.slice(range.start, range.end).trim() === '';
      return !within(replaceable, range) && !(isBlank && within(room, range));
    }),
  );
  return stray && `${JSON.stringify(stray)} of ${JSON.stringify(edits)} in\n${text}`;
}

/** Where an edit may be said to be made: a line put after a line break is one put before it, with its own at its end. */
function asTheyMayLie(text: string, { range, text: words }: TextEdit): readonly Range[] {
  const ranges = [range];
  const { start, end } = range;
  for (let by = 1; end + by <= text.length && by <= MOST_SLIDES; by++) {
    const brought = start === end ? words.charAt((by - 1) % words.length) : text.charAt(start + by - 1);
    if ((start !== end && words !== '') || text.charAt(end + by - 1) !== brought) break;
    ranges.push({ start: start + by, end: end + by });
  }
  for (let by = 1; by <= start && by <= MOST_SLIDES; by++) {
    const last = start === end ? words.at(-1 - ((by - 1) % words.length)) : text.charAt(end - by);
    if ((start !== end && words !== '') || text.charAt(start - by) !== last) break;
    ranges.push({ start: start - by, end: end - by });
  }
  return ranges;
}

const MOST_SLIDES = 400;

function ownOf(text: string, edit: NoteEdit): Own {
  switch (edit.op) {
    case 'replace':
      return { mayReplace: [edit.range], mayAdd: [] };
    case 'set-task':
      return { mayReplace: [{ start: edit.at, end: edit.at + 1 }], mayAdd: [] };
    case 'move-task': {
      const { bodyStart } = readFrontmatter(text);
      const task = readBody(text, bodyStart).tasks.find(({ mark }) => mark.start === edit.at);
      const due = task?.due?.range;
      return {
        mayReplace: due === undefined ? [] : [due],
        mayAdd: task === undefined ? [] : [task.item.range],
      };
    }
    case 'add-section':
    case 'append-to-section':
    case 'append-to-list': {
      const { bodyStart } = readFrontmatter(text);
      const sections = sectionsOf(readBody(text, bodyStart), edit.heading);
      const body = { start: bodyStart, end: text.length };
      return {
        mayReplace: [],
        mayAdd: sections.length === 0 ? [body] : sections.map(({ content }) => content),
      };
    }
    default:
      return ownOfKey(text, edit.key, edit.op === 'remove-field');
  }
}

/** A key with its value, with its whole lines where it goes; the frontmatter where it has no such key. */
function ownOfKey(text: string, key: string, isRemoved: boolean): Own {
  const { entries, bodyStart } = readFrontmatter(text);
  const found = entries.filter((entry) => entry.key === key);
  if (found.length === 0) return { mayReplace: [], mayAdd: [{ start: 0, end: bodyStart }] };
  const ranges = found.map(({ keyRange, value }) => {
    const last = Math.max(keyRange.end, value?.range.end ?? 0);
    const isPastLine = /[\r\n]/.test(text.charAt(last - 1));
    const rest = isPastLine ? 0 : text.slice(last).search(/[\r\n]|$/);
    const lineBreak =
      isRemoved && !isPastLine ? (/^\r?\n/.exec(text.slice(last + rest))?.[0].length ?? 0) : 0;
    return { start: keyRange.start, end: last + rest + lineBreak };
  });
  return { mayReplace: ranges, mayAdd: [] };
}

/** Ranges in order, those that meet as one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
