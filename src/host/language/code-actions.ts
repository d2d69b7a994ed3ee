import * as vscode from 'vscode';

import type { Finding } from '../../core/guidance/lint';
import type { Fix } from '../../core/guidance/rule';
import { overlap, touches, type Range } from '../../core/text/range';
import { addNoteEdits } from '../workspace/apply-edits';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { SOURCE } from './diagnostics';

const MARKDOWN: vscode.DocumentSelector = { language: 'markdown' };

/** Offers what can be done about the findings under the cursor, why they are there, and to be quiet about them. */
export function offerQuickFixes(workspace: SearchWorkspace): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(MARKDOWN, new QuickFixes(workspace), {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

/** A quick fix whose edit is made when it is chosen, on the text as it is then. */
class LazyFix extends vscode.CodeAction {
  constructor(
    title: string,
    readonly make: (edit: vscode.WorkspaceEdit) => Promise<void> | void,
  ) {
    super(title, vscode.CodeActionKind.QuickFix);
  }
}

class QuickFixes implements vscode.CodeActionProvider<vscode.CodeAction> {
  constructor(private readonly workspace: SearchWorkspace) {}

  provideCodeActions(
    document: vscode.TextDocument,
    selection: vscode.Range,
    context: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    this.workspace.refresh(document);
    const survey = this.workspace.surveyOf(document.uri);
    const note = survey?.search?.note(document.uri.toString());
    if (survey === undefined || note === undefined) return [];
    const wanted = {
      start: document.offsetAt(selection.start),
      end: document.offsetAt(selection.end),
    };
    const findings = survey.findingsOf(note.uri).filter(({ range }) => meets(range, wanted));
    return findings.flatMap((finding) => {
      const diagnostics = context.diagnostics.filter(
        (one) => one.source === SOURCE && ruleOf(one) === finding.rule,
      );
      const actions = [
        ...finding.fixes.map((fix) => actionFor(fix, document)),
        explain(finding),
        ...(offersToIgnore(finding) ? [] : [ignore(finding, document)]),
      ];
      for (const action of actions) action.diagnostics = diagnostics;
      return actions;
    });
  }

  async resolveCodeAction(action: vscode.CodeAction): Promise<vscode.CodeAction> {
    if (!(action instanceof LazyFix)) return action;
    action.edit = new vscode.WorkspaceEdit();
    await action.make(action.edit);
    return action;
  }
}

function meets(range: Range, wanted: Range): boolean {
  return overlap(range, wanted) || touches(range, wanted.start) || touches(range, wanted.end);
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

function actionFor(fix: Fix, document: vscode.TextDocument): vscode.CodeAction {
  if ('edits' in fix) {
    const { note } = fix;
    const action = new LazyFix(fix.title, async (edit) => {
      const target =
        note === undefined ? document : await vscode.workspace.openTextDocument(vscode.Uri.parse(note, true));
      addNoteEdits(edit, target, fix.edits);
    });
    action.isPreferred = fix.preferred ?? false;
    return action;
  }
  const { command, arguments: args } = fix.act;
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  action.command = { command, title: fix.title, arguments: [...args] };
  action.isPreferred = fix.preferred ?? false;
  return action;
}

/** Whether one of the rule's own fixes already keeps it quiet in this note. */
function offersToIgnore({ fixes }: Finding): boolean {
  return fixes.some(
    (fix) => 'edits' in fix && fix.edits.some((edit) => 'key' in edit && edit.key === 'ignore'),
  );
}

function explain({ rule }: Finding): vscode.CodeAction {
  const title = vscode.l10n.t('Why? Explain {0}', rule);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: 'jobSearch.explainRule', title, arguments: [rule] };
  return action;
}

function ignore({ rule }: Finding, document: vscode.TextDocument): vscode.CodeAction {
  return new LazyFix(vscode.l10n.t('Ignore {0} in this note', rule), (edit) =>
    addNoteEdits(edit, document, [{ op: 'append-to-field', key: 'ignore', value: rule }]),
  );
}
