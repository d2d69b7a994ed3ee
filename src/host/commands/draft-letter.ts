import * as vscode from 'vscode';

import { withWhom } from '../../core/agenda/interviews';
import { letterContextOf } from '../../core/drafts/from-notes';
import { letterPlans, type LetterPlan, type LetterSource } from '../../core/drafts/letter-plan';
import { draftLetter as draft } from '../../core/drafts/letters';
import { longestInvitation } from '../../core/guidance/letter-length';
import type { Contact, Opportunity } from '../../core/model/note';
import { LETTER_KINDS, type LetterKind } from '../../core/model/schema';
import { templatesFor, type Wanted } from '../../core/templates/choose';
import type { Template } from '../../core/templates/template';
import type { CommandId } from '../../manifest/commands';
import { askPlan, askReader, letterTitle, nobodyYet, readersOf } from '../prompts/letters';
import { askOne } from '../prompts/steps';
import { askTemplate } from '../prompts/templates';
import { EditRefused } from '../workspace/edit-refused';
import { allTemplates } from '../workspace/templates';
import type { Command, Desk } from './command';
import { sourceMeant, LETTER_SOURCES } from './letter-source';
import { openAt, storageFor, storeAndOpen } from './new-files';
import { answer } from './say';
import { noteGiven, type Meant, type OpenSearch } from './searches';

/** Drafts a letter of a kind for the line of the tree, the note in front, or whoever is chosen. */
export function draftFor(kind: LetterKind): Command {
  return async (desk, ...args) => {
    const source = await sourceMeant(desk, args, kind);
    if (source !== undefined) await write(desk, kind, source);
  };
}

/** Drafts a letter as a quick fix asks for it: for a note, of a kind, and to be introduced to whom. */
export const draftLetter: Command = async (desk, uri, kind, wanted) => {
  const known = LETTER_KINDS.find((one) => one === kind);
  const meant = await noteGiven(desk, [uri], ...LETTER_SOURCES);
  if (meant === undefined || known === undefined)
    throw new EditRefused(vscode.l10n.t('There is no draft for such a letter.'));
  const introduced = wanted === undefined ? undefined : await noteGiven(desk, [wanted], 'contact');
  await write(desk, known, meant, introduced?.note);
};

async function write(
  desk: Desk,
  kind: LetterKind,
  meant: Meant<LetterSource>,
  introduced?: Contact,
): Promise<void> {
  const { lookup, note } = meant;
  const plans = letterPlans(lookup, kind, note).map((plan) => speakingOf(plan, introduced));
  if (plans.length === 0 && note.type === 'opportunity') return writeAbout(desk, kind, { ...meant, note });
  if (plans.length === 0) return sayWhyNot(meant);
  const plan =
    plans.length === 1
      ? plans[0]
      : (await askOne(letterTitle(kind), (place) => askPlan(place, plans)))?.answer;
  if (plan !== undefined) await writePlanned(desk, kind, meant, plan);
}

/** The letter that names somebody: one that was begun about somebody else is another. */
function speakingOf(plan: LetterPlan, introduced: Contact | undefined): LetterPlan {
  if (introduced === undefined) return plan;
  const { begun } = plan;
  return { ...plan, introduced, begun: begun?.text.includes(introduced.name) === true ? begun : undefined };
}

async function writePlanned(
  desk: Desk,
  kind: LetterKind,
  search: OpenSearch,
  plan: LetterPlan,
): Promise<void> {
  const { lookup, root, survey } = search;
  const { to, interview, opportunity, introduced, unanswered, channel, begun } = plan;
  if (begun !== undefined) return openAt(vscode.Uri.parse(begun.uri, true), begun.body.range.start);
  const template = await chooseTemplate(
    desk,
    search,
    { ...plan, kind },
    vscode.l10n.t('Which letter to {0}?', to.name),
  );
  if (template === undefined) return;
  const storage = await storageFor(search, 'letter');
  const context = letterContextOf(lookup, to, survey.today, interview, opportunity);
  await storeAndOpen(
    root,
    draft(template, {
      ...context,
      ...storage,
      introduced,
      unanswered,
      channel,
      longestInvitation: longestInvitation(lookup, survey.settings),
    }),
  );
}

/** Drafts a letter about an opening that names nobody: to whoever is chosen, or an application to nobody by name yet. */
async function writeAbout(desk: Desk, kind: LetterKind, meant: Meant<Opportunity>): Promise<void> {
  const { lookup, root, survey, note } = meant;
  const readers = readersOf(meant, kind);
  if (readers.length === 0) return answer(nobodyYet());
  const reader = await askOne(letterTitle(kind), (place) => askReader(place, readers));
  if (reader === undefined) return;
  if (reader.answer !== undefined) {
    const [plan] = letterPlans(lookup, kind, note, reader.answer);
    return plan && writePlanned(desk, kind, meant, plan);
  }
  const language = lookup.profile()?.fields.language?.value;
  const template = await chooseTemplate(desk, meant, { kind, language }, vscode.l10n.t('Which letter?'));
  if (template === undefined) return;
  const storage = await storageFor(meant, 'letter');
  const context = letterContextOf(lookup, { name: '' }, survey.today, undefined, note);
  await storeAndOpen(root, draft(template, { ...context, ...storage }));
}

/** The only template for a letter, or the one that is chosen of several. */
async function chooseTemplate(
  { log }: Desk,
  { lookup }: OpenSearch,
  wanted: Wanted,
  placeholder: string,
): Promise<Template | undefined> {
  const fitting = templatesFor(await allTemplates(lookup, log), wanted);
  if (fitting.length === 0) throw new EditRefused(vscode.l10n.t('There is no template for such a letter.'));
  if (fitting.length === 1) return fitting[0];
  return (await askOne(letterTitle(wanted.kind), (place) => askTemplate(place, fitting, placeholder)))
    ?.answer;
}

/** A letter needs somebody to go to: a person without a note can get one at once. */
function sayWhyNot({ lookup, note }: Meant<LetterSource>): void {
  const [link] = note.type === 'interview' ? (note.fields.contact?.value ?? []) : [];
  const name = link?.label ?? link?.target;
  if (note.type !== 'interview' || name === undefined)
    return answer(vscode.l10n.t('This note does not say whom the letter is for.'));
  const people = withWhom(lookup, note);
  if (lookup.resolve(link ?? { target: name, style: 'bare' }, note, 'contact').kind === 'note')
    return answer(vscode.l10n.t('{0} has had this letter already.', people));
  const create = vscode.l10n.t('Create Contact');
  const words = vscode.l10n.t('There is no note about {0} yet, and a letter needs one.', name);
  void vscode.window.showInformationMessage(words, create).then((chosen) => {
    if (chosen !== create) return undefined;
    return vscode.commands.executeCommand('jobSearch.createContact' satisfies CommandId, note.uri, name);
  });
}
