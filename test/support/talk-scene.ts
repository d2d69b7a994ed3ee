import assert from 'node:assert/strict';

import type { Rule } from '../../src/core/guidance/rule';
import type { Day } from '../../src/core/model/day';
import { severityOn, type Seen } from './findings';
import type { Files } from './search';

/** Where the note of Maya Okafor stands. */
export const MAYA = 'contacts/maya-okafor.md';

/** Where the note of a talk with her stands. */
export const TALK = 'interviews/a.md';

/** How urgent it is to prepare for a talk on 28 November 2026, day by day. */
export const TOWARDS_28_NOVEMBER: readonly (readonly [today: Day, severity: string])[] = [
  ['2026-11-20', 'none'],
  ['2026-11-21', 'hint'],
  ['2026-11-24', 'hint'],
  ['2026-11-25', 'info'],
  ['2026-11-26', 'info'],
  ['2026-11-27', 'warning'],
  ['2026-11-28', 'warning'],
  ['2026-11-29', 'none'],
];

/** The note of Maya Okafor, a network planner at Northwind Telecom, with more keys and a body. */
export function mayaOkafor(keys = '', body = ''): string {
  return `---\ntype: contact\nname: Maya Okafor\nrole: Network Planner\ncompany: Northwind Telecom\n${keys}---\n${body}`;
}

/** The note of a talk with Maya Okafor: one that is six days away, unless its keys say otherwise. */
export function talk(body: string, kind = 'informational', keys = 'start: 2026-11-24 10:30\n'): string {
  return `---\ntype: interview\nkind: ${kind}\ncontact: "[[Maya Okafor]]"\n${keys}---\n${body}`;
}

/** The note of a talk as it stands in a search, beside the note of Maya Okafor unless another is given. */
export function inSearch(note: string, others: Files = {}): Seen {
  return { files: { [TALK]: note, [MAYA]: mayaOkafor(), ...others }, path: TALK };
}

/** A test that a rule speaks of a talk that is to come, and of no other. */
export function itIsAboutTalksToCome(rule: Rule, body: string, kind: string): void {
  it('is silent about talks that are over, called off or with people one leaves alone', () => {
    assert.notEqual(severityOn(rule, inSearch(talk(body, kind))), 'none');
    for (const keys of [
      'start: 2026-11-17 10:30\n',
      'start: 2026-11-24\nstatus: cancelled\n',
      'start: 2026-11-17\nstatus: done\n',
    ])
      assert.equal(severityOn(rule, inSearch(talk(body, kind, keys))), 'none', keys);
    for (const keys of ['do_not_contact: true\n', 'stage: paused\n'])
      assert.equal(severityOn(rule, inSearch(talk(body, kind), { [MAYA]: mayaOkafor(keys) })), 'none', keys);
  });
}

/** A test that a rule, which speaks of a talk in English, does not of one in another language. */
export function itIsSilentInAnotherLanguage(rule: Rule, body: string, kind: string): void {
  it('is silent in another language', () => {
    assert.notEqual(severityOn(rule, inSearch(talk(body, kind))), 'none');
    const others = { [MAYA]: mayaOkafor('language: de\n') };
    assert.equal(severityOn(rule, inSearch(talk(body, kind), others)), 'none');
  });
}
