import { isSearchedFolder, type Note } from '../model/note';
import { NOTE_TYPES } from '../model/schema';
import { LINK_KEYS, type NoteLink } from './links';
import type { Lookup } from './lookup';

/** The keys in which a bare name is no more than a name. */
const MERE_NAMES: ReadonlySet<string | undefined> = new Set(['company', 'former_companies']);

const CHECKED: ReadonlySet<string> = new Set(NOTE_TYPES);

/** Whether a link is known to lead to no note and to no file. Those of templates and of ordinary notes may lead anywhere. */
export function leadsNowhere(lookup: Lookup, note: Note, found: NoteLink): boolean {
  const { link, key } = found;
  if (!CHECKED.has(note.type) || isNoMatter(note, found)) return false;
  return lookup.resolve(link, note, key === undefined ? undefined : LINK_KEYS[key]).kind === 'none';
}

/** What cannot be known to be broken: a mere name, a placeholder, a folder, and what lies where nothing is looked for. */
function isNoMatter({ path }: Note, { link, key }: NoteLink): boolean {
  const { target, style } = link;
  if (style === 'bare') return MERE_NAMES.has(key);
  if (target.includes('{{') || target.endsWith('/')) return true;
  let depth = target.startsWith('/') ? 0 : path.split('/').length - 1;
  return target.split('/').some((part) => {
    if (part === '..') return --depth < 0;
    if (part !== '' && part !== '.') depth += 1;
    return part !== '.' && !isSearchedFolder(part);
  });
}
