import type { Range } from '../text/range';

/** Characters without a shape of their own: they turn the direction of text, have no width, or are seen at the end of a line only. */
const HIDDEN =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0001}\u{e0020}-\u{e007f}]/gu;
const MAY_HIDE = new RegExp(HIDDEN.source, 'u');
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;
const ADDRESS = /@|:\/\/|^(?:www\.|mailto:|tel:)/i;
const FROM_THE_RIGHT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;
/** Scripts whose letters join, or do not, as a character without width between them says. */
const JOINS =
  /[\p{sc=Arab}\p{sc=Syrc}\p{sc=Nkoo}\p{sc=Mong}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
/** The flag of a part of a country: a black flag, and its name in letters that have no shape. */
const FLAG = /\u{1f3f4}[\u{e0020}-\u{e007f}]{1,8}$/u;
const FLAG_LENGTH = 16;

/** The characters in a name, an address or a link that nobody sees and that do not belong to its script or its emoji. */
export function hiddenIn(text: string): readonly Range[] {
  // Nearly all texts have none, and to ask for all of them takes longer than to ask for one.
  if (!MAY_HIDE.test(text)) return [];
  return [...text.matchAll(HIDDEN)].flatMap(({ 0: sign, index }) =>
    isUsual(sign, text, index) ? [] : { start: index, end: index + sign.length },
  );
}

/** Whether one of the characters makes text run the other way. */
export function turnsText(text: string): boolean {
  return TURNS.test(text);
}

/** A text without what is hidden in it. */
export function withoutHidden(text: string): string {
  return hiddenIn(text)
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

function isUsual(sign: string, text: string, index: number): boolean {
  const before = lastOf(text.slice(Math.max(0, index - 2), index));
  switch (sign) {
    case '\u00ad':
      return !ADDRESS.test(text);
    case '\u061c':
    case '\u200e':
    case '\u200f':
      return FROM_THE_RIGHT.test(text) && !ADDRESS.test(text);
    case '\u200c':
      return JOINS.test(before);
    case '\u200d':
      return JOINS.test(before) || (EMOJI.test(before) && EMOJI.test(text.slice(index + 1, index + 3)));
    default:
      return FLAG.test(text.slice(Math.max(0, index - FLAG_LENGTH), index + sign.length));
  }
}

/** The last character, which may have two halves. */
function lastOf(text: string): string {
  return [...text].at(-1) ?? '';
}
