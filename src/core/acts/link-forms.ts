import { isLinkable } from '../drafts/prose';
import type { NoteLink } from '../index/links';
import { foldName, foldPath, writtenNames } from '../index/names';
import { basesOf } from '../index/search';
import { decoded, foldPlace } from '../index/file-set';
import type { Replacement } from '../markdown/edits/note-edit';
import { linkText, type LinkText } from '../markdown/links';
import { doubleQuoted, yamlScalar, yamlScalarLike } from '../markdown/yaml-scalar';
import { stemOf, type Note } from '../model/note';
import type { Range } from '../text/range';

const ENDING = /\.md$/i;

/** Something before and after it has got another name or place. */
export interface Changed<T> {
  readonly before: T;
  readonly after: T;
}

/** What a link to a note may say afterwards, in the manner in which it was written first, the surest last resort at the end. */
export function targetsFor(link: LinkText, from: Changed<Note>, to: Changed<Note>): readonly string[] {
  const { target } = link;
  const paths = pathsFor(link, from, to);
  if (link.style === 'file') return paths;
  const ending = ENDING.exec(target)?.[0] ?? '';
  const name = to.after.name;
  const stem = stemOf(to.after.path) + ending;
  // Where a file is called x.md.md, whatever leaves out the last of it means another one.
  const whole = ENDING.test(stemOf(to.after.path)) ? [to.after.path] : [];
  const others = [...paths, name, stem, ...whole];
  const forms = isPath(target) ? others : [nameLike(target, to.before, name, stem), ...others];
  const fits = link.style === 'wiki' ? isLinkable : isBare;
  return [...new Set(forms)].filter(
    (form) => form !== undefined && form.trim() !== '' && fits(form),
  ) as string[];
}

/** What a link to a file that is no note may say afterwards, where its folder or that of its note has changed. */
export function addressesFor(
  link: LinkText,
  from: Changed<Note>,
  root: string,
  place: string,
  fileAfter: (file: string) => string,
): readonly string[] {
  const { target } = link;
  const bases = basesOf(root, from.before.path, target);
  const base = bases.find((one) => foldPlace(`${one}/${target}`) === place);
  if (base === undefined) return [];
  const file = fileAfter(normalized(`${base}/${target}`));
  const folder = `${decoded(root)}/${folderOf(from.after.path)}`;
  if (target.startsWith('/')) return file.startsWith(`${base}/`) ? [file.slice(base.length)] : [];
  const fromFolder = fromTo(folder, file, target);
  const fromBase = file.startsWith(`${base}/`) ? [file.slice(base.length + 1)] : [];
  const isFromFolder = base === bases[0];
  const all = isFromFolder ? [fromFolder] : [...fromBase, fromFolder];
  return link.style === 'wiki' ? all.filter(isLinkable) : all;
}

/** What a wikilink to a file that it knows by name alone may say afterwards: its name, or the way from the note's folder. */
export function namesFor(
  { target, style }: LinkText,
  from: Note,
  root: string,
  file: string,
): readonly string[] {
  if (style !== 'wiki' || isPath(target)) return [];
  const name = file.slice(file.lastIndexOf('/') + 1);
  return [name, fromTo(`${decoded(root)}/${folderOf(from.path)}`, file, target)].filter(isLinkable);
}

/** The ways to write another target where a link has one, the one that changes least first. */
export function waysToWrite(
  { text }: Pick<Note, 'text'>,
  { link, range, targetRange }: NoteLink,
  target: string,
): readonly Replacement[] {
  const replace = (where: Range, by: string): Replacement => {
    const expected = text.slice(where.start, where.end);
    return { op: 'replace', range: where, text: by, expected };
  };
  if (targetRange !== undefined) {
    const written = text.slice(targetRange.start, targetRange.end);
    const isInAngles = text[targetRange.start - 1] === '<';
    const by = link.style === 'file' ? addressLike(written, target, isInAngles) : target;
    return [replace(targetRange, by)];
  }
  const written = text.slice(range.start, range.end);
  const whole = link.style === 'wiki' ? wikiLink(link, target) : target;
  const values = [
    yamlScalarLike(written, whole),
    yamlScalarLike(written, whole, { flow: true }),
    yamlScalar(whole),
  ];
  const all = [...values, doubleQuoted(whole)].map((value) => replace(range, value));
  const inner = innerTarget(written, link);
  if (inner === undefined) return all;
  const where = { start: range.start + inner.start, end: range.start + inner.end };
  return [replace(where, asQuoted(written, target)), ...all];
}

/** Where a target stands within a link of the frontmatter, with its quotes or without. */
function innerTarget(written: string, { style }: LinkText): Range | undefined {
  const quotes = /^["']/.test(written) && written.length > 1 ? 1 : 0;
  if (style !== 'wiki') return quotes === 1 ? { start: 1, end: written.length - 1 } : undefined;
  const open = written.indexOf('[[');
  const length = written.slice(open + 2).search(/[#|\]]|\\\|/);
  if (open < 0 || length < 0) return undefined;
  const inside = written.slice(open + 2, open + 2 + length);
  const start = open + 2 + inside.length - inside.trimStart().length;
  return { start, end: start + inside.trim().length };
}

/** A text as it stands within the quotes of a value. */
function asQuoted(written: string, text: string): string {
  if (written.startsWith('"')) return doubleQuoted(text).slice(1, -1);
  return written.startsWith("'") ? text.replaceAll("'", "''") : text;
}

function wikiLink({ heading, label }: LinkText, target: string): string {
  const part = (mark: string, text: string | undefined) => (text === undefined ? '' : mark + text);
  return `[[${target}${part('#', heading)}${part('|', label)}]]`;
}

/** The name, file name or alias in whose place a plain name stood; of an alias nothing, as it has not changed. */
function nameLike(target: string, note: Note, name: string, stem: string): string | undefined {
  const plain = target.replace(ENDING, '');
  const file = stemOf(note.path);
  if (target === note.name) return name;
  if (plain === file) return stem;
  const isNamed = writtenNames(note).includes(note.name);
  if (isNamed && foldName(target) === foldName(note.name)) return name;
  return foldName(plain) === foldName(file) ? stem : undefined;
}

/** The path of a note as a link counts it: from the root or from its own folder, with a slash or `./` before it, with `.md` or without. */
function pathsFor({ target, style }: LinkText, from: Changed<Note>, to: Changed<Note>): readonly string[] {
  const shown = (path: string) => (style !== 'file' || ENDING.test(target) ? path : path.replace(ENDING, ''));
  const path = to.after.path.replace(
    ENDING,
    isPath(target) || style === 'file' ? (ENDING.exec(target)?.[0] ?? '') : '',
  );
  const fromFolder = fromTo(folderOf(from.after.path), shown(path), target);
  if (target.startsWith('/')) return [`/${path}`, path];
  const beside = target.slice(0, target.lastIndexOf('/') + 1) + path.slice(path.lastIndexOf('/') + 1);
  const isFromFolder = foldPath(`${folderOf(from.before.path)}/${target}`) === foldPath(to.before.path);
  const isFromRoot = foldPath(target) === foldPath(to.before.path);
  const counted = isFromFolder && (style === 'file' || isDotted(target) || !isFromRoot);
  const first = isPath(target) ? [beside] : [];
  if (counted) return [...first, fromFolder, path];
  return [...first, path, ...(style === 'file' || isPath(fromFolder) ? [fromFolder] : [])];
}

/** The address from a folder to a file; `./` stands before it where it stood before another. */
function fromTo(folder: string, file: string, like: string): string {
  const folders = folder.split('/').filter((part) => part !== '');
  const parts = file.split('/').filter((part) => part !== '');
  while (folders.length > 0 && parts.length > 1 && folders[0] === parts[0]) {
    folders.shift();
    parts.shift();
  }
  const address = [...folders.map(() => '..'), ...parts].join('/');
  return like.startsWith('./') && folders.length === 0 ? `./${address}` : address;
}

/** A path as an address in Markdown, with the parts that it shares with the one before as they were written. */
function addressLike(written: string, path: string, isInAngles: boolean): string {
  const before = written.split('/');
  const parts = path.split('/');
  const isAll = /%[89a-f][0-9a-f]/i.test(written);
  let shared = 0;
  while (
    shared < parts.length - 1 &&
    shared < before.length - 1 &&
    decoded(before[shared] ?? '') === parts[shared]
  )
    shared += 1;
  const rest = parts.slice(shared).map((part) => encoded(part, isInAngles, isAll));
  return [...before.slice(0, shared), ...rest].join('/');
}

function encoded(part: string, isInAngles: boolean, isAll: boolean): string {
  const meaningful = isInAngles ? /[%<>#?\\\p{Cc}]/gu : /[\s%()<>#?\\\p{Cc}]/gu;
  const written = part.replace(meaningful, (char) => percent(char));
  return isAll ? written.replace(/[^\p{ASCII}]+/gu, percent) : written;
}

function percent(chars: string): string {
  const plain = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return encodeURIComponent(chars.replace(/\p{Cs}/gu, '\ufffd')).replace(/[()!'*]/g, plain);
}

/** Whether a link counts strictly from the folder of its note, as every program does: to a place, without the leniency of ours. */
export function countsFromFolder(link: LinkText, root: string, path: string, place: string): boolean {
  if (!canCount(link)) return false;
  return foldPath(`${decoded(root)}/${folderOf(path)}/${link.target}`) === foldPath(place);
}

/** Whether a link is written so that other programs count it from the folder of its note. */
export function canCount({ target, style }: LinkText): boolean {
  return (style === 'file' && !target.startsWith('/')) || isDotted(target);
}

function isDotted(target: string): boolean {
  return /^\.\.?\//.test(target);
}

function normalized(place: string): string {
  const parts: string[] = [];
  for (const part of place.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

function isPath(target: string): boolean {
  return target.includes('/');
}

/** Whether a text is read as a name alone. */
function isBare(text: string): boolean {
  const { style, target } = linkText(text);
  return style === 'bare' && target === text;
}
