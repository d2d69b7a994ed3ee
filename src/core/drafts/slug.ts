const LONGEST = 80;
/** File systems count the bytes of a file name and stop at 255; this leaves room for a number and the ending. */
const MOST_BYTES = 240;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/;

/** A name as a file is called: its letters and digits in any script, in lower case, with one hyphen between its words. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFC').replace(INVISIBLE, '').toLowerCase().normalize('NFC');
  const slug = shortened((plain.match(WORD) ?? []).join('-'));
  if (slug === '') return 'note';
  return RESERVED.test(slug) ? `${slug}-note` : slug;
}

/** The first path in a folder that is not taken: `stem.md`, else `stem-2.md`, `stem-3.md` and so on. */
export function freePath(folder: string, stem: string, isTaken: (path: string) => boolean): string {
  const start = folder.replace(/(?<!\/)\/+$/, '');
  const path = (number: string) => `${start === '' ? '' : `${start}/`}${stem}${number}.md`;
  if (!isTaken(path(''))) return path('');
  let number = 2;
  while (isTaken(path(`-${number}`))) number += 1;
  return path(`-${number}`);
}

/** Marks belong to the letter before them, and never begin a word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Apostrophes, direction marks, joiners and variation selectors: they stand within words and part none. */
const INVISIBLE = /['’\p{Cf}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

function shortened(slug: string): string {
  let short = '';
  let length = 0;
  let bytes = 0;
  for (const char of slug) {
    length += 1;
    bytes += bytesOf(char);
    if (length > LONGEST || bytes > MOST_BYTES) break;
    short += char;
  }
  return short.replace(/-$/, '');
}

function bytesOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
