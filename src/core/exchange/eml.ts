import { oneLine, type Mailbox, type Message } from './message';

/** No line of a header is longer (RFC 2047); the lines of base64 neither (RFC 2045). */
const LONGEST_LINE = 76;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * A message as a file that a mail program opens as a draft (RFC 5322, RFC 2045; `X-Unsent` is what Outlook asks for). The
 * text has CRLF, and is ASCII but for an address that is not.
 */
export function eml({ to, subject, body }: Message): string {
  const lines = [
    ...(to === undefined ? [] : [addressed('To', { ...to, name: oneLine(to.name) })]),
    header('Subject', oneLine(subject)),
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...folded(base64(bytesOf(body.replace(/\r\n?|\n/g, '\r\n')))),
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

/** A header of words, as it is written where that is safe, else as encoded words (RFC 2047). */
function header(name: string, words: string): string {
  const plain = `${name}: ${words}`;
  return isPlain(words) && plain.length <= LONGEST_LINE ? plain : `${name}: ${encodedWords(words, name)}`;
}

/** A header with a name and an address; an address cannot be encoded, and may need a line of its own. */
function addressed(header: string, { name, address }: Mailbox): string {
  const place = `<${address.replace(/[\s<>\p{Cc}]/gu, '')}>`;
  if (name === '') return `${header}: ${place}`;
  const quoted = `${header}: "${name.replace(/["\\]/g, '\\$&')}" ${place}`;
  if (isPlain(name) && quoted.length <= LONGEST_LINE) return quoted;
  return `${header}: ${encodedWords(name, header)}\r\n ${place}`;
}

function isPlain(words: string): boolean {
  return /^[\x20-\x7e]*$/.test(words) && !words.includes('=?') && words === words.trim();
}

/** Encoded words on lines of their own; none ends within a character. */
function encodedWords(words: string, name: string): string {
  const chunks: number[][] = [[]];
  for (const character of words) {
    const bytes = bytesOf(character);
    const lead = chunks.length === 1 ? `${name}: `.length : ' '.length;
    const most = Math.floor((LONGEST_LINE - lead - '=?UTF-8?B??='.length) / 4) * 3;
    const last = chunks.at(-1);
    if (last !== undefined && last.length + bytes.length <= most) last.push(...bytes);
    else chunks.push(bytes);
  }
  return chunks.map((bytes) => `=?UTF-8?B?${base64(bytes)}?=`).join('\r\n ');
}

function folded(text: string): readonly string[] {
  return text.match(new RegExp(`.{1,${LONGEST_LINE}}`, 'g')) ?? [];
}

/** A text as UTF-8. */
function bytesOf(text: string): number[] {
  const bytes: number[] = [];
  for (const [written] of encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).matchAll(/%..|./g))
    bytes.push(written.length === 1 ? written.charCodeAt(0) : parseInt(written.slice(1), 16));
  return bytes;
}

function base64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = bytes.slice(at, at + 3);
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    const signs = [18, 12, 6, 0].map((shift) => BASE64.charAt((bits >> shift) & 63));
    text += signs
      .slice(0, second === undefined ? 2 : third === undefined ? 3 : 4)
      .join('')
      .padEnd(4, '=');
  }
  return text;
}
