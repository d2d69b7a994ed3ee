import type { Range } from '../text/range';

/** Where the comment that begins at `start` ends: after its `-->`; undefined where it is not closed. */
export function endOfComment(html: string, start: number): number | undefined {
  if (html.startsWith('<!-->', start)) return start + 5;
  if (html.startsWith('<!--->', start)) return start + 6;
  const close = html.indexOf('-->', start + 4);
  return close < 0 ? undefined : close + 3;
}

/** The comments in a stretch of HTML, in order; one that is not closed goes to the end of the stretch. */
export function commentsIn(text: string, { start, end }: Range): Range[] {
  const html = text.slice(start, end);
  const comments: Range[] = [];
  let from = html.indexOf('<!--');
  while (from >= 0) {
    const close = endOfComment(html, from) ?? html.length;
    comments.push({ start: start + from, end: start + close });
    from = html.indexOf('<!--', close);
  }
  return comments;
}
