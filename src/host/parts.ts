import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

import { faultWords } from '../core/text/fault-words';
import type { Desk } from './commands/command';
import { offerQuickFixes } from './language/code-actions';
import { showCodeLenses } from './language/code-lens';
import { completeNotes } from './language/completion';
import { leadToDefinitions } from './language/definition';
import { showDiagnostics } from './language/diagnostics';
import { linkDocuments } from './language/document-links';
import { linkDroppedNotes } from './language/drop';
import { foldFrontmatter } from './language/folding';
import { highlightLinks } from './language/highlights';
import { showHovers } from './language/hover';
import { showInlayHints } from './language/inlay-hints';
import { showMarks } from './language/marks';
import { markOverdueFiles } from './language/overdue-files';
import { servePages } from './language/pages';
import { fillFromPaste } from './language/paste';
import { showInPreview, type NotePreview } from './language/preview';
import { findReferences } from './language/references';
import { offerRename } from './language/rename';
import { findByName } from './language/workspace-symbols';
import { showLetterLength } from './letter-length';
import { showStatus } from './status-bar';
import { keepContextKeys, showTrees, type Trees } from './views/trees';
import { inSlices, loadInTurn } from './pause';
import { afterWords } from './words';
import { followMoves } from './workspace/follow-moves';
import { Front } from './workspace/front';
import { SearchWorkspace, type LoadedRules } from './workspace/search-workspace';

/** The extension once it is put together. */
export interface Parts {
  readonly workspace: SearchWorkspace;
  readonly trees: Trees;
  readonly preview: NotePreview;
  readonly desk: Desk;
}

/**
 * Puts the extension together: the one place that knows all its parts but the commands. The searches are read afterwards.
 * Whatever this file loads late, it loads after the words: the build leans on that (`scripts/build/data-apart.js`).
 */
export function putTogether(extension: vscode.ExtensionContext, log: vscode.LogOutputChannel): Parts {
  if (vscode.l10n.bundle !== undefined) l10n.config({ contents: vscode.l10n.bundle });
  const late = <T>(load: () => Promise<T>) => afterWords(extension.extensionUri, load);
  const workspace = new SearchWorkspace(log, late(rulesInPieces));
  const front = new Front();
  const shown = showTrees(workspace, extension.workspaceState, front);
  const preview = showInPreview(workspace, log);
  const isReady = workspace.open().then(
    () => void vscode.commands.executeCommand('setContext', 'jobSearch.isReady', true),
    (error: unknown) => log.error(faultWords(error)),
  );
  const { contacts, filter, trees } = shown;
  extension.subscriptions.push(
    workspace,
    front,
    shown,
    preview,
    keepContextKeys(workspace, front),
    showDiagnostics(workspace),
    offerQuickFixes(workspace),
    servePages(
      late(() => import('./language/page-texts')),
      { extension: extension.extensionUri, workspace, log },
    ),
    completeNotes(
      workspace,
      late(() => import('../core/language/completion')),
    ),
    showHovers(
      workspace,
      late(() => import('../core/language/hover')),
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
  );
  return { workspace, trees, preview, desk: { workspace, extension, log, contacts, filter, isReady } };
}

/** The rules, after what they read prose with. */
async function rulesInPieces(): Promise<LoadedRules> {
  await loadInTurn([
    () => import('../core/prose/asking-for-work'),
    () => import('../core/prose/background'),
    () => import('../core/prose/badmouthing'),
    () => import('../core/prose/how-found'),
    () => import('../core/prose/talk-asked'),
    () => import('../core/templates/template'),
  ]);
  const { rules } = await import('../core/guidance/rules');
  return { rules, learned: learnInSlices() };
}

/** Learns beforehand what reading prose needs, while notes are being read; what is not learned is learned by who reads. */
function learnInSlices(): Promise<void> {
  return import('../core/prose/beforehand')
    .then(({ learnBeforehand }) => inSlices(learnBeforehand()))
    .catch(() => undefined);
}
