import * as l10n from '@vscode/l10n';

import { wordsOfName } from '../index/names';
import type { Lookup } from '../index/lookup';
import { companyOf, contactsOf, follow, interviewsWith } from '../index/relations';
import { oneLine } from '../drafts/prose';
import { sectionsOf } from '../markdown/body';
import type { Contact, Interview, Letter, Note } from '../model/note';
import { interviewStatus } from '../model/status';
import { matterOf, shareMatter, type Matter } from '../prose/common-matter';
import { proseOf } from '../prose/letter-prose';
import { ownWords } from '../prose/own-words';
import { sentencesIn } from '../prose/sentences';
import type { Range } from '../text/range';
import { brief } from './brief';
import { insertSentence } from './insert-sentence';
import { textAt } from './place';
import { placeholdersIn } from './placeholders';
import type { Fix } from './rule';

const SECTIONS = ['Notes', 'What I learned', 'Referrals'];
const MOST_TOPICS = 5;

/** A stretch of a note in which the person has written down what was talked about. */
export interface Noted {
  readonly note: Note;
  readonly range: Range;
}

/** The interview that a letter belongs to: its own, else the only one held with its reader. */
export function interviewOf(
  ask: Lookup,
  letter: Letter,
  contact: Contact | undefined,
): Interview | undefined {
  const own = follow(ask, letter.fields.interview?.value, letter, 'interview');
  if (own !== undefined || contact === undefined) return own;
  const held = interviewsWith(ask, contact).filter((one) => interviewStatus(one) === 'done');
  return held.length === 1 ? held[0] : undefined;
}

/** What stands in an interview about what was said. */
export function notedIn(interview: Interview): readonly Noted[] {
  return SECTIONS.flatMap((title) => sectionsOf(interview.body, title)).map(({ content }) => ({
    note: interview,
    range: content,
  }));
}

/** Everything that is written down about a contact: in their note and under the talks with them. */
export function notedOn(ask: Lookup, contact: Contact): readonly Noted[] {
  const own = { note: contact, range: contact.body.range };
  return [own, ...interviewsWith(ask, contact).flatMap(notedIn)];
}

/** What the notes are about, the names of the two and of the reader's work aside. */
export function matterNoted(ask: Lookup, noted: readonly Noted[], people: readonly Contact[]): Matter {
  const words = noted.map(wordsIn).join('\n');
  return matterOf(withoutCompanies(ask, people, words), namesAround(ask, people));
}

/** Whether a letter takes up anything of some matter: in its subject, or in what it says. */
export function takesUp(letter: Letter, matter: Matter): boolean {
  const { salutation } = proseOf(letter);
  const { range } = letter.body;
  const said = ownWords(
    letter,
    { ...range, start: salutation?.range.end ?? range.start },
    { quotations: true },
  );
  const subject = letter.fields.subject?.value ?? '';
  return shareMatter(matterOf(withoutGaps(`${subject}\n${said}`)), matter);
}

/** Lists what was talked about in a comment at the end of a letter; no fix where nothing is noted, or it is listed already. */
export function listTopics(letter: Letter, noted: readonly Noted[], matter: Matter): readonly Fix[] {
  const isListed = letter.body.comments.some((comment) =>
    shareMatter(matterOf(textAt(letter, comment)), matter),
  );
  const topics = noted.flatMap(topicsIn).filter((topic) => shareMatter(matterOf(topic), matter));
  if (isListed || topics.length === 0) return [];
  const lines = topics.slice(0, MOST_TOPICS).map((topic) => `- ${topic.replaceAll('--', '–')}`);
  const text = ['<!-- What you talked about:', ...lines, '-->'].join('\n');
  return [
    {
      title: l10n.t('List what you talked about'),
      edits: [insertSentence(letter, 'end', text)],
      preferred: true,
    },
  ];
}

/** The people of an interview, or the reader alone. */
export function peopleOf(
  ask: Lookup,
  interview: Interview | undefined,
  contact: Contact | undefined,
): readonly Contact[] {
  const there = interview === undefined ? [] : contactsOf(ask, interview);
  return contact === undefined ? there : [contact, ...there];
}

function wordsIn({ note, range }: Noted): string {
  const words = ownWords(note, range, { quotations: true });
  return withoutGaps(words.replace(/^ {0,3}#{1,6}[ \t].*$/gm, ' '));
}

function topicsIn(noted: Noted): readonly string[] {
  return sentencesIn(wordsIn(noted)).map(({ plain }) => brief(oneLine(plain.replace(/[*_`[\]]/g, ''))));
}

function withoutGaps(text: string): string {
  return placeholdersIn(text)
    .toReversed()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}

/** The names that any letter between these people may hold; of a company's, the word that it is called by. */
function namesAround(ask: Lookup, people: readonly Contact[]): readonly string[] {
  const names = people.flatMap((contact) => [contact.name, ...(contact.fields.aliases?.value ?? [])]);
  const companies = people.map((contact) => companyOf(ask, contact)?.name ?? '');
  return [
    ...[...names, ask.profile()?.fields.name?.value ?? ''].flatMap(wordsOfName),
    ...companies.flatMap((name) => wordsOfName(name).slice(0, 1)),
  ];
}

function withoutCompanies(ask: Lookup, people: readonly Contact[], text: string): string {
  return people.reduce((words, contact) => {
    const name = companyOf(ask, contact)?.name ?? '';
    return name === '' ? words : words.replaceAll(name, ' ');
  }, text);
}
