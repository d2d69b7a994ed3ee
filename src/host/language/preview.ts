import * as vscode from 'vscode';

import { OUR_HTML, previewTokens, type PreviewToken } from '../../core/language/preview';
import { faultWords } from '../../core/text/fault-words';
import type { SearchWorkspace } from '../workspace/search-workspace';

/** What is used here of markdown-it, which VS Code brings. */
interface MarkdownIt {
  readonly renderer: {
    readonly rules: Record<string, unknown>;
    render(tokens: readonly PreviewToken[], options: unknown, env: unknown): string;
  };
}

/** What makes the Markdown preview show notes as they are to be read. */
export interface NotePreview extends vscode.Disposable {
  readonly extendMarkdownIt: <T>(markdownIt: T) => T;
  /** The same, where previews may have been made before. */
  readonly extendLate: (markdownIt: unknown) => void;
}

/** A document that was shown: its tokens as they were parsed, and what stood there of ours. */
interface Shown {
  readonly tokens: readonly PreviewToken[];
  readonly html: string;
}

/** Typing goes on, and several notes change at once: a preview is made anew when there is a pause. */
const PAUSE = 500;

/**
 * Extends the Markdown preview for notes of a search; other documents it leaves alone. A preview is made anew where another note
 * has changed what it shows.
 */
export function showInPreview(workspace: SearchWorkspace, log: vscode.LogOutputChannel): NotePreview {
  const shown = new Map<string, Shown>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const extendMarkdownIt = <T>(markdownIt: T): T => {
    const { renderer } = markdownIt as unknown as MarkdownIt;
    const render = renderer.render.bind(renderer);
    renderer.rules[OUR_HTML] = (tokens: readonly PreviewToken[], index: number) =>
      tokens[index]?.content ?? '';
    // Not before: the preview parses a text without saying which document it is, and keeps the tokens for all who ask.
    renderer.render = (tokens, options, env) => {
      const uri = (env as { readonly currentDocument?: vscode.Uri } | undefined)?.currentDocument;
      if (uri === undefined) return render(tokens, options, env);
      const ours = tokensFor(workspace, uri, tokens, log);
      shown.set(uri.toString(), { tokens, html: htmlIn(ours) });
      return render(ours, options, env);
    };
    return markdownIt;
  };

  const extendLate = (markdownIt: unknown) => {
    extendMarkdownIt(markdownIt);
    if (isPreviewOpen()) void vscode.commands.executeCommand('markdown.preview.refresh');
  };
  const refresh = () => {
    timer = undefined;
    if (!isPreviewOpen()) return shown.clear();
    const isOld = [...shown].some(
      ([uri, { tokens, html }]) =>
        htmlIn(tokensFor(workspace, vscode.Uri.parse(uri, true), tokens, log)) !== html,
    );
    if (isOld) void vscode.commands.executeCommand('markdown.preview.refresh');
  };
  const changed = workspace.onDidChange(() => {
    if (shown.size > 0) timer ??= setTimeout(refresh, PAUSE);
  });
  const dispose = () => {
    clearTimeout(timer);
    changed.dispose();
  };
  return { extendMarkdownIt, extendLate, dispose };
}

/** The tokens of a document as they are shown; the same ones outside all searches. */
function tokensFor(
  workspace: SearchWorkspace,
  uri: vscode.Uri,
  tokens: readonly PreviewToken[],
  log: vscode.LogOutputChannel,
): readonly PreviewToken[] {
  const survey = workspace.surveyOf(uri);
  const note = survey?.search?.note(uri.toString());
  if (survey === undefined || note === undefined) return tokens;
  // Whoever wants to see the frontmatter as code, or not at all, has said so.
  const frontmatter = vscode.workspace
    .getConfiguration('markdown', uri)
    .get<string>('preview.frontMatter', 'table');
  try {
    return previewTokens(tokens, {
      survey,
      note,
      hasCard: note.type !== 'ordinary' && frontmatter === 'table',
    });
  } catch (error) {
    log.error(faultWords(error));
    return tokens;
  }
}

/** All that stands in the tokens and is of ours. */
function htmlIn(tokens: readonly PreviewToken[]): string {
  return tokens
    .map(({ type, content, children }) =>
      type === OUR_HTML ? content : children === null ? '' : htmlIn(children),
    )
    .join('');
}

function isPreviewOpen(): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(
      ({ input }) =>
        (input instanceof vscode.TabInputWebview || input instanceof vscode.TabInputCustom) &&
        input.viewType.includes('markdown.preview'),
    ),
  );
}
