import assert from 'node:assert/strict';

import type { Finding } from '../../src/core/guidance/lint';
import type { Rule } from '../../src/core/guidance/rule';
import { editNote } from '../../src/core/markdown/edits/note-edit';
import type { Day } from '../../src/core/model/day';
import type { Note } from '../../src/core/model/note';
import { applyEdits } from '../../src/core/text/edits';
import { surveyOf, uriOf, type Files } from './search';

/** The day of the tests unless they name another: a Wednesday. */
export const TODAY: Day = '2026-11-18';

const DRAWN = /^ *\^+ (?:error|warning|info|hint): .*$/;

/** Where an annotated note stands, and what else is in its search. */
export interface Scene {
  /** The note's path; by default one in a folder that gives it no type. */
  readonly path?: string;
  readonly files?: Files;
  readonly today?: Day;
}

/**
 * Runs a rule over a note and draws what it finds under the lines, as the note in the test has it drawn: range,
 * severity, message and count are compared at once, as one text.
 */
export function checkRule(rule: Rule, annotated: string, scene: Scene = {}): void {
  const text = annotated
    .split('\n')
    .filter((line) => !DRAWN.test(line))
    .join('\n');
  const { note, findings } = seenBy(rule, text, scene);
  assert.equal(draw(note, findings), annotated);
}

/** What the fixes of a rule do to a note: each title, with the lines that are new after it or what it asks the host for. */
export function fixesOf(rule: Rule, text: string, scene: Scene = {}): readonly string[] {
  const { note, findings } = seenBy(rule, text, scene);
  return findings
    .flatMap(({ fixes }) => fixes)
    .map((fix) => {
      if ('act' in fix) return `${fix.title} → ${[fix.act.command, ...fix.act.arguments].join(' ')}`;
      const result = editNote(note.text, fix.edits);
      if (!result.ok) return `${fix.title} → refused: ${result.reason.code}`;
      const before = new Set(note.text.split('\n'));
      const after = applyEdits(note.text, result.edits).split('\n');
      return `${fix.title} → ${after.filter((line) => !before.has(line)).join(' ⏎ ')}`;
    });
}

function seenBy(rule: Rule, text: string, scene: Scene): { note: Note; findings: readonly Finding[] } {
  const { path = 'notes/note.md', files = {}, today = TODAY } = scene;
  const survey = surveyOf({ ...files, [path]: text }, [rule], today);
  const note = survey.search?.note(uriOf(path));
  if (note === undefined) throw new Error('the note was not read');
  return { note, findings: survey.findingsOf(note.uri) };
}

/** The note with its findings drawn under its lines. */
function draw(note: Note, findings: readonly Finding[]): string {
  const drawn = new Map<number, string[]>();
  for (const { range, severity, message } of findings) {
    const { line, character } = note.lines.position(range.start);
    const end = Math.min(range.end, note.lines.rangeOf(line).end);
    const carets = '^'.repeat(Math.max(1, end - range.start));
    drawn.set(line, [
      ...(drawn.get(line) ?? []),
      `${' '.repeat(character)}${carets} ${severity}: ${message}`,
    ]);
  }
  return note.text
    .split('\n')
    .flatMap((line, index) => [line, ...(drawn.get(index) ?? [])])
    .join('\n');
}
