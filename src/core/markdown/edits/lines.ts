/** Where the line begins on which an offset lies. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const lf = text.indexOf('\n', offset);
  if (lf < 0) return text.length;
  return lf > offset && text[lf - 1] === '\r' ? lf - 1 : lf;
}

/** Where the line after that of an offset begins, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const lf = text.indexOf('\n', offset);
  return lf < 0 ? text.length : lf + 1;
}

/** The end of the last line before an offset that is not blank; 0 where all are. */
export function lastWrittenLine(text: string, before: number): number {
  let end = before;
  while (end > 0 && /[ \t\r\n]/.test(text.charAt(end - 1))) end--;
  return end === 0 ? 0 : Math.min(before, lineEnd(text, end));
}
