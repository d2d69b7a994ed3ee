// VS Code's Markdown language service: checks the links of every note of a folder.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, packages] = process.argv.slice(2);
const peer = createRequire(packages);
const load = async (name) => import(pathToFileURL(peer.resolve(name)).href);
const { createLanguageService, githubSlugifier, DiagnosticLevel } = await load(
  'vscode-markdown-languageservice',
);
const { TextDocument } = peer('vscode-languageserver-textdocument');
const { URI } = peer('vscode-uri');
const markdownIt = peer('markdown-it')({ html: true });

const documents = new Map();
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.md')) continue;
  const path = join(entry.parentPath, entry.name);
  const uri = URI.file(path).toString();
  const document = TextDocument.create(uri, 'markdown', 1, readFileSync(path, 'utf8'));
  documents.set(uri, Object.assign(document, { $uri: URI.file(path) }));
}

const nothing = () => ({ dispose() {} });
const workspace = {
  workspaceFolders: [URI.file(folder)],
  onDidChangeMarkdownDocument: nothing,
  onDidCreateMarkdownDocument: nothing,
  onDidDeleteMarkdownDocument: nothing,
  getAllMarkdownDocuments: async () => documents.values(),
  hasMarkdownDocument: (uri) => documents.has(uri.toString()),
  openMarkdownDocument: async (uri) => documents.get(uri.toString()),
  stat: async (uri) => (documents.has(uri.toString()) ? { isDirectory: false } : undefined),
  readDirectory: async () => [],
};
const service = createLanguageService({
  workspace,
  parser: {
    slugifier: githubSlugifier,
    tokenize: async (document) => markdownIt.parse(document.getText(), {}),
  },
  logger: { level: 0, log() {} },
});
const { warning } = DiagnosticLevel;
const options = {
  validateReferences: warning,
  validateFragmentLinks: warning,
  validateFileLinks: warning,
  validateMarkdownFileLinkFragments: warning,
  validateUnusedLinkDefinitions: warning,
  validateDuplicateLinkDefinitions: warning,
  ignoreLinks: [],
};
const token = { isCancellationRequested: false, onCancellationRequested: nothing };
let found = 0;
for (const document of documents.values())
  found += (await service.computeDiagnostics(document, options, token)).length;
console.log(documents.size, found);
