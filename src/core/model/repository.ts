import { isIgnored, type IgnoreFile } from './ignore-rules';

/** What is known of the Git repository that a search lies in. */
export interface Repository {
  /** Where it is pushed to, the likeliest to be read by others first. */
  readonly remotes: readonly Remote[];
  /** Whether an ignore rule surely keeps the notes of the search out of it. */
  readonly isIgnored: boolean;
}

/** Another place that has a copy of a repository. */
export interface Remote {
  /** The name of the machine; undefined where it is a folder of this one. Never a user, a password or a path. */
  readonly host: string | undefined;
  /** Whether anybody may be able to read what is there: it depends on a setting there, which nobody asks for. */
  readonly mayBePublic: boolean;
}

/** Where a repository can be read by everybody, unless its owner has said otherwise. */
const FORGES = [
  'github.com',
  'gitlab.com',
  'bitbucket.org',
  'codeberg.org',
  'sr.ht',
  'gitee.com',
  'gitea.com',
  'sourceforge.net',
  'notabug.org',
  'framagit.org',
  'salsa.debian.org',
  'pagure.io',
  'launchpad.net',
  'huggingface.co',
];

/** Larger files are no settings of a repository, and are not asked for their text. */
export const LARGEST_OF_REPOSITORY = 256 * 1024;
const MOST_FOLDERS_UP = 64;
const MOST_REMOTES = 50;
/** Notes that an ignore rule has to keep out, before it is said to keep the search out. */
const NOTES = ['job-search.md', ...['contacts', 'interviews', 'letters'].map((folder) => `${folder}/a-b.md`)];

/**
 * Looks for the repository of a folder: yields the path of each file whose text it needs, and takes the text, or undefined where
 * there is none to read. Paths are absolute, with `/`. Undefined where the folder is in no repository. Asks for nothing outside
 * of the folders above, and where a worktree says that its repository is; nothing on another machine.
 */
export function* findRepository(
  folder: string,
): Generator<string, Repository | undefined, string | undefined> {
  const below: string[] = [];
  let top = folder.replace(/(?<!\/)\/+$/, '');
  for (let up = 0; up < MOST_FOLDERS_UP; up++) {
    const store = yield* storeOf(top);
    if (store !== undefined) return yield* readRepository(top, below, store);
    const slash = top.lastIndexOf('/');
    if (slash < 0) return undefined;
    below.unshift(top.slice(slash + 1));
    top = top.slice(0, slash);
  }
  return undefined;
}

/** Where a repository keeps what it knows, and its settings. */
interface Store {
  readonly folder: string;
  readonly config: string;
}

function* storeOf(top: string): Generator<string, Store | undefined, string | undefined> {
  const own = `${top}/.git`;
  const config = yield `${own}/config`;
  if (config !== undefined) return { folder: own, config };
  // A worktree or a submodule has a file that says where the rest is.
  const said = (yield own)?.split(/\r?\n/, 1)[0] ?? '';
  const place = said.startsWith('gitdir:') ? placeFrom(top, said.slice('gitdir:'.length).trim()) : undefined;
  if (place === undefined) return undefined;
  const common = (yield `${place}/commondir`)?.trim();
  const folder = common === undefined ? place : (placeFrom(place, common) ?? place);
  return { folder, config: (yield `${folder}/config`) ?? '' };
}

function* readRepository(
  top: string,
  below: readonly string[],
  { folder: store, config }: Store,
): Generator<string, Repository, string | undefined> {
  const ignores: IgnoreFile[] = [{ folder: '', text: (yield `${store}/info/exclude`) ?? '' }];
  for (let depth = 0; depth <= below.length; depth++) {
    const folder = below.slice(0, depth).join('/');
    ignores.push({ folder, text: (yield `${top}${folder === '' ? '' : '/'}${folder}/.gitignore`) ?? '' });
  }
  const isOut = NOTES.every((note) => isIgnored([...below, note].join('/'), ignores));
  const remotes = [...remotesIn(config)].sort((a, b) => Number(b.mayBePublic) - Number(a.mayBePublic));
  return { remotes, isIgnored: isOut };
}

/** A path from a folder; undefined where it would lead to another machine. */
function placeFrom(folder: string, written: string): string | undefined {
  const path = written.replaceAll('\\', '/');
  if (path === '' || path.startsWith('//')) return undefined;
  const start = folder.startsWith('/') ? '/' : '';
  const isAbsolute = path.startsWith('/') || /^[A-Za-z]:\//.test(path);
  const parts: string[] = [];
  for (const part of (isAbsolute ? path : `${folder}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return start + parts.join('/');
}

function* remotesIn(config: string): Generator<Remote> {
  let isRemote = false;
  let count = 0;
  for (const line of config.split(/\r?\n/).map((one) => one.trim())) {
    if (line.startsWith('[')) isRemote = line.slice(1).trimStart().toLowerCase().startsWith('remote');
    const [key = '', ...value] = (line.startsWith('[') ? line.slice(line.indexOf(']') + 1) : line).split('=');
    if (!isRemote || !['url', 'pushurl'].includes(key.trim().toLowerCase()) || ++count > MOST_REMOTES)
      continue;
    const address = value.join('=').trim().replaceAll('"', '');
    const host = hostOf(address);
    const mayBePublic = FORGES.some((forge) => host === forge || host?.endsWith(`.${forge}`) === true);
    if (address !== '') yield { host, mayBePublic };
  }
}

/** The machine that an address names: `https://ada:secret@github.com:443/x`, `git@github.com:x`; undefined for a folder. */
function hostOf(address: string): string | undefined {
  const scheme = address.indexOf('://');
  const rest = scheme < 0 ? address : address.slice(scheme + 3);
  if (/^file:/i.test(address)) return undefined;
  const end = rest.search(scheme < 0 ? /[:/]/ : /[/?#]/);
  // Without a scheme, only a colon before the first slash names a machine; one letter before it is a disk.
  if (scheme < 0 && (end < 2 || rest[end] !== ':')) return undefined;
  const authority = end < 0 ? rest : rest.slice(0, end);
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d{0,5}$/, '');
  return /^[a-z0-9.-]{1,253}$/i.test(host) ? host.toLowerCase() : undefined;
}
