import * as vscode from 'vscode';

import { plannedNotes, type NewPerson } from '../../core/drafts/planned';
import type { Lookup } from '../../core/index/lookup';
import { foldName } from '../../core/index/names';
import { companyOf } from '../../core/index/relations';
import { momentInShort } from '../../core/insights/moment-words';
import { momentWritten, type Moment } from '../../core/model/moment';
import type { Contact, Note, Opportunity } from '../../core/model/note';
import { INTERVIEW_KINDS, type Format, type InterviewKind } from '../../core/model/schema';
import { askEmployer } from '../prompts/companies';
import { askWhen } from '../prompts/days';
import { askOpening, openingsIn } from '../prompts/openings';
import { askSomebody } from '../prompts/people';
import { askChoice } from '../prompts/questions';
import { askAll, type Place, type Reply } from '../prompts/steps';
import { EditRefused } from '../workspace/edit-refused';
import type { Command, Desk } from './command';
import { say } from './say';
import { openAt, storageFor, storeNotes } from './new-files';
import { noteGiven, noteInFront, searchMeant, searchWith, treeNodeIn, type OpenSearch } from './searches';

/** What is asked before an interview gets its note. */
interface Answers {
  readonly who: Contact | NewPerson;
  readonly company: string | undefined;
  readonly opportunity: Opportunity | undefined;
  readonly when: Moment | undefined;
  readonly how: Format | undefined;
}

/** What is known before anything is asked. */
interface Known {
  /** With whom it is, which is not asked then. */
  readonly given?: Contact | undefined;
  /** Whom it is probably with. */
  readonly inFront?: Contact | undefined;
  /** Where it is: of the contacts only those who work there are offered. */
  readonly company?: string | undefined;
}

/** Asks with whom, when and how, and writes the note that prepares the conversation. */
export function newInterview(kind: InterviewKind): Command {
  return async (desk, ...args) => {
    const search = await searchMeant(desk, args, titleOf(kind));
    if (search === undefined) return;
    const given = await contactGiven(desk, args);
    const inFront = (await noteInFront(desk, 'contact'))?.note;
    await plan(kind, search, { given, inFront });
  };
}

/** Plans an interview as a quick fix asks for it: with a contact, at the company that a note is about, or with anybody. */
export const newInterviewAbout: Command = async (desk, uri, wanted) => {
  const kind = INTERVIEW_KINDS.find((one) => one === wanted);
  if (kind === undefined) throw new EditRefused(vscode.l10n.t('There is no such kind of interview.'));
  const { note, ...search } = await searchWith(desk, uri);
  if (note.type === 'contact') return plan(kind, search, { given: note });
  await plan(kind, search, { company: companyNamedIn(search.lookup, note) });
};

async function plan(kind: InterviewKind, search: OpenSearch, known: Known): Promise<void> {
  const answers = await ask(kind, search, known);
  const who = known.given ?? answers?.who;
  if (answers === undefined || who === undefined) return;
  const company = known.company ?? answers.company;
  await write(kind, search, { ...answers, who: 'uri' in who ? who : { ...who, company } });
}

async function contactGiven(desk: Desk, args: readonly unknown[]): Promise<Contact | undefined> {
  if (treeNodeIn(args)?.kinds?.includes('contact') !== true) return undefined;
  return (await noteGiven(desk, args, 'contact'))?.note;
}

/** The company that a note is, or is about. */
function companyNamedIn(lookup: Lookup, note: Note): string | undefined {
  if (note.type === 'company') return note.name;
  if (note.type === 'interview' || note.type === 'opportunity') return companyOf(lookup, note)?.name;
  return undefined;
}

function ask(
  kind: InterviewKind,
  search: OpenSearch,
  { given, inFront, company }: Known,
): Promise<Partial<Answers> | undefined> {
  const { survey } = search;
  const openings = kind === 'job' ? openingsIn(search.lookup) : [];
  return askAll<Answers>(titleOf(kind), {
    who: {
      isAsked: () => given === undefined,
      ask: (place, { who = inFront }) => askWho(place, search, who, company),
    },
    company: {
      isAsked: ({ who }) => company === undefined && who !== undefined && !('uri' in who),
      ask: (place, { who }) => askEmployer(place, survey, who?.name ?? ''),
    },
    opportunity: {
      isAsked: () => openings.length > 0,
      ask: (place) => askOpening(place, openings),
    },
    when: {
      ask: (place, { when }) =>
        askWhen(place, {
          prompt: vscode.l10n.t('When? Enter alone leaves it open.'),
          calendar: survey.calendar,
          value: when && momentWritten(when),
        }),
    },
    how: { ask: (place) => askFormat(place) },
  });
}

function askWho(
  place: Place,
  { survey, lookup }: OpenSearch,
  before: Contact | NewPerson | undefined,
  company: string | undefined,
): Promise<Reply<Contact | NewPerson>> {
  const isWanted = (contact: Contact) =>
    company === undefined || foldName(companyOf(lookup, contact)?.name ?? '') === foldName(company);
  return askSomebody(place, survey, {
    choose: vscode.l10n.t('With whom? Choose a contact or type a new name'),
    type: vscode.l10n.t('With whom? Type a name'),
    before,
    isWanted,
  });
}

/** Asks how one will talk. */
export function askFormat(place: Place): Promise<Reply<Format | undefined>> {
  return askChoice<Format | undefined>(place, {
    choices: [
      {
        label: vscode.l10n.t('By video'),
        iconPath: new vscode.ThemeIcon('device-camera-video'),
        value: 'video',
      },
      {
        label: vscode.l10n.t('By telephone'),
        iconPath: new vscode.ThemeIcon('call-outgoing'),
        value: 'phone',
      },
      {
        label: vscode.l10n.t('In person'),
        iconPath: new vscode.ThemeIcon('organization'),
        value: 'in-person',
      },
      { label: vscode.l10n.t('In writing'), iconPath: new vscode.ThemeIcon('comment'), value: 'written' },
      { label: vscode.l10n.t('Leave it open'), value: undefined },
    ],
    placeholder: vscode.l10n.t('How will you talk?'),
  });
}

async function write(
  kind: InterviewKind,
  search: OpenSearch,
  { who, when, how, opportunity }: Partial<Answers> & Pick<Answers, 'who'>,
): Promise<void> {
  const { lookup, root, survey } = search;
  const storage = await storageFor(search, 'interview', 'contact');
  const planned = { kind, who, moment: when, format: how, opportunity };
  const { interview, contact } = plannedNotes(lookup, planned, survey.today, storage);
  const uris = await storeNotes(root, contact === undefined ? [interview] : [contact, interview]);
  const uri = uris.at(-1);
  if (uri !== undefined) await openAt(uri, interview.cursor);
  const day = when === undefined ? vscode.l10n.t('no day yet') : momentInShort(when, survey.today);
  say(vscode.l10n.t('Interview with {0}, {1}', who.name, day));
}

function titleOf(kind: InterviewKind): string {
  switch (kind) {
    case 'informational':
      return vscode.l10n.t('New Informational Interview');
    case 'exploratory':
      return vscode.l10n.t('New Exploratory Interview');
    case 'exploration':
      return vscode.l10n.t('New Exploration Interview');
    case 'job':
      return vscode.l10n.t('New Job Interview');
  }
}
