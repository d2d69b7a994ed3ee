import * as vscode from 'vscode';

import { newProfileNote } from '../../core/drafts/new-notes';
import { Reader } from '../../core/index/reader';
import { PROFILE_FILE, readNote } from '../../core/model/note';
import { DEFAULT_FOLDERS } from '../../core/model/schema';
import { askFolder } from '../prompts/folders';
import { askText } from '../prompts/questions';
import { askAll } from '../prompts/steps';
import { editorDisk, filesBelow, isMarkdown, typeOf } from '../workspace/files';
import type { Command, Desk } from './command';
import { openAt, storeNotes } from './new-files';
import { answer } from './say';

const MOST_FILES = 1000;

/** What is asked before a folder becomes a job search. */
interface Answers {
  readonly place: { readonly folder: vscode.Uri; readonly isSearch: boolean };
  readonly name: string;
  readonly email: string;
  readonly focus: readonly string[];
}

/** Makes a folder a job search: asks for the folder and for what letters need, and writes the profile and the folders. */
export const setUp: Command = async (desk) => {
  const answers = await ask(vscode.l10n.t('Set Up Job Search'));
  if (answers?.place === undefined) return;
  const { folder, isSearch } = answers.place;
  if (isSearch) {
    answer(vscode.l10n.t('This folder is a job search already. Its profile is {0}.', PROFILE_FILE));
    return openAt(vscode.Uri.joinPath(folder, PROFILE_FILE));
  }
  const profile = newProfileNote(answers);
  if (!(await hasNotes(desk, folder))) await makeFolders(folder);
  const [uri] = await storeNotes(folder, [profile]);
  if (vscode.workspace.workspaceFolders === undefined)
    return void (await vscode.commands.executeCommand('vscode.openFolder', folder));
  if (uri !== undefined) await openAt(uri, profile.cursor);
  if (vscode.workspace.getWorkspaceFolder(folder) === undefined) offerToOpen(folder);
};

/** Offers to open a folder, in a window of its own. */
export function offerToOpen(folder: vscode.Uri): void {
  const open = vscode.l10n.t('Open Folder');
  const words = vscode.l10n.t('The job search is in {0}, which is not open in this window.', folder.path);
  void vscode.window.showInformationMessage(words, open).then((chosen) => {
    if (chosen !== open) return undefined;
    return vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: true });
  });
}

function ask(title: string): Promise<Partial<Answers> | undefined> {
  const isNew = ({ place }: Partial<Answers>) => place?.isSearch !== true;
  return askAll<Answers>(title, {
    place: {
      ask: async (place) => {
        const reply = await askFolder(place, {
          placeholder: vscode.l10n.t('In which folder should your notes be?'),
          button: vscode.l10n.t('Set Up Here'),
        });
        if (reply === undefined || reply === 'back') return reply;
        const type = await typeOf(vscode.Uri.joinPath(reply.answer, PROFILE_FILE));
        return { answer: { folder: reply.answer, isSearch: type !== undefined } };
      },
    },
    name: {
      isAsked: isNew,
      ask: (place, { name }) =>
        askText(place, {
          prompt: vscode.l10n.t('Your name, as it stands under letters. All of this can be changed later.'),
          value: name,
          read: (text) => ({ answer: text }),
        }),
    },
    email: {
      isAsked: isNew,
      ask: (place, { email }) =>
        askText(place, {
          prompt: vscode.l10n.t('Your e-mail address, for the letters. It stays in this folder.'),
          placeholder: 'name@example.com',
          value: email,
          read: (text) => {
            const isLikely = text === '' || /^[^\s@]+@[^\s@]+$/.test(text);
            return isLikely
              ? { answer: text }
              : { answer: text, doubt: vscode.l10n.t('This does not look like an e-mail address yet.') };
          },
        }),
    },
    focus: {
      isAsked: isNew,
      ask: (place, { focus = [] }) =>
        askText(place, {
          prompt: vscode.l10n.t(
            'What would you like to find out more about? Several with commas; one is enough.',
          ),
          placeholder: vscode.l10n.t('remote patient monitoring, clinical product work'),
          value: focus.join(', '),
          read: (text) => ({
            answer: text
              .split(',')
              .map((part) => part.trim())
              .filter((part) => part !== ''),
          }),
        }),
    },
  });
}

/** Whether there are notes of a search in a folder already: then it is arranged as its owner likes it. */
async function hasNotes({ log }: Desk, folder: vscode.Uri): Promise<boolean> {
  let seen = 0;
  const reader = new Reader(editorDisk(log));
  for await (const uri of filesBelow(folder, log)) {
    seen += 1;
    if (seen > MOST_FILES) return false;
    if (!isMarkdown(uri)) continue;
    const { changes } = await reader.look(uri.toString());
    const path = uri.path.slice(folder.path.length + 1);
    if (changes.some((one) => one.kind === 'note' && readNote({ ...one, path }).type !== 'ordinary'))
      return true;
  }
  return false;
}

async function makeFolders(folder: vscode.Uri): Promise<void> {
  for (const name of Object.values(DEFAULT_FOLDERS)) {
    const uri = vscode.Uri.joinPath(folder, name);
    if ((await typeOf(uri)) === undefined) await vscode.workspace.fs.createDirectory(uri);
  }
}
