import * as vscode from 'vscode';

import type { Changes } from '../../core/acts/changes';
import { addTag, moveToStage as move, setCompany as set } from '../../core/acts/sort-into';
import { companyCalled } from '../../core/index/relations';
import { stageName } from '../../core/insights/contacts-tree';
import type { Taking } from '../../core/insights/tree';
import type { Contact } from '../../core/model/note';
import { STAGES, type Stage } from '../../core/model/schema';
import { stageOf } from '../../core/model/status';
import { askEmployer } from '../prompts/companies';
import { contactChoices } from '../prompts/people';
import { askChoice } from '../prompts/questions';
import { askAbout, type Subject } from '../prompts/steps';
import { carryOut } from '../workspace/apply-edits';
import type { Command, Desk } from './command';
import { say } from './say';
import { chooser, noteGiven, noteInFront, treeNodeIn, type Meant, type OpenSearch } from './searches';

/** Contacts of one search. */
interface People extends OpenSearch {
  readonly contacts: readonly [Contact, ...Contact[]];
}

/** Asks how far one is with the contacts on the lines, in front or chosen, and says so in their notes. */
export const moveToStage: Command = async (desk, ...args) => {
  const about = await peopleMeant(desk, args, vscode.l10n.t('With whom?'));
  if (about === undefined) return;
  const title = vscode.l10n.t('Move to Stage');
  const said = await askAbout<People, { stage: Stage }>(title, about, ({ contacts: [first, ...others] }) => ({
    stage: {
      ask: (place) => {
        const choices = STAGES.map((value) => ({ label: stageName(value), value }));
        const placeholder = vscode.l10n.t('How far are you with {0}?', namesOf([first, ...others]));
        const active = choices.find(({ value }) => others.length === 0 && value === stageOf(first));
        return askChoice(place, { choices, placeholder, active });
      },
    },
  }));
  if (said?.answers.stage !== undefined)
    await sort(said.meant, { root: said.meant.lookup.root, kind: 'stage', stage: said.answers.stage });
};

/** Asks where the contacts on the lines, in front or chosen work, and says so in their notes. */
export const setCompany: Command = async (desk, ...args) => {
  const about = await peopleMeant(desk, args, vscode.l10n.t('Whose company?'));
  if (about === undefined) return;
  const title = vscode.l10n.t('Set Company');
  const said = await askAbout<People, { name: string | undefined }>(title, about, ({ survey, contacts }) => ({
    name: { ask: (place) => askEmployer(place, survey, namesOf(contacts)) },
  }));
  if (said?.answers.name !== undefined)
    await sort(said.meant, { root: said.meant.lookup.root, kind: 'company', name: said.answers.name });
};

/** Sorts contacts into the group of the tree on which they were dropped. */
export const sortContacts: Command = async (desk, taking, uris) => {
  if (!isTaking(taking))
    return say(vscode.l10n.t('A contact can be dropped on a stage, a company or a tag.'));
  const found: Meant<Contact>[] = [];
  for (const uri of Array.isArray(uris) ? (uris as readonly unknown[]) : []) {
    const meant = await noteGiven(desk, [uri], 'contact');
    if (meant?.lookup.root === taking.root) found.push(meant);
  }
  const [first, ...others] = found;
  if (first === undefined) return say(vscode.l10n.t('Only contacts of this search can be dropped here.'));
  await sort({ ...first, contacts: [first.note, ...others.map(({ note }) => note)] }, taking);
};

async function sort({ lookup, root, contacts }: People, taking: Taking): Promise<void> {
  const { edited } = await carryOutSorting(root, sorted(lookup, contacts, taking));
  const where = placeSaid(lookup, taking);
  const names = namesOf(contacts);
  say(
    edited.length === 0
      ? vscode.l10n.t('{0}: {1}, as before', names, where)
      : vscode.l10n.t('{0}: {1}', names, where),
  );
}

async function carryOutSorting(root: vscode.Uri, changes: Changes): Promise<Changes> {
  await carryOut(root, changes);
  return changes;
}

function sorted(lookup: OpenSearch['lookup'], contacts: readonly Contact[], taking: Taking): Changes {
  if (taking.kind === 'stage') return move(contacts, taking.stage);
  if (taking.kind === 'tag') return addTag(contacts, taking.tag);
  return set(lookup, contacts, companyCalled(lookup, taking.name));
}

function placeSaid(lookup: OpenSearch['lookup'], taking: Taking): string {
  if (taking.kind === 'stage') return stageName(taking.stage);
  return taking.kind === 'tag' ? `#${taking.tag}` : companyCalled(lookup, taking.name).name;
}

/** The contacts of the chosen lines of one search, of the note in front, or whoever is asked for. */
async function peopleMeant(
  desk: Desk,
  args: readonly unknown[],
  placeholder: string,
): Promise<Subject<People> | undefined> {
  const given = (await noteGiven(desk, args, 'contact')) ?? (await noteInFront(desk, 'contact'));
  if (given !== undefined)
    return { given: { ...given, contacts: [given.note, ...(await besides(desk, args, given))] } };
  const none = vscode.l10n.t('There are no contacts yet. New Contact adds the first.');
  const ask = await chooser<People>(desk, { placeholder, none }, (searches) =>
    searches.flatMap((search) =>
      contactChoices(search.survey).map((choice) => ({
        ...choice,
        value: { ...search, contacts: [choice.value] as const },
      })),
    ),
  );
  return ask && { ask };
}

/** The other chosen lines, as a tree hands them over after the one that the command was called on. */
async function besides(
  desk: Desk,
  [, lines]: readonly unknown[],
  { note, lookup }: Meant<Contact>,
): Promise<readonly Contact[]> {
  const found = new Map<string, Contact>();
  for (const line of Array.isArray(lines) ? (lines as readonly unknown[]) : []) {
    if (treeNodeIn([line])?.kinds?.includes('contact') !== true) continue;
    const meant = await noteGiven(desk, [line], 'contact');
    if (meant?.lookup.root === lookup.root && meant.note.uri !== note.uri)
      found.set(meant.note.uri, meant.note);
  }
  return [...found.values()];
}

function namesOf(contacts: readonly Contact[]): string {
  const [first, second, ...others] = contacts.map(({ name }) => name);
  if (second === undefined) return first ?? '';
  if (others.length === 0) return vscode.l10n.t('{0} and {1}', first ?? '', second);
  return vscode.l10n.t('{0} contacts', contacts.length);
}

function isTaking(value: unknown): value is Taking {
  return typeof value === 'object' && value !== null && 'kind' in value && 'root' in value;
}
