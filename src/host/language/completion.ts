import * as vscode from 'vscode';

import type { completionsAt } from '../../core/language/completion';
import type { Completion, CompletionKind } from '../../core/language/completion-item';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { servesWikilinks } from './beside';
import { noteSoFar } from './document-note';

const KINDS: Readonly<Record<CompletionKind, vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  word: vscode.CompletionItemKind.EnumMember,
  person: vscode.CompletionItemKind.User,
  company: vscode.CompletionItemKind.Module,
  note: vscode.CompletionItemKind.File,
  date: vscode.CompletionItemKind.Constant,
  rule: vscode.CompletionItemKind.Constant,
  heading: vscode.CompletionItemKind.Reference,
  field: vscode.CompletionItemKind.Field,
};
/** What begins a link, a mention, a heading, a value, a comment, a day or a template's tag; letters bring up nothing in VS Code. */
const SIGNS = ['[', '@', '#', ':', "'", '"', '-', ',', '📅', '{', '.', '^', '/'];

/** What is offered, which is loaded when something is first typed. */
interface Loaded {
  readonly completionsAt: typeof completionsAt;
}

/** Completes keys, values, links, days, headings, rules and the fields of templates in the notes of a search. */
export function completeNotes(workspace: SearchWorkspace, load: () => Promise<Loaded>): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems: async (document, position, token, { triggerKind }) => {
      const { completionsAt } = await load();
      if (token.isCancellationRequested) return undefined;
      const isAutomatic = triggerKind !== vscode.CompletionTriggerKind.Invoke;
      return offeredAt({ workspace, completionsAt }, document, position, isAutomatic);
    },
  };
  return vscode.languages.registerCompletionItemProvider({ language: 'markdown' }, provider, ...SIGNS);
}

/** What is offered at a place of a document; undefined where that is nothing of ours. `isAutomatic` says that nobody asked. */
export function offeredAt(
  { workspace, completionsAt }: { readonly workspace: SearchWorkspace } & Loaded,
  document: vscode.TextDocument,
  position: vscode.Position,
  isAutomatic: boolean,
): vscode.CompletionList | undefined {
  const found = noteSoFar(workspace, document);
  if (found === undefined) return undefined;
  const { survey, note } = found;
  const offset = document.offsetAt(position);
  const { items, isIncomplete } = completionsAt(survey, note, offset, { wikilinks: !servesWikilinks() });
  // Who has typed a whole word and goes on with Enter wants a new line.
  const isWhole = ({ insert, range }: Completion) => insert === note.text.slice(range.start, offset);
  if (isAutomatic && items.some(isWhole)) return undefined;
  const shown = items.map((completion, index) => itemOf(completion, index, document));
  // The editor keeps a list that is said to be whole for as long as one goes on typing.
  return new vscode.CompletionList(shown, isIncomplete || workspace.isReading);
}

function itemOf(
  { label, detail, documentation, kind, insert, isSnippet, range, filter, goesOn }: Completion,
  index: number,
  document: vscode.TextDocument,
): vscode.CompletionItem {
  const description = detail === undefined ? {} : { description: detail };
  const item = new vscode.CompletionItem({ label, ...description }, KINDS[kind]);
  item.insertText = isSnippet === true ? new vscode.SnippetString(insert) : insert;
  item.range = new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
  item.filterText = filter ?? label;
  item.sortText = String(index).padStart(4, '0');
  if (documentation !== undefined) item.documentation = new vscode.MarkdownString().appendText(documentation);
  if (goesOn === true) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}
