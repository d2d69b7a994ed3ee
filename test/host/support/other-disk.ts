/** An extension that serves `job-search-test:/x` as what lies at x beside the file of the workspace: a file system that the editor knows nothing of. */
import * as vscode from 'vscode';

const { fs } = vscode.workspace;

class OtherDisk implements vscode.FileSystemProvider {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;

  constructor(private readonly folder: vscode.Uri) {}

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): Thenable<vscode.FileStat> {
    return fs.stat(this.at(uri));
  }

  readDirectory(uri: vscode.Uri): Thenable<[string, vscode.FileType][]> {
    return fs.readDirectory(this.at(uri));
  }

  readFile(uri: vscode.Uri): Thenable<Uint8Array> {
    return fs.readFile(this.at(uri));
  }

  async createDirectory(uri: vscode.Uri): Promise<void> {
    await fs.createDirectory(this.at(uri));
    this.tell([vscode.FileChangeType.Created, uri]);
  }

  async writeFile(
    uri: vscode.Uri,
    bytes: Uint8Array,
    options: { readonly create: boolean; readonly overwrite: boolean },
  ): Promise<void> {
    const isNew = await fs.stat(this.at(uri)).then(
      () => false,
      () => true,
    );
    if (isNew && !options.create) throw vscode.FileSystemError.FileNotFound(uri);
    if (!isNew && !options.overwrite) throw vscode.FileSystemError.FileExists(uri);
    await fs.writeFile(this.at(uri), bytes);
    this.tell([isNew ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed, uri]);
  }

  async delete(uri: vscode.Uri, options: { readonly recursive: boolean }): Promise<void> {
    await fs.delete(this.at(uri), options);
    this.tell([vscode.FileChangeType.Deleted, uri]);
  }

  async rename(from: vscode.Uri, to: vscode.Uri, options: { readonly overwrite: boolean }): Promise<void> {
    await fs.rename(this.at(from), this.at(to), options);
    this.tell([vscode.FileChangeType.Deleted, from], [vscode.FileChangeType.Created, to]);
  }

  private at(uri: vscode.Uri): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, uri.path);
  }

  private tell(...changes: readonly (readonly [vscode.FileChangeType, vscode.Uri])[]): void {
    this.changed.fire(changes.map(([type, uri]) => ({ type, uri })));
  }
}

/** Serves the files; VS Code calls it when a folder of that scheme is opened. */
export function activate({ subscriptions }: vscode.ExtensionContext): void {
  const { workspaceFile } = vscode.workspace;
  if (workspaceFile === undefined) throw new Error('There is no workspace whose folders could be served.');
  const disk = new OtherDisk(vscode.Uri.joinPath(workspaceFile, '..'));
  subscriptions.push(vscode.workspace.registerFileSystemProvider('job-search-test', disk));
}
