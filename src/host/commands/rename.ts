import * as vscode from 'vscode';

import { renamed } from '../../core/acts/rename';
import { foldName } from '../../core/index/names';
import type { Company, Contact } from '../../core/model/note';
import { contactChoices } from '../prompts/people';
import { askText, type Understood } from '../prompts/questions';
import { askAbout, type Subject } from '../prompts/steps';
import { carryOut, carryOutSeen, isLarge } from '../workspace/apply-edits';
import type { Command, Desk } from './command';
import { takenIn } from './new-files';
import { say } from './say';
import { chooser, noteGiven, noteInFront, notesIn, searchWith, type Meant } from './searches';

type Renamable = Contact | Company;

/** Asks for another name of a contact or a company, and changes it in its note, its file and every link to it. */
export function rename(type: Renamable['type']): Command {
  return async (desk, ...args) => {
    const title = type === 'contact' ? vscode.l10n.t('Rename Contact') : vscode.l10n.t('Rename Company');
    const about = await subject(desk, args, type);
    const asked =
      about && (await askAbout<Renamable, { name: string }>(title, about, (note) => questions(desk, note)));
    const name = asked?.answers.name;
    if (asked === undefined || name === undefined) return;
    await carryOutRename(desk, asked.meant, name);
  };
}

async function carryOutRename(desk: Desk, { uri, name: old }: Renamable, name: string): Promise<void> {
  const { survey, note, root } = await searchWith(desk, uri);
  if (survey.search === undefined) return;
  const isTaken = await takenIn(root, note.path.split('/').slice(0, -1).join('/'));
  const changes = renamed(survey.search, note, name, isTaken);
  if (isLarge(changes)) {
    if (!(await carryOutSeen(root, changes))) return;
  } else await carryOut(root, changes);
  say(vscode.l10n.t('{0} is now called {1}, in every link as well', old, name));
}

async function subject(
  desk: Desk,
  args: readonly unknown[],
  type: Renamable['type'],
): Promise<Subject<Renamable> | undefined> {
  const meant: Meant<Renamable> | undefined =
    (await noteGiven(desk, args, type)) ?? (await noteInFront(desk, type));
  if (meant !== undefined) return { given: meant.note };
  const ask = type === 'contact' ? await askContact(desk) : await askCompany(desk);
  return ask && { ask };
}

function askContact(desk: Desk) {
  const placeholder = vscode.l10n.t('Who is called something else?');
  const none = vscode.l10n.t('There are no contacts yet. New Contact adds the first.');
  return chooser<Renamable>(desk, { placeholder, none }, (searches) =>
    searches.flatMap(({ survey }) => contactChoices(survey)),
  );
}

function askCompany(desk: Desk) {
  const placeholder = vscode.l10n.t('Which company is called something else?');
  const none = vscode.l10n.t('There is no note about a company yet. New Company adds the first.');
  const iconPath = new vscode.ThemeIcon('organization');
  return chooser<Renamable>(desk, { placeholder, none }, (searches) =>
    notesIn(searches, 'company')
      .map(({ note }) => ({ label: note.name, iconPath, value: note }))
      .sort((a, b) => a.label.localeCompare(b.label)),
  );
}

function questions({ workspace }: Desk, note: Renamable) {
  const search = workspace.surveyOf(vscode.Uri.parse(note.uri, true))?.search;
  const others = (search?.lookup().all(note.type) ?? []).filter(({ uri }) => uri !== note.uri);
  const taken = new Set(others.map(({ name }) => foldName(name)));
  const read = (name: string): Understood<string> => {
    if (name === '') return { problem: vscode.l10n.t('A name is needed.') };
    if (name === note.name) return { problem: vscode.l10n.t('That is the name already.') };
    const doubt = vscode.l10n.t(
      'There is a note named {0} already. Go on only if this is another one.',
      name,
    );
    return taken.has(foldName(name)) ? { answer: name, doubt } : { answer: name };
  };
  const prompt = vscode.l10n.t('What is {0} called now? The file and every link follow.', note.name);
  return {
    name: {
      ask: (place: Parameters<typeof askText>[0], { name = note.name }) =>
        askText(place, { prompt, value: name, read }),
    },
  };
}
