import { foldName } from '../index/names';
import { FAX_LABELS, MOBILE_LABELS, OTHER_PAGES, PHONE_LABELS } from './signature-words';

/** What stands between the words of a line, kept when it is split there. */
const BETWEEN = /([\s<>()[\]|•·,;:"])/;
const LOCAL = /^[\w.+-]{1,64}$/;
const HOST = /^[a-z0-9][a-z0-9.-]{0,200}\.[a-z]{2,24}$/i;
const LINKEDIN = /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/(?:in|pub)\/([\p{L}\p{N}%_-]{2,100})/giu;
const WEB = /(?:https?:\/\/|\bwww\.)[^\s<>()|•·,;"]{3,200}/gi;
/** A host alone, such as `northwind.example`, where it is all of a line. */
const BARE_HOST = /^(?:[a-z0-9][a-z0-9-]{1,62}\.){1,3}[a-z]{2,24}\/?$/i;
const BAR = /[|•·]/;
const NUMBER = /(?:\+|\(\+?)?\d[\d\s().\u2011/-]{5,24}\d/g;

/** The e-mail addresses of some lines, in small letters. */
export function emailsIn(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(BETWEEN).flatMap((word) => emailIn(word) ?? []));
}

/** The address that a word is; a full stop behind it may end a sentence. */
function emailIn(word: string): string | undefined {
  const address = word.endsWith('.') ? word.slice(0, -1) : word;
  const [local = '', host = '', more] = address.split('@');
  return more === undefined && LOCAL.test(local) && HOST.test(host) ? address.toLowerCase() : undefined;
}

function withoutEmails(line: string): string {
  return line
    .split(BETWEEN)
    .map((word) => (emailIn(word) === undefined ? word : ' '))
    .join('');
}

/** The address of a profile on LinkedIn, where there is exactly one. */
export function linkedinIn(lines: readonly string[]): string | undefined {
  const slugs = lines.flatMap((line) => [...line.matchAll(LINKEDIN)].map(([, slug = '']) => slug));
  const [first, ...others] = [...new Set(slugs)];
  return first === undefined || others.length > 0 ? undefined : `https://www.linkedin.com/in/${first}`;
}

/** The address of a website, where there is exactly one; neither of a profile nor of a meeting. */
export function websiteIn(lines: readonly string[]): string | undefined {
  const found = lines.flatMap((line) => {
    const written = [...withoutEmails(line).matchAll(WEB)].map(([address]) => address);
    const bare = withoutLabel(line);
    return BARE_HOST.test(bare) ? [...written, bare] : written;
  });
  const hosts = new Map(found.toReversed().map((address) => [hostOf(address), address] as const));
  for (const host of hosts.keys()) if (OTHER_PAGES.has(domainOf(`@${host}`) ?? '')) hosts.delete(host);
  const [first, ...others] = hosts.values();
  if (first === undefined || others.length > 0) return undefined;
  const address = first.replace(/[.,:;!?'*\]]{1,5}$/, '').replace(/\/$/, '');
  return /^https?:/i.test(address) ? address : `https://${address}`;
}

/** The number to call: the only one, else the only mobile; a fax is none. */
export function phoneIn(lines: readonly string[]): string | undefined {
  const all = lines.flatMap(numbersIn).filter(({ kind }) => kind !== 'fax');
  const numbers = new Map(all.map((one) => [digitsOf(one.number), one] as const));
  const [first, ...others] = [...numbers.values()];
  if (others.length === 0) return first?.number;
  const [mobile, ...more] = [...numbers.values()].filter(({ kind }) => kind === 'mobile');
  return more.length === 0 ? mobile?.number : undefined;
}

/** A line without addresses and without what only leads to them. */
export function withoutAddresses(line: string): string {
  return withoutEmails(line)
    .replace(LINKEDIN, ' ')
    .replace(WEB, ' ')
    .replace(/<(?:mailto:)?\s{0,3}>/gi, ' ')
    .replace(/(?:^|[\s|•·])(?:e-?mail|mail|e|web|website|linkedin|url|w)\s?:/gi, ' ');
}

/** What is registered of the host of an e-mail address: `northwind` of `maya@mail.northwind.co.uk`. */
export function domainOf(address: string): string | undefined {
  const parts = (address.split('@')[1] ?? '').toLowerCase().split('.');
  const hasSecond = parts.length > 2 && /^(?:ac|co|com|edu|gov|ne|net|nhs|or|org)$/.test(parts.at(-2) ?? '');
  return parts.at(hasSecond ? -3 : -2);
}

interface Phone {
  readonly number: string;
  readonly kind: 'mobile' | 'fax' | 'phone';
}

function numbersIn(line: string): readonly Phone[] {
  const plain = withoutEmails(line).replace(WEB, ' ').replace(LINKEDIN, ' ');
  return [...plain.matchAll(NUMBER)].flatMap(({ 0: found, index }): readonly Phone[] => {
    const number = found.replace(/\s+/g, ' ').trim();
    const digits = digitsOf(number);
    if (digits.length < 7 || digits.length > 15 || /\d{4}-\d{2}-\d{2}/.test(number)) return [];
    const label = labelBefore(plain.slice(0, index), plain.slice(index + found.length));
    if (label === undefined && !number.startsWith('+') && !number.startsWith('(')) {
      // A number without a word before it may be anything, unless it is the whole of what stands between two bars.
      const [before, after] = [plain.slice(0, index).trim(), plain.slice(index + found.length).trim()];
      const isAlone =
        (before === '' || BAR.test(before.slice(-1))) && (after === '' || BAR.test(after.charAt(0)));
      if (!isAlone || !/[\s.()-]/.test(number) || digits.length < 9) return [];
    }
    return [{ number, kind: label ?? 'phone' }];
  });
}

/** What the word before a number, or in brackets behind it, says of it. */
function labelBefore(before: string, after: string): Phone['kind'] | undefined {
  const word =
    /(\p{L}{1,12})\.?\s?[:.]?\s?$/u.exec(before.slice(-20))?.[1] ?? /^\s?\((\p{L}{1,12})\)/u.exec(after)?.[1];
  if (word === undefined) return undefined;
  const folded = foldName(word);
  if (MOBILE_LABELS.has(folded)) return 'mobile';
  if (FAX_LABELS.has(folded)) return 'fax';
  return PHONE_LABELS.has(folded) ? 'phone' : undefined;
}

function withoutLabel(line: string): string {
  return line.trim().replace(/^(?:web|website|w|url)\s?:?\s/i, '');
}

function hostOf(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split(/[/?#]/, 1)
    .join('');
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}
