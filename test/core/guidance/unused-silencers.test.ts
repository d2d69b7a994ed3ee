import assert from 'node:assert/strict';

import { rules } from '../../../src/core/guidance/rules';
import { editNote } from '../../../src/core/markdown/edits/note-edit';
import { applyEdits } from '../../../src/core/text/edits';
import type { Day } from '../../../src/core/model/day';
import { TODAY } from '../../support/check-rule';
import { surveyOf, uriOf, type Files } from '../../support/search';

const wanted = [
  'directive-unknown',
  'field-unknown',
  'keep-in-touch-due',
  'link-broken',
  'logistics-missing',
  'outcome-unrecorded',
  'request-unanswered',
  'research-missing',
  'task-overdue',
  'thank-you-missing',
];
const someRules = rules.filter(({ id }) => wanted.includes(id));

interface Scene {
  readonly files?: Files;
  readonly today?: Day;
  readonly run?: typeof rules;
}

function hints(path: string, text: string, { files = {}, today = TODAY, run = someRules }: Scene = {}) {
  const survey = surveyOf({ ...files, [path]: text }, run, today);
  const findings = survey.findingsOf(uriOf(path)).filter(({ rule }) => rule === 'directive-unknown');
  return findings.map(({ range, severity, message, fixes: [fix] }) => {
    assert.equal(severity, 'hint');
    assert.ok(fix !== undefined && 'edits' in fix, message);
    const result = editNote(text, fix.edits);
    assert.ok(result.ok);
    return {
      place: text.slice(range.start, range.end),
      message,
      title: fix.title,
      after: applyEdits(text, result.edits),
    };
  });
}

/** The places of what silences nothing. */
function unused(path: string, text: string, scene?: Scene): readonly string[] {
  return hints(path, text, scene).map(({ place }) => place);
}

describe('what silences nothing', () => {
  const interview = (keys: string, body = '') =>
    `---\ntype: interview\nkind: informational\ncontact: Maya Okafor\n${keys}---\n${body}`;
  const maya = { 'contacts/maya.md': '---\ntype: contact\nname: Maya Okafor\n---\n' };
  const at = 'interviews/a.md';

  it('is told as a hint at its place', () => {
    const [hint] = hints(
      'contacts/a.md',
      '---\ntype: contact\nignore: [link-broken, Field Unknown]\ncompny: X\n---\n',
    );
    assert.deepEqual(
      [hint?.place, hint?.message],
      [
        'link-broken',
        '“link-broken” would find nothing here, so there is nothing to silence and this can go.',
      ],
    );
  });

  it('is what names a rule for other notes, and never one that silences something', () => {
    const links = '---\ntype: contact\nignore: [outcome-unrecorded, link-broken]\n---\n[[Nobody]]\n';
    assert.deepEqual(unused('contacts/a.md', links), ['outcome-unrecorded']);
  });

  it('can be a comment, or one name in it', () => {
    const text = (body: string) => `---\ntype: contact\n---\n${body}`;
    const comment = (body: string) => unused('contacts/a.md', text(body));
    assert.deepEqual(comment('<!-- job-search-disable-next-line link-broken -->\n[[Nobody]]\n'), []);
    assert.deepEqual(
      comment('<!-- job-search-disable-next-line link-broken task-overdue -->\n[[Nobody]]\n'),
      ['task-overdue'],
    );
    assert.deepEqual(comment('<!-- job-search-disable-next-line link-broken -->\n\n[[Nobody]]\n'), [
      'link-broken',
    ]);
    assert.deepEqual(
      comment(
        '<!-- job-search-disable link-broken -->\nx\n<!-- job-search-enable link-broken -->\n[[Nobody]]\n',
      ),
      ['link-broken'],
    );
    assert.deepEqual(
      comment(
        '<!-- job-search-disable link-broken -->\n[[Nobody]]\n<!-- job-search-enable link-broken -->\nx\n',
      ),
      [],
    );
  });

  it('can be a comment without names, once every rule has been asked', () => {
    const whole = (body: string) =>
      unused('contacts/a.md', `---\ntype: contact\n---\n${body}`, { run: rules });
    assert.deepEqual(whole('<!-- job-search-disable -->\n[[Nobody]]\n'), []);
    assert.deepEqual(whole('<!-- job-search-disable -->\nx\n'), ['<!-- job-search-disable -->']);
    assert.deepEqual(
      unused('contacts/a.md', '---\ntype: contact\n---\n<!-- job-search-disable -->\nx\n'),
      [],
    );
  });

  it('is not what keeps a line off the agenda', () => {
    const done = 'status: done\nstart: 2026-11-17\nignore: [thank-you-missing]\n';
    assert.deepEqual(unused(at, interview(done), { files: maya, today: '2026-11-17' }), []);
    assert.deepEqual(unused(at, interview(done), { files: maya }), []);
    assert.deepEqual(unused(at, interview(`thank_you_sent: 2026-11-18\n${done}`), { files: maya }), [
      'thank-you-missing',
    ]);
    const rhythm =
      '---\ntype: contact\nstage: met\nkeep_in_touch: 6 weeks\nignore: keep-in-touch-due\n---\n## Log\n\n- 2026-11-17 met\n';
    assert.deepEqual(unused('contacts/a.md', rhythm), []);
    const request =
      '---\ntype: letter\nkind: request\nto: Maya Okafor\nsent: 2026-11-17\nignore: request-unanswered\n---\n';
    assert.deepEqual(unused('letters/a.md', request, { files: maya }), []);
  });

  it('is not what has had its use, or will have it', () => {
    const thanked = 'status: done\nstart: 2026-01-13\nignore: [thank-you-missing, research-missing]\n';
    assert.deepEqual(unused(at, interview(thanked), { files: maya }), []);
    const toCome = 'start: 2027-01-13\nignore: [thank-you-missing, research-missing, logistics-missing]\n';
    assert.deepEqual(unused(at, interview(toCome), { files: maya }), []);
  });

  it('is not known of a rule that is off, is not run, or tells this', () => {
    const profile = { 'job-search.md': '---\ntype: profile\nrules: { link-broken: off }\n---\n' };
    const text = '---\ntype: contact\nignore: [link-broken, double-booked, directive-unknown]\n---\n';
    assert.deepEqual(unused('contacts/a.md', text, { files: profile }), []);
  });

  it('can be silenced too', () => {
    const text = '---\ntype: contact\nignore: [link-broken, directive-unknown]\n---\n';
    assert.deepEqual(unused('contacts/a.md', text), []);
  });

  it('is taken out by its fix', () => {
    const fixed = (text: string) => hints('contacts/a.md', text).map(({ title, after }) => [title, after]);
    assert.deepEqual(fixed('---\ntype: contact\nignore: link-broken\n---\n'), [
      ['Remove link-broken from “ignore”', '---\ntype: contact\n---\n'],
    ]);
    assert.deepEqual(fixed('---\ntype: contact\nignore: [link-broken, field-unknown]\ncompny: X\n---\n'), [
      ['Remove link-broken from “ignore”', '---\ntype: contact\nignore: [field-unknown]\ncompny: X\n---\n'],
    ]);
    const body = (text: string) =>
      fixed(`---\ntype: contact\n---\n${text}`).map(([title, after]) => [title, after?.slice(22)]);
    assert.deepEqual(body('a\n\n<!-- job-search-disable-next-line link-broken -->\n\nb\n'), [
      ['Remove the comment', 'a\n\nb\n'],
    ]);
    assert.deepEqual(body('a\n<!-- job-search-disable-next-line link-broken -- why -->\nb\n'), [
      ['Remove the comment', 'a\nb\n'],
    ]);
    assert.deepEqual(body('a <!-- job-search-disable-next-line link-broken --> b\n'), [
      ['Remove the comment', 'a  b\n'],
    ]);
    assert.deepEqual(body('<!-- job-search-disable-next-line task-overdue, link-broken -->\n[[Nobody]]\n'), [
      [
        'Remove task-overdue from the comment',
        '<!-- job-search-disable-next-line link-broken -->\n[[Nobody]]\n',
      ],
    ]);
    assert.deepEqual(body('<!-- job-search-disable-next-line link-broken, task-overdue -->\n[[Nobody]]\n'), [
      [
        'Remove task-overdue from the comment',
        '<!-- job-search-disable-next-line link-broken -->\n[[Nobody]]\n',
      ],
    ]);
  });
});
