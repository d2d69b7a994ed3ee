import * as vscode from 'vscode';

import type { FollowUp } from '../../core/agenda/follow-up';
import type { Finding } from '../../core/guidance/lint';
import type { Fix } from '../../core/guidance/rule';
import { atPlace } from '../../core/insights/at-place';
import { followUpLine } from '../../core/insights/follow-ups-tree';
import type { Survey } from '../../core/insights/survey';
import { commands } from '../../manifest/commands';
import { actsOn } from '../../manifest/line-acts';
import { addNoteEdits } from '../workspace/apply-edits';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { SOURCE } from './diagnostics';

const MARKDOWN: vscode.DocumentSelector = { language: 'markdown' };

/** What fix-all and `editor.codeActionsOnSave` ask for. */
const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('jobSearch');

/**
 * Offers what can be done about the findings under the cursor, why they are there, and to be quiet about them; where nothing is
 * found, what the agenda offers there; and, as a source action, all fixes of the note that need no judgement.
 */
export function offerQuickFixes(workspace: SearchWorkspace): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(MARKDOWN, new QuickFixes(workspace), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    vscode.languages.registerCodeActionsProvider(MARKDOWN, new FixAll(workspace), {
      providedCodeActionKinds: [FIX_ALL],
    }),
  );
}

class FixAll implements vscode.CodeActionProvider<vscode.CodeAction> {
  constructor(private readonly workspace: SearchWorkspace) {}

  provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { only }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    // It is not a thing to be found under the light bulb, which is about one place.
    if (only?.contains(FIX_ALL) !== true) return [];
    this.workspace.refresh(document);
    const survey = this.workspace.surveyOf(document.uri);
    const text = survey?.fixedText(document.uri.toString());
    if (text === undefined) return [];
    const action = new vscode.CodeAction(vscode.l10n.t('Fix what needs no judgement'), FIX_ALL);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, ...changeBetween(document, text));
    return [action];
  }
}

/** The one stretch in which a document and another text differ, and what stands there in the other. */
function changeBetween(document: vscode.TextDocument, text: string): [vscode.Range, string] {
  const before = document.getText();
  let start = 0;
  while (start < before.length && before[start] === text[start]) start++;
  let end = 0;
  const most = Math.min(before.length, text.length) - start;
  while (end < most && before.at(-1 - end) === text.at(-1 - end)) end++;
  const range = new vscode.Range(document.positionAt(start), document.positionAt(before.length - end));
  return [range, text.slice(start, text.length - end)];
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
    const survey = this.workspace.surveySoFar(document.uri);
    const note = survey?.search?.note(document.uri.toString());
    if (survey === undefined || note === undefined) return [];
    const wanted = {
      start: document.offsetAt(selection.start),
      end: document.offsetAt(selection.end),
    };
    const { findings, followUps } = atPlace(survey, note.uri, wanted);
    const fixes = findings.flatMap((finding) => {
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
    return [...fixes, ...followUps.flatMap((item) => actsFor(item, survey))];
  }

  async resolveCodeAction(action: vscode.CodeAction): Promise<vscode.CodeAction> {
    if (!(action instanceof LazyFix)) return action;
    action.edit = new vscode.WorkspaceEdit();
    await action.make(action.edit);
    return action;
  }
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

/** What stands on the line of a follow-up and in its menu, the likeliest first. */
function actsFor(item: FollowUp, survey: Survey): vscode.CodeAction[] {
  const line = followUpLine(item, survey);
  const { onLine, inMenu } = actsOn('jobSearch.followUps', line.kinds ?? []);
  return [...onLine, ...inMenu].map((command) => {
    const { title } = commands[command];
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command, title, arguments: [line] };
    return action;
  });
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
