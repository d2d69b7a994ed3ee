import assert from 'node:assert/strict';

import { rules } from '../../src/core/guidance/rules';
import { sieveFor } from '../../src/core/insights/filter';
import { completionsAt } from '../../src/core/language/completion';
import { foldsOf } from '../../src/core/language/folding';
import { hintsIn } from '../../src/core/language/hints';
import { hoverAt } from '../../src/core/language/hover';
import { lensOf } from '../../src/core/language/lens';
import { marksOf } from '../../src/core/language/marks';
import { definitionAt, highlightsAt } from '../../src/core/language/navigation';
import { cardHtml } from '../../src/core/language/preview-card';
import { quickBlocks } from '../../src/core/markdown/blocks-quick';
import { treeBlocks } from '../../src/core/markdown/blocks-tree';
import { editNote, type NoteEdit } from '../../src/core/markdown/edits/note-edit';
import { quickFrontmatter } from '../../src/core/markdown/frontmatter-quick';
import { yamlFrontmatter } from '../../src/core/markdown/frontmatter-yaml';
import { splitNote } from '../../src/core/markdown/split';
import type { Day } from '../../src/core/model/day';
import { durationFrom } from '../../src/core/model/duration';
import { readFilter } from '../../src/core/model/filter';
import { readNote, type Note } from '../../src/core/model/note';
import { mayNameDay, readSpokenDay, readSpokenMoment } from '../../src/core/model/spoken-date';
import { fill } from '../../src/core/templates/fill';
import { faultsOfTemplate, fillTemplate, readTemplate } from '../../src/core/templates/template';
import { applyEdits } from '../../src/core/text/edits';
import { noteIn, surveyOf, uriOf } from '../../test/support/search';
import { assertOrdered, assertWithin, fieldsOf, placesOf, said } from './said';

const TODAY: Day = '2026-11-18';
const SENTENCE = /^[^]*[.?]["”’]?$/u;

/** What must hold for any text; each throws where it does not. */
export const CLAIMS = {
  /** The quick readers agree with the full ones, nothing throws, and every place lies in the text. */
  reading(text: string): void {
    const { yaml, bodyStart } = splitNote(text);
    if (yaml !== undefined) {
      const source = text.slice(yaml.start, yaml.end);
      const quick = quickFrontmatter(source, yaml.start);
      if (quick !== undefined) assert.deepEqual(quick, yamlFrontmatter(source, yaml.start));
    }
    const quick = quickBlocks(text, bodyStart);
    const tree = treeBlocks(text, bodyStart);
    if (quick !== undefined && tree !== undefined) assert.deepEqual(quick, tree);
    for (const range of placesOf(noteWith(text))) assertWithin(range, text);
  },

  /** Line breaks of Windows change nothing in what a note says. */
  'line breaks'(text: string): void {
    const lines = text.replace(/\r\n?/g, '\n');
    assert.deepEqual(said(noteWith(lines.replaceAll('\n', '\r\n'))), said(noteWith(lines)));
  },

  /** A change is refused with a sentence, or made: what it speaks of is as it says, and every other key and the body stay. */
  editing({ note, edits }: { readonly note: string; readonly edits: readonly NoteEdit[] }): void {
    let now = note;
    for (const edit of edits) {
      const result = editNote(now, edit);
      if (!result.ok) return assert.match(result.reason.message, SENTENCE);
      assertOrdered(
        result.edits.map(({ range }) => range),
        now,
      );
      const after = applyEdits(now, result.edits);
      assertMade(edit, now, after);
      now = after;
    }
    if (edits.some((edit) => 'at' in edit || 'range' in edit)) return;
    const atOnce = editNote(note, edits);
    assert.ok(atOnce.ok, 'made one by one, refused at once');
    assert.equal(applyEdits(note, atOnce.edits), now);
  },

  /** Every rule reads any letter: findings are sentences at places of the note, twice the same, and their fixes are made or refused. */
  guidance(letter: string): void {
    const found = findingsIn(letter);
    for (const { range, message, fixes } of found) {
      assertWithin(range, letter);
      assert.match(message, SENTENCE);
      assert.doesNotMatch(message, /\bundefined\b|\[object|\{\d\}/);
      for (const fix of fixes) {
        if (!('edits' in fix) || fix.note !== undefined) continue;
        const result = editNote(letter, fix.edits);
        if (result.ok)
          assertOrdered(
            result.edits.map(({ range: place }) => place),
            letter,
          );
      }
    }
    assert.deepEqual(findingsIn(letter), found);
  },

  /** Whatever the editor asks at a place of a note is answered with places of it, and the page about the note is our own HTML. */
  language({ text, at }: { readonly text: string; readonly at: number }): void {
    const survey = surveyOf({ ...AROUND, 'interviews/fuzz.md': text }, rules, TODAY);
    assert.ok(survey.search !== undefined);
    const note = noteIn(survey.search, 'interviews/fuzz.md');
    const lookup = survey.search.lookup();
    const offset = at % (text.length + 1);
    const completions = completionsAt(survey, note, offset).items;
    const all = { start: 0, end: text.length };
    for (const { range } of [...completions, ...marksOf(survey, note), ...highlightsAt(lookup, note, offset)])
      assertWithin(range, text);
    for (const { label, insert } of completions) assert.ok(typeof label + typeof insert === 'stringstring');
    hoverAt(survey, lookup, note, offset);
    definitionAt(lookup, note, offset);
    hintsIn(survey, lookup, note, all);
    lensOf(survey, lookup, note, { hasHints: true });
    foldsOf(note);
    assert.doesNotMatch(cardHtml(survey, note).replace(OUR_TAG, ''), /[<>]/);
  },

  /** A template is refused at places in its text or filled in, and no value is read as a template. */
  templates({ template, value }: { readonly template: string; readonly value: string }): void {
    const faults = faultsOfTemplate(template);
    for (const { range } of faults) assertWithin(range, template);
    if (faults.length > 0) return;
    fillTemplate(readTemplate('fuzz', template), { topic: value });
    // A letter of private use, which no template holds.
    if (template.includes(STAND_IN) || value.trim() === '') return;
    assert.equal(
      fill(template, { topic: value }),
      fill(template, { topic: STAND_IN }).replaceAll(STAND_IN, () => value),
    );
  },

  /** A filter is understood or pointed out at its place, and can be used. */
  filters(text: string): void {
    const filter = readFilter(text);
    for (const { range } of [...filter.terms, ...filter.problems]) assertWithin(range, text);
    sieveFor(SURVEY, filter);
  },

  /** A day that is said lies in the text and not in the past; a moment has an hour of the clock. */
  days({ text, from }: { readonly text: string; readonly from: Day }): void {
    const found = readSpokenDay(text, from);
    if (found !== undefined) {
      assert.ok(found.day >= from && mayNameDay(text));
      assertWithin(found, text);
    }
    const moment = readSpokenMoment(text, from);
    if (moment?.time !== undefined) assert.match(moment.time, /^(?:[01]\d|2[0-3]):[0-5]\d$/);
    durationFrom(text);
  },
} as const satisfies Readonly<Record<string, (input: never) => void>>;

export type ClaimName = keyof typeof CLAIMS;
export type InputOf<N extends ClaimName> = Parameters<(typeof CLAIMS)[N]>[0];

const OUR_TAG = /<\/?(?:section|p|h1|dl|div|dt|dd|a|span|time|br)(?: [a-z-]+="[^"<>]*")*>/g;
const STAND_IN = '\ue0ff';
const AROUND = {
  'job-search.md': '---\ntype: profile\nname: Ana Reyes\nemail: ana@a.example\n---\n',
  'contacts/maya.md':
    '---\ntype: contact\nname: Maya Okafor\naliases: [Mo]\ncompany: "[[Northwind Telecom]]"\nstage: met\n---\n\n## Log\n\n- 2026-11-03 email\n',
  'companies/northwind.md': '---\ntype: company\nname: Northwind Telecom\n---\n',
};
const SURVEY = surveyOf(AROUND, [], TODAY);

function noteWith(text: string): Note {
  return readNote({ uri: uriOf('contacts/fuzz.md'), path: 'contacts/fuzz.md', text });
}

function findingsIn(letter: string) {
  return surveyOf({ ...AROUND, 'letters/fuzz.md': letter }, rules, TODAY).findingsOf(
    uriOf('letters/fuzz.md'),
  );
}

function assertMade(edit: NoteEdit, before: string, after: string): void {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const touched = 'key' in edit ? [edit.key, ...(edit.op === 'rename-field' ? [edit.to] : [])] : [];
  const others = (fields: ReadonlyMap<string, unknown>) =>
    [...fields].filter(([key]) => !touched.includes(key));
  if (edit.op === 'replace') return;
  assert.deepEqual(others(now), others(old), 'another key changed');
  if (!('key' in edit)) return;
  assert.equal(
    after.slice(splitNote(after).bodyStart),
    before.slice(splitNote(before).bodyStart),
    'the body changed',
  );
  if (edit.op === 'set-field' && typeof edit.value === 'string')
    assert.equal(now.get(edit.key) ?? '', edit.value.replaceAll('\r\n', '\n').trimEnd());
  if (edit.op === 'remove-field') assert.ok(!now.has(edit.key));
  if (edit.op === 'rename-field') assert.deepEqual(now.get(edit.to), old.get(edit.key));
}
