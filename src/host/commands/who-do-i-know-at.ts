import * as vscode from 'vscode';

import { companyCalled, companyOf, nameBehind, type Employer } from '../../core/index/relations';
import { employersIn, tieSaid, waySaid, waysInto, type Way } from '../../core/insights/ways-in';
import { stageName } from '../../core/insights/contacts-tree';
import type { TreeNode } from '../../core/insights/tree';
import type { Contact } from '../../core/model/note';
import { stageOf } from '../../core/model/status';
import { at } from '../../core/text/range';
import type { CommandId } from '../../manifest/commands';
import { askAct, type ActLine, type OfferedAct } from '../prompts/acts';
import { askChoice, type Choice } from '../prompts/questions';
import { askOne } from '../prompts/steps';
import type { Command, Desk } from './command';
import { noteGiven, noteInFront, searchMeant, treeNodeIn, type OpenSearch } from './searches';

interface Asked extends OpenSearch {
  readonly employer: Employer;
}

interface Run {
  readonly command: CommandId;
  readonly about: readonly unknown[];
}

const ABOUT = ['company', 'opportunity', 'interview', 'contact'] as const;

/** Shows who is or was at a company, who leads to whom there, and what can be done about it. */
export const whoDoIKnowAt: Command = async (desk, ...args) => {
  const asked = (await companyGiven(desk, args)) ?? (await chooseCompany(desk));
  if (asked === undefined) return;
  const { lookup, employer } = asked;
  const ways = waysInto(lookup, employer);
  if (ways.length === 0) return nobodyThere(employer);
  const chosen = await askAct<Run>({
    title: vscode.l10n.t('Who Do I Know at {0}?', employer.name),
    placeholder: vscode.l10n.t('Enter does what stands below the name'),
    groups: groupsOf(asked, ways),
    active: 0,
  });
  if (chosen !== undefined) await vscode.commands.executeCommand(chosen.value.command, ...chosen.value.about);
};

/** The company of the line, or of the note in front. */
async function companyGiven(desk: Desk, args: readonly unknown[]): Promise<Asked | undefined> {
  const taken = treeNodeIn(args)?.takes;
  if (taken?.kind === 'company') {
    const search = await searchMeant(desk, [taken.root], '');
    return search && { ...search, employer: companyCalled(search.lookup, taken.name) };
  }
  const meant = (await noteGiven(desk, args, ...ABOUT)) ?? (await noteInFront(desk, ...ABOUT));
  if (meant === undefined) return undefined;
  const { note, lookup } = meant;
  const employer = note.type === 'company' ? { name: note.name, note } : companyOf(lookup, note);
  return employer && { ...meant, employer };
}

/** Asks for one of the companies that the notes know of, those with most people first, or for any other by its name. */
async function chooseCompany(desk: Desk): Promise<Asked | undefined> {
  const title = vscode.l10n.t('Who Do I Know At');
  const search = await searchMeant(desk, [], title);
  if (search === undefined) return undefined;
  const choices = employersIn(search.lookup).map(({ name, note, present, former }): Choice<Employer> => ({
    label: name,
    description: countSaid(present, former),
    iconPath: new vscode.ThemeIcon('organization'),
    value: note === undefined ? { name } : { name, note },
  }));
  const reply = await askOne(title, (place) =>
    askChoice<Employer>(place, {
      choices,
      placeholder: vscode.l10n.t('At which company? Choose one or type its name'),
      typed: {
        label: vscode.l10n.t('Company:'),
        icon: 'organization',
        read: (name) => companyCalled(search.lookup, name),
      },
    }),
  );
  return reply && { ...search, employer: reply.answer };
}

function countSaid(present: number, former: number): string {
  if (former === 0) return present === 0 ? '' : vscode.l10n.t('{0} there', present);
  return present === 0
    ? vscode.l10n.t('{0} who used to be there', former)
    : vscode.l10n.t('{0} there, {1} who used to be', present, former);
}

function groupsOf(asked: Asked, ways: readonly Way[]) {
  const groups = [
    { heading: vscode.l10n.t('There now'), isFormer: false },
    { heading: vscode.l10n.t('Used to be there'), isFormer: true },
  ];
  return groups
    .map(({ heading, isFormer }) => ({
      heading,
      lines: ways.filter((way) => way.isFormer === isFormer).map((way) => lineOf(asked, way)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

function lineOf({ lookup }: Asked, way: Way): ActLine<Run> {
  const [first] = way.people;
  const insider = way.people.at(-1) ?? first;
  const acts = actsFor(way, first, insider);
  const referrer = way.ties.length > 0 ? [] : referrerSaid(lookup, insider);
  return {
    label: waySaid(way),
    description: [insider.fields.role?.value, stageName(stageOf(insider))].filter(Boolean).join(' · '),
    detail: [acts[0].title, ...way.ties.map(tieSaid), ...referrer].join(' · '),
    iconPath: new vscode.ThemeIcon(way.people.length > 1 ? 'references' : 'person'),
    acts,
  };
}

function referrerSaid(lookup: OpenSearch['lookup'], contact: Contact): readonly string[] {
  const link = contact.fields.referred_by?.value;
  if (link === undefined) return [];
  return [vscode.l10n.t('{0} referred you to {1}', nameBehind(lookup, link, contact), contact.name)];
}

/** What one would do first, and what else: ask whoever knows them, write to whom one does not know, look up whom one does. */
function actsFor({ people, warmth }: Way, first: Contact, insider: Contact): ActLine<Run>['acts'] {
  const open = (contact: Contact): OfferedAct<Run> => ({
    icon: 'go-to-file',
    title: vscode.l10n.t('Open {0}', contact.name),
    value: { command: 'jobSearch.openNote', about: [contact.uri] },
  });
  const write: OfferedAct<Run> = {
    icon: 'mail',
    title: vscode.l10n.t('New Outreach Letter to {0}', insider.name),
    value: { command: 'jobSearch.newOutreachLetter', about: [lineAbout(insider)] },
  };
  const next = people[1];
  if (next !== undefined) {
    const ask: OfferedAct<Run> = {
      icon: 'references',
      title: vscode.l10n.t('Ask {0} for an Introduction to {1}', first.name, next.name),
      value: { command: 'jobSearch.draftLetter', about: [first.uri, 'introduction', next.uri] },
    };
    return [ask, write, open(insider)];
  }
  if (warmth === 'silent') return [open(insider)];
  return warmth === 'met' ? [open(insider), write] : [write, open(insider)];
}

/** A contact as a line of the tree hands them to a command. */
function lineAbout(contact: Contact): TreeNode {
  const range = at(contact.frontmatter.range?.start ?? 0);
  return { id: contact.uri, label: contact.name, kinds: ['contact'], target: { note: contact, range } };
}

function nobodyThere({ name }: Employer): void {
  const add = vscode.l10n.t('New Contact');
  const words = vscode.l10n.t('None of your contacts is or was at {0} yet.', name);
  void vscode.window.showInformationMessage(words, add).then((chosen) => {
    if (chosen !== add) return undefined;
    return vscode.commands.executeCommand('jobSearch.newContact' satisfies CommandId);
  });
}
