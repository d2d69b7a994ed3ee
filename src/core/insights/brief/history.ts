import * as l10n from '@vscode/l10n';

import { listOf } from '../../agenda/interviews';
import { promiseIn } from '../../agenda/promises';
import { referralsOf } from '../../guidance/referrals';
import { isInEnglish } from '../../index/language';
import { interviewsWith, lettersTo, meetingOf, workingDaysOf } from '../../index/relations';
import { sectionsOf, type Task } from '../../markdown/body';
import type { Day } from '../../model/day';
import { longDay, relativeDay } from '../../model/day-words';
import { logOf } from '../../model/log';
import type { Contact, Interview, Letter, Note } from '../../model/note';
import { interviewStatus, letterStatus } from '../../model/status';
import { overlap } from '../../text/range';
import { letterName } from '../contacts-tree';
import { kindName } from '../interviews-tree';
import { plain, wordsOf } from '../plain';
import { present } from '../tree';
import { linked, taskOf, written, type Page } from './page';

const MOST_EVENTS = 15;
const LINES_OF_A_TALK = 6;

/** Log lines, letters and talks, the newest first. */
export function soFar(page: Page): readonly string[] {
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

/** What is open on both sides: what the agenda says about the people, unticked tasks, feedback that was offered, people that were named. */
export function promised(page: Page): readonly string[] {
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

/** Something that passed on a day. */
interface Event {
  readonly day: Day;
  readonly text: string;
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
