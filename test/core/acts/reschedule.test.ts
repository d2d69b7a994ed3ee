import assert from 'node:assert/strict';

import { canWait, ownDayOf, snooze } from '../../../src/core/acts/reschedule';
import { followUpsOf } from '../../../src/core/agenda/agenda';
import type { FollowUp } from '../../../src/core/agenda/follow-up';
import { noteIn, searchOf, type Files } from '../../support/search';
import { after } from './samples';

const TODAY = '2026-11-18';
const MAYA = 'contacts/maya-okafor.md';
const FILES: Files = {
  [MAYA]: '---\nname: Maya Okafor\nstage: met\nnext_follow_up: 2026-11-17 # call\n---\n',
  'contacts/dan-reyes.md': '---\nname: Dan Reyes\nstage: contacted\n---\n',
  'contacts/ana-ruiz.md': '---\nname: Ana Ruiz\nstage: contacted\n---\n',
  'contacts/li-wen.md': '---\nname: Li Wen\nstage: met\n---\n',
  'interviews/soon.md': '---\ncontact: Dan Reyes\nstart: 2026-11-20 10:30\n---\n',
  'interviews/past.md': '---\ncontact: Dan Reyes\nstatus: requested\nstart: 2026-11-16\n---\n',
  'interviews/held.md':
    '---\ncontact: Li Wen\nstatus: done\nstart: 2026-11-02\nfeedback_by: 2026-11-16\n---\n',
  'letters/asked.md': '---\nkind: request\nto: Ana Ruiz\nsent: 2026-11-02\n---\n\nDear Ana,\n',
  'opportunities/lead.md': '---\ntitle: Lead\ndeadline: 2026-11-30\n---\n',
  'plan.md': '- [ ] One @2026-11-10\n- [ ] Two 📅 2026-11-19\n',
};

function itemIn(path: string, pick: (item: FollowUp) => boolean = () => true): FollowUp {
  const search = searchOf(FILES);
  const item = followUpsOf(search.lookup(), noteIn(search, path), TODAY).find(pick);
  if (item === undefined) throw new Error(`nothing to do in ${path}`);
  return item;
}

describe('ownDayOf', () => {
  const moved = (path: string, pick?: (item: FollowUp) => boolean) => {
    const own = ownDayOf(itemIn(path, pick));
    const files = own && after(FILES, own.moveTo({ day: '2026-12-01', time: '15:00' }));
    return [own?.written, files?.[path]];
  };

  it('is where each line of the agenda has its day', () => {
    assert.deepEqual(moved(MAYA), [
      '2026-11-17',
      '---\nname: Maya Okafor\nstage: met\nnext_follow_up: 2026-12-01 # call\n---\n',
    ]);
    assert.deepEqual(moved('interviews/soon.md'), [
      '2026-11-20 10:30',
      '---\ncontact: Dan Reyes\nstart: 2026-12-01 15:00\n---\n',
    ]);
    assert.deepEqual(moved('interviews/past.md'), [
      '2026-11-16',
      '---\ncontact: Dan Reyes\nstatus: requested\nstart: 2026-12-01 15:00\n---\n',
    ]);
    assert.deepEqual(
      moved('interviews/held.md', ({ act }) => act === 'ask-feedback'),
      ['2026-11-16', '---\ncontact: Li Wen\nstatus: done\nstart: 2026-11-02\nfeedback_by: 2026-12-01\n---\n'],
    );
    assert.deepEqual(moved('opportunities/lead.md'), [
      '2026-11-30',
      '---\ntitle: Lead\ndeadline: 2026-12-01\n---\n',
    ]);
    assert.deepEqual(
      moved('plan.md', ({ what }) => what === 'Two'),
      ['2026-11-19', '- [ ] One @2026-11-10\n- [ ] Two 📅 2026-12-01\n'],
    );
  });

  it('is none where the day is counted from something else', () => {
    for (const item of [
      itemIn('letters/asked.md'),
      itemIn('interviews/held.md', ({ act }) => act === 'thank'),
    ])
      assert.equal(ownDayOf(item), undefined, item.act);
  });
});

describe('snooze', () => {
  it('moves a task, and lets all else wait for the next follow-up', () => {
    const task = itemIn('plan.md', ({ what }) => what === 'One');
    assert.ok(canWait(task));
    assert.match(after(FILES, snooze(task, '2026-12-01'))['plan.md'] ?? '', /^- \[ \] One @2026-12-01$/m);
    const nudge = itemIn('letters/asked.md');
    assert.ok(canWait(nudge));
    assert.equal(
      after(FILES, snooze(nudge, '2026-12-01'))['contacts/ana-ruiz.md'],
      '---\nname: Ana Ruiz\nstage: contacted\nnext_follow_up: 2026-12-01\n---\n',
    );
  });

  it('changes nothing where a thing cannot wait', () => {
    const thanks = itemIn('interviews/held.md', ({ act }) => act === 'thank');
    assert.ok(!canWait(thanks));
    assert.deepEqual(snooze(thanks, '2026-12-01'), { added: [], edited: [] });
  });
});
