import * as vscode from 'vscode';

import { withWhom } from '../../core/agenda/interviews';
import { letterContextOf } from '../../core/drafts/from-notes';
import { letterPlans, type LetterPlan, type LetterSource } from '../../core/drafts/letter-plan';
import { draftLetter as draft } from '../../core/drafts/letters';
import { longestInvitation } from '../../core/guidance/letter-length';
import { foldName } from '../../core/index/names';
import { companyOf } from '../../core/index/relations';
import type { Contact, Opportunity } from '../../core/model/note';
import { LETTER_KINDS, type LetterKind } from '../../core/model/schema';
import { templatesFor, type Wanted } from '../../core/templates/choose';
import type { Template } from '../../core/templates/template';
import type { CommandId } from '../../manifest/commands';
import { openingChoices, openingsIn } from '../prompts/openings';
import { contactChoices } from '../prompts/people';
import { askChoice, type Choice } from '../prompts/questions';
import { askOne } from '../prompts/steps';
import { askTemplate } from '../prompts/templates';
import { EditRefused } from '../workspace/apply-edits';
import { allTemplates } from '../workspace/templates';
import type { Command, Desk } from './command';
import { isHeld } from './interview-meant';
import { openAt, storageFor, storeAndOpen } from './new-files';
import { answer } from './say';
import { noteGiven, noteInFront, searchMeant, type Meant, type OpenSearch } from './searches';
import { chooseOwed } from './thank-you-sent';

const SOURCES = ['interview', 'contact', 'letter', 'opportunity'] as const;

/** Drafts a letter of a kind for the line of the tree, the note in front, or whoever is chosen. */
export function draftFor(kind: LetterKind): Command {
  return async (desk, ...args) => {
    const given = await noteGiven(desk, args, ...SOURCES);
    if (given !== undefined) return write(desk, kind, given);
    const inFront = await noteInFront(desk, ...SOURCES);
    if (inFront !== undefined && mayMean(kind, inFront)) return write(desk, kind, inFront);
    const chosen = await chooseSource(desk, kind);
    if (chosen !== undefined) await write(desk, kind, chosen);
  };
}

/** What a letter of a kind most likely begins from: a talk, an opening, a person. */
function chooseSource(desk: Desk, kind: LetterKind): Promise<Meant<LetterSource> | undefined> {
  if (kind === 'thank-you') return chooseOwed(desk, titleOf(kind));
  return kind === 'cover' ? chooseOpening(desk) : chooseContact(desk, kind);
}

/** Drafts a letter as a quick fix asks for it: for a note, of a kind, and to be introduced to whom. */
export const draftLetter: Command = async (desk, uri, kind, wanted) => {
  const known = LETTER_KINDS.find((one) => one === kind);
  const meant = await noteGiven(desk, [uri], ...SOURCES);
  if (meant === undefined || known === undefined)
    throw new EditRefused(vscode.l10n.t('There is no draft for such a letter.'));
  const introduced = wanted === undefined ? undefined : await noteGiven(desk, [wanted], 'contact');
  await write(desk, known, meant, introduced?.note);
};

/** What is in front may be there to be prepared or looked up: nobody is thanked before the two have met. */
function mayMean(kind: LetterKind, meant: Meant<LetterSource>): boolean {
  if (kind !== 'thank-you' || meant.note.type === 'letter') return true;
  if (meant.note.type === 'interview') return isHeld(meant);
  return letterPlans(meant.lookup, kind, meant.note).some(({ interview }) => interview !== undefined);
}

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
  const plan = await choosePlan(kind, plans);
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
  const reader = await chooseReader(kind, meant);
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
  return (await askOne(titleOf(wanted.kind), (place) => askTemplate(place, fitting, placeholder)))?.answer;
}

async function choosePlan(kind: LetterKind, plans: readonly LetterPlan[]): Promise<LetterPlan | undefined> {
  if (plans.length === 1) return plans[0];
  const choices = plans.map((value) => ({ label: value.to.name, value }));
  const reply = await askOne(titleOf(kind), (place) =>
    askChoice(place, { choices, placeholder: vscode.l10n.t('To whom?') }),
  );
  return reply?.answer;
}

async function chooseContact(desk: Desk, kind: LetterKind): Promise<Meant<Contact> | undefined> {
  const search = await searchMeant(desk, [], titleOf(kind));
  if (search === undefined) return undefined;
  const choices = contactChoices(search.survey, { detailed: true });
  if (choices.length === 0) return void answer(nobodyYet());
  const reply = await askOne(titleOf(kind), (place) =>
    askChoice(place, { choices, placeholder: vscode.l10n.t('To whom?') }),
  );
  return reply && { ...search, note: reply.answer };
}

/** Who reads the letter about an opening that names nobody: those of its company come first; an application may go to nobody by name. */
async function chooseReader(
  kind: LetterKind,
  { survey, lookup, note: opening }: Meant<Opportunity>,
): Promise<{ readonly answer: Contact | undefined } | undefined> {
  const firm = (one: Contact | Opportunity) => foldName(companyOf(lookup, one)?.name ?? '');
  const isThere = ({ value }: Choice<Contact>) => firm(value) === firm(opening);
  const all = contactChoices(survey);
  const nobody = { label: vscode.l10n.t('I do not know a name yet'), value: undefined };
  const choices: readonly Choice<Contact | undefined>[] = [
    ...all.filter(isThere),
    ...all.filter((one) => !isThere(one)),
    ...(kind === 'cover' ? [nobody] : []),
  ];
  if (choices.length === 0) return void answer(nobodyYet());
  const placeholder = vscode.l10n.t('Who will read it?');
  return askOne(titleOf(kind), (place) => askChoice(place, { choices, placeholder }));
}

function nobodyYet(): string {
  return vscode.l10n.t('There is no contact yet to whom a letter could go.');
}

async function chooseOpening(desk: Desk): Promise<Meant<Opportunity> | undefined> {
  const title = titleOf('cover');
  const search = await searchMeant(desk, [], title);
  if (search === undefined) return undefined;
  const openings = openingsIn(search.lookup);
  if (openings.length === 0) {
    answer(vscode.l10n.t('No opening has a note yet. A cover letter belongs to one.'));
    return undefined;
  }
  const choices = openingChoices(openings);
  const placeholder = vscode.l10n.t('For which opening?');
  const reply = await askOne(title, (place) => askChoice(place, { choices, placeholder }));
  return reply && { ...search, note: reply.answer };
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

function titleOf(kind: LetterKind): string {
  switch (kind) {
    case 'request':
      return vscode.l10n.t('New Outreach Letter');
    case 'thank-you':
      return vscode.l10n.t('Draft Thank-You');
    case 'follow-up':
      return vscode.l10n.t('Draft Follow-Up');
    case 'feedback':
      return vscode.l10n.t('Draft Feedback Request');
    case 'accept':
      return vscode.l10n.t('Draft Acceptance');
    case 'decline':
      return vscode.l10n.t('Draft Refusal');
    case 'cover':
      return vscode.l10n.t('Draft Cover Letter');
    case 'check-in':
      return vscode.l10n.t('Draft Check-In');
    case 'introduction':
      return vscode.l10n.t('Draft Introduction Request');
    case 'referrer-update':
      return vscode.l10n.t('Draft Update to Referrer');
    case 'linkedin-invite':
      return vscode.l10n.t('Draft LinkedIn Invitation');
  }
}
