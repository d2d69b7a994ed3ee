import * as vscode from 'vscode';

import { faultWords } from '../../core/text/fault-words';
import { commands as rows, type CommandId } from '../../manifest/commands';
import { EditRefused } from '../workspace/edit-refused';
import type { ContactGrouping, TreeFilter } from '../views/trees';
import type { SearchWorkspace } from '../workspace/search-workspace';

/** What every command has at hand. */
export interface Desk {
  readonly workspace: SearchWorkspace;
  readonly extension: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly contacts: ContactGrouping;
  readonly filter: TreeFilter;
  /** Settles when all searches have been read for the first time. */
  readonly isReady: Promise<void>;
}

/** A command asks, calls the core and shows; it has no id, no registration and no guard of its own. */
export type Command = (desk: Desk, ...args: readonly unknown[]) => Promise<void> | void;

/** A handler for every command of the manifest: a missing or an extra one does not compile. */
export type Commands = Readonly<Record<CommandId, Command>>;

/**
 * Registers all commands behind one guard, which tells a refusal and logs anything else; what they do, and what they do it with,
 * is loaded with the first.
 */
export function registerCommands(
  load: () => Promise<{ readonly commands: Commands; readonly desk: Desk }>,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const ids = Object.keys(rows) as CommandId[];
  const registered = ids.map((id) =>
    vscode.commands.registerCommand(id, async (...args: unknown[]) => {
      try {
        const { commands, desk } = await load();
        await commands[id](desk, ...args);
      } catch (error) {
        // The command is over; whether the message is read and when is another matter.
        void tell(error, id, log);
      }
    }),
  );
  return vscode.Disposable.from(...registered);
}

async function tell(error: unknown, id: CommandId, log: vscode.LogOutputChannel): Promise<void> {
  if (error instanceof EditRefused) {
    await vscode.window.showWarningMessage(error.message);
    return;
  }
  log.error(id, faultWords(error));
  const show = vscode.l10n.t('Show Log');
  const chosen = await vscode.window.showErrorMessage(
    vscode.l10n.t('{0} did not work. Your notes are as they were.', rows[id].title.replace('…', '')),
    show,
  );
  if (chosen === show) log.show();
}
