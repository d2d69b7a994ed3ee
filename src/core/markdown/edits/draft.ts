import type { TextEdit } from '../../text/edits';
import type { Range } from '../../text/range';

/** A stretch of the original that still stands, and how far it has moved. */
interface Kept extends Range {
  readonly by: number;
}

/** A text under change, which knows what of the original still stands. Immutable. */
export class Draft {
  private constructor(
    /** The text before any change. */
    readonly original: string,
    /** The text as it is now. */
    readonly text: string,
    /** In order; the last one is empty and marks the end of the original. */
    private readonly kept: readonly Kept[],
  ) {}

  static of(text: string): Draft {
    const end = text.length;
    const whole = { start: 0, end, by: 0 };
    return new Draft(text, text, [...(end > 0 ? [whole] : []), { start: end, end, by: 0 }]);
  }

  /** The draft after edits that count from its own text, in order and not overlapping. */
  changed(edits: readonly TextEdit[]): Draft {
    return edits.reduceRight<Draft>((draft, edit) => draft.changedOnce(trimmed(draft.text, edit)), this);
  }

  /** Where a range of the original lies now; undefined if something in it has been changed. */
  now({ start, end }: Range): Range | undefined {
    const kept = this.kept.findLast((stretch) => stretch.start <= start && end <= stretch.end);
    return kept && { start: start + kept.by, end: end + kept.by };
  }

  /** The smallest edits that lead from the original to the text as it is now. */
  edits(): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    let original = 0;
    let current = 0;
    for (const { start, end, by } of this.kept) {
      const text = this.text.slice(current, start + by);
      const edit = trimmed(this.original, { range: { start: original, end: start }, text });
      if (edit.text !== '' || edit.range.start < edit.range.end) edits.push(edit);
      original = end;
      current = end + by;
    }
    return edits;
  }

  private changedOnce({ range, text }: TextEdit): Draft {
    const grown = text.length - (range.end - range.start);
    const before = this.kept
      .map((kept) => ({ ...kept, end: Math.min(kept.end, range.start - kept.by) }))
      .filter((kept) => kept.start < kept.end);
    const after = this.kept
      .map(({ start, end, by }) => ({
        start: Math.max(start, range.end - by),
        end,
        by: by + grown,
        was: start,
      }))
      .filter(({ start, end, was }) => start < end || was === this.original.length)
      .map(({ start, end, by }) => ({ start, end, by }));
    const changed = this.text.slice(0, range.start) + text + this.text.slice(range.end);
    return new Draft(this.original, changed, [...before, ...after]);
  }
}

/** An edit without what it only repeats at its ends; characters of two units and CRLF are never split. */
function trimmed(source: string, { range, text }: TextEdit): TextEdit {
  const old = source.slice(range.start, range.end);
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head++;
  if (head > 0 && /[\r\ud800-\udbff]/.test(old.charAt(head - 1))) head--;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  if (tail > 0 && /[\n\udc00-\udfff]/.test(old.charAt(old.length - tail))) tail--;
  return {
    range: { start: range.start + head, end: range.end - tail },
    text: text.slice(head, text.length - tail),
  };
}
