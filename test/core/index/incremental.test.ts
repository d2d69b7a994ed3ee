import assert from 'node:assert/strict';

import * as fc from 'fast-check';

import { linkBroken } from '../../../src/core/guidance/rules/link-broken';
import type { Change } from '../../../src/core/index/workspace-index';
import { addDays, type Day } from '../../../src/core/model/day';
import { beginning, FILES, FOLDERS } from '../../support/any-search';
import { TODAY } from '../../support/check-rule';
import { changesIn, Desk } from '../../support/desk';
import { uriOf } from '../../support/search';
import { runs } from '../../support/runs';

type Step =
  { readonly path: string; readonly text: string } | { readonly gone: string } | { readonly days: number };

const written = fc.oneof(
  ...Object.entries(FILES).map(([path, text]) => fc.record({ path: fc.constant(path), text })),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: written, weight: 12 },
  { arbitrary: fc.record({ gone: fc.constantFrom(...Object.keys(FILES), ...FOLDERS) }), weight: 3 },
  { arbitrary: fc.record({ days: fc.constantFrom(-3, 1, 7, 30) }), weight: 2 },
);

/** What happens at one time, again and again. */
const batches = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { maxLength: 6 });

describe('an index that follows what happens', () => {
  it('sees after any series of edits what one sees that reads everything anew', () => {
    fc.assert(
      fc.property(beginning, batches, (start, series) => {
        const files = new Map(Object.entries({ 'job-search.md': '---\ntype: profile\n---\n', ...start }));
        let today: Day = TODAY;
        const desk = new Desk(today, changesIn(files));
        for (const batch of series) {
          desk.look();
          const changes: Change[] = [];
          for (const one of batch) {
            if ('days' in one) desk.turnTo((today = addDays(today, one.days)));
            else changes.push(...take(files, one));
          }
          desk.tell(changes);
        }
        assert.deepEqual(desk.seen(), new Desk(today, changesIn(files)).seen());
      }),
      runs(15),
    );
  });

  it('finds a link whole as soon as what it leads to is there', () => {
    const desk = new Desk(TODAY, [
      change('job-search.md', '---\ntype: profile\n---\n'),
      change('letters/l.md', '---\nkind: cover\nto: Maya\n---\n\n[[cv.pdf]]\n'),
    ]);
    const broken = () =>
      (JSON.stringify(desk.seen()).match(new RegExp(`"rule":"${linkBroken.id}"`, 'g')) ?? []).length;
    assert.equal(broken(), 2);
    desk.tell([change('contacts/maya.md', '')]);
    assert.equal(broken(), 1);
    desk.tell([change('cv.pdf', '')]);
    assert.equal(broken(), 0);
    desk.tell([{ kind: 'gone', uri: uriOf('contacts') }]);
    assert.equal(broken(), 1);
  });
});

/** Does a step to the files, and answers what a host tells of it: all files of a folder that has become a root. */
function take(files: Map<string, string>, one: Exclude<Step, { days: number }>): readonly Change[] {
  if ('path' in one) {
    const isNewRoot = one.path.endsWith('job-search.md') && !files.has(one.path);
    files.set(one.path, one.text);
    if (!isNewRoot) return [change(one.path, one.text)];
    const root = one.path.slice(0, -'job-search.md'.length);
    return changesIn(new Map([...files].filter(([path]) => path.startsWith(root))));
  }
  for (const path of [...files.keys()])
    if (path === one.gone || path.startsWith(`${one.gone}/`)) files.delete(path);
  return [{ kind: 'gone', uri: uriOf(one.gone) }];
}

function change(path: string, text: string): Change {
  return changesIn([[path, text]])[0] as Change;
}
