import assert from 'node:assert/strict';

import { exploratoryRepeated } from '../../../../src/core/guidance/rules/exploratory-repeated';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixesIn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('exploratory-repeated', () => {
  const talk = (keys: string) =>
    `---\ntype: interview\nkind: exploratory\ncontact: Renata Souza\n${keys}---\n`;
  const first = talk('status: done\nstart: 2026-09-15 10:30\n');
  const second = talk('initiated_by: me\nstart: 2026-11-24 10:30\n');
  const files: Files = {
    'contacts/renata-souza.md': '---\ntype: contact\nname: Renata Souza\n---\n',
    'interviews/1.md': first,
    'interviews/2.md': second,
  };
  const found = (others: Files = {}) =>
    findingsIn(exploratoryRepeated, { files: { ...files, ...others }, path: 'interviews/2.md' });
  const count = (others: Files = {}) => found(others).length;

  it('names the day of the first talk', () => {
    checkRule(
      exploratoryRepeated,
      `---
type: interview
kind: exploratory
      ^^^^^^^^^^^ hint: You had an open talk with Renata Souza on Tuesday 15 September 2026 already. Ask for the next step, rather than for the same talk again.
contact: Renata Souza
initiated_by: me
---
`,
      { files: { ...files, 'interviews/2.md': '' } },
    );
  });

  it('asks for the next step, and leads to the first talk', () => {
    assert.deepEqual(fixesIn(exploratoryRepeated, { files, path: 'interviews/2.md' }), [
      'Draft a letter that asks for the next step = jobSearch.draftLetter interviews/1.md feedback',
    ]);
    const [related] = found()[0]?.related ?? [];
    assert.equal(related?.note.path, 'interviews/1.md');
    assert.equal(related.note.text.slice(related.range.start, related.range.end), '2026-09-15 10:30');
  });

  it('counts from the last of several', () => {
    const earlier = { 'interviews/0.md': talk('status: done\nstart: 2026-05-01\n') };
    assert.match(found(earlier)[0]?.message ?? '', /15 September/);
  });

  it('lets six months pass, or as many as one likes', () => {
    const on = (start: string) => ({ 'interviews/1.md': talk(`status: done\nstart: ${start}\n`) });
    assert.equal(count(on('2026-05-24')), 1);
    assert.equal(count(on('2026-05-23')), 0);
    const profile = {
      'job-search.md': '---\ntype: profile\nrules:\n  exploratory-repeated: { months: 7 }\n---\n',
    };
    assert.equal(count({ ...on('2026-05-23'), ...profile }), 1);
  });

  it('leaves a second talk that they proposed, or that nobody is said to have', () => {
    assert.equal(count({ 'interviews/2.md': talk('initiated_by: them\nstart: 2026-11-24\n') }), 0);
    assert.equal(count({ 'interviews/2.md': talk('start: 2026-11-24\n') }), 0);
  });

  it('needs a first talk with that person that was held before', () => {
    assert.equal(count({ 'interviews/1.md': talk('start: 2026-09-15\n') }), 0);
    assert.equal(count({ 'interviews/1.md': talk('status: cancelled\nstart: 2026-09-15\n') }), 0);
    assert.equal(count({ 'interviews/1.md': talk('status: done\n') }), 0);
    assert.equal(count({ 'interviews/1.md': talk('status: done\nstart: 2026-11-24\n') }), 0);
    assert.equal(count({ 'interviews/1.md': first.replace('exploratory', 'informational') }), 0);
    assert.equal(count({ 'interviews/1.md': first.replace('Renata Souza', 'Somebody Else') }), 0);
  });

  it('begins anew after a job interview', () => {
    const job = (keys: string) => ({
      'interviews/3.md': `---\ntype: interview\nkind: job\ncontact: Renata Souza\n${keys}---\n`,
    });
    assert.equal(count(job('status: done\nstart: 2026-10-15\n')), 0);
    assert.equal(count(job('status: cancelled\nstart: 2026-10-15\n')), 1);
    assert.equal(count(job('status: done\nstart: 2026-08-15\n')), 1);
    assert.equal(count(job('start: 2026-11-30\n')), 1);
  });

  it('says nothing of a second talk that fell through, of history, and of somebody who declined', () => {
    assert.equal(
      count({ 'interviews/2.md': talk('initiated_by: me\nstatus: no-show\nstart: 2026-11-12\n') }),
      0,
    );
    assert.equal(
      count({
        'interviews/1.md': talk('status: done\nstart: 2026-06-01\n'),
        'interviews/2.md': talk('initiated_by: me\nstatus: done\nstart: 2026-08-01\n'),
      }),
      0,
    );
    assert.equal(count({ 'contacts/renata-souza.md': '---\ntype: contact\nstage: declined\n---\n' }), 0);
  });
});
