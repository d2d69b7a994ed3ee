import { lineBreakOf } from '../text/edits';
import { allOf, type Changes } from './changes';

const FILE = '.gitignore';
/** Whatever is in the folder, the ignore file itself included. */
const EVERYTHING = '*';

/** Has Git leave out a search: a line in the ignore file beside its profile, which is made where there is none (`text` undefined). */
export function ignoredInGit(root: string, text: string | undefined): Changes {
  if (text === undefined)
    return allOf({ added: [{ path: FILE, text: `${EVERYTHING}\n`, cursor: EVERYTHING.length + 1 }] });
  const at = text.length;
  const lineBreak = lineBreakOf(text);
  const before = text === '' || text.endsWith('\n') ? '' : lineBreak;
  const line = {
    op: 'replace',
    range: { start: at, end: at },
    text: before + EVERYTHING + lineBreak,
  } as const;
  return allOf({ edited: [{ uri: `${root}/${FILE}`, edits: [line] }] });
}
