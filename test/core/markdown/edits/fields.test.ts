import assert from 'node:assert/strict';

import fc from 'fast-check';
import { parseDocument } from 'yaml';

import { editNote, type NoteEdit } from '../../../../src/core/markdown/edits/note-edit';
import { splitNote } from '../../../../src/core/markdown/split';
import { applyEdits } from '../../../../src/core/text/edits';
import { anyKey, anyText, oddNote, ordinaryNote } from './any-note';
import '../../../support/runs';

function changed(text: string, edits: NoteEdit | readonly NoteEdit[]): string {
  const result = editNote(text, edits);
  return result.ok ? applyEdits(text, result.edits) : `refused: ${result.reason.code}`;
}

const set = (key: string, value: string | boolean | number | readonly string[]): NoteEdit => ({
  op: 'set-field',
  key,
  value,
});
const append = (key: string, value: string): NoteEdit => ({ op: 'append-to-field', key, value });

/** What `yaml` alone reads, apart from our readers; undefined where it reads no map. */
function fieldsOf(text: string): Map<unknown, unknown> | undefined {
  const { yaml } = splitNote(text);
  if (yaml === undefined) return new Map();
  const document = parseDocument(text.slice(yaml.start, yaml.end).replace(/\r?$/, '\n'), {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
  });
  if (document.contents === null) return new Map();
  try {
    const fields: unknown = document.toJS({ mapAsMap: true });
    return document.errors.length === 0 && fields instanceof Map ? fields : undefined;
  } catch {
    return undefined; // an alias without its anchor
  }
}

describe('setting a field', () => {
  const note = (value: string) => `---\ntype: contact\nstatus:${value}\n# the end\n---\nBody\n`;
  const cases: readonly [
    what: string,
    before: string,
    value: string | boolean | number | readonly string[],
    after: string,
  ][] = [
    ['replaces a word and keeps its comment', ' open  # since May', 'done', ' done  # since May'],
    ['keeps double quotes', ' "open" # c', 'a "b"', ' "a \\"b\\"" # c'],
    ['keeps single quotes', " 'open'", "it's", " 'it''s'"],
    ['quotes what YAML would misread', ' open', 'a: b', ' "a: b"'],
    ['leaves single quotes where they cannot hold the text', " 'open'", 'a\nb', ' "a\\nb"'],
    ['writes what looks like nothing as a text', ' open', 'null', ' "null"'],
    ['writes truth without quotes', ' "no"', true, ' true'],
    ['writes numbers without quotes', ' 3', 4.5, ' 4.5'],
    ['fills what is empty', '', 'done', ' done'],
    ['fills what is empty before a comment', '  # c', 'done', ' done  # c'],
    ['replaces a null', ' ~ # c', 'done', ' done # c'],
    ['replaces empty quotes in kind', ' "" # c', 'done', ' "done" # c'],
    ['replaces an alias', ' *x # c', 'done', ' done # c'],
    ['replaces a block of text', ' |\n  one\n  two\n', 'done', ' done\n'],
    ['replaces several lines', ' one\n  two # c', 'done', ' done # c'],
    ['replaces a value below its key', '\n  one', 'done', '\n  done'],
    ['replaces an unquoted link', ' [[Acme]] # c', '[[Maya]]', ' "[[Maya]]" # c'],
    ['replaces a list between brackets', ' [a, b] # c', 'done', ' done # c'],
    ['leaves a list in a block alone', '\n  - a', 'done', 'refused: collection'],
    ['leaves a map alone', '\n  a: b', 'done', 'refused: collection'],
    ['leaves an anchor alone', ' &x a', 'done', 'refused: anchor-or-tag'],
    ['leaves a tag alone', ' !!str a', 'done', 'refused: anchor-or-tag'],
    ['begins a list in a block', ' # c', ['a', 'b: c'], ' # c\n  - a\n  - "b: c"'],
    ['turns a word into a list', ' a # c', ['b', 'c'], ' # c\n  - b\n  - c'],
    ['keeps a list between brackets so', ' [a,"b" , c ] # c', ['b', 'd, e'], ' ["b","d, e" ] # c'],
    ['keeps the items that stay as they are', " [a, 'b', c]", ['b', 'd, e'], ' [\'b\', "d, e"]'],
    ['keeps the comments of items that stay', '\n- a # 1\n- "b" # 2', ['b', 'c'], '\n- "b" # 2\n- c'],
    ['keeps comments between items by refusing', '\n- a\n# 2\n- b', ['b', 'c'], 'refused: collection'],
    ['keeps any of several comments so', '\n- a\n- b\n# 2\n- c', ['a', 'c'], 'refused: collection'],
    ['keeps what is no word in a block', '\n  - a\n  - b: 1', ['a'], 'refused: collection'],
    ['keeps what is no word between brackets', ' [a, [b]]', ['a'], 'refused: collection'],
    ['fills empty brackets', ' [] # c', ['a', 'b'], ' [a, b] # c'],
    ['empties a list between brackets', ' [a, b]', [], ' []'],
    ['empties a word', ' a # c', [], ' [] # c'],
    ['takes items without words for none', ' [a] # c', ['a', ' '], ' [a] # c'],
    ['leaves a map alone for a list too', '\n  a: b', ['c'], 'refused: collection'],
    ['empties a list in a block', ' # c\n  - a\n  - b', [], ' # c'],
    ['changes no block of text that says so already', ' |-\n  done', 'done', ' |-\n  done'],
    ['changes nothing where a text has no words', ' # c', '  ', ' # c'],
    ['changes nothing that says so already', "  'done'   # c", 'done', "  'done'   # c"],
  ];
  for (const [what, before, value, after] of cases) {
    it(what, () => {
      const expected = after.startsWith('refused') ? after : note(after);
      assert.equal(changed(note(before), set('status', value)), expected);
      const crlf = expected.replaceAll('\n', '\r\n');
      assert.equal(changed(note(before).replaceAll('\n', '\r\n'), set('status', value)), crlf);
    });
  }

  it('adds a field at the end of the frontmatter', () => {
    assert.equal(
      changed('---\na: |\n  b\n\n# c\n---\n', set('d', 'e')),
      '---\na: |\n  b\n\n# c\nd: e\n---\n',
    );
    assert.equal(
      changed('---\n  a: b\n---', set('d', ['e', 'f'])),
      '---\n  a: b\n  d:\n    - e\n    - f\n---',
    );
    assert.equal(changed('---\r\n---\r\n', set('d', [])), '---\r\nd: []\r\n---\r\n');
    assert.equal(changed('---\na: b\n---\n', set('d', true)), '---\na: b\nd: true\n---\n');
    assert.equal(changed('---\na: b\n...\n---\n', set('d', 'e')), 'refused: unsure');
  });

  it('takes blanks before the colon as they are', () => {
    assert.equal(changed('---\na : b # c\n---\n', set('a', 'd')), '---\na : d # c\n---\n');
  });

  it('adds the frontmatter where there is none', () => {
    assert.equal(changed('', set('a', 'b')), '---\na: b\n---\n');
    assert.equal(changed('\ufeff# A\r\n', set('a', ['b'])), '\ufeff---\r\na:\r\n  - b\r\n---\r\n# A\r\n');
  });

  it('refuses where it cannot read', () => {
    assert.equal(changed('---\na: b', set('a', 'c')), 'refused: frontmatter-unreadable');
    assert.equal(changed('---js\n---\n', set('a', 'c')), 'refused: frontmatter-unreadable');
    assert.equal(changed('---\n- a\n---\n', set('a', 'c')), 'refused: frontmatter-unreadable');
    assert.equal(changed('---\nb: "x\n---\n', set('a', 'c')), 'refused: frontmatter-unreadable');
    assert.equal(changed('---\na: b\na: c\n---\n', set('a', 'd')), 'refused: duplicate-key');
    assert.equal(changed('---\na: b\na: c\n---\n', set('d', 'e')), '---\na: b\na: c\nd: e\n---\n');
    assert.equal(changed('---\na: &x b\nc: *x\n---\n', set('c', 'd')), '---\na: &x b\nc: d\n---\n');
    assert.equal(changed('---\na: &x b\nc: *x\n---\n', set('x', 'd')), '---\na: &x b\nc: *x\nx: d\n---\n');
    const twice = 'd: 1\nd: 2\n---\n';
    assert.equal(
      changed(`---\na: &x b\nc: *x\n${twice}`, { op: 'remove-field', key: 'a' }),
      'refused: anchor-or-tag',
    );
    assert.equal(changed(`---\na: x & y\n${twice}`, set('a', 'z')), `---\na: z\n${twice}`);
  });
});

describe('appending to a field', () => {
  const note = (value: string) => `---\ntags:${value}\nnext: x\n---\n`;
  const cases: readonly [what: string, before: string, after: string][] = [
    ['adds to a block', '\n  - a\n  - "b" # c', '\n  - a\n  - "b" # c\n  - new, too'],
    ['adds to a block in its own style', ' # c\n-   a\n# d', ' # c\n-   a\n-   new, too\n# d'],
    ['adds after comments within a block', '\n  - a\n  # c\n  - b', '\n  - a\n  # c\n  - b\n  - new, too'],
    ['adds before comments that follow a block', "\n- 'a'\n\n# c\n# d", "\n- 'a'\n- new, too\n\n# c\n# d"],
    ['adds after text that looks like a comment', '\n- |\n  # c\n\n# d', '\n- |\n  # c\n- new, too\n\n# d'],
    ['adds after an empty item', '\n- a\n-\n\n# c\n# d', '\n- a\n-\n- new, too\n\n# c\n# d'],
    ['adds after nothing but nothing', '\n- ~ # c', '\n- ~ # c\n- new, too'],
    ['adds after a map within a block', '\n  - a: 1\n    b: 2', '\n  - a: 1\n    b: 2\n  - new, too'],
    ['adds between brackets', ' [a,"b"] # c', ' [a,"b","new, too"] # c'],
    [
      'adds between brackets over several lines',
      ' [\n  a,\n  b, # c\n  ]',
      ' [\n  a,\n  b,\n  "new, too", # c\n  ]',
    ],
    ['adds between empty brackets', ' [ ]', ' ["new, too" ]'],
    ['makes a list of two', ' "a" # c', '\n  - "a" # c\n  - new, too'],
    ['makes a list of two links', ' [[Acme]]', '\n  - [[Acme]]\n  - new, too'],
    ['makes a list of one', ' ~ # c', ' # c\n  - new, too'],
  ];
  for (const [what, before, after] of cases) {
    it(what, () => assert.equal(changed(note(before), append('tags', 'new, too')), note(after)));
  }

  it('knows a block from brackets elsewhere', () => {
    assert.equal(
      changed('---\nlinks: [a]\ntags:\n  - b\n---\n[[c]]\n', append('tags', 'd')),
      '---\nlinks: [a]\ntags:\n  - b\n  - d\n---\n[[c]]\n',
    );
  });

  it('adds the field where it is missing', () => {
    assert.equal(
      changed('---\r\na: b\r\n---\r\n', append('tags', 'c')),
      '---\r\na: b\r\ntags:\r\n  - c\r\n---\r\n',
    );
  });

  it('refuses what is no list and no line', () => {
    assert.equal(changed(note('\n  a: b'), append('tags', 'c')), 'refused: collection');
    assert.equal(changed(note(' |\n  a'), append('tags', 'c')), 'refused: collection');
    assert.equal(changed(note(' &x a'), append('tags', 'c')), 'refused: anchor-or-tag');
  });
});

describe('removing a key within a field', () => {
  const note = (value: string) => `---\ntype: profile\n${value}name: x\n---\nBody\n`;
  const without = (value: string, name: string) =>
    changed(note(value), { op: 'remove-in-field', key: 'views', name });

  it('takes its line alone, or the group with its last', () => {
    assert.equal(without('views:\n  A: x # c\n  B: y # d\n', 'A'), note('views:\n  B: y # d\n'));
    assert.equal(without('views:\n  A: x\n  "B: b": >\n    y\n', 'B: b'), note('views:\n  A: x\n'));
    assert.equal(without('views:\n  A: x\n', 'A'), note(''));
    assert.equal(without('views: {A: x}\n', 'A'), note(''));
  });

  it('leaves what is not there, and refuses between braces', () => {
    for (const value of ['', 'views:\n', 'views: x\n', 'views:\n  A: x\n'])
      assert.equal(without(value, 'C'), note(value));
    assert.equal(without('views: {A: x, B: y}\n', 'A'), 'refused: collection');
    assert.equal(without('views:\n  A: x\n  A: y\n  B: z\n', 'A').startsWith('refused'), true);
  });
});

describe('setting a key within a field', () => {
  const note = (value: string) => `---\ntype: profile\nviews:${value}\n# the end\nname: x\n---\nBody\n`;
  const setIn = (name: string, value: string): NoteEdit => ({
    op: 'set-in-field',
    key: 'views',
    name,
    value,
  });
  const cases: readonly [what: string, before: string, name: string, value: string, after: string][] = [
    ['begins the group', '', 'Met', 'stage:met', '\n  Met: stage:met'],
    ['begins the group behind a comment', ' ~ # c', 'Met', 'stage:met', ' # c\n  Met: stage:met'],
    ['adds at its end', '\n  A: x # c', 'B: b', 'y # z', '\n  A: x # c\n  "B: b": "y # z"'],
    ['adds as far in as the others', '\n     A: x\n     # c', 'B', 'y', '\n     A: x\n     B: y\n     # c'],
    ['adds after a key without a value', '\n  A:\n\n# c', 'B', 'y', '\n  A:\n  B: y\n\n# c'],
    [
      'adds after a block of text',
      '\n  A: |\n    one\n    # two',
      'B',
      'y',
      '\n  A: |\n    one\n    # two\n  B: y',
    ],
    ['adds between braces', ' { A: "x" } # c', 'B', 'y, z', ' { A: "x", B: "y, z" } # c'],
    ['adds between empty braces', ' {}', 'B', '[y]', ' {B: "[y]"}'],
    ['adds between braces a name with a comma', ' {A: x}', 'B, C', 'y', ' {A: x, "B, C": y}'],
    ['adds between braces that are apart', ' { }', 'B', 'y', ' {B: y }'],
    ['replaces in the same quotes', "\n  A: 'x' # c\n  B: y", 'A', "it's", "\n  A: 'it''s' # c\n  B: y"],
    ['replaces between braces', ' {A: x, B: y}', 'A', 'z, z', ' {A: "z, z", B: y}'],
    ['fills what is empty', '\n  A: # c\n  B: y', 'A', 'z', '\n  A: z # c\n  B: y'],
    ['changes nothing that says so already', "\n  A: 'x'", 'A', 'x', "\n  A: 'x'"],
    ['leaves a list alone', ' [a]', 'A', 'x', 'refused: collection'],
    ['leaves a word alone', ' a', 'A', 'x', 'refused: collection'],
    ['leaves keys within it alone', '\n  A:\n    b: c', 'A', 'x', 'refused: collection'],
    ['leaves an anchor without a value alone', ' &a', 'A', 'x', 'refused: anchor-or-tag'],
    ['leaves nothing below its key alone', '\n  ~', 'A', 'x', 'refused: unsure'],
    ['changes no block that says so already', '\n  A: |-\n    x', 'A', 'x', '\n  A: |-\n    x'],
    ['leaves an anchor alone', '\n  A: &a x', 'A', 'y', 'refused: anchor-or-tag'],
    ['leaves alone what is no plain key', '\n  ? A\n  : x', 'B', 'y', 'refused: collection'],
  ];
  for (const [what, before, name, value, after] of cases) {
    it(what, () => {
      const expected = after.startsWith('refused') ? after : note(after);
      assert.equal(changed(note(before), setIn(name, value)), expected);
      const crlf = expected.replaceAll('\n', '\r\n');
      assert.equal(changed(note(before).replaceAll('\n', '\r\n'), setIn(name, value)), crlf);
    });
  }

  it('adds the field, and the frontmatter, where they are missing', () => {
    assert.equal(changed('---\na: b\n---\n', setIn('A', 'x')), '---\na: b\nviews:\n  A: x\n---\n');
    assert.equal(changed('# A\r\n', setIn('A', 'x')), '---\r\nviews:\r\n  A: x\r\n---\r\n# A\r\n');
  });
});

describe('removing and renaming a field', () => {
  const note =
    '---\n# about a\na: 1 # c\ntags: # d\n  - x\n  # e\n# about b\n"b": |\n  # y\n\nc: &x 1\nd: *x\n---\n';

  it('removes its lines', () => {
    assert.equal(changed(note, { op: 'remove-field', key: 'a' }), note.replace('a: 1 # c\n', ''));
    assert.equal(changed(note, { op: 'remove-field', key: 'tags' }), note.replace('tags: # d\n  - x\n', ''));
    assert.equal(changed(note, { op: 'remove-field', key: 'b' }), note.replace('"b": |\n  # y\n', ''));
    assert.equal(changed(note, { op: 'remove-field', key: 'missing' }), note);
    assert.equal(changed(note, { op: 'remove-field', key: 'c' }), 'refused: anchor-or-tag');
    assert.equal(changed('---\n{a: 1, b: 2}\n---\n', { op: 'remove-field', key: 'a' }), 'refused: unsure');
  });

  it('renames the key alone', () => {
    const rename = (key: string, to: string): NoteEdit => ({ op: 'rename-field', key, to });
    assert.equal(changed(note, rename('a', 'z: z')), note.replace('a: 1', '"z: z": 1'));
    assert.equal(changed(note, rename('b', 'z')), note.replace('"b"', '"z"'));
    assert.equal(changed(note, rename('a', 'tags')), 'refused: key-taken');
    assert.equal(changed(note, rename('a', 'a')), note);
    assert.equal(changed(note, rename('missing', 'z')), 'refused: key-missing');
    assert.equal(changed(note, rename('a', '<<<<<<< z')), 'refused: unsure');
  });
});

describe('the fields of any note', () => {
  const edits: Record<string, fc.Arbitrary<Extract<NoteEdit, { key: string }>>> = {
    'set a text': fc.record({ op: fc.constant('set-field'), key: anyKey, value: anyText }),
    'set a truth or number': fc.record({
      op: fc.constant('set-field'),
      key: anyKey,
      value: fc.oneof(fc.boolean(), fc.integer()),
    }),
    'set a list': fc.record({
      op: fc.constant('set-field'),
      key: anyKey,
      value: fc.array(anyText, { maxLength: 4 }),
    }),
    append: fc.record({ op: fc.constant('append-to-field'), key: anyKey, value: anyText }),
    'set a key within': fc.record({
      op: fc.constant('set-in-field'),
      key: anyKey,
      name: fc.oneof(fc.constantFrom('a', 'b', 'c'), anyText),
      value: anyText,
    }),
    remove: fc.record({ op: fc.constant('remove-field'), key: anyKey }),
    rename: fc.record({
      op: fc.constant('rename-field'),
      key: anyKey,
      to: fc.oneof(fc.constant('other_key'), anyText),
    }),
  };

  for (const [what, anyEdit] of Object.entries(edits)) {
    it(`${what}: this field changes, the others and the body stay`, () => {
      fc.assert(fc.property(fc.oneof(ordinaryNote, oddNote), anyEdit, (note, edit) => staysTrue(note, edit)));
    });
  }

  it('an ordinary note takes every text', () => {
    fc.assert(
      fc.property(ordinaryNote, anyKey, anyText, (note, key, value) => {
        const result = editNote(note, set(key, value));
        assert.ok(result.ok || result.reason.code === 'collection');
      }),
    );
  });

  it('an ordinary note takes every key within', () => {
    const anyName = anyText.filter((text) => text.trim() !== '' && text.length < 200);
    fc.assert(
      fc.property(ordinaryNote, anyName, anyText, (note, name, value) => {
        assert.ok(editNote(note, { op: 'set-in-field', key: 'new_key', name, value }).ok);
      }),
    );
  });

  it('an ordinary note takes every item', () => {
    const anyWords = anyText.filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(ordinaryNote, anyKey, anyWords, (note, key, value) => {
        const result = editNote(note, append(key, value));
        assert.ok(result.ok || result.reason.code === 'collection');
      }),
    );
  });

  it('an ordinary note lets go of every field', () => {
    fc.assert(
      fc.property(ordinaryNote, anyKey, (note, key) => {
        assert.ok(editNote(note, { op: 'remove-field', key }).ok);
      }),
    );
  });

  function staysTrue(note: string, edit: Extract<NoteEdit, { key: string }>): void {
    const before = fieldsOf(note);
    const result = editNote(note, edit);
    if (!result.ok) return;
    const after = applyEdits(note, result.edits);
    if (after === note) return;
    const fields = fieldsOf(after);
    if (before === undefined) return;
    assert.ok(fields);
    assert.equal(after.slice(splitNote(after).bodyStart), note.slice(splitNote(note).bodyStart));
    const { key } = edit;
    const old = before.get(key);
    assert.deepEqual(
      [...without(fields, edit.op === 'rename-field' ? edit.to : key)],
      [...without(before, key)],
    );
    if (edit.op === 'remove-field') assert.ok(!fields.has(key));
    if (edit.op === 'rename-field') assert.deepEqual(fields.get(edit.to), old);
    if (edit.op === 'set-field') assert.deepEqual(fields.get(key) || [], writtenOf(edit.value) || []);
    if (edit.op === 'set-in-field') {
      const map = fields.get(key);
      assert.ok(map instanceof Map);
      assert.equal(map.get(edit.name) || '', edit.value);
      const others = old instanceof Map ? old : new Map<unknown, unknown>();
      assert.deepEqual([...without(map, edit.name)], [...without(others, edit.name)]);
    }
    if (edit.op === 'append-to-field') {
      const items = [fields.get(key)].flat(3);
      assert.ok(items.includes(edit.value));
      items.splice(items.lastIndexOf(edit.value), 1);
      assert.deepEqual(items, isNothing(old) ? [] : [old].flat(3));
    }
  }

  function isNothing(value: unknown): boolean {
    return value === undefined || value === '' || value === '~' || value === 'null';
  }

  /** Blank lines at the end of a block of text are part of it to `yaml`, and belong to nobody to us. */
  function without(fields: ReadonlyMap<unknown, unknown>, key: string): Map<unknown, unknown> {
    const others = [...fields].filter(([name]) => name !== key);
    return new Map(
      others.map(([name, value]) => [name, typeof value === 'string' ? value.trimEnd() : value]),
    );
  }

  function writtenOf(value: string | boolean | number | readonly string[]): unknown {
    return typeof value === 'object' ? value : String(value);
  }
});
