const LONGEST = 60;

/** A text of the person as a message quotes it: on one line, and cut where it is long. */
export function brief(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  const isWhole = characters.length <= LONGEST && text.length <= 4 * LONGEST;
  return isWhole ? line : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
