import assert from 'node:assert/strict';

import { readFrontmatter } from '../../src/core/markdown/frontmatter';
import { splitNote } from '../../src/core/markdown/split';
import type { Value } from '../../src/core/markdown/yaml-value';
import type { Note } from '../../src/core/model/note';
import type { Range } from '../../src/core/text/range';

/** Fails where a place is not one of the text. */
export function assertWithin({ start, end }: Range, text: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
}

/** Fails where places are not in order, or meet. */
export function assertOrdered(ranges: readonly Range[], text: string): void {
  let before = 0;
  for (const range of ranges) {
    assertWithin(range, text);
    assert.ok(range.start >= before, 'edits overlap');
    before = range.end;
  }
}

/** Every place that a note speaks of. */
export function placesOf({ frontmatter, body, problems }: Note): readonly Range[] {
  return [
    ...frontmatter.entries.flatMap(({ keyRange, value }) => [keyRange, ...rangesOf(value)]),
    ...[...frontmatter.problems, ...problems, ...body.headings, ...body.items, ...body.links].map(
      ({ range }) => range,
    ),
    ...[...body.code, ...body.comments],
    ...body.tasks.flatMap(({ mark, due }) => (due === undefined ? [mark] : [mark, due.range])),
    ...body.directives.flatMap(({ range, rules: named }) => [range, ...named.map((one) => one.range)]),
  ];
}

function rangesOf(value: Value | undefined): readonly Range[] {
  if (value === undefined) return [];
  if (value.kind === 'list') return [value.range, ...value.items.flatMap(rangesOf)];
  if (value.kind === 'scalar') return [value.range];
  return [value.range, ...value.entries.flatMap((entry) => [entry.keyRange, ...rangesOf(entry.value)])];
}

/** What a note says, without where. */
export function said({ text, frontmatter, body }: Note): unknown {
  const words = ({ start, end }: Range) => text.slice(start, end).replaceAll('\r\n', '\n');
  return {
    // What stands in broken YAML is a guess, which need not be the same.
    keys: frontmatter.problems.length > 0 ? [] : [...fieldsOf(text)],
    // One fault of YAML may be told in one sentence or in two.
    problems: [...new Set(frontmatter.problems.map(({ kind }) => kind))].sort(),
    headings: body.headings.map(({ level, range }) => [level, words(range)]),
    items: body.items.map(({ depth, textRange }) => [depth, words(textRange)]),
    code: body.code.map(words),
    comments: body.comments.map(words),
    links: body.links.map(({ target, heading, label }) => [target, heading, label]),
    tasks: body.tasks.map(({ done, due }) => [done, due?.text]),
  };
}

/** The keys of a note with what they say, as the full reader has it. */
export function fieldsOf(text: string): ReadonlyMap<string, unknown> {
  const { yaml } = splitNote(text);
  if (yaml === undefined) return new Map();
  return new Map(readFrontmatter(text).entries.map(({ key, value }) => [key, plain(value)]));
}

function plain(value: Value | undefined): unknown {
  if (value === undefined) return '';
  if (value.kind === 'scalar') return value.text.replaceAll('\r\n', '\n').trimEnd();
  if (value.kind === 'list') return value.items.map(plain);
  return value.entries.map(({ key, value: inner }) => [key, plain(inner)]);
}
