import * as vscode from 'vscode';

import { definitionAt, isByFile, type Definition } from '../../core/language/navigation';
import type { Note } from '../../core/model/note';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { servesWikilinks } from './beside';
import { rangeIn } from './diagnostics';
import { noteOfDocument } from './document-note';

/** Leads from a wikilink, or a name in a key, to where its note says its name, or to the heading that it asks for. */
export function leadToDefinitions(workspace: SearchWorkspace): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(
    { language: 'markdown' },
    {
      async provideDefinition(document, position): Promise<vscode.LocationLink[] | undefined> {
        await workspace.whole();
        const here = noteOfDocument(workspace, document);
        const found = here && definitionAt(here.lookup, here.note, document.offsetAt(position));
        if (here === undefined || found === undefined || isServed(here.note, found)) return undefined;
        const originSelectionRange = rangeIn(here.note, found.origin.range);
        return found.targets.map(({ note, range }) => ({
          originSelectionRange,
          targetUri: vscode.Uri.parse(note.uri, true),
          targetRange: rangeIn(note, range),
        }));
      },
    },
  );
}

/** Whether the editor or another extension leads there: by an address, from a heading to itself, and by the name of a file. */
function isServed({ body }: Note, { origin, targets: [target] }: Definition): boolean {
  if (origin.kind === 'name') return origin.range.start >= body.range.start;
  const { link, key } = origin.link;
  if (link.style === 'file') return true;
  return key === undefined && target !== undefined && servesWikilinks() && isByFile(link, target.note);
}
