import * as vscode from 'vscode';

import {
  namesSaid,
  OUTCOMES,
  placeForNotes,
  toWriteUp,
  whomTheyNamed,
  writeUp,
  type Outcome,
} from '../../core/acts/write-up';
import { listOf, withWhom } from '../../core/agenda/interviews';
import { companyOf, meetingOf } from '../../core/index/relations';
import type { Survey } from '../../core/insights/survey';
import { momentInShort } from '../../core/insights/moment-words';
import { relativeDay } from '../../core/model/day-words';
import { momentWritten, type Moment } from '../../core/model/moment';
import type { Interview } from '../../core/model/note';
import { DEFAULT_FOLDERS } from '../../core/model/schema';
import { isOpen } from '../../core/model/status';
import { askDay, askWhen } from '../prompts/days';
import { askStep, askStepDay, stepMeant, type StepAnswers } from '../prompts/next-step';
import { askChoice, askText } from '../prompts/questions';
import { askAbout, type Place, type Reply, type Steps } from '../prompts/steps';
import { carryOut } from '../workspace/apply-edits';
import type { Command, Desk } from './command';
import { openAt, storageFor } from './new-files';
import { say } from './say';
import { chooser, noteGiven, noteInFront, type Meant } from './searches';
import { isHeld } from './thank-you-sent';

/** What is asked after a conversation; an empty answer is none. */
interface Answers extends StepAnswers {
  readonly outcome: Outcome;
  readonly movedTo: Moment | undefined;
  readonly heldOn: Moment;
  readonly learned: string;
  readonly thanked: boolean | undefined;
  readonly named: string;
  readonly feedbackBy: Moment | undefined;
  readonly opening: string;
  readonly openingAt: string | undefined;
}

/** Asks in one pass how a conversation went, and writes all of it where it belongs. */
export const writeUpInterview: Command = async (desk, ...args) => {
  const given = (await noteGiven(desk, args, 'interview')) ?? (await heldInFront(desk));
  const about = given === undefined ? await choosing(desk) : { given };
  const asked = about && (await askAbout(vscode.l10n.t('Write Up Interview'), about, questions));
  if (asked !== undefined) await write(asked.meant, asked.answers);
};

async function heldInFront(desk: Desk): Promise<Meant<Interview> | undefined> {
  const inFront = await noteInFront(desk, 'interview');
  if (inFront === undefined) return undefined;
  const hasNoDay = isOpen(inFront.note) && meetingOf(inFront.lookup, inFront.note) === undefined;
  return hasNoDay || isHeld(inFront) ? inFront : undefined;
}

async function choosing(desk: Desk): Promise<{ readonly ask: AskInterview } | undefined> {
  const ask = await interviewToChoose(desk, {
    placeholder: vscode.l10n.t('Which conversation do you want to write up?'),
    none: vscode.l10n.t('No conversation is waiting to be written up.'),
    isWanted: () => true,
  });
  return ask && { ask };
}

type AskInterview = (place: Place) => Promise<Reply<Meant<Interview>>>;

/** What asks for one of the interviews that are to be written up, the latest first; undefined where there is none, which is said. */
export async function interviewToChoose(
  desk: Desk,
  { isWanted, ...words }: { placeholder: string; none: string; isWanted: (interview: Interview) => boolean },
): Promise<AskInterview | undefined> {
  return chooser(desk, words, (searches) =>
    searches.flatMap((search) =>
      toWriteUp(search.lookup, search.survey.today)
        .filter(isWanted)
        .map((note) => ({
          label: withWhom(search.lookup, note),
          description: whenSaid({ ...search, note }),
          value: { ...search, note },
        })),
    ),
  );
}

function whenSaid({ lookup, note, survey }: Meant<Interview>): string {
  const day = meetingOf(lookup, note)?.day;
  return day === undefined ? vscode.l10n.t('no day yet') : relativeDay(day, survey.today);
}

function questions(meant: Meant<Interview>): Steps<Answers> {
  const { note, lookup, survey } = meant;
  const { today, calendar } = survey;
  const people = withWhom(lookup, note);
  const planned = meetingOf(lookup, note)?.day;
  const kind = note.fields.kind?.value;
  const isDone = ({ outcome }: Partial<Answers>) => outcome === 'done';
  return {
    outcome: {
      ask: (place) =>
        askChoice(place, {
          choices: OUTCOMES.map((value) => ({ label: outcomeSaid(value), value })),
          placeholder: vscode.l10n.t('Did your conversation with {0} take place?', people),
        }),
    },
    movedTo: {
      isAsked: ({ outcome }) => outcome === 'moved',
      ask: (place, { movedTo }) =>
        askWhen(place, {
          prompt: vscode.l10n.t('To when? Enter alone leaves it open.'),
          calendar,
          value: movedTo && momentWritten(movedTo),
        }),
    },
    heldOn: {
      isAsked: (soFar) => isDone(soFar) && (planned === undefined || planned > today),
      ask: (place, { heldOn }) =>
        askDay(place, {
          prompt: vscode.l10n.t('Which day was it?'),
          calendar,
          value: heldOn?.day ?? 'today',
          tense: 'past',
        }),
    },
    learned: {
      isAsked: isDone,
      ask: (place, { learned: value }) =>
        askText(place, {
          prompt: vscode.l10n.t('What did you learn from {0}? One line; the note has room for more.', people),
          value,
          read: (text) => ({ answer: text }),
        }),
    },
    thanked: {
      isAsked: (soFar) => isDone(soFar) && note.fields.format?.value !== 'written',
      ask: (place) => askThanked(place, people),
    },
    named: {
      isAsked: isDone,
      ask: (place, { named }) => askNames(place, meant, named),
    },
    feedbackBy: {
      isAsked: (soFar) => isDone(soFar) && (kind === 'exploratory' || kind === 'job'),
      ask: (place, { feedbackBy }) =>
        askWhen(place, {
          prompt: vscode.l10n.t('By when may you ask for feedback? Enter alone leaves it open.'),
          calendar,
          value: feedbackBy?.day,
        }),
    },
    opening: {
      isAsked: isDone,
      ask: (place, { opening: value }) =>
        askText(place, {
          prompt: vscode.l10n.t('Was an opening mentioned? Its title; Enter alone if there was none.'),
          placeholder: vscode.l10n.t('Clinical Lead'),
          value,
          read: (text) => ({ answer: text }),
        }),
    },
    openingAt: {
      isAsked: (soFar) => isDone(soFar) && (soFar.opening ?? '') !== '',
      ask: (place, { opening = '' }) => askWhere(place, survey, opening, companyOf(lookup, note)?.name),
    },
    step: {
      isAsked: ({ outcome }) => outcome !== 'moved',
      ask: (place, { step: value }) =>
        askStep(place, {
          prompt: vscode.l10n.t('What comes next, and when? Enter alone: nothing yet.'),
          calendar,
          value,
        }),
    },
    stepDay: {
      isAsked: ({ step = '', outcome }) =>
        outcome !== 'moved' && step !== '' && stepMeant(calendar, { step }) === undefined,
      ask: (place, soFar) => askStepDay(place, calendar, soFar),
    },
  };
}

function outcomeSaid(outcome: Outcome): string {
  switch (outcome) {
    case 'done':
      return vscode.l10n.t('Yes, we talked');
    case 'moved':
      return vscode.l10n.t('Not yet: it is moved to another day');
    case 'cancelled':
      return vscode.l10n.t('No, it was called off');
    case 'no-show':
      return vscode.l10n.t('No, nobody came');
  }
}

function askThanked(place: Place, people: string): Promise<Reply<boolean | undefined>> {
  return askChoice<boolean | undefined>(place, {
    choices: [
      { label: vscode.l10n.t('Leave it open'), value: undefined },
      { label: vscode.l10n.t('Yes, I thanked them'), value: true },
      { label: vscode.l10n.t('No, not yet'), value: false },
    ],
    placeholder: vscode.l10n.t('Did you thank {0} at the end of the talk?', people),
  });
}

function askNames(place: Place, meant: Meant<Interview>, value: string | undefined): Promise<Reply<string>> {
  return askText(place, {
    prompt: vscode.l10n.t('Whom did they name? Several with commas between; “none” if nobody came up.'),
    placeholder: vscode.l10n.t('Dan Reyes, Ada Quill'),
    value,
    read: (answer) => {
      const echo = namesEchoed(meant, namesSaid(answer) ?? []);
      return echo === '' ? { answer } : { answer, echo };
    },
  });
}

/** What will be made of the names: who is known, who gets a note, and who cannot be told from others. */
function namesEchoed({ lookup, note }: Meant<Interview>, names: readonly string[]): string {
  const nowhere = { folders: DEFAULT_FOLDERS, isTaken: () => false };
  const people = whomTheyNamed(lookup, note, names, nowhere);
  const namesOf = (some: typeof people) => listOf(some.map(({ name }) => name));
  const fresh = people.filter((one) => one.note !== undefined);
  const known = people.filter((one) => one.note === undefined && one.linkTarget !== undefined);
  const unclear = people.filter(({ linkTarget }) => linkTarget === undefined);
  return [
    known.length > 0 && vscode.l10n.t('Known: {0}.', namesOf(known)),
    fresh.length > 0 && vscode.l10n.t('New contact: {0}.', namesOf(fresh)),
    unclear.length > 0 && vscode.l10n.t('Several notes fit: {0}.', namesOf(unclear)),
  ]
    .filter((part) => part !== false)
    .join(' ');
}

/** Asks where an opening is: where they work themselves, at another company, or no answer yet. */
function askWhere(
  place: Place,
  survey: Survey,
  opening: string,
  theirs: string | undefined,
): Promise<Reply<string | undefined>> {
  const companies = survey.search?.lookup().all('company') ?? [];
  const others = companies.map(({ name }) => name).sort((a, b) => a.localeCompare(b));
  const names = [...new Set([...(theirs === undefined ? [] : [theirs]), ...others])];
  const open = { label: vscode.l10n.t('Leave it open'), value: undefined };
  const choices = names.map((value) => ({
    label: value,
    iconPath: new vscode.ThemeIcon('organization'),
    value,
  }));
  return askChoice<string | undefined>(place, {
    choices: theirs === undefined ? [open, ...choices] : [...choices, open],
    placeholder: vscode.l10n.t('“{0}”: at which company? Choose one or type its name', opening),
    typed: { label: vscode.l10n.t('Company:'), icon: 'organization', read: (text) => text },
  });
}

async function write(meant: Meant<Interview>, answers: Partial<Answers>): Promise<void> {
  const { lookup, note, root, survey } = meant;
  const { outcome, movedTo, learned, thanked, opening = '', openingAt } = answers;
  if (outcome === undefined) return;
  const { today } = survey;
  const said = {
    outcome,
    movedTo,
    heldOn: answers.heldOn?.day,
    learned,
    thanked,
    named: namesSaid(answers.named ?? ''),
    feedbackBy: answers.feedbackBy?.day,
    opening: opening === '' ? undefined : { title: opening, company: openingAt },
    next: stepMeant(survey.calendar, answers),
  };
  const storage = await storageFor(meant, 'contact', 'opportunity');
  await carryOut(root, writeUp(lookup, note, said, today, storage));
  const people = withWhom(lookup, note);
  if (outcome === 'done') {
    const uri = vscode.Uri.parse(note.uri, true);
    const document = await vscode.workspace.openTextDocument(uri);
    await openAt(uri, placeForNotes(document.getText()));
    return say(vscode.l10n.t('Interview with {0} written up', people));
  }
  say(outcomeNoted(outcome, people, movedTo, survey));
}

function outcomeNoted(
  outcome: Exclude<Outcome, 'done'>,
  people: string,
  movedTo: Moment | undefined,
  { today }: Survey,
): string {
  if (outcome === 'cancelled') return vscode.l10n.t('Interview with {0} noted as called off', people);
  if (outcome === 'no-show') return vscode.l10n.t('Noted: nobody came to the interview with {0}', people);
  return movedTo === undefined
    ? vscode.l10n.t('Interview with {0}, no day yet', people)
    : vscode.l10n.t('Interview with {0}, {1}', people, momentInShort(movedTo, today));
}
