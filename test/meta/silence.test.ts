import assert from 'node:assert/strict';

import { LEVELS } from '../../src/core/index/control';
import { changed, flagged, seen, withKey, type Flagged, type Told } from '../support/flagged';
import type { Files } from '../support/search';

const PROFILE = 'job-search.md';

/** What cannot be read cannot say `ignore:` either, and what a comment or `ignore:` names wrongly is said of itself. */
const NOT_BY_NOTE = ['frontmatter-unreadable', 'directive-unknown'];

describe('a rule is silenced', () => {
  it('by the profile', () => {
    assert.deepEqual(
      flagged.filter((one) => findingsOf(one, withRule(one, 'off')).length > 0).map(nameOf),
      [],
    );
  });

  it('by the note', () => {
    const loud = flagged
      .filter(({ rule }) => !NOT_BY_NOTE.includes(rule.id))
      .filter(
        (one) =>
          findingsOf(
            one,
            changed(one.files, (text) => withKey(text, 'ignore', one.rule.id)),
          ).length > 0,
      );
    assert.deepEqual(loud.map(nameOf), []);
  });

  it('from a comment on', () => {
    const loud = flagged.filter((one) => {
      const comment = `<!-- job-search-disable ${one.rule.id} -->\n\n`;
      const silenced = changed(one.files, (text) =>
        text.replace(
          FRONTMATTER,
          (head) => `${head}
${comment}`,
        ),
      );
      return findingsOf(one, silenced).some(isInBody);
    });
    assert.deepEqual(loud.map(nameOf), []);
  });

  it('in the line after a comment', () => {
    const loud = flagged.flatMap((one) =>
      findingsOf(one)
        .filter(isInBody)
        .filter((told) => {
          const silenced = { ...one.files, [told.note.path]: withCommentBefore(told) };
          return (
            findingsOf(one, silenced).length !== findingsOf(one).length - inLineOf(told, findingsOf(one))
          );
        })
        .map(() => nameOf(one)),
    );
    assert.deepEqual(loud, []);
  });

  it('with its line on the agenda', () => {
    const left = flagged.flatMap((one) =>
      [withRule(one, 'off'), changed(one.files, (text) => withKey(text, 'ignore', one.rule.id))].flatMap(
        (files) => seen(files).followUps.filter(({ rule }) => rule === one.rule.id),
      ),
    );
    assert.deepEqual(
      left.map(({ rule, what }) => `${String(rule)}: ${what}`),
      [],
    );
  });
});

describe('a severity that was set', () => {
  for (const level of LEVELS.filter((one) => one !== 'off')) {
    it(`replaces the whole ladder: ${level}`, () => {
      for (const one of flagged) {
        const before = findingsOf(one);
        const after = findingsOf(one, withRule(one, level));
        assert.deepEqual(
          after
            .filter(({ note }) => note.path !== PROFILE)
            .map(({ severity, message }) => [severity, message]),
          before.filter(({ note }) => note.path !== PROFILE).map(({ message }) => [level, message]),
          nameOf(one),
        );
        assert.ok(after.every(({ severity }) => severity === level));
      }
    });
  }
});

const FRONTMATTER = /^(?:---\n[^]*?^---\n)?/m;

function findingsOf({ rule, files }: Flagged, others: Files = files): readonly Told[] {
  return seen(others, { by: [rule] }).findings;
}

function isInBody({ note, range }: Told): boolean {
  return range.start >= note.body.range.start;
}

/** The note's text with a comment that silences the finding, in a line of its own before it. */
function withCommentBefore({ note, range, rule }: Told): string {
  const { start } = note.lines.rangeOf(note.lines.lineOf(range.start));
  return `${note.text.slice(0, start)}<!-- job-search-disable-next-line ${rule} -->\n${note.text.slice(start)}`;
}

/** How many findings begin in the line of this one. */
function inLineOf({ note, range }: Told, all: readonly Told[]): number {
  const line = note.lines.lineOf(range.start);
  return all.filter((other) => other.note.uri === note.uri && note.lines.lineOf(other.range.start) === line)
    .length;
}

/** The files with a level for the rule in the profile, beside what stands there. */
function withRule({ rule, files }: Flagged, level: string): Files {
  const profile = files[PROFILE] ?? '';
  const setting = `  ${rule.id}: ${level}\n`;
  const text = /^rules:\n/m.test(profile)
    ? profile.replace(/^rules:\n/m, (line) => `${line}${setting}`)
    : profile.replace(/^---\n/, (line) => `${line}rules:\n${setting}`);
  return { ...files, [PROFILE]: text };
}

function nameOf({ rule, files }: Flagged): string {
  return `${rule.id}: ${Object.keys(files).join(', ')}`;
}
