import * as vscode from 'vscode';

import { keep } from '../core/text/kept';

let reading: Promise<void> | undefined;

/**
 * What loads a part of the extension late: after the words that it asks for, which are data in a file of their own. A
 * reading that failed is tried again by who asks next.
 */
export function afterWords<T>(extension: vscode.Uri, load: () => Promise<T>): () => Promise<T> {
  return async () => {
    await readOnce(extension);
    return load();
  };
}

/** Begins to read the words, which will be asked for; a failure is told to whoever asks. */
export function beginWords(extension: vscode.Uri): void {
  readOnce(extension).catch(() => undefined);
}

function readOnce(extension: vscode.Uri): Promise<void> {
  reading ??= readWords(extension).catch((error: unknown) => {
    reading = undefined;
    throw error;
  });
  return reading;
}

async function readWords(extension: vscode.Uri): Promise<void> {
  const file = vscode.Uri.joinPath(extension, 'dist', 'words.json');
  keep(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
}
