import type { Range } from '../text/range';

/** Where an e-mail address stands in a text, by itself. */
export function* emailsIn(text: string, address: string): Generator<Range> {
  const wanted = address.trim().toLowerCase();
  if (!wanted.includes('@')) return;
  for (const range of placesOf(lowered(text), wanted)) {
    const before = text[range.start - 1] ?? '';
    const after = text.slice(range.end, range.end + 2);
    if (!/[\p{L}\p{N}._%+-]/u.test(before) && !/^[\p{L}\p{N}_-]|^\.[\p{L}\p{N}]/u.test(after)) yield range;
  }
}

/** Where the address of a page, or of somebody’s whole site, stands in a text, with what belongs to it: the scheme before it, and what lies below. */
export function* pagesIn(text: string, address: string): Generator<Range> {
  const wanted = bareAddress(address);
  if (!/^[^\s/]{1,250}\.[^\s/]/.test(wanted) || wanted === NOBODYS) return;
  for (const { start, end } of placesOf(lowered(text), wanted)) {
    if (/^(?:[\p{L}\p{N}_%-]|\.[\p{L}\p{N}])/u.test(text.slice(end, end + 3))) continue;
    const before = /(?:https?:\/\/)?(?:www\.|[a-z]{2}\.)?$/i.exec(text.slice(Math.max(0, start - 20), start));
    const lead = before?.[0] ?? '';
    if (/[\p{L}\p{N}.@-]/u.test(text[start - lead.length - 1] ?? '')) continue;
    const below = /^[/?#][^\s()<>"'\]]{0,300}/.exec(text.slice(end, end + 310))?.[0] ?? '';
    yield { start: start - lead.length, end: end + withoutStop(below).length };
  }
}

/** A site where everybody has a page, and which is nobody’s. */
const NOBODYS = 'linkedin.com';

/** An address without what ends the sentence that it stands in. */
function withoutStop(address: string): string {
  let end = address.length;
  while (end > 0 && '.,;:!?'.includes(address[end - 1] ?? '')) end--;
  return address.slice(0, end);
}

/** Fewer digits are no telephone number that could be told from any other number. */
const FEWEST_DIGITS = 7;
/** More than anybody writes between two digits of a number. */
const LONGEST_GAP = 3;

/** Where a telephone number stands in a text, however it is grouped, with and without its country. */
export function* phonesIn(text: string, number: string): Generator<Range> {
  const forms = new Set(formsOf(number).filter((digits) => digits.length >= FEWEST_DIGITS));
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if (isDigit(text[at])) places.push(at);
  const longestFirst = [...forms].sort((a, b) => b.length - a.length);
  for (let first = 0; first < places.length; first++) {
    const start = places[first] ?? 0;
    if (isDigit(text[start - 1])) continue;
    const last = longestFirst
      .map((digits) => lastOf(text, places, first, digits))
      .find((found) => found !== undefined);
    if (last === undefined) continue;
    yield { start: text[start - 1] === '+' ? start - 1 : start, end: (places[last] ?? 0) + 1 };
    first = last;
  }
}

function lastOf(text: string, places: readonly number[], first: number, digits: string): number | undefined {
  for (let index = 0; index < digits.length; index++) {
    const [before = 0, at] = [places[first + index - 1], places[first + index]];
    if (at === undefined || text[at] !== digits[index]) return undefined;
    if (index === 0) continue;
    const gap = text.slice(before + 1, at);
    if (gap.length > LONGEST_GAP || /[^ ()./\u00a0\u202f\u2010-\u2013-]/u.test(gap)) return undefined;
  }
  const last = first + digits.length - 1;
  return isDigit(text[(places[last] ?? 0) + 1]) ? undefined : last;
}

/** The digits of a number as it may be written: as it is, with the country by `00`, with `0` for the country, with both. */
function formsOf(number: string): readonly string[] {
  const digits = number.replace(/\D+/g, '');
  const isInternational = number.trim().startsWith('+') || digits.startsWith('00');
  const bare = digits.replace(/^00/, '');
  if (!isInternational) return [digits];
  const national = [1, 2, 3].flatMap((length) => [
    `0${bare.slice(length)}`,
    `${bare.slice(0, length)}0${bare.slice(length)}`,
  ]);
  return [digits, bare, `00${bare}`, ...national];
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

function bareAddress(address: string): string {
  return lowered(address.trim())
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|[a-z]{2})\./, '')
    .replace(/[?#].*/, '')
    .replace(/\/{1,9}$/, '');
}

/** In lower case, with every character where it was. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  // One letter becomes two of them.
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function* placesOf(text: string, wanted: string): Generator<Range> {
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + wanted.length))
    yield { start, end: start + wanted.length };
}
