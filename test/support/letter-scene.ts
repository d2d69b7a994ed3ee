import assert from 'node:assert/strict';

import type { Rule } from '../../src/core/guidance/rule';
import { fixesOf, TODAY } from './check-rule';
import { severityOn } from './findings';
import type { Files } from './search';

const PATH = 'letters/one.md';

/** Where a letter to Maya Okafor stands: its keys, those of her note and of the profile as lines, and further notes. */
interface Where {
  readonly keys?: string;
  readonly contact?: string;
  readonly profile?: string;
  readonly others?: Files;
}

type Severity = 'warning' | 'info' | 'hint' | 'none';

/** A letter by what is special about it, and what a rule finds in it. */
type LetterCase = readonly [why: string, body: string, where: Where, severity: Severity];

/** A letter, and the one fix of what a rule finds in it: its title, and what it does. */
type MendedLetter = readonly [body: string, where: Where, done: string];

/** The search that a letter stands in: Maya Okafor with more keys, and whatever else is given. */
export function sceneWithMaya(keys = '', others: Files = {}) {
  const maya = `---\ntype: contact\nname: Maya Okafor\n${keys}---\n`;
  return { path: PATH, files: { 'contacts/maya-okafor.md': maya, ...others } };
}

/** A test for each letter: how severe is what the rule finds in it. */
export function itFinds(rule: Rule, cases: readonly LetterCase[]): void {
  for (const [why, body, where, severity] of cases) {
    it(`${why}: ${severity}`, () => {
      const { path, files } = sceneOf(where);
      const letter = letterToMaya(body, where.keys);
      assert.equal(severityOn(rule, { path, today: TODAY, files: { ...files, [path]: letter } }), severity);
    });
  }
}

/** A test for each letter: what the fix of the rule does to it. */
export function itMends(rule: Rule, cases: readonly MendedLetter[]): void {
  for (const [body, where, done] of cases) {
    it(`mends: ${done}`, () => {
      assert.deepEqual(fixesOf(rule, letterToMaya(body, where.keys), sceneOf(where)), [done]);
    });
  }
}

/** The letters in which nobody asks for a first talk, so that the rules about asking find nothing in them. */
export function noFirstRequest(body: string): readonly LetterCase[] {
  return [
    ['a letter that was sent', body, { keys: 'kind: request\nsent: 2026-11-16\n' }, 'none'],
    ['somebody met before', body, { contact: 'stage: met\n' }, 'none'],
    ['another language', body, { keys: 'kind: request\nlanguage: de\n' }, 'none'],
    ['a cover letter', body, { keys: 'kind: cover\n' }, 'none'],
  ];
}

/** The letters that need not introduce their writer, so that the rules about introducing oneself find nothing in them. */
export function noIntroduction(body: string): readonly LetterCase[] {
  return [
    ...noFirstRequest(body),
    ['a friend', body, { contact: 'relationship: friend\n' }, 'none'],
    ['somebody who wrote first', body, { contact: 'source: inbound\n' }, 'none'],
    ['an introduction', body, { keys: 'kind: introduction\n' }, 'none'],
  ];
}

/** A letter to Maya Okafor, unless `keys` name another, with more keys and a body. */
function letterToMaya(body: string, keys = 'kind: request\n'): string {
  const to = /^to:/m.test(keys) ? '' : 'to: "[[Maya Okafor]]"\n';
  return `---\ntype: letter\n${to}${keys}---\n\nDear Ms. Okafor,\n\n${body}\n\nAna Reyes\n`;
}

function sceneOf({ contact, profile = '', others }: Where) {
  return sceneWithMaya(contact, { 'job-search.md': `---\ntype: profile\n${profile}---\n`, ...others });
}
