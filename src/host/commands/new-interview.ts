import * as vscode from 'vscode';

import { plannedNotes, type NewPerson } from '../../core/drafts/planned';
import { momentInShort } from '../../core/insights/moment-words';
import type { Moment } from '../../core/model/moment';
import type { Contact, Opportunity } from '../../core/model/note';
import type { Format, InterviewKind } from '../../core/model/schema';
import { askWhen } from '../prompts/days';
import { askCompany, contactChoices } from '../prompts/people';
import { askChoice } from '../prompts/questions';
import { askAll, type Place, type Reply } from '../prompts/steps';
import type { Command, Desk } from './command';
import { say } from './say';
import { openAt, storageFor, storeNotes } from './new-files';
import { noteInFront, searchMeant, treeNodeIn, noteGiven, type OpenSearch } from './searches';

/** What is asked before an interview gets its note. */
interface Answers {
  readonly who: Contact | NewPerson;
  readonly company: string | undefined;
  readonly opportunity: Opportunity | undefined;
  readonly when: Moment | undefined;
  readonly how: Format | undefined;
}

/** Asks with whom, when and how, and writes the note that prepares the conversation. */
export function newInterview(kind: InterviewKind): Command {
  return async (desk, ...args) => {
    const title = titleOf(kind);
    const search = await searchMeant(desk, args, title);
    if (search === undefined) return;
    const given = await contactGiven(desk, args);
    const answers = await ask(title, kind, search, given, await contactInFront(desk));
    const who = given ?? answers?.who;
    if (answers === undefined || who === undefined) return;
    await write(kind, search, { ...answers, who: 'uri' in who ? who : { ...who, company: answers.company } });
  };
}

async function contactGiven(desk: Desk, args: readonly unknown[]): Promise<Contact | undefined> {
  if (treeNodeIn(args)?.kinds?.includes('contact') !== true) return undefined;
  return (await noteGiven(desk, args, 'contact'))?.note;
}

async function contactInFront(desk: Desk): Promise<Contact | undefined> {
  return (await noteInFront(desk, 'contact'))?.note;
}

function ask(
  title: string,
  kind: InterviewKind,
  search: OpenSearch,
  given: Contact | undefined,
  inFront: Contact | undefined,
): Promise<Partial<Answers> | undefined> {
  const { survey } = search;
  const openings = kind === 'job' ? openingsIn(search) : [];
  return askAll<Answers>(title, {
    who: {
      isAsked: () => given === undefined,
      ask: (place, { who = inFront }) => askWho(place, search, who),
    },
    company: {
      isAsked: ({ who }) => who !== undefined && !('uri' in who),
      ask: (place, { who }) => askCompany(place, survey, who?.name ?? ''),
    },
    opportunity: {
      isAsked: () => openings.length > 0,
      ask: (place) => askOpening(place, openings),
    },
    when: {
      ask: (place, { when }) =>
        askWhen(place, {
          prompt: vscode.l10n.t('When? Enter alone leaves it open.'),
          today: survey.today,
          value: when && [when.day, when.time].join(' ').trim(),
        }),
    },
    how: { ask: (place) => askFormat(place) },
  });
}

function askWho(
  place: Place,
  { survey }: OpenSearch,
  before: Contact | NewPerson | undefined,
): Promise<Reply<Contact | NewPerson>> {
  const choices = contactChoices(survey);
  return askChoice<Contact | NewPerson>(place, {
    choices,
    placeholder:
      choices.length === 0
        ? vscode.l10n.t('With whom? Type a name')
        : vscode.l10n.t('With whom? Choose a contact or type a new name'),
    active: choices.find(({ value }) => value.uri === (before && 'uri' in before ? before.uri : undefined)),
    value: before && !('uri' in before) ? before.name : undefined,
    typed: { label: vscode.l10n.t('New contact:'), icon: 'person-add', read: (name) => ({ name }) },
  });
}

function askOpening(place: Place, openings: readonly Opportunity[]): Promise<Reply<Opportunity | undefined>> {
  return askChoice<Opportunity | undefined>(place, {
    choices: [
      ...openings.map((value) => ({
        label: value.name,
        description: value.fields.company?.value.label ?? value.fields.company?.value.target ?? '',
        iconPath: new vscode.ThemeIcon('milestone'),
        value,
      })),
      { label: vscode.l10n.t('Leave it open'), value: undefined },
    ],
    placeholder: vscode.l10n.t('For which opening?'),
  });
}

function askFormat(place: Place): Promise<Reply<Format | undefined>> {
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

function openingsIn({ lookup }: OpenSearch): readonly Opportunity[] {
  return lookup
    .all('opportunity')
    .filter(({ fields }) => fields.status?.value !== 'rejected' && fields.status?.value !== 'withdrawn')
    .sort((a, b) => a.name.localeCompare(b.name));
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
