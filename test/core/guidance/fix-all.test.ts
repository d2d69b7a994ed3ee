import assert from 'node:assert/strict';

import { changedBy, sureEdits } from '../../../src/core/guidance/fix-all';
import type { Finding } from '../../../src/core/guidance/lint';
import type { Fix } from '../../../src/core/guidance/rule';
import type { NoteEdit } from '../../../src/core/markdown/edits/note-edit';

const TEXT = '---\ntype: interview\nkind: job\n---\n';
const set = (key: string, value: string): NoteEdit => ({ op: 'set-field', key, value });
const withFixes = (...fixes: readonly Fix[]): Finding => ({
  rule: 'a',
  severity: 'warning',
  message: 'seen',
  range: { start: 0, end: 3 },
  fixes,
  related: [],
});
const sure = (...edits: readonly NoteEdit[]): Fix => ({ title: 'Surely', edits, sure: true });

describe('the changes that need no judgement', () => {
  it('are those of all sure fixes, in their order', () => {
    const found = [
      withFixes(sure(set('kind', 'informational'))),
      withFixes(),
      withFixes({ title: 'Perhaps', edits: [set('fit', '3')] }, sure(set('status', 'done'))),
    ];
    assert.deepEqual(sureEdits(TEXT, found), [set('kind', 'informational'), set('status', 'done')]);
  });

  it('are none where something is to be judged, asked for, or changed in another note', () => {
    const found = [
      withFixes({ title: 'Perhaps', edits: [set('fit', '3')] }),
      withFixes({ title: 'Open', act: { command: 'jobSearch.openNote', arguments: ['test:/a.md'] } }),
      withFixes({ title: 'There', note: 'test:/b.md', edits: [set('fit', '3')], sure: true }),
    ];
    assert.deepEqual(sureEdits(TEXT, found), []);
  });

  it('leave out what cannot be made, alone or with those before it', () => {
    const impossible: NoteEdit = { op: 'replace', range: { start: 4, end: 8 }, text: 'x', expected: 'kind' };
    const one: NoteEdit = { op: 'replace', range: { start: 4, end: 8 }, text: 'kind', expected: 'type' };
    const other: NoteEdit = { op: 'replace', range: { start: 4, end: 9 }, text: 'stage:', expected: 'type:' };
    assert.deepEqual(sureEdits(TEXT, [withFixes(sure(impossible)), withFixes(sure(set('fit', '3')))]), [
      set('fit', '3'),
    ]);
    assert.deepEqual(sureEdits(TEXT, [withFixes(sure(one)), withFixes(sure(other))]), [one]);
  });
});

describe('a text after some changes', () => {
  it('is the new text, and none where nothing is changed', () => {
    assert.equal(changedBy(TEXT, [set('kind', 'informational')]), TEXT.replace('job', 'informational'));
    assert.equal(changedBy(TEXT, [set('kind', 'job')]), undefined);
    assert.equal(changedBy(TEXT, []), undefined);
    assert.equal(
      changedBy(TEXT, [{ op: 'replace', range: { start: 4, end: 8 }, text: 'x', expected: 'kind' }]),
      undefined,
    );
  });
});
