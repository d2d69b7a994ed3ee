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

/** Prompts for the person: shown to whoever opens the note, and read by nobody as text of theirs. */
export function comment(text: string): string {
  return `<!-- ${text.replaceAll('-->', '-- >')} -->`;
}

/** A text without line breaks and without runs of spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u0085]+/g, ' ').trim();
}

/** How one speaks of somebody whom one is about to meet: by the first of two Latin words, else by the whole name. */
export function shortName(name: string): string {
  const words = oneLine(name).replace(TITLES, '').split(' ');
  const isPlain = words.length === 2 && words.every((word) => /^[\p{Script=Latin}\p{M}'’.-]+$/u.test(word));
  const first = words[0] ?? '';
  return isPlain && !first.endsWith('.') ? first : oneLine(name);
}

const TITLES = /^(?:(?:dr|prof|mr|mrs|ms|mx|sir|dame)\.? )+/i;

function isLinkable(target: string): boolean {
  return target.length <= LONGEST_TARGET && !UNLINKABLE.test(target);
}
