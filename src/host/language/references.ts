import * as vscode from 'vscode';

import type { Reference } from '../../core/index/references';
import { referencesAt } from '../../core/language/navigation';
import { touches, type Range } from '../../core/text/range';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { rangeIn } from './diagnostics';
import { noteOfDocument } from './document-note';

/** Finds every link to a note or a heading, in the keys and the texts of all notes. */
export function findReferences(workspace: SearchWorkspace): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(
    { language: 'markdown' },
    {
      async provideReferences(document, position, { includeDeclaration }): Promise<vscode.Location[]> {
        await workspace.whole();
        const here = noteOfDocument(workspace, document);
        const offset = document.offsetAt(position);
        const found = here && referencesAt(here.lookup, here.note, offset);
        if (here === undefined || found === undefined) return [];
        const { note } = here;
        // The editor itself answers with the heading that one asks from.
        const declarations = found.declarations.filter(
          (one) =>
            one.note.uri !== note.uri ||
            one.range.start < note.body.range.start ||
            !touches(one.range, offset),
        );
        const links = found.references.map((one) => ({ note: one.note, range: stretchOf(one) }));
        return [...(includeDeclaration ? declarations : []), ...links].map(
          (one) => new vscode.Location(vscode.Uri.parse(one.note.uri, true), rangeIn(one.note, one.range)),
        );
      },
    },
  );
}

/**
 * Where a link stands as the editor finds it too, which shows once what is found twice: of a Markdown link that is its address,
 * and of a wikilink, whose inner brackets it takes for a link of their own, what is between them.
 */
function stretchOf({ link: { link, range, targetRange } }: Reference): Range {
  if (targetRange === undefined) return range;
  if (link.style === 'wiki') return { start: range.start + '[['.length, end: range.end - ']]'.length };
  const heading = link.heading === undefined ? 0 : '#'.length + link.heading.length;
  return { start: targetRange.start, end: targetRange.end + heading };
}
