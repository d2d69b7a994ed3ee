import * as vscode from 'vscode';

import { calledInLists } from '../../core/insights/called';
import { wordsOf } from '../../core/insights/plain';
import {
  fileLinksOf,
  isByFile,
  landingOf,
  noteLinksOf,
  type FileLinkTarget,
  type NoteLinkTarget,
} from '../../core/language/navigation';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { servesWikilinks } from './beside';
import { rangeIn } from './diagnostics';
import { noteOfDocument } from './document-note';

/** Makes wikilinks, and the names in keys, lead to their notes on a click. What leads nowhere has a quick fix instead. */
export function linkDocuments(workspace: SearchWorkspace): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(
    { language: 'markdown' },
    {
      async provideDocumentLinks(document): Promise<vscode.DocumentLink[]> {
        // The editor asks once, and again only when the text has changed.
        await workspace.whole();
        const here = noteOfDocument(workspace, document);
        if (here === undefined) return [];
        const { lookup, note } = here;
        const isServed = ({ range, link, note: target }: NoteLinkTarget) =>
          range.start >= note.body.range.start && isByFile(link, target);
        const isInText = ({ range }: FileLinkTarget) => range.start >= note.body.range.start;
        const [links, files] = [noteLinksOf(lookup, note), fileLinksOf(lookup, note)];
        const isBeside = servesWikilinks();
        return [
          ...(isBeside ? links.filter((link) => !isServed(link)) : links).map(
            (link) => new LinkToNote(rangeIn(note, link.range), link, calledInLists(lookup, link.note)),
          ),
          ...(isBeside ? files.filter((link) => !isInText(link)) : files).map(
            ({ range, uri }) => new vscode.DocumentLink(rangeIn(note, range), vscode.Uri.parse(uri, true)),
          ),
        ];
      },
      resolveDocumentLink(link): vscode.DocumentLink {
        return link instanceof LinkToNote ? link.resolved() : link;
      },
    },
  );
}

/** A link whose address is made when somebody points at it. */
class LinkToNote extends vscode.DocumentLink {
  constructor(
    range: vscode.Range,
    private readonly meant: NoteLinkTarget,
    private readonly called: string,
  ) {
    super(range);
  }

  resolved(): this {
    const { note, range } = landingOf(this.meant.note, this.meant.link);
    const { line, character } = rangeIn(note, range).start;
    this.target = vscode.Uri.parse(note.uri, true).with({ fragment: `L${line + 1},${character + 1}` });
    this.tooltip = vscode.l10n.t('Open {0}', wordsOf(this.called));
    return this;
  }
}
