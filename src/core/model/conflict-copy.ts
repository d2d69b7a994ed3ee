/** How programs that keep folders in step say between brackets that a file is a copy, in the languages of some of them. */
const MARKS = [
  'conflicted copy',
  'in konflikt stehende kopie',
  'copie en conflit',
  'copia en conflicto',
  'copia in conflitto',
  'cópia em conflito',
  'sfconflict',
];

/** How they say it at the end of a name, and what a merge in Git leaves behind while it is under way. */
const ENDINGS =
  /(?:\.sync-conflict-\d{8}-\d{6}(?:-[A-Z\d]{7})?|_conflict-\d{8}-\d{6}|-(?:DESKTOP|LAPTOP)-[A-Z\d]{7,8}(?:-\d{1,3})?|_(?:BACKUP|BASE|LOCAL|REMOTE)_\d{1,9})$/;

/** The path of the note of which this is a copy that another program put beside it; undefined where the name does not say so beyond doubt. */
export function originalOf(path: string): string | undefined {
  const end = path.length - '.md'.length;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const stem = path.slice(folder.length, end);
  const original = withoutBrackets(stem) ?? withoutEnding(stem);
  return original === undefined || original === '' ? undefined : folder + original + path.slice(end);
}

function withoutBrackets(stem: string): string | undefined {
  if (!stem.endsWith(')')) return undefined;
  const words = stem.toLowerCase();
  const mark = MARKS.map((one) => words.lastIndexOf(one)).find((at) => at >= 0);
  const bracket = mark === undefined ? -1 : stem.lastIndexOf(' (', mark);
  return bracket < 0 ? undefined : stem.slice(0, bracket);
}

function withoutEnding(stem: string): string | undefined {
  const ending = /[A-Z\d]$/.test(stem) ? ENDINGS.exec(stem) : null;
  return ending === null ? undefined : stem.slice(0, ending.index);
}
