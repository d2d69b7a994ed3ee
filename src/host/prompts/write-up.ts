import * as vscode from 'vscode';

import { namesSaid, OUTCOMES, whomTheyNamed, type Outcome } from '../../core/acts/write-up';
import { listOf, withWhom } from '../../core/agenda/interviews';
import type { Lookup } from '../../core/index/lookup';
import { companyOf, meetingOf } from '../../core/index/relations';
import type { Survey } from '../../core/insights/survey';
import { momentWritten, type Moment } from '../../core/model/moment';
import type { Interview } from '../../core/model/note';
import { DEFAULT_FOLDERS } from '../../core/model/schema';
import { askCompany } from './companies';
import { askDay, askWhen } from './days';
import { askStep, askStepDay, stepMeant, type StepAnswers } from './next-step';
import { askChoice, askText } from './questions';
import type { Place, Reply, Steps } from './steps';

/** What is asked after a conversation; an empty answer is none. */
export interface WriteUpAnswers extends StepAnswers {
  readonly outcome: Outcome;
  readonly movedTo: Moment | undefined;
  readonly heldOn: Moment;
  readonly learned: string;
  readonly thanked: boolean | undefined;
  /** Nobody where the list is empty. */
  readonly named: readonly string[] | undefined;
  readonly feedbackBy: Moment | undefined;
  readonly opening: string;
  readonly openingAt: string | undefined;
}

/** What the questions are about: a conversation, and the search that it belongs to. */
interface Conversation {
  readonly note: Interview;
  readonly lookup: Lookup;
  readonly survey: Survey;
}

/** The questions after a conversation. */
export function writeUpSteps(about: Conversation): Steps<WriteUpAnswers> {
  const { note, lookup, survey } = about;
  const { today, calendar } = survey;
  const people = withWhom(lookup, note);
  const planned = meetingOf(lookup, note)?.day;
  const kind = note.fields.kind?.value;
  const isDone = ({ outcome }: Partial<WriteUpAnswers>) => outcome === 'done';
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
      ask: (place, { named }) => askNames(place, about, named),
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
      ask: (place, { opening = '' }) =>
        askCompany(place, survey, {
          placeholder: vscode.l10n.t('“{0}”: at which company? Choose one or type its name', opening),
          likely: companyOf(lookup, note)?.name,
        }),
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

function askNames(
  place: Place,
  about: Conversation,
  value: WriteUpAnswers['named'],
): Promise<Reply<WriteUpAnswers['named']>> {
  return askText<WriteUpAnswers['named']>(place, {
    prompt: vscode.l10n.t(
      'Whom did they name? Several with commas between; “{0}” if nobody came up. Enter alone leaves it open.',
      nobody(),
    ),
    placeholder: vscode.l10n.t('Dan Reyes, Ada Quill'),
    value: value?.length === 0 ? nobody() : value?.join(', '),
    read: (text) => {
      const answer = namesSaid(text, nobody());
      const echo = answer === undefined ? '' : namesEchoed(about, answer);
      return echo === '' ? { answer } : { answer, echo };
    },
  });
}

/** The word for nobody, which is asked for and understood in the same language. */
function nobody(): string {
  return vscode.l10n.t('none');
}

/** What will be made of the names: who is known, who gets a note, and who cannot be told from others. */
function namesEchoed({ lookup, note }: Conversation, names: readonly string[]): string {
  if (names.length === 0) return vscode.l10n.t('They named nobody.');
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
