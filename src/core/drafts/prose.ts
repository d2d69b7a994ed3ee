import type { Named } from './draft-note';

/** Characters that mean something in a wikilink, or in the Markdown around it. */
const UNLINKABLE = /[[\]|#`<\\\r\n]/;
const LONGEST_TARGET = 300;

/**
 * What a wikilink to a note says: its name, or its path without `.md` where the name cannot stand in a link or
 * `meansIt` says that the name would lead elsewhere too.
 */
export function linkTargetOf(name: string, path: string, meansIt: (target: string) => boolean): string {
  const isFit = isLinkable(name) && name.trim() !== '' && meansIt(name);
  return isFit ? name : path.replace(/\.md$/i, '');
}

/** A link as the value of a key; a target that no wikilink can hold stands bare, which is read as a link too. */
export function linkValue(target: string): string {
  return isLinkable(target) ? `[[${target}]]` : target;
}

/** A link in the body, shown by name; a name alone where there is no note, or none that a link can lead to. */
export function linkOrName({ name, linkTarget }: Named): string {
  if (linkTarget === undefined || !isLinkable(linkTarget)) return inline(name);
  if (linkTarget === name) return `[[${name}]]`;
  return isLinkable(name) ? `[[${linkTarget}|${name}]]` : `[[${linkTarget}]]`;
}

/** A text of the notes on one line of Markdown, where it is read as the words that it is and as nothing else. */
export function inline(text: string): string {
  return oneLine(text).replace(/[\\`*<[\]]/g, '\\$&');
}

/** What the person says in a line of a list: their wikilinks lead on, and anything else is read as the words that it is. */
export function words(text: string): string {
  return inline(text)
    .replace(/\\\[\\\[([^\\[\]]{1,300})\\\]\\\]/g, '[[$1]]')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\')
    .replace(/^[#>+~=_-]/, '\\$&');
}

/** An empty list item, to be filled in. */
export const BLANK = '- ';

/** Short questions to the person, each with an empty item under it for the answer. */
export function prompts(...questions: readonly string[]): string {
  return questions.map((question) => `${comment(question)}\n${BLANK}`).join('\n\n');
}

/** Words to the person on one line: whoever opens the note sees them, and nobody takes them for text of the person. */
export function comment(text: string): string {
  return `<!-- ${oneLine(text).replaceAll('-->', '-- >')} -->`;
}

/** A text without line breaks and without runs of spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u0085]+/g, ' ').trim();
}

/** A field as it stands within a sentence: "Remote monitoring" becomes "remote monitoring", "IT" and "Health Care" stay. */
export function sentenceCase(field: string): string {
  return /^\p{Lu}\p{Ll}[^\p{Lu}]*$/u.test(field) ? field.charAt(0).toLowerCase() + field.slice(1) : field;
}

/**
 * How one speaks of somebody: by an alias that is one word of the name, else by the first of two Latin words. Which word
 * of another name is the given one cannot be known, and the whole name is never wrong.
 */
export function shortName(name: string, aliases: readonly string[] = []): string {
  const words = oneLine(name).replace(TITLES, '').split(' ');
  const alias = words.find((word) => aliases.includes(word));
  if (alias !== undefined) return alias;
  const [first = '', last = ''] = words;
  const isPlain = words.length === 2 && LATIN_WORD.test(first) && LATIN_WORD.test(last);
  return isPlain ? first : oneLine(name);
}

const TITLES = /^(?:(?:dr|prof|mr|mrs|ms|mx|sir|dame)\.? )+/i;
/** At least two letters, and no initial: "J." is not how anybody is called. */
const LATIN_WORD = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]+$/u;

/** Whether a text can stand between the brackets of a wikilink. */
export function isLinkable(target: string): boolean {
  return target.length <= LONGEST_TARGET && !UNLINKABLE.test(target);
}
