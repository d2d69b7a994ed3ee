import type { Lookup } from '../index/lookup';
import { foldName, wordsOfName } from '../index/names';
import { companyOf, follow } from '../index/relations';
import type { LinkText } from '../markdown/links';
import type { Contact, Letter, Note } from '../model/note';
import type { LetterKind } from '../model/schema';
import { isOneOf } from '../model/status';
import { proseOf } from '../prose/letter-prose';
import { without } from '../prose/lookalikes';
import { plainOf, type Sentence } from '../prose/sentences';
import { says, type Wordings } from '../prose/wording';
import {
  A_COMPANY,
  ANOTHER_PLACE,
  READER_PLACE,
  READER_PLACE_IN_SUBJECT,
} from '../prose/wordings/reader-place';
import type { Range } from '../text/range';
import { companiesNamedIn, type Mention } from './company-mentions';
import { textAt } from './place';

/** A company that stands in a letter where that of its reader belongs. */
export interface StrangeCompany {
  readonly range: Range;
  readonly name: string;
  /** The company that belongs there. */
  readonly right: string;
}

/** Letters that speak of other companies as a matter of course. */
const OF_OTHERS: readonly LetterKind[] = ['introduction', 'referrer-update', 'check-in'];
const { yourAt, yourRole, yourCompany } = READER_PLACE;
/** Whatever company a salutation names is that of its reader. */
const IN_SALUTATION: Wordings = { anywhere: new RegExp(A_COMPANY) };
const IN_SUBJECT: Wordings = { ...READER_PLACE, ...READER_PLACE_IN_SUBJECT };
const OF_READER_ALONE: Wordings = { yourAt, yourRole, yourCompany };

/** The companies that a letter puts in the place of its reader's, in the subject and in what it says. */
export function* strangeCompaniesIn(
  ask: Lookup,
  letter: Letter,
  contact: Contact | undefined,
): Iterable<StrangeCompany> {
  const opening = follow(ask, letter.fields.opportunity?.value, letter, 'opportunity');
  const right = (contact && companyOf(ask, contact)?.name) ?? (opening && companyOf(ask, opening)?.name);
  if (right === undefined) return;
  const fitting = fittingCompanies(ask, letter, contact);
  const { kind, subject } = letter.fields;
  const isOfOthers =
    (kind !== undefined && OF_OTHERS.includes(kind.value)) ||
    (contact !== undefined && isOneOf(contact, ['recruiter']));
  const wordings: Wordings = isOfOthers ? OF_READER_ALONE : READER_PLACE;
  if (subject !== undefined) {
    const inSubject = isOfOthers ? wordings : IN_SUBJECT;
    const line = lineOf(letter, subject.range);
    yield* strangeIn(ask, letter, { line, right, fitting, wordings: inSubject });
  }
  const { salutation, sentences } = proseOf(letter);
  if (salutation !== undefined) {
    const line = lineOf(letter, salutation.name);
    yield* strangeIn(ask, letter, { line, right, fitting, wordings: IN_SALUTATION });
  }
  for (const line of sentences) yield* strangeIn(ask, letter, { line, right, fitting, wordings });
}

interface Reading {
  readonly line: Sentence;
  readonly right: string;
  readonly fitting: ReadonlySet<string>;
  readonly wordings: Wordings;
}

function* strangeIn(ask: Lookup, letter: Letter, reading: Reading): Iterable<StrangeCompany> {
  const { line, right, fitting, wordings } = reading;
  for (const mention of companiesNamedIn(ask, line.plain, letter)) {
    if (isFitting(mention, fitting)) continue;
    const { plain } = line;
    const marked = { ...line, plain: plain.slice(0, mention.start) + A_COMPANY + plain.slice(mention.end) };
    if (!says(without(marked, ANOTHER_PLACE), wordings)) continue;
    if (isOfSomebodyNamed(ask, plain, mention)) continue;
    yield { range: line.placeOf(mention), name: mention.name, right };
  }
}

/** The folded names of all companies that may stand in the place of the reader's. */
function fittingCompanies(ask: Lookup, letter: Letter, contact: Contact | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (link: LinkText | undefined, from: Note) => {
    if (link === undefined) return;
    const note = follow(ask, link, from, 'company');
    const bare = link.label ?? link.target;
    for (const name of note === undefined ? [bare] : [note.name, ...(note.fields.aliases?.value ?? [])])
      names.add(foldName(name));
  };
  const addPerson = (person: Contact | undefined) => {
    if (person === undefined) return;
    add(person.fields.company?.value, person);
    for (const link of person.fields.former_companies?.value ?? []) add(link, person);
  };
  const addOpening = (from: Note, link: LinkText | undefined) => {
    const opening = follow(ask, link, from, 'opportunity');
    if (opening !== undefined) add(opening.fields.company?.value, opening);
  };
  addPerson(contact);
  if (contact !== undefined) addPerson(follow(ask, contact.fields.referred_by?.value, contact, 'contact'));
  addOpening(letter, letter.fields.opportunity?.value);
  const interview = follow(ask, letter.fields.interview?.value, letter, 'interview');
  if (interview !== undefined) {
    add(interview.fields.company?.value, interview);
    addOpening(interview, interview.fields.opportunity?.value);
    for (const link of interview.fields.contact?.value ?? [])
      addPerson(follow(ask, link, interview, 'contact'));
  }
  return names;
}

/** A longer or shorter form of a fitting name is as good. */
function isFitting({ name, note }: Mention, fitting: ReadonlySet<string>): boolean {
  const own = [name, ...(note?.fields.aliases?.value ?? [])].map(foldName);
  return [...fitting].some((one) =>
    own.some((other) => one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`)),
  );
}

/** Whether the sentence names somebody who works there: not the reader, whose company would fit. */
function isOfSomebodyNamed(ask: Lookup, plain: string, mention: Mention): boolean {
  const words = plain.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'-]{1,30}/gu) ?? [];
  return words
    .flatMap(wordsOfName)
    .flatMap((word) => ask.called(word))
    .some((contact) => foldName(companyOf(ask, contact)?.name ?? '') === foldName(mention.name));
}

/** A value of the frontmatter as one sentence. */
function lineOf(letter: Letter, range: Range): Sentence {
  const plain = plainOf(textAt(letter, range));
  return {
    plain,
    range,
    paragraph: 0,
    placeOf: ({ start, end }) => ({ start: range.start + start, end: range.start + end }),
  };
}
