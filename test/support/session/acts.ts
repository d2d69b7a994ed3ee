import { isUnsent, markApplied } from '../../../src/core/acts/applied';
import { allOf, edit, type Changes } from '../../../src/core/acts/changes';
import { letRest } from '../../../src/core/acts/let-rest';
import { letterSent, nextStepPlanned, thanked } from '../../../src/core/acts/letter-sent';
import { planStep } from '../../../src/core/acts/next-step';
import { renamed } from '../../../src/core/acts/rename';
import { linksToHeading } from '../../../src/core/acts/rename-heading';
import { declineRecorded, meetingAgreed, replyRecorded } from '../../../src/core/acts/reply';
import { moveInterview, ownDayOf, snooze } from '../../../src/core/acts/reschedule';
import { addTag, moveToStage, setCompany } from '../../../src/core/acts/sort-into';
import { logTouch } from '../../../src/core/acts/touch';
import { OUTCOMES, writeUp } from '../../../src/core/acts/write-up';
import { followUpsOf } from '../../../src/core/agenda/agenda';
import type { FollowUp } from '../../../src/core/agenda/follow-up';
import type { Storage } from '../../../src/core/drafts/draft-note';
import { newPersonNote } from '../../../src/core/drafts/planned';
import { sureEdits } from '../../../src/core/guidance/fix-all';
import { lint } from '../../../src/core/guidance/lint';
import type { Rule } from '../../../src/core/guidance/rule';
import type { Search } from '../../../src/core/index/search';
import { addDays, type Day } from '../../../src/core/model/day';
import type { Note, NoteOf } from '../../../src/core/model/note';
import { INTERVIEW_KINDS, STAGES, type ReadType } from '../../../src/core/model/schema';

/** What a person chooses and answers: which of the notes, when, in what words; each act takes of it what it asks for. */
export interface Answers {
  readonly which: number;
  readonly days: number;
  readonly words: string;
  readonly name: string;
  readonly isSo: boolean;
}

/** Where an act is done. */
export interface Scene {
  readonly search: Search;
  readonly today: Day;
  readonly storage: Storage;
  readonly rules: readonly Rule[];
}

type ActOf = (scene: Scene, answers: Answers) => Changes | undefined;

/** One of a list, which goes round. */
export function pick<T>(list: readonly T[], nth: number): T | undefined {
  return list[nth % list.length];
}

/** The notes of a search in the order of their paths. */
function notesOf(search: Search): readonly Note[] {
  return [...search.all()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function pickOf<T extends ReadType>({ search }: Scene, type: T, { which }: Answers): NoteOf<T> | undefined {
  return pick(
    notesOf(search).filter((note): note is NoteOf<T> & Note => note.type === type),
    which,
  );
}

/** An act on a note of a type; undefined where there is none. */
function on<T extends ReadType>(
  type: T,
  act: (
    note: NoteOf<T>,
    scene: Scene & { readonly day: Day },
    answers: Answers,
  ) => Partial<Changes> | undefined,
): ActOf {
  return (scene, answers) => {
    const note = pickOf(scene, type, answers);
    const changes = note && act(note, { ...scene, day: addDays(scene.today, answers.days) }, answers);
    return changes && allOf(changes);
  };
}

/** An act on any note. */
function onAny(act: (note: Note, scene: Scene, answers: Answers) => Partial<Changes> | undefined): ActOf {
  return (scene, answers) => {
    const note = pick(notesOf(scene.search), answers.which);
    const changes = note && act(note, scene, answers);
    return changes && allOf(changes);
  };
}

/** An act on a line of the agenda. */
function onFollowUp(act: (item: FollowUp, day: Day) => Changes | undefined): ActOf {
  return ({ search, today }, { which, days }) => {
    const notes = notesOf(search);
    for (const [index] of notes.entries()) {
      const note = pick(notes, which + index);
      const item = note && pick(followUpsOf(search.lookup(), note, today), which);
      if (item !== undefined) return act(item, addDays(today, days));
    }
    return undefined;
  };
}

/** The daily acts of a search, each from a choice and answers to what would be carried out. */
export const ACTS = {
  rename: onAny((note, { search, storage }, { name }) => renamed(search, note, name, storage.isTaken)),
  'rename heading': onAny((note, { search }, { which, name }) => {
    const heading = pick(note.body.headings, which);
    if (heading === undefined) return undefined;
    const links = linksToHeading(search.lookup(), note, heading, name);
    return allOf({ edited: links }, edit(note, { op: 'replace', range: heading.textRange, text: name }));
  }),
  'new person': (scene, { name }) => {
    const { search, storage } = scene;
    return allOf({ added: [newPersonNote(search.lookup(), { name, source: 'event' }, storage)] });
  },
  sent: on('letter', (letter, { search, day }) => letterSent(search.lookup(), letter, day)),
  thanked: on('interview', (interview, { search, day }) => thanked(search.lookup(), interview, day)),
  touch: on('contact', (contact, { day }, { words, isSo, which }) =>
    logTouch(contact, {
      day,
      channel: isSo ? 'email' : 'in person',
      move: pick(['mine', 'theirs', 'talk'], which) ?? 'mine',
      text: words,
      isPlanned: isSo,
    }),
  ),
  tick: onAny((note, _, { which }) => {
    const task = pick(note.body.tasks, which);
    return task && edit(note, { op: 'set-task', at: task.mark.start, done: !task.done });
  }),
  snooze: onFollowUp((item, day) => snooze(item, day)),
  reschedule: onFollowUp((item, day) => ownDayOf(item)?.moveTo({ day })),
  postpone: on('interview', (interview, { day }, { isSo }) =>
    moveInterview(interview, isSo ? undefined : { day, time: '10:30' }),
  ),
  'write up': on('interview', (interview, scene, { which, words, name, isSo }) =>
    writeUp(
      scene.search.lookup(),
      interview,
      {
        outcome: pick(OUTCOMES, which) ?? 'done',
        learned: words,
        thanked: isSo,
        named: isSo ? [name] : [],
        feedbackBy: isSo ? scene.day : undefined,
        opening: isSo ? undefined : { title: name, company: 'Halden' },
        next: { what: isSo ? words : undefined, day: scene.day },
      },
      scene.today,
      scene.storage,
    ),
  ),
  reply: on('letter', (letter, { search, day }, { words }) =>
    replyRecorded(search.lookup(), { letter, day, words }),
  ),
  agreed: on('letter', (letter, { search, day, today, storage }, { which, words, isSo }) =>
    meetingAgreed(
      search.lookup(),
      {
        letter,
        day: today,
        words,
        kind: pick(INTERVIEW_KINDS, which) ?? 'job',
        moment: isSo ? { day, time: '09:00' } : undefined,
        format: isSo ? 'phone' : undefined,
      },
      today,
      storage,
    ),
  ),
  declined: on('contact', (contact, { search, day }, { words }) =>
    declineRecorded(search.lookup(), { contact, day, words }),
  ),
  rest: on('contact', (contact) => letRest(contact)),
  applied: on('opportunity', (opportunity, { day }) =>
    isUnsent(opportunity) ? markApplied(opportunity, day) : undefined,
  ),
  'to stage': (scene, { which }) =>
    moveToStage(scene.search.lookup().all('contact'), pick(STAGES, which) ?? 'met'),
  company: on('contact', (contact, { search }, { which, name }) => {
    const note = pick(search.lookup().all('company'), which);
    return setCompany(search.lookup(), [contact], note === undefined ? { name } : { name: note.name, note });
  }),
  tag: on('contact', (contact, _, { words }) => addTag([contact], words)),
  'next step': on('interview', (interview, { search, day }, { words }) =>
    planStep(search.lookup(), interview, { what: words, day }),
  ),
  plan: on('contact', (contact, { day }) => nextStepPlanned(contact, day)),
  fix: onAny((note, scene, { which }) => {
    const edits = findingsOf(note, scene)
      .flatMap(({ fixes }) => fixes)
      .flatMap((fix) => ('edits' in fix ? { uri: fix.note ?? note.uri, edits: fix.edits } : []));
    const one = pick(edits, which);
    return one && { edited: [one] };
  }),
  'fix all': onAny((note, scene) => edit(note, ...sureEdits(note.text, findingsOf(note, scene)))),
} satisfies Record<string, ActOf>;

export type ActName = keyof typeof ACTS;

function findingsOf(note: Note, { search, today, rules }: Scene) {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return lint(note, rules, { lookup: search.lookup(), today, user: new Map(), known });
}
