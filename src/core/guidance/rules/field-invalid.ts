import * as l10n from '@vscode/l10n';

import type * as z from 'zod/mini';

import { levelFrom, LEVELS } from '../../index/control';
import { entryOf } from '../../markdown/frontmatter';
import type { Scalar, Value } from '../../markdown/yaml-value';
import type { FieldProblem, Note, Profile } from '../../model/note';
import { readFilter } from '../../model/filter';
import { NOTE_TYPES, type Expected } from '../../model/schema';
import { shift, type Range } from '../../text/range';
import { brief } from '../brief';
import { nearestWord } from '../nearest';
import { optionMeant, whatOptionTakes } from '../option-meant';
import { textAt } from '../place';
import { replaceValue } from '../replace-value';
import { defineRule, type Fix, type KnownRules, type Observation } from '../rule';
import { valueMeant } from '../value-meant';

/** What cannot be read is as if it did not stand there, and nobody should have to find that out. */
export const fieldInvalid = defineRule({
  id: 'field-invalid',
  group: 'data',
  severity: 'error',
  appliesTo: NOTE_TYPES,
  summary: 'A value cannot be read, or is none of those that its key takes.',

  *check(note, { known }) {
    if (note.frontmatter.problems.some(({ kind }) => kind === 'syntax')) return;
    for (const problem of note.problems) if (isOurs(note, problem)) yield told(note, problem);
    if (note.type !== 'profile') return;
    yield* settingsIn(note, known);
    yield* viewsIn(note);
  },
});

/** The kind of an interview and impossible dates have rules of their own. */
function isOurs({ type }: Note, { kind, key }: FieldProblem): boolean {
  return kind !== 'impossible' && !(type === 'interview' && key === 'kind');
}

function told(note: Note, problem: FieldProblem): Observation {
  const { key, range } = problem;
  const entry = entryOf(note.frontmatter, key) ?? entryOf(note.frontmatter, 'alias');
  const meant = valueMeant(note.type, problem, entry?.value);
  return {
    range,
    severity: problem.kind === 'unlisted' ? 'warning' : 'error',
    message: withMeant(whatIsWrong(problem, entry?.value), meant),
    fixes: fixesFor(note, range, meant, isPlain(problem)),
  };
}

/** Whether nothing but the nearest value can be meant: a number may be one of several, and a city may lie in many zones. */
function isPlain(problem: FieldProblem): boolean {
  if (problem.kind === 'unreadable') return problem.expected !== 'number';
  return problem.key !== 'timezone';
}

function whatIsWrong(problem: FieldProblem, value: Value | undefined): string {
  const { kind, key } = problem;
  const written = brief(problem.written);
  if (kind === 'unreadable') return whatIsExpected(problem.expected, key, written, value);
  if (kind === 'unlisted' && problem.values.length > 0) return notListed(written, key, problem.values);
  return key === 'timezone'
    ? l10n.t('“{0}” is no time zone that is known here. Write one such as Europe/Berlin.', written)
    : l10n.t('“{0}” is out of range for “{1}”.', written, key);
}

function whatIsExpected(expected: Expected, key: string, written: string, value: Value | undefined): string {
  switch (expected) {
    case 'date':
      return l10n.t('“{0}” cannot be read as a date. Write it like 2026-11-24.', written);
    case 'date-time':
      return l10n.t('“{0}” cannot be read as a day and hour. Write it like 2026-11-24 10:30.', written);
    case 'day-or-yes-no':
      return l10n.t('“{0}” cannot be read. Write a date like 2026-11-24, or yes or no.', written);
    case 'duration':
      return l10n.t('“{0}” cannot be read as a length of time. Write it like 45m or 6 weeks.', written);
    case 'number':
      return l10n.t('“{0}” cannot be read as a number. Write it in figures.', written);
    case 'yes-no':
      return l10n.t('“{0}” cannot be read. Write yes or no.', written);
    case 'keys':
      return l10n.t('“{0}” takes keys of its own, each with a value, on the lines below it.', key);
    case 'one-value':
      return value?.kind === 'map'
        ? l10n.t('“{0}” takes one value, and this reads as a group of keys. Put it in quotes.', key)
        : l10n.t('“{0}” takes one value, and this is a list. Keep one of them.', key);
  }
}

/** Levels and options of rules that cannot be read: the rule then speaks as if they were not set. */
function* settingsIn(profile: Profile, known: KnownRules): Generator<Observation> {
  for (const { key: rule, value } of profile.fields.rules?.value.entries ?? []) {
    if (value?.kind === 'list') {
      const message = l10n.t('“{0}” takes a level, or a severity and options, and this is a list.', rule);
      yield toldOfSetting(profile, value.range, message);
    }
    if (value?.kind === 'scalar') yield* toldOfLevel(profile, value);
    if (value?.kind !== 'map') continue;
    const shape = known.get(rule)?.options?.shape ?? {};
    for (const { key, value: written } of value.entries) {
      const option = Object.hasOwn(shape, key) ? (shape[key] as z.ZodMiniType) : undefined;
      if (written === undefined || (key !== 'severity' && option === undefined)) continue;
      if (written.kind !== 'scalar')
        yield toldOfSetting(profile, written.range, l10n.t('“{0}” takes one value.', key));
      else if (option === undefined) yield* toldOfLevel(profile, written);
      else yield* toldOfOption(profile, { rule, key, option }, written);
    }
  }
}

/** Saved filters that are not understood: what is not, is left out when they are used. */
function* viewsIn(profile: Profile): Generator<Observation> {
  for (const { key: view, value } of profile.fields.views?.value.entries ?? []) {
    if (value === undefined) continue;
    if (value.kind !== 'scalar') {
      const message = l10n.t('“{0}” takes a filter, such as “stage:met last<-30d”.', brief(view));
      yield toldOfSetting(profile, value.range, message);
      continue;
    }
    for (const { range, message, written, values } of readFilter(value.text).problems) {
      const place = placeIn(profile, value, range);
      const meant = nearestWord(written, values);
      const isExact = textAt(profile, place) === written;
      yield toldOfSetting(profile, place, message, isExact ? meant : undefined);
    }
  }
}

/** Where a stretch of a value stands in its note; the whole value, where quotes or line breaks have changed it. */
function placeIn(note: Note, { text, range }: Scalar, within: Range): Range {
  const start = range.start + Math.max(0, textAt(note, range).indexOf(text));
  const isPlain = textAt(note, { start, end: start + text.length }) === text;
  return isPlain ? shift(within, start) : range;
}

function* toldOfLevel(profile: Profile, { text, range }: Scalar): Generator<Observation> {
  if (levelFrom(text) !== undefined) return;
  const message = l10n.t('“{0}” is not one of the levels of a rule: {1}.', brief(text), oneOf(LEVELS));
  yield toldOfSetting(profile, range, message, nearestWord(text, LEVELS), true);
}

function* toldOfOption(
  profile: Profile,
  { rule, key, option }: { readonly rule: string; readonly key: string; readonly option: z.ZodMiniType },
  { text, range }: Scalar,
): Generator<Observation> {
  if (option.safeParse(text).success) return;
  const message = l10n.t(
    '“{0}” does not fit “{1}” of {2}. {3}',
    brief(text),
    key,
    rule,
    whatOptionTakes(option),
  );
  yield toldOfSetting(profile, range, message, optionMeant(option, text));
}

function toldOfSetting(
  profile: Profile,
  range: Range,
  message: string,
  meant?: string,
  isSure = false,
): Observation {
  return {
    range,
    severity: 'warning',
    message: withMeant(message, meant),
    fixes: fixesFor(profile, range, meant, isSure),
  };
}

function notListed(written: string, key: string, values: readonly string[]): string {
  return l10n.t('“{0}” is not one of the values of “{1}”: {2}.', written, key, oneOf(values));
}

function withMeant(message: string, meant: string | undefined): string {
  return meant === undefined ? message : l10n.t('{0} Did you mean {1}?', message, meant);
}

function fixesFor(note: Note, range: Range, meant: string | undefined, isSure: boolean): readonly Fix[] {
  const edit = meant === undefined ? undefined : replaceValue(note, range, meant);
  if (meant === undefined || edit === undefined) return [];
  const title = l10n.t('Change to {0}', meant);
  return [{ title, edits: [edit], preferred: true, ...(isSure ? { sure: true } : {}) }];
}

/** Words as a sentence offers them: "draft, ready or sent". */
function oneOf(words: readonly string[]): string {
  return l10n.t('{0} or {1}', words.slice(0, -1).join(', '), words.at(-1) ?? '');
}
