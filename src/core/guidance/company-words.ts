import type { Company } from '../model/note';

const LEGAL_FORM =
  /,? (?:inc|incorporated|ltd|limited|llc|llp|plc|gmbh|ag|se|sa|s\.a|bv|b\.v|ab|oy|as|aps|pty|pvt|co|corp|corporation|company|group|holdings?)\.?$/i;
/** First words that many companies have, so that alone they mean none of them. */
const COMMON =
  /^(?:the|a|an|city|county|state|national|international|global|united|royal|general|central|new|north|south|east|west|northern|southern|eastern|western|first|best|great|good|old|st|saint|school|university|hospital|museum|bank|institute|ministry|department|office|public|greater|upper|lower|my|our|your|all|one)$/i;
const SHORTEST = 4;

/** How people call a company: its name, its aliases, the name without its legal form, and its first word, where that is its own. */
export function companyWords(
  company: { readonly name: string; readonly note?: Company } | undefined,
): readonly string[] {
  if (company === undefined) return [];
  const names = [company.name, ...(company.note?.fields.aliases?.value ?? [])].map((name) => name.trim());
  const plain = names.map((name) => name.replace(LEGAL_FORM, ''));
  const first = plain
    .map((name) => /^[\p{L}\p{N}&'’-]+(?= )/u.exec(name)?.[0] ?? '')
    .filter((word) => word.length >= SHORTEST && /^\p{Lu}/u.test(word) && !COMMON.test(word));
  // "Tallow Street Brewery" is Tallow Street too.
  const short = plain
    .map((name) => name.replace(/ (?:(?:&|and) )?[^ ]+$/, ''))
    .filter((name) => name.includes(' '));
  return [...new Set([...names, ...plain, ...short, ...first])].filter((name) => name !== '');
}

/**
 * Some words with others in the place of any of the names, as whole words, the longest first, in small letters too: there a
 * name of one word has to stand without an article, since it may be a common word.
 */
export function withNamesAs(words: string, names: readonly string[], replacement: string): string {
  const isIn = (name: string) => words.includes(name) || words.includes(name.toLowerCase());
  return names.some((name) => spellings(name).some(isIn))
    ? words.replace(patternFor(names), () => replacement)
    : words;
}

function patternFor(names: readonly string[]): RegExp {
  const key = names.join('\n');
  let pattern = patterns.get(key);
  if (pattern === undefined) {
    pattern = patternOf(names);
    if (patterns.size >= MOST_PATTERNS) patterns.clear();
    patterns.set(key, pattern);
  }
  return pattern;
}

function spellings(name: string): readonly string[] {
  return [name, name.replace(' & ', ' and ')];
}

/** A pattern takes long to prepare, and the names of a company come again with each of its notes. */
const patterns = new Map<string, RegExp>();
const MOST_PATTERNS = 200;

function patternOf(names: readonly string[]): RegExp {
  const alternatives = names
    .toSorted((a, b) => b.length - a.length)
    .flatMap(spellings)
    .flatMap((name) => [escaped(name), inSmallLetters(name)]);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...new Set(alternatives)].join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function inSmallLetters(name: string): string {
  const small = escaped(name.toLowerCase());
  if (name.length < SHORTEST) return escaped(name);
  return name.includes(' ') ? small : `(?<!\\b(?:an?|the|your|this|that|every|each) )${small}`;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
