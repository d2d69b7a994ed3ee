import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const CLI = resolve('dist/cli.js');
const DAY = ['--today', '2026-11-18'];

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

interface Check {
  readonly version: number;
  readonly today: string;
  readonly roots: readonly string[];
  readonly notes: number;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly file: string;
    readonly range: { readonly start: { readonly line: number; readonly character: number } };
    readonly fixes: readonly string[];
  }[];
}

function run(args: readonly string[], cwd = process.cwd()): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd, encoding: 'utf8' });
  return { code: status, out: stdout, error: stderr };
}

function check(folder: string): Check {
  return JSON.parse(run(['check', folder, '--format', 'json', ...DAY]).out) as Check;
}

describe('the command line', () => {
  let folder = '';
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'job-search-'));
    put('job-search.md', '---\ntype: profile\ntimezone: Europe/Warsaw\n---\n');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const unthanked =
    '---\ntype: interview\nkind: informational\ncontact: Maya Okafor\nstatus: done\nstart: 2026-11-13 10:30\n---\n';
  const maya =
    '---\ntype: contact\nname: Maya Okafor\nstage: met\nkeep_in_touch: 6 weeks\nsource: event\n---\n\n## Log\n\n- 2026-11-13 met\n';

  it('has nothing to say about the model search', () => {
    // Where it lies, it is in a repository, which is worth a hint.
    cpSync('test/fixtures/model-search', folder, { recursive: true });
    const { code, out } = run(['check', folder, ...DAY]);
    assert.match(out, /errors 0, warnings 0, infos 0, hints 0/);
    assert.equal(code, 0);
  });

  it('answers check as JSON, by file and place, and exits 1 for a warning', () => {
    put('interviews/2026-11-13-maya-okafor.md', unthanked);
    put('contacts/maya-okafor.md', maya);
    const { code } = run(['check', folder, ...DAY]);
    assert.equal(code, 1);
    const { version, today, roots, notes, findings } = check(folder);
    assert.deepEqual(
      { version, today, roots, notes },
      { version: 1, today: '2026-11-18', roots: ['.'], notes: 3 },
    );
    const warning = findings.find(({ rule }) => rule === 'thank-you-missing');
    assert.equal(warning?.severity, 'warning');
    assert.equal(warning?.file, 'interviews/2026-11-13-maya-okafor.md');
    assert.ok((warning?.fixes.length ?? 0) > 2);
    const places = findings.map(
      ({ file, range, rule }) => `${file} ${String(range.start.line).padStart(5)} ${rule}`,
    );
    assert.deepEqual(places, [...places].sort());
  });

  it('answers due as JSON, by day, and exits 1 when something is overdue', () => {
    put('interviews/2026-11-13-maya-okafor.md', unthanked);
    put('contacts/maya-okafor.md', maya);
    put('contacts/dan.md', '---\ntype: contact\nname: Dan Reyes\nnext_follow_up: 2026-11-20\n---\n');
    const { code, out } = run(['due', folder, '--format', 'json', ...DAY]);
    const { version, today, followUps } = JSON.parse(out) as {
      version: number;
      today: string;
      followUps: {
        due: string;
        state: string;
        contact: string | null;
        what: string;
        rule: string | null;
        file: string;
      }[];
    };
    assert.deepEqual([version, today, code], [1, '2026-11-18', 1]);
    assert.deepEqual(
      followUps.map(({ due, state, contact, rule, file }) => [due, state, contact, rule, file]),
      [
        ['2026-11-14', 'overdue', 'Maya Okafor', 'thank-you-missing', 'interviews/2026-11-13-maya-okafor.md'],
        ['2026-11-20', 'week', 'Dan Reyes', 'follow-up-overdue', 'contacts/dan.md'],
        ['2026-12-25', 'later', 'Maya Okafor', 'keep-in-touch-due', 'contacts/maya-okafor.md'],
      ],
    );
  });

  it('takes the current folder where none is named', () => {
    assert.equal(run(['check', ...DAY], folder).code, 0);
  });

  it('reads every search below a folder, the inner ones on their own', () => {
    put('clients/ana/job-search.md', '---\ntype: profile\n---\n');
    put(
      'clients/ana/contacts/maya.md',
      '---\ntype: contact\nname: Maya Okafor\nreferred_by: Dan Reyes\n---\n',
    );
    put('contacts/dan.md', '---\ntype: contact\nname: Dan Reyes\n---\n');
    const { roots, findings } = check(folder);
    assert.deepEqual(roots, ['.', 'clients/ana']);
    assert.ok(
      findings.some(({ rule, file }) => rule === 'link-broken' && file === 'clients/ana/contacts/maya.md'),
    );
  });

  it('goes on where the profile has lists for its groups of keys', () => {
    put('job-search.md', '---\ntype: profile\nrules: [link-broken]\nfolders: [people]\nviews: [mine]\n---\n');
    put('contacts/maya.md', '---\ntype: contact\nname: Maya Okafor\nreferred_by: Dan Reyes\n---\n');
    const places = check(folder).findings.map(({ file, rule }) => `${file} ${rule}`);
    assert.equal(places.filter((place) => place === 'job-search.md field-invalid').length, 3);
    assert.ok(places.includes('contacts/maya.md link-broken'));
  });

  it('says in a sentence why it cannot run, and exits 2', () => {
    rmSync(join(folder, 'job-search.md'));
    for (const args of [
      ['check', folder],
      ['check', join(folder, 'nowhere')],
      ['check', folder, '--today', '2026-02-30'],
      ['check', folder, '--format', 'xml'],
      ['check', folder, '--unknown'],
      ['frobnicate'],
      [],
    ]) {
      const { code, out, error } = run(args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(error, /\S+/);
      assert.doesNotMatch(error, /\n\s+at /);
    }
  });

  it('sends nothing to the terminal that it would obey, nor a line that no finding is', () => {
    const odd = 'Ma\\e[31mya\\u009b2J\\u202e\\u2028 x\\nfake.md:1:1: error: no [none]';
    put(
      'contacts/a\u001b[2Jb.md',
      `---\ntype: contact\nname: "${odd}"\nsource: referral\nnext_follow_up: 2026-11-18\n---\n`,
    );
    for (const args of [['check'], ['due'], ['check', '--format', 'json'], ['due', '--format', 'json']]) {
      const { out } = run([args[0] ?? '', folder, ...args.slice(1), ...DAY]);
      assert.match(out, /Ma/);
      assert.doesNotMatch(out, /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]|^fake/mu);
    }
    const { findings } = check(folder);
    assert.ok(findings.some(({ message }) => message.includes('Ma\u001b[31mya\u009b2J\u202e')));
    const { error } = run(['check', join(folder, 'no\u001b[2Jsuch'), ...DAY]);
    assert.match(error, /no\\u001b\[2Jsuch is not a folder/);
  });

  it('follows no link out of the folder, to a file or a folder, and none in a circle', () => {
    const outside = mkdtempSync(join(tmpdir(), 'job-search-outside-'));
    try {
      writeFileSync(
        join(outside, 'private.md'),
        '---\ntype: contact\nname: Private Person\nstage: mett\n---\n',
      );
      put('contacts/maya-okafor.md', maya);
      symlinkSync(outside, join(folder, 'companies'), 'dir');
      symlinkSync(join(outside, 'private.md'), join(folder, 'contacts/private.md'));
      symlinkSync('..', join(folder, 'contacts/up'), 'dir');
      symlinkSync('self', join(folder, 'contacts/self'));
      const { out, error } = run(['check', folder, ...DAY]);
      assert.match(out, /^Read 2 notes/m);
      assert.doesNotMatch(out, /Private|mett/);
      for (const name of ['companies', 'private.md', 'up', 'self'])
        assert.match(error, new RegExp(`${name} is a symbolic link and is not followed`));
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });

  it('goes on past everything odd', () => {
    put('contacts/maya-okafor.md', maya);
    put('interviews/2026-11-13-maya-okafor.md', unthanked);
    put('contacts/script.md', '---js\n{ name: process.exit(3) }\n---\n');
    put('contacts/half.md', '---\ntype: contact\nname: [Half\n');
    put('contacts/nul.md', '---\ntype: contact\nname: "a\u0000b"\n---\n\u0000');
    put('contacts/long.md', `---\ntype: contact\nname: Long\n---\n${'x '.repeat(400_000)}`);
    put('contacts/huge.md', `---\ntype: contact\n---\n${'x'.repeat(2_000_000)}`);
    put(
      'contacts/bomb.md',
      `---\na: &a [x]\n${[...'bcdefghi'].map((key, i) => `${key}: &${key} [${`*${'abcdefgh'[i] ?? 'a'},`.repeat(9)}]`).join('\n')}\n---\n`,
    );
    put('contacts/deep.md', `---\ntype: contact\nname: ${'['.repeat(20_000)}\n---\n`);
    put(
      'contacts/nested.md',
      `---\ntype: contact\nname: Nested\n---\n${'- '.repeat(8000)}\n${'> '.repeat(8000)}\n`,
    );
    put(
      'contacts/merge.md',
      '---\ntype: contact\n<<<<<<< HEAD\nname: A\n=======\nname: B\n>>>>>>> other\n---\n',
    );
    put('contacts/locked.md', maya);
    chmodSync(join(folder, 'contacts/locked.md'), 0);
    mkdirSync(join(folder, 'contacts/folder.md'));
    symlinkSync(folder, join(folder, 'contacts/circle'));
    symlinkSync('/nowhere', join(folder, 'contacts/gone.md'));
    assert.match(run(['check', folder, ...DAY]).error, /circle is a symbolic link and is not followed/);
    const { findings } = check(folder);
    const unreadable = findings
      .filter(({ rule }) => rule === 'frontmatter-unreadable')
      .map(({ file }) => file);
    assert.deepEqual(
      [...new Set(unreadable)],
      [
        'contacts/bomb.md',
        'contacts/deep.md',
        'contacts/half.md',
        'contacts/merge.md',
        'contacts/nul.md',
        'contacts/script.md',
      ],
    );
    assert.ok(findings.some(({ rule }) => rule === 'thank-you-missing'));
  });

  it('lists the rules, as JSON and by family', () => {
    const { code, out } = run(['rules', '--format', 'json']);
    const { rules } = JSON.parse(out) as { rules: Record<string, unknown>[] };
    assert.equal(code, 0);
    assert.deepEqual(
      rules.find(({ id }) => id === 'thank-you-missing'),
      {
        id: 'thank-you-missing',
        group: 'after',
        severity: 'warning',
        appliesTo: ['interview'],
        summary: 'A conversation has taken place, and no thank-you has been sent for it.',
        fixable: true,
      },
    );
    assert.ok(rules.every(({ appliesTo }) => Array.isArray(appliesTo)));
    assert.equal(rules.find(({ id }) => id === 'contact-duplicate')?.['fixable'], false);
    const text = run(['rules']);
    assert.equal(text.code, 0);
    assert.match(
      text.out,
      /^After the meeting\n(?: {2}.+\n)* {2}thank-you-missing +warning +A conversation/m,
    );
    assert.equal(text.out.split('\n').filter((line) => line.startsWith('  ')).length, rules.length);
  });

  it('explains a rule from anywhere, and says which was meant', () => {
    const { code, out } = run(['explain', 'thank-you-missing'], folder);
    assert.equal(code, 0);
    assert.equal(out, readFileSync('docs/rules/thank-you-missing.md', 'utf8'));
    const slip = run(['explain', 'thank-you-mising']);
    assert.deepEqual([slip.code, slip.out], [2, '']);
    assert.match(slip.error, /There is no rule “thank-you-mising”. Did you mean “thank-you-missing”\?/);
    assert.match(run(['explain', '../README']).error, /There is no rule “\.\.\/README”\.$/m);
    assert.equal(run(['explain']).code, 2);
    assert.equal(run(['explain', 'link-broken', 'thank-you-missing']).code, 2);
    assert.equal(run(['rules', folder]).code, 2);
  });

  it('counts positions in UTF-16 units, with CRLF and a byte order mark as well', () => {
    const note =
      '---\ntype: interview\nkind: informational\ncontact: "😀 Maya"\nstatus: scheduled\nstart: 2026-11-12\n---\n';
    put('interviews/plain.md', note);
    put('interviews/windows.md', `\uFEFF${note.replaceAll('\n', '\r\n')}`);
    const places = check(folder)
      .findings.filter(({ rule }) => rule === 'outcome-unrecorded')
      .map(({ range }) => range.start);
    assert.deepEqual(places, [
      { line: 5, character: 7 },
      { line: 5, character: 7 },
    ]);
  });
});
