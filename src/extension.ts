import * as vscode from 'vscode';

import { faultWords } from './core/text/fault-words';
import { registerCommands } from './host/commands/command';
import type { NotePreview } from './host/language/preview';
import { loadInTurn } from './host/pause';
import type { Parts, putTogether } from './host/parts';
import type { Trees } from './host/views/trees';
import { afterWords, beginWords } from './host/words';
import type { SearchWorkspace } from './host/workspace/search-workspace';

/** What the extension offers to other extensions and to its own tests. */
export interface JobSearchApi {
  /** The searches of the open folders; not to be had before `isReady`. */
  readonly workspace: SearchWorkspace;
  /** Settles when all searches have been read for the first time. */
  readonly isReady: Promise<void>;
  /** The trees of the sidebar, as they are shown; not to be had before `isReady`. */
  readonly trees: Trees;
  /** What the Markdown preview asks for. */
  readonly extendMarkdownIt: NotePreview['extendMarkdownIt'];
}

/**
 * Registers the commands and answers. All else is loaded afterwards, piece by piece, and put together then: the editor asks its
 * questions about what is open again as somebody comes who answers them.
 */
export function activate(extension: vscode.ExtensionContext): JobSearchApi {
  const log = vscode.window.createOutputChannel('Job Search', { log: true });
  let parts: Parts | undefined;
  beginWords(extension.extensionUri);
  const isThere = inPieces().then((loaded) => (parts = loaded.putTogether(extension, log)));
  const loadCommands = afterWords(extension.extensionUri, () => import('./host/commands'));
  extension.subscriptions.push(
    log,
    registerCommands(async () => {
      const { desk } = await isThere;
      return { ...(await loadCommands()), desk };
    }, log),
  );
  return {
    isReady: isThere.then(
      ({ desk }) => desk.isReady,
      (error: unknown) => log.error(faultWords(error)),
    ),
    get workspace() {
      return had(parts).workspace;
    },
    get trees() {
      return had(parts).trees;
    },
    extendMarkdownIt: (markdownIt) => {
      if (parts !== undefined) return parts.preview.extendMarkdownIt(markdownIt);
      void isThere.then(({ preview }) => preview.extendLate(markdownIt));
      return markdownIt;
    },
  };
}

/** Loads what the extension is made of, the deepest first. */
async function inPieces(): Promise<{ readonly putTogether: typeof putTogether }> {
  await loadInTurn([
    () => import('./core/markdown/frontmatter-yaml'),
    () => import('./core/markdown/blocks-tree'),
    () => import('./core/model/option-kinds'),
    () => import('./core/model/schema'),
    () => import('./core/model/note'),
    () => import('./core/model/spoken-date'),
    () => import('./core/agenda/agenda'),
    () => import('./core/insights/survey'),
    () => import('./host/workspace/search-workspace'),
    () => import('./host/views/trees'),
    () => import('./host/language/rename'),
  ]);
  return import('./host/parts');
}

function had(parts: Parts | undefined): Parts {
  if (parts === undefined) throw new Error('The extension is still being loaded.');
  return parts;
}
