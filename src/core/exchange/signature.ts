import { foldName } from '../index/names';
import { domainOf, emailsIn, linkedinIn, phoneIn, websiteIn, withoutAddresses } from './signature-addresses';
import { CLOSINGS, COMPANY_WORDS, FREE_MAIL, PLACE_WORDS, ROLE_WORDS } from './signature-words';

/** What a signature says of somebody, by the keys of a contact; what is not sure is left out. */
export interface Signature {
  readonly name?: string;
  readonly pronouns?: string;
  readonly role?: string;
  readonly company?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly linkedin?: string;
  readonly website?: string;
}

const MOST_LINES = 16;
const LONGEST_LINE = 200;
const LONGEST_TEXT = 20_000;

/** Reads the signature of a letter, or a LinkedIn address alone. Whole letters have none but below a line of two hyphens. */
export function readSignature(text: string): Signature {
  const lines = linesOf(text);
  if (lines === undefined) return {};
  const email = only(emailsIn(lines));
  const domain = email === undefined ? undefined : domainOf(email);
  const employer = domain === undefined || FREE_MAIL.has(domain) ? undefined : domain;
  const parts = lines
    .map(withoutAddresses)
    .flatMap((line) => line.split(/\s[|•·/–—-]{1,2}\s|[|•·\t]/))
    .map(tidied)
    .filter((part) => part !== '' && !isClosing(part));
  const named = nameIn(parts, email);
  const work = workIn(parts.slice(named === undefined ? 0 : named.at + 1), employer);
  const found: Record<keyof Signature, string | undefined> = {
    name: named?.name,
    pronouns: named?.pronouns ?? only(parts.filter((part) => isPronouns(part)).map(bare)),
    role: work.role,
    company: work.company,
    email,
    phone: phoneIn(lines),
    linkedin: linkedinIn(lines),
    website: websiteIn(lines),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** The lines of a signature; undefined where the text is more than one. */
function linesOf(text: string): readonly string[] | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const all = text.split(/\r\n|\r|\n/).map((line) =>
    line
      .replace(/^[>\s]{1,20}/, '')
      .replaceAll('*', '')
      .trimEnd(),
  );
  const delimiter = all.lastIndexOf('--');
  const lines = all.slice(delimiter + 1).filter((line) => line.trim() !== '');
  return lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST_LINE) ? undefined : lines;
}

/** A part of a line without the signs that only decorate it. */
function tidied(part: string): string {
  const words = part.replace(/[*_"“”]/g, '').split(/\s+/);
  const isSign = (word: string) => /^[,;:–—-]{0,9}$/.test(word);
  while (isSign(words[0] ?? 'x')) words.shift();
  while (isSign(words.at(-1) ?? 'x')) words.pop();
  return words.join(' ').replace(/[,;:]{1,3}$/, '');
}

function isClosing(part: string): boolean {
  const line = part.toLowerCase();
  return CLOSINGS.some(
    (closing) =>
      line === closing.trim() ||
      (line.startsWith(closing) && !wordsIn(part).some(isRoleWord) && isShort(part)),
  );
}

function isShort(part: string): boolean {
  return part.length <= 40;
}

/** The name of the writer: the first or second part, where it looks like nothing else, and the address bears it out or it stands first. */
function nameIn(
  parts: readonly string[],
  email: string | undefined,
): { readonly name: string; readonly pronouns?: string; readonly at: number } | undefined {
  for (const [at, part] of parts.slice(0, 2).entries()) {
    const pronouns = /\(([^()]{1,40})\)/.exec(part)?.[1];
    const isPronounced = pronouns !== undefined && isPronouns(pronouns);
    const name = withoutTitles(part.replace(/\([^()]{0,40}\)/g, ' '));
    if (!looksLikeName(name)) continue;
    if (at > 0 && !isBorneOut(name, email)) continue;
    if (parts.length === 1 && email === undefined) continue;
    return { name, at, ...(isPronounced ? { pronouns } : {}) };
  }
  return undefined;
}

const TITLE =
  /^(?:(?:dr|prof|mr|mrs|ms|mx|herr|frau|ing|dipl|mgr|inż|mme|sr|sra|dott|ir|drs)\b\.?(?:-ing\.?)?[ ]?){1,4}/i;

/** A name without what stands before and after it: Dr., Prof., MBA, PhD. */
function withoutTitles(part: string): string {
  const [name = ''] = part.replace(/\s+/g, ' ').trim().split(',', 1);
  return name
    .replace(TITLE, '')
    .replace(/(?: (?:MBA|PhD|MSc|BSc|CFA|CPA|PMP|MD|RN|SHRM-CP|Jr\.?|Sr\.?)){1,4}$/, '')
    .trim();
}

const LATIN_NAME = /^\p{Lu}[\p{L}\p{M}'’.-]{0,29}$/u;
const PARTICLES: ReadonlySet<string> = new Set(
  'al bin da das de del della den der di do dos du el ibn la le ten ter van vom von zu y e af av'.split(' '),
);
const OTHER_NAME =
  /^(?=.{2,12}$)[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]{1,8}[ \u3000]?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]{0,8}$/u;

function looksLikeName(name: string): boolean {
  if (OTHER_NAME.test(name)) return !/[部課社]/.test(name);
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5 || /\d/.test(name)) return false;
  if (words.some((word) => isRoleWord(word) || isCompanyWord(word))) return false;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  // "SALES TEAM" may be anything; "MAYA OKAFOR" is borne out by nothing, so it is left out too.
  if (name === name.toUpperCase() && /\p{Ll}|\p{Lu}/u.test(name)) return false;
  return (
    LATIN_NAME.test(first) &&
    LATIN_NAME.test(last) &&
    last.length > 1 &&
    words.every((word) => LATIN_NAME.test(word) || PARTICLES.has(word))
  );
}

/** Whether an address has a word of the name in it. */
function isBorneOut(name: string, email: string | undefined): boolean {
  const local = foldName(email?.split('@')[0] ?? '').replace(/[.]/g, '-');
  return foldName(name)
    .split('-')
    .some((word) => word.length > 2 && local.includes(word));
}

/** The role and the company, from the parts below the name. */
function workIn(
  parts: readonly string[],
  employer: string | undefined,
): { readonly role?: string | undefined; readonly company?: string | undefined } {
  let role: string | undefined;
  let company: string | undefined;
  for (const part of parts.slice(0, 6)) {
    if (/\d{3}/.test(part) || part.length > 100) continue;
    if (role === undefined && isRole(part)) {
      const split = splitWork(part, employer);
      role = split.role;
      company ??= split.company;
    } else if (company === undefined && isCompany(part, employer)) company = part;
  }
  return { role, company };
}

/** "Head of Data at Northwind", "Head of Data, Northwind Ltd": what stands after the comma is the company only where that is sure. */
function splitWork(
  part: string,
  employer: string | undefined,
): { readonly role: string; readonly company?: string } {
  const [, before, after] =
    /^(.{3,80}?)(?: at | @ ?| bei | chez | en la empresa )(\p{Lu}.{1,60})$/u.exec(part) ?? [];
  if (before !== undefined && after !== undefined) return { role: before.trim(), company: after.trim() };
  const comma = part.lastIndexOf(', ');
  const tail = comma < 0 ? '' : part.slice(comma + 2);
  if (tail !== '' && isCompany(tail, employer)) return { role: part.slice(0, comma), company: tail };
  return { role: part };
}

function isRole(part: string): boolean {
  const words = wordsIn(part);
  const asian =
    /(?:部長|課長|係長|主任|代表取締役|取締役|マネージャー|エンジニア|担当|教授|经理|总监|工程师)/.test(part);
  return (
    asian ||
    (words.length <= 10 &&
      words.some(isRoleWord) &&
      (part.includes(', ') || !isCompanyWord(words.at(-1) ?? '')))
  );
}

function isCompany(part: string, employer: string | undefined): boolean {
  const words = wordsIn(part);
  if (words.length === 0 || words.length > 7 || !/^[\p{Lu}\p{Lo}\d]/u.test(part)) return false;
  if (/(?:株式会社|有限公司|合同会社)/.test(part)) return true;
  if (words.length > 1 && isCompanyWord(words.at(-1) ?? '') && !isRoleWord(words[0] ?? '')) return true;
  if (words.length > 1 && words.some((word) => PLACE_WORDS.has(foldName(word))) && !words.some(isRoleWord))
    return true;
  return employer !== undefined && isHostOf(words, employer);
}

/** Whether a host is called like a company: by its first word, or by all of them together. */
function isHostOf(words: readonly string[], employer: string): boolean {
  const host = employer.replace(/-/g, '');
  const folded = words.map((word) => foldName(word).replace(/[^a-z0-9]/g, '')).filter((word) => word !== '');
  if (folded.length === 0) return false;
  return folded.join('').startsWith(host) || host === folded[0] || host === folded.slice(0, 2).join('');
}

function wordsIn(part: string): readonly string[] {
  return part.split(/[\s,/&()]+/).filter((word) => word !== '');
}

function isRoleWord(word: string): boolean {
  const folded = foldName(word).replace(/[.:*]/g, '');
  return ROLE_WORDS.has(folded) || ROLE_WORDS.has(folded.replace(/-?in(?:nen)?$/, ''));
}

function isCompanyWord(word: string): boolean {
  return COMPANY_WORDS.has(word.toLowerCase().replace(/\./g, ''));
}

function isPronouns(words: string): boolean {
  return /^\(?(?:she|he|they|ze|sie|er|elle|il|ella|él)(?: ?\/ ?\p{L}{2,6}){1,2}\)?$/iu.test(words.trim());
}

function bare(words: string): string {
  return words.replace(/[()]/g, '');
}

/** The only one of several that are the same; undefined where they differ or there is none. */
function only(values: readonly string[]): string | undefined {
  const [first, ...others] = [...new Set(values)];
  return others.length === 0 ? first : undefined;
}
