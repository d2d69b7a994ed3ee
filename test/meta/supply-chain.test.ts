import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

interface Package {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Every package that may end up in what ships. One more is a decision, and wants its reason in `docs/decisions`. */
const APPROVED = [
  // Frontmatter: gray-matter splits it, `yaml` reads it with places.
  ...['gray-matter', 'section-matter', 'strip-bom-string', 'kind-of', 'extend-shallow', 'is-extendable'],
  ...['js-yaml', 'argparse', 'sprintf-js', 'esprima', 'yaml'],
  // Markdown: unified with remark-parse, which brings micromark.
  ...['unified', 'bail', 'devlop', 'dequal', 'extend', 'is-plain-obj', 'trough', 'vfile', 'vfile-message'],
  ...['unist-util-stringify-position', 'remark-parse', 'mdast-util-from-markdown', 'mdast-util-to-string'],
  ...['decode-named-character-reference', 'character-entities', 'debug', 'ms', 'micromark'],
  ...['core-commonmark', 'factory-destination', 'factory-label', 'factory-space', 'factory-title'].map(
    micromark,
  ),
  ...['factory-whitespace', 'util-character', 'util-chunked', 'util-classify-character'].map(micromark),
  ...['util-combine-extensions', 'util-decode-numeric-character-reference'].map(micromark),
  ...['util-decode-string', 'util-edit-map', 'util-encode', 'util-html-tag-name'].map(micromark),
  ...['util-normalize-identifier', 'util-resolve-all', 'util-sanitize-uri'].map(micromark),
  ...['util-subtokenize', 'util-symbol', 'util-types'].map(micromark),
  // Fields, days, words for people, letters, and names that are nearly right.
  ...['zod', 'date-fns', '@date-fns/tz', '@date-fns/utc', 'chrono-node', '@vscode/l10n', 'mustache'],
  'fastest-levenshtein',
];
/** Licences that ask for a notice at most; `scripts/notices.ts` writes it. */
const LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];
const EXACT = /^\d+\.\d+\.\d+$/;

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>;
};

function micromark(part: string): string {
  return `micromark-${part}`;
}

function nameOf(place: string): string {
  return place.replace(/^.*node_modules\//, '');
}

/** Where the lock has a package as seen from another: beside it, or in a folder above. */
function placeOf(name: string, from: string): string | undefined {
  const own = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (own in packages) return own;
  if (from === '') return undefined;
  return placeOf(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
}

/** Where the lock has the packages that are there at run time: those that ours need, and what these need. */
function runtimePlaces(): readonly string[] {
  const places = new Set<string>();
  const gather = (from: string, names: readonly string[]): void => {
    for (const place of names.map((name) => placeOf(name, from)))
      if (place !== undefined && !places.has(place)) {
        places.add(place);
        gather(place, Object.keys(packages[place]?.dependencies ?? {}));
      }
  };
  gather('', Object.keys(manifest.dependencies ?? {}));
  return [...places].filter((place) => !nameOf(place).startsWith('@types/'));
}

describe('where the code of others comes from', () => {
  it('is an exact version of each package', () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    assert.ok(asked.length > 30);
    assert.deepEqual(
      asked.filter(([, version]) => !EXACT.test(version)),
      [],
    );
  });

  it('is held by a lock file with the fingerprint of each package, and without addresses', () => {
    const locked = Object.entries(packages).filter(([place]) => place !== '');
    assert.ok(locked.length > 500);
    const loose = locked.filter(([, one]) => one.integrity === undefined || one.resolved !== undefined);
    assert.deepEqual(
      loose.map(([place]) => place),
      [],
    );
  });

  it('is, for what ships, a short list that was agreed on', () => {
    const names = new Set(runtimePlaces().map(nameOf));
    assert.deepEqual([...names].sort(), [...APPROVED].sort());
  });

  it('allows what we do with it', () => {
    const refused = runtimePlaces().filter((place) => !LICENCES.includes(packages[place]?.license ?? ''));
    assert.deepEqual(refused, []);
  });

  it('has a reason on a page for each package that we ask for by name', () => {
    const folder = 'docs/decisions';
    const pages = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8').toLowerCase());
    const asked = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const unsaid = asked.filter((name) => !pages.some((page) => page.includes(familyOf(name))));
    assert.deepEqual(unsaid, []);
  });
});

/** What a page calls a package: types by what they are of, the parts of one tool by the tool. */
function familyOf(name: string): string {
  return name
    .replace('@types/', '')
    .replace(/^@([a-z]+(?:-fns)?)(?:-mutator)?\/(?:core|js|tz|utc|mocha-runner)$/, '$1');
}
