import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { rules } from '../../src/core/guidance/rules';
import { readNote, PROFILE_FILE, type Note } from '../../src/core/model/note';
import * as schema from '../../src/core/model/schema';
import { surveyOf, uriOf } from '../support/search';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly isFileTemplate?: boolean;
  readonly body: readonly string[];
}

const snippets = ['notes', 'letters-and-prep'].flatMap((file) =>
  Object.entries(JSON.parse(readFileSync(`snippets/${file}.json`, 'utf8')) as Record<string, Snippet>),
);

const noteSnippets = snippets.filter(([, { isFileTemplate }]) => isFileTemplate);

/** The keys that offer a choice, with all that the format allows there. */
const LISTED: Readonly<Record<string, readonly string[]>> = {
  'contact relationship': schema.RELATIONSHIPS,
  'contact source': schema.SOURCES,
  'contact stage': schema.STAGES,
  'interview status': schema.INTERVIEW_STATUSES,
  'interview format': schema.FORMATS,
  'interview initiated_by': ['me', 'them'],
  'letter channel': schema.CHANNELS,
  'opportunity status': schema.OPPORTUNITY_STATUSES,
};

describe('snippets', () => {
  it('are told apart by their prefixes', () => {
    const prefixes = snippets.map(([, { prefix }]) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const prefix of prefixes) assert.match(prefix, /^job-[a-z-]+$/);
  });

  it('make every type of note, and every kind of interview', () => {
    const notes = noteSnippets.map(([, snippet]) => noteOf(snippet));
    assert.deepEqual(new Set(notes.map(({ type }) => type)), new Set(schema.NOTE_TYPES));
    const kinds = notes.map((note) => note.type === 'interview' && note.fields.kind?.value);
    for (const kind of schema.INTERVIEW_KINDS) assert.ok(kinds.includes(kind), kind);
  });

  for (const [name, snippet] of noteSnippets) {
    it(`"${name}" offers all that the format lists`, () => {
      const { type } = noteOf(snippet);
      for (const line of snippet.body) {
        const [, key, choices] = /^(\w+): \$\{\d+\|([^|]+)\|\}$/.exec(line) ?? [];
        if (key === undefined || choices === undefined || key === 'weekly_goal') continue;
        assert.deepEqual(choices.split(',').sort(), [...(LISTED[`${type} ${key}`] ?? [])].sort(), line);
      }
    });

    it(`"${name}" makes a sound note, whatever is chosen`, () => {
      for (let turn = 0; turn < 12; turn++) {
        const note = noteOf(snippet, (choices) => choices[turn % choices.length] ?? '');
        assert.deepEqual(note.frontmatter.problems, []);
        assert.deepEqual(note.problems, []);
        const unknown = note.frontmatter.entries.filter(
          ({ key }) => !(key in schema.SCHEMAS[note.type].shape),
        );
        assert.deepEqual(unknown, []);
      }
    });
  }

  it('make notes that no rule warns of, as long as they are left as offered', () => {
    for (const [name, snippet] of noteSnippets) {
      const { path, text, uri } = noteOf(snippet);
      const findings = surveyOf({ [path]: text }, rules, '2026-11-18').findingsOf(uri);
      const loud = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
      assert.deepEqual(loud, [], name);
    }
  });

  it('put nothing into a letter that is not to be sent', () => {
    for (const [name, snippet] of noteSnippets) {
      const note = noteOf(snippet);
      if (note.type === 'letter') assert.deepEqual(note.body.comments, [], name);
    }
  });

  it('name a contact after the file', () => {
    const names = noteSnippets.map(([, snippet]) => noteOf(snippet)).filter(({ type }) => type === 'contact');
    assert.deepEqual(
      names.map(({ name }) => name),
      ['Maya Okafor'],
    );
  });

  it('make a task that is due', () => {
    const task = snippets.find(([name]) => name === 'Dated task')?.[1];
    const note = readNote({ uri: 'a', path: 'a.md', text: expand(task?.body.join('\n') ?? '', first) });
    assert.deepEqual(
      note.body.tasks.map(({ due }) => due?.text),
      ['2026-11-18'],
    );
  });
});

/** The note that a snippet makes in an empty file that is called `maya-okafor.md`, or is the profile. */
function noteOf(snippet: Snippet, choose: (choices: readonly string[]) => string = first): Note {
  const text = expand(snippet.body.join('\n'), choose);
  const path = /^type: profile$/m.test(text) ? PROFILE_FILE : 'maya-okafor.md';
  return readNote({ uri: uriOf(path), path, text });
}

function first(choices: readonly string[]): string {
  return choices[0] ?? '';
}

const VARIABLES: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '11',
  CURRENT_DATE: '18',
  TM_FILENAME_BASE: 'maya-okafor',
};

/** The text that an editor inserts when every tab stop is left as offered and `choose` picks from each list. */
function expand(snippet: string, choose: (choices: readonly string[]) => string): string {
  const typed = new Map<string, string>();
  let at = 0;
  const expanded = until('');
  assert.equal(at, snippet.length, 'a brace stands alone');
  return expanded;

  function until(stop: string): string {
    let text = '';
    while (at < snippet.length && (stop === '' || !snippet.startsWith(stop, at))) {
      const next = snippet[at];
      if (next === '$') text += special();
      else if (next === '\\') {
        text += snippet[at + 1];
        at += 2;
      } else {
        text += next;
        at++;
      }
    }
    at += stop.length;
    return text;
  }

  function special(): string {
    const [all, bare, braced] = /^\$(?:(\w+)|\{(\w+))/.exec(snippet.slice(at)) ?? assert.fail('a stray $');
    at += all.length;
    const name = bare ?? braced ?? '';
    if (bare !== undefined) return valueOf(name);
    const kind = snippet[at++];
    if (kind === ':') typed.set(name, until('}'));
    else if (kind === '|') typed.set(name, choose(until('|}').split(',')));
    else if (kind === '/') return transformed(name);
    else assert.equal(kind, '}');
    return valueOf(name);
  }

  function transformed(name: string): string {
    const rest = /^((?:[^/\\]|\\.)+)\/((?:[^/{]|\{[^}]*\})+)\/(\w*)\}/.exec(snippet.slice(at));
    const [all, pattern = '', format = '', flags = ''] = rest ?? assert.fail('a broken transform');
    at += all.length;
    return valueOf(name).replace(new RegExp(pattern, flags), (...groups: (string | undefined)[]) =>
      format.replace(
        /\$\{(\d)(?::\/(capitalize)|:\+([^}]*))\}/g,
        (_, group: string, capital?: string, then = '') => {
          const value = groups[Number(group)] ?? '';
          if (capital === undefined) return value === '' ? '' : String(then);
          return value.slice(0, 1).toUpperCase() + value.slice(1);
        },
      ),
    );
  }

  function valueOf(name: string): string {
    if (/^\d+$/.test(name)) return typed.get(name) ?? '';
    return VARIABLES[name] ?? assert.fail(`an unknown variable: ${name}`);
  }
}
