import * as l10n from '@vscode/l10n';

import { listOf, withWhom } from '../agenda/interviews';
import { promiseIn } from '../agenda/promises';
import { answersIn } from '../guidance/answers';
import type { Finding } from '../guidance/lint';
import { questionsIn } from '../guidance/questions';
import { referralsOf } from '../guidance/referrals';
import type { Severity } from '../index/control';
import { isInEnglish } from '../index/language';
import type { Lookup } from '../index/lookup';
import {
  companyOf,
  contactsOf,
  follow,
  insidersAt,
  interviewsWith,
  lettersTo,
  meetingOf,
  nameBehind,
  workingDaysOf,
} from '../index/relations';
import { sectionOf, sectionsOf, tasksIn, type Task } from '../markdown/body';
import type { Day } from '../model/day';
import { longDay, relativeDay } from '../model/day-words';
import { logOf } from '../model/log';
import { clockAt, instantOf, type Moment } from '../model/moment';
import type { Company, Contact, Interview, Letter, Note } from '../model/note';
import type { Format, Source } from '../model/schema';
import { interviewStatus, letterStatus } from '../model/status';
import { overlap } from '../text/range';
import { letterName } from './contacts-tree';
import { kindName } from './interviews-tree';
import { momentInFull } from './moment-words';
import { linesIn, plain, wordsOf } from './plain';
import type { Survey } from './survey';
import { present } from './tree';

const MOST_LINES = 12;
const MOST_EVENTS = 15;
const LINES_OF_A_TALK = 6;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** Where a note opens when its link on a page is followed; undefined where a page cannot lead there. */
export type AddressOf = (note: Note) => string | undefined;

/**
 * One page of Markdown to read before a conversation, made of what the notes say and of nothing else. What they do not say is left
 * out, or named as open where the person will need it. Nothing of the notes is Markdown in it: see `plain`.
 */
export function briefOf(survey: Survey, interview: Interview, addressOf: AddressOf): string {
  const lookup = survey.search?.lookup();
  if (lookup === undefined) return '';
  const { today } = survey;
  const page: Page = { survey, lookup, today, interview, people: contactsOf(lookup, interview), addressOf };
  const sections = [
    section(l10n.t('Who'), bullets(who(page))),
    section(l10n.t('How you came to them'), bullets(howYouCame(page))),
    section(l10n.t('So far'), bullets(soFar(page))),
    section(l10n.t('Promised, and not yet done'), bullets(promised(page))),
    section(l10n.t('People you share'), bullets(shared(page))),
    section(l10n.t('Research'), research(page)),
    section(l10n.t('How to begin'), bullets(written(page, interview, 'Opening'))),
    section(l10n.t('Questions'), questions(page)),
    section(l10n.t('Answers you have ready'), bullets(answers(page))),
    section(l10n.t('While you are there'), bullets(tasksOf(page, 'There').map(taskOf(interview)))),
    section(l10n.t('Still open'), bullets(stillOpen(page))),
  ];
  return `${[...head(page), ...present(sections)].join('\n\n')}\n`;
}

interface Page {
  readonly survey: Survey;
  readonly lookup: Lookup;
  readonly today: Day;
  readonly interview: Interview;
  /** Those whom it is with and who have a note. */
  readonly people: readonly Contact[];
  readonly addressOf: AddressOf;
}

function head(page: Page): readonly string[] {
  const { lookup, interview } = page;
  return [
    `# ${l10n.t('Before you meet {0}', plain(withWhom(lookup, interview)))}`,
    bullets(present([when(page), ...theirClocks(page), where(page), about(page)])),
    linked(page, interview, l10n.t('The note to this conversation')),
  ];
}

function when(page: Page): string {
  const { lookup, interview, today } = page;
  const meeting = meetingOf(lookup, interview);
  const { kind, timezone } = interview.fields;
  const kindSaid = kind && kindName(kind.value);
  if (meeting === undefined) return present([l10n.t('the day is still open'), kindSaid]).join(' · ');
  const mine = lookup.profile()?.fields.timezone?.value ?? timezone?.value;
  const isToldApart = theirClocks(page).length > 0 && mine !== undefined;
  return present([
    `**${plain(momentInFull(meeting, today))}**${isToldApart ? ` (${plain(mine)})` : ''}`,
    meeting.time === undefined ? l10n.t('the hour is still open') : undefined,
    kindSaid,
  ]).join(' · ');
}

/** The same moment on the clocks of those who live by another, and on that of the meeting, each once. */
function theirClocks({ lookup, interview, people, today }: Page): readonly string[] {
  const { start, timezone } = interview.fields;
  const meeting = meetingOf(lookup, interview);
  if (start?.value.time === undefined || meeting === undefined) return [];
  const instant = instantOf(start.value, timezone?.value ?? lookup.profile()?.fields.timezone?.value);
  const zones = new Map<string, readonly string[]>();
  for (const { name, fields } of people) {
    const zone = fields.timezone?.value;
    if (zone !== undefined) zones.set(zone, [...(zones.get(zone) ?? []), name]);
  }
  if (timezone !== undefined && !zones.has(timezone.value)) zones.set(timezone.value, []);
  return [...zones]
    .map(([zone, names]) => ({ zone, names, clock: clockAt(instant, zone) }))
    .filter(({ clock }) => !isSameMoment(clock, meeting))
    .map(({ zone, names, clock }) => {
      const there = plain(momentInFull(clock, today));
      if (names.length === 0) return l10n.t('In {0}: {1}', plain(zone), there);
      return l10n.t('For {0}: {1} ({2})', plain(listOf(names)), there, plain(zone));
    });
}

function isSameMoment(one: Moment, other: Moment): boolean {
  return one.day === other.day && one.time === other.time;
}

function where({ interview }: Page): string | undefined {
  const { format, place, duration } = interview.fields;
  const length = duration && interview.text.slice(duration.range.start, duration.range.end);
  const parts = present([format && formatName(format.value), place?.value, length && wordsOf(length)]);
  return parts.length === 0 ? undefined : parts.map(plain).join(' · ');
}

function about(page: Page): string | undefined {
  const { lookup, interview } = page;
  const link = interview.fields.opportunity?.value;
  if (link === undefined) return undefined;
  const opening = follow(lookup, link, interview, 'opportunity');
  if (opening === undefined) return l10n.t('About: {0}', plain(link.label ?? link.target));
  const { status, deadline } = opening.fields;
  const state = present([status?.value, deadline && l10n.t('deadline {0}', longDay(deadline.value))]);
  return l10n.t('About: {0}', [linked(page, opening), ...state.map(plain)].join(' · '));
}

function who(page: Page): readonly string[] {
  const { lookup, interview } = page;
  const links = interview.fields.contact?.value ?? [];
  return links.map((link) => {
    const contact = follow(lookup, link, interview, 'contact');
    if (contact === undefined)
      return l10n.t('**{0}**: there is no note about them yet', plain(nameBehind(lookup, link, interview)));
    const { pronouns, honorific, role, location, timezone, relationship, phone } = contact.fields;
    const called = present([honorific?.value, pronouns?.value]).map(plain).join(', ');
    const company = companyOf(lookup, contact);
    return present([
      `**${linked(page, contact)}**${called === '' ? '' : ` (${called})`}`,
      role && plain(role.value),
      company && (company.note === undefined ? plain(company.name) : linked(page, company.note)),
      relationship && plain(relationship.value.join(', ').replaceAll('-', ' ')),
      location && plain(location.value),
      timezone && plain(timezone.value),
      phone && plain(phone.value),
    ]).join(' · ');
  });
}

/** How one knows of somebody, within a sentence. */
function sourceSaid(source: Source): string {
  switch (source) {
    case 'referral':
      return l10n.t('somebody referred you');
    case 'cold':
      return l10n.t('you found them yourself');
    case 'alumni':
      return l10n.t('you went to the same school');
    case 'association':
      return l10n.t('through a professional body');
    case 'group':
      return l10n.t('through a group');
    case 'event':
      return l10n.t('you met at an event');
    case 'online':
      return l10n.t('through something online');
    case 'friend':
      return l10n.t('you know each other');
    case 'inbound':
      return l10n.t('they wrote to you first');
  }
}

function howYouCame(page: Page): readonly string[] {
  const { lookup, interview, people } = page;
  const lines = people.flatMap((contact) => {
    const { referred_by, found_via, source } = contact.fields;
    const referrer = follow(lookup, referred_by?.value, contact, 'contact');
    const said = present([
      referred_by &&
        l10n.t(
          'introduced by {0}',
          referrer === undefined
            ? plain(nameBehind(lookup, referred_by.value, contact))
            : linked(page, referrer),
        ),
      found_via && l10n.t('found through {0}', plain(found_via.value)),
      source && sourceSaid(source.value),
    ]).join(' · ');
    return said === '' ? [] : [`${plain(contact.name)}: ${said}`];
  });
  const by = interview.fields.initiated_by?.value;
  if (by === undefined) return lines;
  return [
    ...lines,
    by === 'me' ? l10n.t('You asked for this conversation.') : l10n.t('They asked for this conversation.'),
  ];
}

/** Something that passed on a day. */
interface Event {
  readonly day: Day;
  readonly text: string;
}

/** Log lines, letters and talks, the newest first. */
function soFar(page: Page): readonly string[] {
  const { lookup, people, today } = page;
  const isAlone = people.length === 1;
  const events = people.flatMap((contact) => [
    ...logOf(contact).map(({ day, text }) => ({
      day,
      text: plain(isAlone ? wordsOf(text) : `${contact.name}: ${wordsOf(text)}`),
    })),
    ...lettersTo(lookup, contact).flatMap((letter) => letterEvents(page, letter, contact)),
  ]);
  const past = [...events, ...earlierTalks(page).map((talk) => talkEvent(page, talk))]
    .filter(({ day }) => day <= today)
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const left = past.length - MOST_EVENTS;
  const lines = past.slice(0, MOST_EVENTS).map(({ day, text }) => `**${longDay(day)}** · ${text}`);
  return left > 0 ? [...lines, l10n.t('and {0} earlier', left)] : lines;
}

function letterEvents(page: Page, letter: Letter, contact: Contact): readonly Event[] {
  const { lookup, today } = page;
  const { sent, replied, subject, kind } = letter.fields;
  if (sent === undefined || letterStatus(letter) !== 'sent') return [];
  const name = linked(page, letter, kind === undefined ? letter.name : letterName(kind.value));
  const promise = isInEnglish(lookup, letter)
    ? promiseIn(letter, sent.value, workingDaysOf(lookup))
    : undefined;
  const said = promise && wordsOf(letter.text.slice(promise.range.start, promise.range.end));
  const text = present([
    l10n.t('{0} to {1}', name, plain(contact.name)),
    subject && `“${plain(wordsOf(subject.value))}”`,
    promise && l10n.t('you wrote “{0}”, which is {1}', plain(said ?? ''), longDay(promise.due)),
    replied && replied.value <= today ? l10n.t('answered {0}', longDay(replied.value)) : undefined,
  ]);
  return [{ day: sent.value, text: text.join(' · ') }];
}

interface Talk {
  readonly talk: Interview;
  readonly day: Day;
}

/** The talks with the same people that have been held, the newest first. */
function earlierTalks({ lookup, people, interview, today }: Page): readonly Talk[] {
  const talks = new Map(people.flatMap((one) => interviewsWith(lookup, one)).map((one) => [one.uri, one]));
  talks.delete(interview.uri);
  return [...talks.values()]
    .filter((talk) => interviewStatus(talk) === 'done')
    .flatMap((talk) => {
      const day = meetingOf(lookup, talk)?.day;
      return day === undefined || day > today ? [] : [{ talk, day }];
    })
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

function talkEvent(page: Page, { talk, day }: Talk): Event {
  const kind = talk.fields.kind?.value;
  const label = kind === undefined ? l10n.t('You talked') : l10n.t('You talked ({0})', kindName(kind));
  const lines = ['Notes', 'What I learned'].flatMap((title) => written(page, talk, title, LINES_OF_A_TALK));
  const outcome = talk.fields.outcome;
  const all =
    outcome === undefined ? lines : [...lines, l10n.t('Outcome: {0}', plain(wordsOf(outcome.value)))];
  return { day, text: [linked(page, talk, label), ...all.map((line) => `  - ${line}`)].join('\n') };
}

/** What is open on both sides: what the agenda says about the people, unticked tasks, feedback that was offered, people that were named. */
function promised(page: Page): readonly string[] {
  const { survey, lookup, people, interview, today } = page;
  const uris = new Set(people.map(({ uri }) => uri));
  const due = survey
    .followUps()
    .filter(
      ({ contact, note, act }) =>
        contact && uris.has(contact.uri) && note.uri !== interview.uri && act !== 'task',
    )
    .map(({ what, why, due: day }) =>
      plain([what, l10n.t('due {0}', longDay(day)), why].filter((part) => part !== '').join(' · ')),
    );
  const talks = earlierTalks(page);
  const tasks = [interview, ...people, ...talks.map(({ talk }) => talk)].flatMap((note) =>
    openTasks(note).map(taskOf(note)),
  );
  const theirs = talks.flatMap(({ talk }) => {
    const { feedback_by, outcome } = talk.fields;
    const named = referralsOf(lookup, talk).filter(({ contact }) => contact === undefined);
    return present([
      feedback_by && outcome === undefined
        ? l10n.t(
            'They said that you may ask for feedback: {0}, {1}',
            longDay(feedback_by.value),
            relativeDay(feedback_by.value, today),
          )
        : undefined,
      named.length === 0
        ? undefined
        : l10n.t('They named {0}, without a note yet', plain(listOf(named.map(({ name }) => name)))),
    ]);
  });
  return [...due, ...tasks, ...theirs];
}

/** The unticked tasks of a note, its checklist aside. */
function openTasks(note: Note): readonly Task[] {
  const checklists = sectionsOf(note.body, 'Checklist').map(({ content }) => content);
  return note.body.tasks.filter(
    ({ done, item }) =>
      !done &&
      item.textRange.start < item.textRange.end &&
      !checklists.some((checklist) => overlap(checklist, item.range)),
  );
}

/** Whom else one knows at their company, and whom they introduced. */
function shared(page: Page): readonly string[] {
  const { lookup, interview, people } = page;
  const own = new Set(people.map(({ uri }) => uri));
  const company = companyOf(lookup, interview);
  const insiders = insidersAt(lookup, interview)
    .filter(({ contact }) => !own.has(contact.uri))
    .map(({ contact, isFormer }) => {
      const name = plain(company?.name ?? '');
      const place = isFormer ? l10n.t('used to be at {0}', name) : l10n.t('is at {0} too', name);
      const role = contact.fields.role;
      return present([`${linked(page, contact)} ${place}`, role && plain(role.value)]).join(' · ');
    });
  const introduced = people.flatMap((person) =>
    lookup
      .backlinks(person)
      .filter((note) => note.type === 'contact')
      .filter(
        (other) => follow(lookup, other.fields.referred_by?.value, other, 'contact')?.uri === person.uri,
      )
      .map((other) => l10n.t('{0} introduced you to {1}', plain(person.name), linked(page, other))),
  );
  return [...insiders, ...introduced];
}

function research(page: Page): string {
  const { lookup, interview, people } = page;
  const company = companyOf(lookup, interview)?.note;
  const blocks = [
    block(
      '',
      ['Research', 'Common ground'].flatMap((title) => written(page, interview, title)),
    ),
    ...people.map((contact) =>
      block(
        linked(page, contact),
        ['Research', 'Common ground'].flatMap((title) => written(page, contact, title)),
      ),
    ),
    company === undefined
      ? ''
      : block(linked(page, company), [
          ...facts(company),
          ...['Research', 'News'].flatMap((title) => written(page, company, title)),
        ]),
  ];
  return blocks.filter((text) => text !== '').join('\n\n');
}

/** What the keys of a company say, on one line. */
function facts({ fields: { industry, size, location, website } }: Company): readonly string[] {
  const known = present([industry, size, location, website]).map(({ value }) => plain(wordsOf(value)));
  return known.length === 0 ? [] : [known.join(' · ')];
}

function block(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return title === '' ? bullets(lines) : `${title}\n\n${bullets(lines)}`;
}

function questions({ interview }: Page): string {
  return questionsIn(interview)
    .map(({ text }, nth) => `${nth + 1}. ${plain(wordsOf(text))}`)
    .join('\n');
}

function answers({ interview }: Page): readonly string[] {
  return answersIn(interview)
    .filter(({ hasText }) => hasText)
    .map(({ question }) => plain(wordsOf(question)));
}

/** What the survey finds in the note, and what is not ticked of what belongs before the meeting. */
function stillOpen(page: Page): readonly string[] {
  const { survey, interview, lookup, people } = page;
  const findings = survey
    .findingsOf(interview.uri)
    // The items themselves stand below.
    .filter(({ rule }) => rule !== 'checklist-open')
    .toSorted((a, b) => severityOf(a) - severityOf(b))
    .map(({ message }) => plain(message));
  const tasks = beforeOf(page).map((task) => `☐ ${taskOf(interview)(task)}`);
  const unsent = people
    .flatMap((contact) => lettersTo(lookup, contact))
    .filter((letter) => letterStatus(letter) !== 'sent')
    .map((letter) => l10n.t('Written and not sent yet: {0}', linked(page, letter)));
  return [...findings, ...tasks, ...unsent];
}

function severityOf({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

/** The unticked items of the checklist that belong before the meeting: under Before, or under no heading of their own. */
function beforeOf(page: Page): readonly Task[] {
  const there = new Set(tasksOf(page, 'There'));
  return tasksOf(page, 'Checklist').filter((task) => !task.done && !there.has(task));
}

function tasksOf({ interview: { body } }: Page, title: string): readonly Task[] {
  const section = sectionOf(body, title);
  if (section === undefined) return [];
  return tasksIn(body, section.content).filter(({ item }) => item.textRange.start < item.textRange.end);
}

function taskOf({ text }: Note): (task: Task) => string {
  return ({ item: { textRange } }) => plain(wordsOf(text.slice(textRange.start, textRange.end)));
}

/** What stands in a section of a note, as lines of the page; where there is more than fits, that is said. */
function written(page: Page, note: Note, title: string, most = MOST_LINES): readonly string[] {
  const lines = sectionsOf(note.body, title).flatMap(({ content }) => linesIn(note.text, note.body, content));
  const shown = lines.slice(0, most).map(plain);
  const left = lines.length - shown.length;
  return left > 0
    ? [...shown, l10n.t('and {0} more in {1}', left, linked(page, note, l10n.t('the note')))]
    : shown;
}

function section(title: string, content: string): string | undefined {
  return content === '' ? undefined : `## ${title}\n\n${content}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** A note by its name or other words, as a link where the page can lead there. */
function linked({ addressOf }: Page, note: Note, label?: string): string {
  const address = addressOf(note);
  const words = plain(label ?? note.name);
  return address === undefined ? words : `[${words}](${address})`;
}

function formatName(format: Format): string {
  const names: Readonly<Record<Format, string>> = {
    'in-person': l10n.t('in person'),
    phone: l10n.t('by telephone'),
    video: l10n.t('by video'),
    written: l10n.t('in writing'),
  };
  return names[format];
}
