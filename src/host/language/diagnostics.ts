import * as vscode from 'vscode';

import type { Finding } from '../../core/guidance/lint';
import type { Severity } from '../../core/index/control';
import type { Note } from '../../core/model/note';
import type { Range } from '../../core/text/range';
import type { SearchWorkspace, WorkspaceChange } from '../workspace/search-workspace';
import { rulePage } from './pages';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** The source of our diagnostics, as the Problems view shows it. */
export const SOURCE = 'job-search';

/** Shows the findings of all searches, closed files included, and follows every change. */
export function showDiagnostics(workspace: SearchWorkspace): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(SOURCE);
  const show = ({ notes }: WorkspaceChange) => {
    const entries = [...notes].map((key): [vscode.Uri, vscode.Diagnostic[] | undefined] => {
      const uri = vscode.Uri.parse(key, true);
      const diagnostics = diagnosticsOf(workspace, uri);
      return [uri, diagnostics.length === 0 ? undefined : diagnostics];
    });
    collection.set(entries);
  };
  return vscode.Disposable.from(collection, workspace.onDidChange(show), workspace.onDidGlance(show));
}

function diagnosticsOf(workspace: SearchWorkspace, uri: vscode.Uri): vscode.Diagnostic[] {
  const survey = workspace.surveySoFar(uri);
  const note = survey?.search?.note(uri.toString());
  if (survey === undefined || note === undefined) return [];
  return survey.findingsOf(note.uri).map((finding) => diagnosticOf(note, finding));
}

function diagnosticOf(note: Note, finding: Finding): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeIn(note, finding.range),
    finding.message,
    SEVERITIES[finding.severity],
  );
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.rule, target: rulePage(finding.rule) };
  diagnostic.relatedInformation = finding.related.map(
    ({ note: other, range, message }) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(vscode.Uri.parse(other.uri, true), rangeIn(other, range)),
        message,
      ),
  );
  return diagnostic;
}

/** A stretch of a note as the editor counts it. */
export function rangeIn(note: Note, { start, end }: Range): vscode.Range {
  const from = note.lines.position(start);
  const to = note.lines.position(end);
  return new vscode.Range(from.line, from.character, to.line, to.character);
}
