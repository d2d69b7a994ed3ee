import type { Message } from './message';

/** The address that opens a message in a mail program (RFC 6068). */
export function mailto({ to, subject, body }: Message): string {
  const fields = [
    ...(subject === '' ? [] : [`subject=${encoded(subject)}`]),
    ...(body === '' ? [] : [`body=${encoded(body.replace(/\r\n?|\n/g, '\r\n'))}`]),
  ];
  const address = to === undefined ? '' : encoded(to.address).replace('%40', '@');
  return `mailto:${address}${fields.length === 0 ? '' : `?${fields.join('&')}`}`;
}

/** Letters, digits and `-._~` stand for themselves, all else by its bytes: what a program does with a quotation mark is its own affair. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
