import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { addDays, type Day } from '../../src/core/model/day';

/** The day on which every generated search is looked at. */
export const TODAY: Day = '2026-11-18';

/** How far back a generated search goes, in days: most of a long archive is history. */
const PAST = 700;
const AHEAD = 40;

/** A contact that this many notes of every generated search link to, whatever its size. */
export const HUB = { file: 'contacts/hub-of-them-all.md', links: 40 };
/** An interview of 150 lines, as somebody writes who takes down everything. */
export const LONG_NOTE = 'interviews/2026-11-25-a-long-talk.md';
const LONG = 150;

/** A generated search: the texts of its files by their paths. */
export type Generated = ReadonlyMap<string, string>;

/**
 * A search with a number of contacts, and for each of them about 1.5 interviews, 0.7 letters and 0.2 companies: 3.4 notes.
 * The same number gives the same search, byte for byte.
 */
export function generatedSearch(contacts: number): Generated {
  const files = new Map<string, string>([['job-search.md', PROFILE]]);
  const random = randomFrom(contacts);
  const companies = Array.from({ length: Math.max(1, Math.round(contacts * 0.2)) }, (_, n) =>
    companyNamed(n),
  );
  for (const company of companies) files.set(`companies/${slug(company)}.md`, companyNote(company, random));
  const people = Array.from({ length: contacts }, (_, n) => personNamed(n));
  files.set(
    HUB.file,
    contactNote({ name: 'Hub of them all', company: companyNamed(0), referrer: undefined }, random),
  );
  for (const [n, name] of people.entries()) {
    const company = random.of(companies);
    const person: Person = { name, company, referrer: random.chance(0.4) ? random.of(people) : undefined };
    files.set(`contacts/${slug(name)}.md`, contactNote(person, random));
    const interviews = n % 2 === 0 ? 2 : 1;
    for (let i = 0; i < interviews; i++) {
      const day = addDays(TODAY, random.between(-PAST, AHEAD));
      files.set(
        `interviews/${day}-${slug(name)}.md`,
        interviewNote(person, day, {
          random,
          named:
            n < HUB.links && i === 0
              ? 'Hub of them all'
              : random.of(people.slice(Math.max(0, n - 20), n + 20)),
        }),
      );
    }
    if (n % 10 < 7) {
      const day = addDays(TODAY, -random.between(0, PAST));
      files.set(`letters/${day}-request-${slug(name)}.md`, letterNote(person, day, random));
    }
  }
  files.set(LONG_NOTE, longNote(people[0] ?? '', random));
  return files;
}

/** Writes a generated search into an empty folder. */
export function writeSearch(files: Generated, folder: string): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

interface Person {
  readonly name: string;
  readonly company: string;
  readonly referrer: string | undefined;
}

interface Talk {
  readonly random: Random;
  /** Whom they named. */
  readonly named: string;
}

interface Random {
  /** A whole number from one to another, both included. */
  between(least: number, most: number): number;
  of<T>(list: readonly T[]): T;
  /** Several different ones of a list, in their order. */
  some<T>(count: number, list: readonly T[]): readonly T[];
  chance(share: number): boolean;
}

/** Numbers that look like chance and are the same in every run (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    of: (list) => list[between(0, list.length - 1)] as (typeof list)[number],
    some: (count, list) => {
      const left = list.map((one, index) => ({ one, index, at: next() }));
      const chosen = left.sort((a, b) => a.at - b.at).slice(0, count);
      return chosen.sort((a, b) => a.index - b.index).map(({ one }) => one);
    },
    chance: (share) => next() < share,
  };
}

// prettier-ignore
const GIVEN = ['Maya', 'Dan', 'Aditi', 'Wanjiru', 'Łukasz', 'Teodora', 'Renata', 'Kofi', 'Leilani', 'Mehmet', 'Hương', 'Viorica', 'Patrice', 'Denise', 'Fatoumata', 'Ingrid', 'Tomás', 'Yuki', 'Samira', 'Owen', 'Priya', 'Jamal', 'Elif', 'Björn', 'Chidi'];
// prettier-ignore
const FAMILY = ['Okafor', 'Reyes', 'Deshpande', 'Kamau', 'Żółć', 'Marin', 'Souza', 'Larsen', 'Kahananui', 'Yıldız', 'Nguyễn', 'Whitehorse', 'Diallo', 'Mbuyi', 'Lindqvist', 'Herrera', 'Tanaka', 'Haddad', 'Pritchard', 'Raman', 'Carter', 'Demir', 'Aalto', 'Eze', 'Novak'];
// prettier-ignore
const COMPANY = ['Northwind', 'Brightmoor', 'Tarn', 'Fernhill', 'Osprey', 'Calder', 'Juniper', 'Halcyon', 'Redwater', 'Sable', 'Kestrel', 'Larkspur', 'Meridian', 'Birch', 'Quarry', 'Tidewater'];
// prettier-ignore
const TRADE = ['Telecom', 'Systems', 'Health', 'Logistics', 'Energy', 'Books', 'Analytics', 'Robotics', 'Water', 'Mutual', 'Foods', 'Rail'];
// prettier-ignore
const ROLES = ['Staff Security Engineer', 'Director of Implementation', 'Product Manager', 'Data Analyst', 'Head of Operations', 'Nurse Informaticist', 'Technical Writer', 'Principal Researcher', 'Programme Lead', 'Site Reliability Engineer'];
// prettier-ignore
const TOPICS = ['alarm fatigue', 'the move to the new chart', 'how a small team keeps its on-call calm', 'the first ninety days', 'what a rollout looks like from the ward', 'pricing without a spreadsheet', 'the audit that went well', 'writing for people in a hurry', 'what they would learn first today', 'the tools that nobody admits to using'];
// prettier-ignore
const THOUGHTS = [
  'Pharmacist by training, and says in an interview that she remembers the number of the go-live that failed.',
  'The group publishes its post-mortems. The one about the spring outage is worth reading twice before we talk.',
  'They grew from forty to ninety people in a year and moved to the other side of the river, which some of them mind.',
  'A talk on the chapter page: twenty minutes, one slide, and the slide is a photograph of a whiteboard.',
  'Spent eight years on the other side of the counter, buying what the company sells now.',
  'The annual report gives a page to reliability, with figures by quarter and no adjectives.',
  'Wrote a paper on handovers with two nurses and a statistician; the method is simple enough to try here.',
  'Runs the reading group on Thursdays, open to guests, and answers questions about it by the next morning.',
];
// prettier-ignore
const NOTES = [
  'A week is two days of meetings, two of writing, and one that nobody can plan.',
  'She would begin with the people who answer the telephone, because they know what is broken.',
  'The hard part was not the tool but the forty spreadsheets that it replaced.',
  'He keeps a file of things that he was wrong about and reads it before each review.',
  'The certificate helped once, with one employer, and has not been asked for since.',
  'What they look for is somebody who writes down what was decided and sends it round.',
  'Moving from the ward took her eighteen months, with a course in the evenings and a lot of talking.',
  'Their planning runs by quarter; what is not in by the first week waits for the next.',
];
// prettier-ignore
const QUESTIONS = [
  'What does a week of yours really look like?', 'What did you have to unlearn when you came from your old field?', 'Which problems do people bring to you first?', 'What would you read or try before spending money on a course?',
  'How do you notice that somebody new is going to do well?', 'What has changed most in the field since you began?', 'Which part of the work is duller than it looks?', 'Whom else should I listen to?',
];
// prettier-ignore
const OPENINGS = ['I heard your talk on', 'I read your article on', 'Your post about', 'At the chapter meeting you spoke about'];
// prettier-ignore
const BACKGROUND = [
  'I have worked on a cardiac step-down unit for eleven years and was a super-user when we moved to our new chart.',
  'I am a bookseller who has kept the shop’s stock system alive for six years and would like to do more of that.',
  'I have spent five years in support for a telephone company, the last two of them writing the answers that others give.',
  'I teach statistics at a college and am looking at how people in industry use the little of it that they need.',
];
// prettier-ignore
const WISHES = [
  'I am exploring how people find their way into this field, and I would like to learn how you made that step.',
  'I would be glad to hear what you look at first, and what you would do differently.',
  'I am trying to understand what the work is like from day to day before I decide on a direction.',
];
// prettier-ignore
const TIMES = [
  'Could we talk for twenty minutes by phone, some afternoon in the next two weeks?',
  'Would you have twenty minutes for a call within the next ten days, at whatever hour suits you?',
  'If you could spare half an hour in the coming two weeks, I would come to you or ring, as you like.',
];

const PROFILE = `---
type: profile
name: Teodora Marin
email: teodora.marin@example.com
phone: +1 612 555 0148
timezone: America/Chicago
focus: [clinical informatics, remote monitoring]
goals: To lead the work on monitoring for a group of hospitals.
weekly_goal: 3
---

# Search
`;

function personNamed(n: number): string {
  const given = GIVEN[n % GIVEN.length] ?? '';
  const family = FAMILY[Math.floor(n / GIVEN.length) % FAMILY.length] ?? '';
  const round = Math.floor(n / (GIVEN.length * FAMILY.length));
  return round === 0 ? `${given} ${family}` : `${given} ${family} ${roman(round)}`;
}

function companyNamed(n: number): string {
  const round = Math.floor(n / (COMPANY.length * TRADE.length));
  const name = `${COMPANY[n % COMPANY.length] ?? ''} ${TRADE[Math.floor(n / COMPANY.length) % TRADE.length] ?? ''}`;
  return round === 0 ? name : `${name} ${roman(round)}`;
}

function roman(n: number): string {
  return ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][n] ?? String(n);
}

function slug(name: string): string {
  return name.toLowerCase().normalize('NFC').replaceAll(' ', '-');
}

function companyNote(name: string, random: Random): string {
  return `---
type: company
name: ${name}
industry: ${random.of(TRADE).toLowerCase()}
size: ${random.between(2, 90)}0
website: https://${slug(name)}.example
tags: [${random.some(2, TRADE).join(', ').toLowerCase()}]
---

## Research

${random.some(8, THOUGHTS).join(' ')}

${random.some(8, NOTES).join(' ')}

## News

${random.some(8, NOTES).map(bullet).join('\n')}
`;
}

function contactNote({ name, company, referrer }: Person, random: Random): string {
  const last = -random.between(1, PAST);
  const log = Array.from({ length: random.between(10, 24) }, (_, n) => {
    const day = addDays(TODAY, last - n * random.between(5, 30));
    const channel = random.of(['email', 'phone', 'met', 'linkedin']);
    return `- ${day} ${channel}: about ${random.of(TOPICS)}. ${random.of(NOTES)}`;
  });
  const stage = random.of(['identified', 'contacted', 'replied', 'met', 'met', 'in-touch', 'paused']);
  const planned = random.chance(0.2) ? `next_follow_up: ${addDays(TODAY, random.between(-10, 60))}\n` : '';
  return `---
type: contact
name: ${name}
role: ${random.of(ROLES)}
company: "[[${company}]]"
email: ${slug(name)
    .normalize('NFKD')
    .replace(/[^a-z-]/g, '')}@${slug(company)}.example
location: Bloomington, Minnesota
relationship: ${random.of(['colleague', 'alumni', 'peer', 'hiring-manager', 'friend'])}
source: ${referrer === undefined ? random.of(['online', 'event', 'alumni']) : 'referral'}
${referrer === undefined ? '' : `referred_by: "[[${referrer}]]"\n`}stage: ${stage}
${planned}tags: [${random.some(2, ['security', 'panel', 'chapter', 'ward', 'vendor']).join(', ')}]
---

## Research

${random.some(6, THOUGHTS).join(' ')}

## Common ground

${random.some(2, NOTES).map(bullet).join('\n')}

## Log

${log.join('\n')}

## Tasks

- [x] send ${random.of(TOPICS)} 📅 ${addDays(TODAY, last)}
- [ ] ask [[${referrer ?? company}]] about ${random.of(TOPICS)} 📅 ${addDays(TODAY, random.between(-30, 90))}
`;
}

function interviewNote({ name, company }: Person, day: Day, { random, named }: Talk): string {
  const isOver = day < TODAY;
  const questions = random.some(6, QUESTIONS).map((question, n) => `${n + 1}. ${question}`);
  const after = `thank_you_sent: ${addDays(day, 1)}
outcome: ${random.of(NOTES)}
`;
  const notes = `
## Notes

${[...random.some(8, NOTES), ...random.some(8, THOUGHTS)].map(bullet).join('\n')}

## What I learned

${random.some(6, NOTES).join(' ')}

## Referrals

- [[${named}]], on ${random.of(TOPICS)}

## Follow-up

- [x] write to [[${name}]] 📅 ${addDays(day, 2)}
`;
  return `---
type: interview
kind: ${random.of(['informational', 'informational', 'exploratory', 'job'])}
contact: "[[${name}]]"
company: "[[${company}]]"
status: ${isOver ? 'done' : 'scheduled'}
start: ${day} ${random.between(9, 16)}:30
duration: 30m
format: ${random.of(['video', 'phone', 'in-person'])}
place: https://meet.example/${random.between(1000, 9999)}
initiated_by: me
${isOver ? after : ''}---

## Research

${random.some(6, THOUGHTS).join(' ')}

## Opening

I am a nurse, and I would like to learn how ${company} works with ${random.of(TOPICS)}.

## Questions

${questions.join('\n')}

## Checklist

- [${isOver ? 'x' : ' '}] read about ${random.of(TOPICS)}
- [${isOver ? 'x' : ' '}] choose the three questions that matter
${isOver ? notes : ''}`;
}

function longNote(name: string, random: Random): string {
  const head = `---
type: interview
kind: informational
contact: "[[${name}]]"
status: scheduled
start: 2026-11-25 10:30
duration: 30m
format: video
place: https://meet.example/1
---

## Opening

I am a nurse, and I would like to learn how you came to your work.

## Questions

${QUESTIONS.map((question, n) => `${n + 1}. ${question}`).join('\n')}

## Research
`;
  const left = LONG - head.split('\n').length;
  return `${head}\n${Array.from({ length: left }, () => bullet(random.of([...NOTES, ...THOUGHTS]))).join('\n')}\n`;
}

function letterNote({ name, referrer }: Person, day: Day, random: Random): string {
  const isSent = random.chance(0.9);
  const sent = `status: sent\nsent: ${day}\n${random.chance(0.6) ? `replied: ${addDays(day, 2)}\n` : ''}`;
  const topic = random.of(TOPICS);
  const found = `${random.of(OPENINGS)} ${topic} last month, and it has stayed with me.`;
  const introduced = referrer === undefined ? '' : ` ${referrer} suggested that I write to you.`;
  return `---
type: letter
kind: request
to: "[[${name}]]"
channel: email
subject: A question about ${topic}
${isSent ? sent : 'status: draft\n'}---

Dear ${name},

${found}${introduced} ${random.of(THOUGHTS)}

${random.of(BACKGROUND)} ${random.of(WISHES)}

${random.some(2, NOTES).join(' ')} That is why I would like to hear about ${random.of(TOPICS)} from somebody who does it.

${random.of(TIMES)} I will gladly fit around your week, and I will ring on the day after to hear what suits you.

Thank you for reading this.

Teodora Marin
+1 612 555 0148
teodora.marin@example.com
`;
}

function bullet(text: string): string {
  return `- ${text}`;
}
