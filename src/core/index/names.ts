import type { LinkText } from '../markdown/links';
import { stemOf, type Note } from '../model/note';

// Letters that Unicode does not take apart into a letter and its accent, and one that is written otherwise at the end.
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ŧ: 't',
  ħ: 'h',
  ς: 'σ',
};
const PLAIN = /^[a-z0-9-]*$/;

/**
 * A name as it is compared: without case and accents, with one hyphen for any run of spaces, hyphens and underscores,
 * and one apostrophe for all kinds of it.
 */
export function foldName(name: string): string {
  let folded = foldings.get(name);
  if (folded === undefined) {
    folded = folding(name);
    if (foldings.size >= MOST_FOLDINGS) foldings.clear();
    foldings.set(name, folded);
  }
  return folded;
}

/** Names come again with every link to them, and fold to the same each time. */
const foldings = new Map<string, string>();
const MOST_FOLDINGS = 40_000;

function folding(name: string): string {
  const simple = name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
  if (PLAIN.test(simple)) return simple;
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[łøđðþßæœıŧħς]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .normalize('NFC')
    .trim()
    .replace(/[\s\u2010-\u2015_-]+/g, '-');
}

/** A path as it is compared: each part folded like a name, without `.md`, `.` and empty parts; `..` goes up. */
export function foldPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.replace(/\.md$/i, '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(foldName(part));
  }
  return parts.join('/');
}

/** How a name leads to a note, the surest way first: a link is resolved by the first that fits any note. */
export const TIERS = ['path', 'file', 'name', 'alias'] as const;
export type Tier = (typeof TIERS)[number];

/** All the folded names by which links may mean a note, with their tiers. */
export function namesOf(note: Note): readonly { readonly tier: Tier; readonly name: string }[] {
  const names: { tier: Tier; name: string }[] = [
    { tier: 'path', name: foldPath(note.path) },
    { tier: 'file', name: foldName(stemOf(note.path)) },
  ];
  if (note.type === 'template' || note.type === 'copy') return names.slice(0, 1);
  const isNamed = 'name' in note.fields || 'title' in note.fields || NAMED.has(note.type);
  if (isNamed) names.push({ tier: 'name', name: foldName(note.name) });
  const aliases = 'aliases' in note.fields ? note.fields.aliases : undefined;
  for (const alias of aliases?.value ?? []) names.push({ tier: 'alias', name: foldName(alias) });
  return names.filter(({ name }) => name !== '');
}

const NAMED: ReadonlySet<string> = new Set(['contact', 'company', 'opportunity']);

/** The names by which a person would link to a note, as they are written: its name, its file name, its aliases. */
export function writtenNames(note: Note): readonly string[] {
  if (note.type === 'copy') return [];
  const aliases = 'aliases' in note.fields ? note.fields.aliases : undefined;
  const name = NAMED.has(note.type) ? [note.name] : [];
  return [...name, stemOf(note.path), ...(aliases?.value ?? [])];
}

/** The folded words of a person's name, initials among them: `Anne-Marie O’Neill` has `anne`, `marie` and `oneill`. */
export function wordsOfName(name: string): readonly string[] {
  return foldName(name)
    .replace(/['.,;:()"]/g, '')
    .split('-')
    .filter((word) => word !== '');
}

const meant = new WeakMap<LinkText, { readonly path: string; readonly names: readonly string[] }>();

/** The folded names that a link may be asking for, the likeliest first: a path from the root or the note's folder, a plain name. */
export function namesMeantBy(link: LinkText, { path }: { readonly path: string }): readonly string[] {
  let known = meant.get(link);
  if (known?.path !== path) {
    known = { path, names: foldTarget(link, path) };
    meant.set(link, known);
  }
  return known.names;
}

function foldTarget(link: LinkText, path: string): readonly string[] {
  const target = link.target.trim();
  if (target === '') return [];
  const name = foldName(target.replace(/\.md$/i, ''));
  if (link.style !== 'file' && !target.includes('/')) return [name];
  const fromRoot = foldPath(target);
  const fromFolder = foldPath(`${path.slice(0, path.lastIndexOf('/') + 1)}/${target}`);
  if (link.style === 'file') return target.startsWith('/') ? [fromRoot] : [fromFolder, fromRoot];
  return [...new Set([fromRoot, fromFolder, name])];
}
