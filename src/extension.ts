import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import { faultWords } from './core/text/fault-words';
import { registerCommands } from './host/commands/command';
import { offerQuickFixes } from './host/language/code-actions';
import { showCodeLenses } from './host/language/code-lens';
import { completeNotes } from './host/language/completion';
import { leadToDefinitions } from './host/language/definition';
import { showDiagnostics } from './host/language/diagnostics';
import { linkDocuments } from './host/language/document-links';
import { linkDroppedNotes } from './host/language/drop';
import { foldFrontmatter } from './host/language/folding';
import { highlightLinks } from './host/language/highlights';
import { showHovers } from './host/language/hover';
import { showInlayHints } from './host/language/inlay-hints';
import { showMarks } from './host/language/marks';
import { markOverdueFiles } from './host/language/overdue-files';
import { servePages } from './host/language/pages';
import { fillFromPaste } from './host/language/paste';
import { showInPreview, type NotePreview } from './host/language/preview';
import { findReferences } from './host/language/references';
import { offerRename } from './host/language/rename';
import { findByName } from './host/language/workspace-symbols';
import { showLetterLength } from './host/letter-length';
import { showStatus } from './host/status-bar';
import { keepContextKeys, showTrees, type Trees } from './host/views/trees';
import { afterWords } from './host/words';
import { followMoves } from './host/workspace/follow-moves';
import { Front } from './host/workspace/front';
import { SearchWorkspace } from './host/workspace/search-workspace';

/** What the extension offers to other extensions and to its own tests. */
export interface JobSearchApi {
  /** The searches of the open folders. */
  readonly workspace: SearchWorkspace;
  /** Settles when all searches have been read for the first time. */
  readonly isReady: Promise<void>;
  /** The trees of the sidebar, as they are shown. */
  readonly trees: Trees;
  /** What the Markdown preview asks for. */
  readonly extendMarkdownIt: NotePreview['extendMarkdownIt'];
}

/** Puts the extension together: the one place that knows all its parts. The searches are read after it has answered. */
export function activate(extension: vscode.ExtensionContext): JobSearchApi {
  if (vscode.l10n.bundle !== undefined) l10n.config({ contents: vscode.l10n.bundle });
  const log = vscode.window.createOutputChannel('Job Search', { log: true });
  const late = <T>(load: () => Promise<T>) => afterWords(extension.extensionUri, load);
  const workspace = new SearchWorkspace(
    log,
    late(() => import('./core/guidance/rules')),
  );
  const front = new Front();
  const shown = showTrees(workspace, extension.workspaceState, front);
  const preview = showInPreview(workspace, log);
  const isReady = workspace.open().then(
    () => void vscode.commands.executeCommand('setContext', 'jobSearch.isReady', true),
    (error: unknown) => log.error(faultWords(error)),
  );
  const { contacts, filter, trees } = shown;
  extension.subscriptions.push(
    log,
    workspace,
    front,
    shown,
    preview,
    keepContextKeys(workspace, front),
    showDiagnostics(workspace),
    offerQuickFixes(workspace),
    servePages(
      late(() => import('./host/language/page-texts')),
      { extension: extension.extensionUri, workspace, log },
    ),
    completeNotes(
      workspace,
      late(() => import('./core/language/completion')),
    ),
    showHovers(
      workspace,
      late(() => import('./core/language/hover')),
    ),
    showInlayHints(workspace),
    showCodeLenses(workspace),
    showMarks(workspace),
    markOverdueFiles(workspace),
    leadToDefinitions(workspace),
    findReferences(workspace),
    highlightLinks(workspace),
    linkDocuments(workspace),
    foldFrontmatter(workspace),
    findByName(workspace),
    offerRename(workspace),
    followMoves(workspace),
    linkDroppedNotes(workspace),
    fillFromPaste(workspace),
    showStatus(workspace),
    showLetterLength(workspace),
    registerCommands(
      late(() => import('./host/commands')),
      {
        workspace,
        extension,
        log,
        contacts,
        filter,
        isReady,
      },
    ),
  );
  return { workspace, isReady, trees, extendMarkdownIt: preview.extendMarkdownIt };
}
