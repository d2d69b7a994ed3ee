import assert from 'node:assert/strict';

import type { Finding } from '../../src/core/guidance/lint';
import type { Rule } from '../../src/core/guidance/rule';
import { editNote } from '../../src/core/markdown/edits/note-edit';
import type { Day } from '../../src/core/model/day';
import { applyEdits } from '../../src/core/text/edits';
import { TODAY } from './check-rule';
import { surveyOf, uriOf, type Files } from './search';

/** A note of a search, and the day on which it is looked at. */
export interface Seen {
  readonly files: Files;
  readonly path: string;
  readonly today?: Day;
}

/** What a rule finds in a note. */
export function findingsIn(rule: Rule, { files, path, today = TODAY }: Seen): readonly Finding[] {
  return surveyOf(files, [rule], today).findingsOf(uriOf(path));
}

/** The severities of what a rule finds in a note, as one word where there is one finding, else `none`. */
export function severityOn(rule: Rule, seen: Seen): string {
  return (
    findingsIn(rule, seen)
      .map(({ severity }) => severity)
      .join(' ') || 'none'
  );
}

/** The titles of what can be done about the first finding; an act with its command and arguments, paths for URIs. */
export function fixesIn(rule: Rule, seen: Seen): readonly string[] {
  const path = (argument: string | number) =>
    decodeURIComponent(String(argument)).replace(/^test:\/search\//, '');
  return (findingsIn(rule, seen)[0]?.fixes ?? []).map((fix) =>
    'edits' in fix
      ? fix.title
      : `${fix.title} = ${[fix.act.command, ...fix.act.arguments.map(path)].join(' ')}`,
  );
}

/** The search after a fix of the first finding has been made. */
export function fixedBy(title: string, rule: Rule, seen: Seen): Files {
  const fix = findingsIn(rule, seen)[0]?.fixes.find((one) => one.title === title);
  assert.ok(fix !== undefined && 'edits' in fix, `${title} is offered`);
  const path = Object.keys(seen.files).find((one) => uriOf(one) === (fix.note ?? uriOf(seen.path)));
  assert.ok(path !== undefined);
  const text = seen.files[path] ?? '';
  const result = editNote(text, fix.edits);
  assert.ok(result.ok, JSON.stringify(result));
  return { ...seen.files, [path]: applyEdits(text, result.edits) };
}
