import type { Lookup } from '../index/lookup';
import { namesWith } from '../index/relations';
import { itemsIn, sectionsOf } from '../markdown/body';
import type { Contact, Interview } from '../model/note';
import { NOT_PEOPLE } from '../prose/wordings/referrals';
import { plainOf } from '../prose/sentences';
import { overlap, overlapsAny, trimmed, type Range } from '../text/range';

/** Somebody whom an interview names under Referrals. */
export interface Referral {
  readonly name: string;
  readonly range: Range;
  /** Their note; undefined where there is none. */
  readonly contact?: Contact;
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}";
/** Two to four words with capitals at the beginning, and after them nothing that would make them part of a sentence. */
const NAME = new RegExp(
  `^[*_]{0,3}((?:(?:Dr|Prof|Mr|Mrs|Ms|Mx)\\.? )?${WORD}(?: (?:\\p{Lu}\\.|al|bin|da|de|del|der|di|dos|la|le|van|von|${WORD})){0,3} ${WORD})[*_]{0,3}` +
    '(?=$|[,;:(]|\\.(?:\\s|$)|\\s\\(|\\s(?:[-–—/]|at|from|in|who|whom|is|was|runs|works|leads|knows)(?:\\s|$))',
  'u',
);
const LONGEST_NAME = 80;

/**
 * Whom an interview has led to besides those who were there, in the order of the text: links to contacts (of several in an item the first, as the others
 * say more about it), and items that begin with the name of a person. A link that leads nowhere is left to its own rule.
 */
export function referralsOf(ask: Lookup, interview: Interview): readonly Referral[] {
  const { body } = interview;
  const sections = sectionsOf(body, 'Referrals').map(({ content }) => content);
  const items = sections.flatMap((content) => itemsIn(body, content)).map(({ textRange }) => textRange);
  const links = body.links.filter(({ range }) => overlapsAny(range, sections));
  const loose = links.filter(({ range }) => !overlapsAny(range, items)).map(({ range }) => [range]);
  const present = new Set(namesWith(ask, interview));
  const found = [
    ...loose,
    ...items.map((item) => links.filter(({ range }) => overlap(range, item)).map(({ range }) => range)),
  ].flatMap(([first]) => (first === undefined ? [] : linked(ask, interview, first)));
  const named = items
    .filter((item) => !links.some(({ range }) => overlap(range, item)))
    .flatMap((item) => namedIn(ask, interview, item));
  const seen = new Set<string>();
  return [...found, ...named]
    .filter(({ name }) => !present.has(name))
    .sort((a, b) => a.range.start - b.range.start)
    .filter(({ name, contact }) => {
      const key = contact?.uri ?? name;
      return !seen.has(key) && seen.add(key);
    });
}

function linked(ask: Lookup, interview: Interview, range: Range): readonly Referral[] {
  const link = interview.body.links.find((one) => one.range === range);
  const found = link && ask.resolve(link, interview, 'contact');
  if (found?.kind !== 'note' || found.note.type !== 'contact') return [];
  return [{ name: found.note.name, range, contact: found.note }];
}

function namedIn(ask: Lookup, interview: Interview, item: Range): readonly Referral[] {
  const range = trimmed(interview.text, item);
  const words = interview.text.slice(range.start, Math.min(range.end, range.start + LONGEST_NAME));
  const [whole = '', name = ''] = NAME.exec(words) ?? [];
  if (name === '' || Object.values(NOT_PEOPLE).some((pattern) => pattern.test(plainOf(name)))) return [];
  const start = range.start + whole.indexOf(name);
  const place = { start, end: start + name.length };
  const found = ask.resolve({ target: name, style: 'bare' }, interview, 'contact');
  if (found.kind === 'none') return [{ name, range: place }];
  if (found.kind !== 'note' || found.note.type !== 'contact') return [];
  return [{ name: found.note.name, range: place, contact: found.note }];
}
