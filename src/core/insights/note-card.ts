import * as l10n from '@vscode/l10n';

import type { FollowUp } from '../agenda/follow-up';
import { listOf, withWhom } from '../agenda/interviews';
import type { Lookup } from '../index/lookup';
import {
  companyOf,
  insidersOf,
  meetingOf,
  nameBehind,
  touchesOf,
  type Employer,
  type Insider,
  type Touch,
} from '../index/relations';
import { sectionsOf } from '../markdown/body';
import type { Day } from '../model/day';
import { longDay, relativeDay } from '../model/day-words';
import { logOf } from '../model/log';
import type { Company, Contact, Interview, Letter, Note, Opportunity } from '../model/note';
import type { ReadType } from '../model/schema';
import { stageOf } from '../model/status';
import type { Range } from '../text/range';
import { cardOf, type Card } from './card';
import { letterName, letterState, stageName } from './contacts-tree';
import { kindName, stateName, stateOf } from './interviews-tree';
import { momentInFull } from './moment-words';
import { linesIn } from './plain';
import type { Survey } from './survey';
import { present } from './tree';

const MOST_QUOTES = 2;
const MOST_OPEN = 3;
const MOST_PEOPLE = 5;

/** Where the person writes about what a note is of, what tells most first. */
const TELLING: Readonly<Partial<Record<ReadType, readonly string[]>>> = {
  contact: ['Common ground', 'Research'],
  interview: ['What I learned', 'Notes', 'Research'],
  company: ['Research', 'News'],
};

/** What the notes know of what a note is about, in a few lines: who or what it is, where it stands, what comes next. */
export function noteCard(survey: Survey, note: Note): Card {
  const lookup = survey.search?.lookup();
  if (lookup === undefined) return cardOf(note.name, []);
  switch (note.type) {
    case 'contact':
      return contactCard(survey, lookup, note);
    case 'interview':
      return interviewCard(survey, lookup, note);
    case 'letter':
      return letterCard(survey, lookup, note);
    case 'company':
      return companyCard(lookup, note);
    case 'opportunity':
      return opportunityCard(survey, lookup, note);
    case 'profile':
      return cardOf(note.name, [note.fields.headline?.value]);
    case 'template':
    case 'copy':
    case 'ordinary':
      return cardOf(note.name, [], quotesOf(note));
  }
}

/** The people one knows at a company, as lines of a card; whom the note is of in which one asks is known already. */
export function peopleSaid(lookup: Lookup, employer: Employer, from: Note): readonly string[] {
  const people = insidersOf(lookup, employer).filter(({ contact }) => contact.uri !== from.uri);
  const there = people.filter(({ isFormer }) => !isFormer);
  const former = people.filter(({ isFormer }) => isFormer);
  return present([
    there.length === 0 ? undefined : l10n.t('You know {0}', someOf(there)),
    former.length === 0 ? undefined : l10n.t('Used to be there: {0}', someOf(former)),
  ]);
}

/** The first lines that the person has written in some stretches of a note. */
export function quotesIn(note: Note, ranges: readonly Range[]): readonly string[] {
  return ranges.flatMap((range) => linesIn(note.text, note.body, range)).slice(0, MOST_QUOTES);
}

function contactCard(survey: Survey, lookup: Lookup, contact: Contact): Card {
  const { today } = survey;
  const { role, email, linkedin, do_not_contact } = contact.fields;
  const [next, ...others] = survey.followUpsAbout(contact.uri);
  const [last] = touchesOf(lookup, contact, today);
  return cardOf(
    contact.name,
    [
      present([role?.value, companyOf(lookup, contact)?.name]).join(' · '),
      l10n.t('Stage: {0}', stageName(stageOf(contact))),
      do_not_contact?.value === true ? l10n.t('Not to be contacted') : undefined,
      last === undefined ? l10n.t('No touch yet') : lastTouch(contact, last, today),
      next && nextStep(next, today),
      stillOpen(contact, others, today),
      email?.value[0],
      linkedin?.value,
    ],
    quotesOf(contact),
  );
}

function lastTouch(contact: Contact, { day, kind }: Touch, today: Day): string {
  const words = kind === 'log' ? logOf(contact).find((line) => line.day === day)?.text : undefined;
  const said = l10n.t('Last touch: {0}, {1}', longDay(day), relativeDay(day, today));
  return words === undefined || words === '' ? said : `${said} · ${words}`;
}

function nextStep({ what, due }: FollowUp, today: Day): string {
  return l10n.t('Next step: {0}, {1}', what, relativeDay(due, today));
}

/** What is promised besides the next step: the rest of the agenda about somebody, and the tasks in their note that have no day. */
function stillOpen({ body, text }: Contact, others: readonly FollowUp[], today: Day): string | undefined {
  const dated = others.map(({ what, due }) => `${what} (${relativeDay(due, today)})`);
  const undated = body.tasks
    .filter(({ done, due }) => !done && due === undefined)
    .map(({ item: { textRange } }) => text.slice(textRange.start, textRange.end))
    .filter((words) => words.trim() !== '');
  const open = [...dated, ...undated];
  return open.length === 0 ? undefined : l10n.t('Still open: {0}', cutList(open, MOST_OPEN).join(' · '));
}

function interviewCard(survey: Survey, lookup: Lookup, interview: Interview): Card {
  const { today } = survey;
  const { kind, place } = interview.fields;
  const meeting = meetingOf(lookup, interview);
  const [next] = survey.followUpsIn(interview.uri);
  return cardOf(
    withWhom(lookup, interview),
    [
      present([
        kind === undefined ? l10n.t('interview') : l10n.t('{0} interview', kindName(kind.value)),
        companyOf(lookup, interview)?.name,
      ]).join(' · '),
      meeting === undefined ? l10n.t('no date yet') : momentInFull(meeting, today),
      place?.value,
      stateName(stateOf(survey, interview, meeting?.day)),
      next && nextStep(next, today),
    ],
    quotesOf(interview),
  );
}

function letterCard(survey: Survey, lookup: Lookup, letter: Letter): Card {
  const { kind, to, subject } = letter.fields;
  const what = kind === undefined ? l10n.t('Letter') : letterName(kind.value);
  const [next] = survey.followUpsIn(letter.uri);
  return cardOf(to === undefined ? what : l10n.t('{0} to {1}', what, nameBehind(lookup, to.value, letter)), [
    subject?.value,
    letterState(letter, survey.today),
    next && nextStep(next, survey.today),
  ]);
}

function companyCard(lookup: Lookup, company: Company): Card {
  const { industry, size, location } = company.fields;
  const facts = present([industry?.value, size && sizeSaid(size.value), location?.value]);
  return cardOf(
    company.name,
    [facts.join(' · '), ...peopleSaid(lookup, { name: company.name, note: company }, company)],
    quotesOf(company),
  );
}

/** A bare number says nothing beside an industry and a place: `500 people`. */
function sizeSaid(size: string): string {
  return /^\d[\d\s.,+–-]{0,30}$/.test(size) ? l10n.t('{0} people', size) : size;
}

function opportunityCard(survey: Survey, lookup: Lookup, opportunity: Opportunity): Card {
  const { today } = survey;
  const { status, deadline, location, contact } = opportunity.fields;
  return cardOf(
    opportunity.name,
    [
      present([companyOf(lookup, opportunity)?.name, location?.value]).join(' · '),
      status && l10n.t('Status: {0}', status.value),
      deadline && l10n.t('Deadline: {0}, {1}', longDay(deadline.value), relativeDay(deadline.value, today)),
      contact && l10n.t('Contact: {0}', nameBehind(lookup, contact.value, opportunity)),
    ],
    quotesOf(opportunity),
  );
}

/** What stands above the first section, then what the sections tell that are there for it. */
function quotesOf(note: Note): readonly string[] {
  const { body, type } = note;
  const first = body.headings.find(({ level }) => level > 1);
  const above = { start: body.range.start, end: first?.range.start ?? body.range.end };
  const telling = (TELLING[type] ?? []).flatMap((title) => sectionsOf(body, title));
  return quotesIn(note, [above, ...telling.map(({ content }) => content)]);
}

function someOf(people: readonly Insider[]): string {
  const said = people.map(({ contact: { name, fields } }) =>
    fields.role === undefined ? name : `${name} (${fields.role.value})`,
  );
  return listOf(cutList(said, MOST_PEOPLE));
}

/** A list as far as it fits, and how many are left. */
function cutList(list: readonly string[], most: number): readonly string[] {
  const left = list.length - most;
  return left > 0 ? [...list.slice(0, most), l10n.t('{0} more', left)] : list;
}
