import * as vscode from 'vscode';

const FOAM = 'foam.foam-vscode';

/** Whether Foam runs in this window: it follows, completes and explains the wikilinks of a text that name a file, and no others. */
export function servesWikilinks(): boolean {
  return vscode.extensions.getExtension(FOAM)?.isActive ?? false;
}
