import * as vscode from 'vscode';

import { firstRequest, letterPlans } from '../../core/drafts/letter-plan';
import { plannedLetter, type NewPerson } from '../../core/drafts/planned';
import type { Contact, Letter } from '../../core/model/note';
import { isKnownWell } from '../../core/model/status';
import { templatesFor, type Wanted } from '../../core/templates/choose';
import type { Template } from '../../core/templates/template';
import { askContact, askSomebody } from '../prompts/people';
import { askSource } from '../prompts/sources';
import { askAll } from '../prompts/steps';
import { askTemplate } from '../prompts/templates';
import { allTemplates } from '../workspace/templates';
import type { Command } from './command';
import { openAt, openToFillIn, storageFor, storeNotes } from './new-files';
import { noteGiven, noteInFront, searchMeant, treeNodeIn, type OpenSearch } from './searches';

interface Answers {
  readonly who: Contact | NewPerson;
  readonly source: NewPerson['source'];
  readonly referredBy: Contact;
  readonly template: Template;
  readonly friend: Contact;
}

/** Asks whom it is for and how one comes to them, and drafts the letter that asks for a talk, or a friend for an introduction; one that was begun goes on. */
export const newOutreachLetter: Command = async (desk, ...args) => {
  const title = vscode.l10n.t('New Outreach Letter');
  const search = await searchMeant(desk, args, title);
  if (search === undefined) return;
  const isOnContact = treeNodeIn(args)?.kinds?.includes('contact') === true;
  const given = isOnContact ? (await noteGiven(desk, args, 'contact'))?.note : undefined;
  const inFront = (await noteInFront(desk, 'contact'))?.note;
  const templates = await allTemplates(search.lookup, desk.log);
  const answers = await ask(title, search, templates, given, inFront);
  const who = given ?? answers?.who;
  if (answers === undefined || who === undefined) return;
  const begun = begunTo(search.lookup, who);
  if (begun !== undefined) return openAt(vscode.Uri.parse(begun.uri, true), begun.body.range.start);
  const { template } = answers;
  if (template === undefined) return;
  const { survey, lookup, root } = search;
  const person = 'uri' in who ? who : { ...who, source: answers.source, referredBy: answers.referredBy };
  const { friend } = answers;
  const planned =
    friend === undefined ? { who: person, template } : { who: friend, template, introduced: person };
  const drafts = plannedLetter(lookup, planned, survey.today, await storageFor(search, 'letter', 'contact'));
  const uris = await storeNotes(root, drafts);
  const [uri, draft] = [uris.at(-1), drafts.at(-1)];
  if (uri !== undefined && draft !== undefined) await openToFillIn(uri, draft.cursor);
};

function ask(
  title: string,
  { survey, lookup }: OpenSearch,
  templates: readonly Template[],
  given: Contact | undefined,
  inFront: Contact | undefined,
): Promise<Partial<Answers> | undefined> {
  const isNew = (who: Contact | NewPerson | undefined) => who !== undefined && !('uri' in who);
  return askAll<Answers>(title, {
    who: {
      isAsked: () => given === undefined,
      ask: (place, { who = inFront }) =>
        askSomebody(place, survey, {
          choose: vscode.l10n.t('To whom? Choose a contact or type a new name'),
          type: vscode.l10n.t('To whom? Type a name'),
          before: who,
        }),
    },
    source: {
      isAsked: ({ who }) => isNew(who),
      ask: (place, { who }) => askSource(place, who?.name ?? ''),
    },
    referredBy: {
      isAsked: ({ who, source }) => isNew(who) && source === 'referral',
      ask: (place) => askContact(place, survey, vscode.l10n.t('Who referred you?')),
    },
    template: {
      isAsked: ({ who = given }) => who === undefined || begunTo(lookup, who) === undefined,
      ask: (place, { who = given, source }) => {
        const fitting = who === undefined ? [] : outreachTo(lookup, templates, who, source);
        return askTemplate(place, fitting, vscode.l10n.t('How do you come to {0}?', who?.name ?? ''));
      },
    },
    friend: {
      isAsked: ({ template }) => template?.kind === 'introduction',
      ask: (place) =>
        askContact(place, survey, vscode.l10n.t('Who could introduce you?'), { isWanted: knowsOne }),
    },
  });
}

/** The letters with which one can come to somebody: those that suit best first, then all others, then a friend's introduction. */
function outreachTo(
  lookup: OpenSearch['lookup'],
  templates: readonly Template[],
  who: Contact | NewPerson,
  source: NewPerson['source'],
): readonly Template[] {
  const wanted = 'uri' in who ? requestTo(lookup, who) : firstRequest(lookup, source);
  const { language } = wanted;
  const fitting = templatesFor(templates, wanted);
  const others = templatesFor(templates, { kind: 'request', language });
  const introductions = templatesFor(templates, { kind: 'introduction', language });
  return [...new Set([...fitting, ...others, ...introductions])];
}

/** A letter that asks somebody for a talk, and has been begun and not been sent. */
function begunTo(lookup: OpenSearch['lookup'], who: Contact | NewPerson): Letter | undefined {
  return 'uri' in who ? letterPlans(lookup, 'request', who)[0]?.begun : undefined;
}

function requestTo(lookup: OpenSearch['lookup'], who: Contact): Wanted {
  const [plan] = letterPlans(lookup, 'request', who);
  return { ...plan, kind: 'request' };
}

/** Whether somebody knows one well enough to be asked for an introduction. */
function knowsOne(contact: Contact): boolean {
  const { stage } = contact.fields;
  return isKnownWell(contact) || stage?.value === 'met' || stage?.value === 'in-touch';
}
