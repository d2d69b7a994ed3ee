import assert from 'node:assert/strict';

import { employersIn, tieSaid, waysInto, waySaid } from '../../../src/core/insights/ways-in';
import { searchOf, type Files } from '../../support/search';

const contact = (name: string, ...lines: readonly string[]) =>
  ['---', 'type: contact', `name: ${name}`, ...lines, '---', ''].join('\n');

const NORTHWIND: Files = { 'companies/northwind.md': '---\ntype: company\nname: Northwind\n---\n' };

function ways(files: Files, name = 'Northwind'): readonly string[] {
  const lookup = searchOf(files).lookup();
  const employer = employersIn(lookup).find((one) => one.name === name) ?? { name };
  return waysInto(lookup, employer).map((way) => `${waySaid(way)}${way.isFormer ? ' (former)' : ''}`);
}

function ties(files: Files): readonly string[] {
  const lookup = searchOf(files).lookup();
  return waysInto(lookup, { name: 'Northwind' }).flatMap((way) => way.ties.map(tieSaid));
}

describe('ways into a company', () => {
  it('go to whom one has met first, then to whom one wrote, and out of the blue last', () => {
    const files = {
      ...NORTHWIND,
      'contacts/a.md': contact('Ada', 'company: "[[Northwind]]"'),
      'contacts/b.md': contact('Ben', 'company: Northwind', 'stage: contacted'),
      'contacts/c.md': contact('Cem', 'company: "[[northwind]]"', 'stage: met'),
      'contacts/d.md': contact('Dora', 'company: Northwind', 'stage: in-touch'),
      'contacts/e.md': contact('Eli', 'company: Northwind', 'stage: declined'),
      'contacts/f.md': contact('Fay', 'company: Southwind', 'stage: met'),
    };
    // Cem and Dora work with Ada and Ben, so that these are led to as well.
    assert.deepEqual(ways(files), [
      'you → Dora',
      'you → Cem',
      'you → Ben',
      'you → Dora → Ada',
      'you → Dora → Ben',
      'you → Eli',
    ]);
  });

  it('go to those who used to be there after those who are', () => {
    const files = {
      'contacts/a.md': contact('Ada', 'former_companies: [Northwind]', 'stage: met'),
      'contacts/z.md': contact('Zoe', 'company: Northwind', 'stage: met'),
    };
    assert.deepEqual(ways(files), ['you → Zoe', 'you → Ada (former)']);
  });

  it('lead by whoever referred one to them', () => {
    const files = {
      'contacts/dan.md': contact('Dan', 'stage: met'),
      'contacts/maya.md': contact('Maya', 'company: Northwind', 'referred_by: "[[Dan]]"'),
    };
    assert.deepEqual(ways(files), ['you → Dan → Maya']);
    assert.deepEqual(ties(files), ['Dan referred you to Maya']);
  });

  it('lead by whoever named them in a talk', () => {
    const files = {
      'contacts/dan.md': contact('Dan', 'stage: met'),
      'contacts/maya.md': contact('Maya', 'company: Northwind'),
      'interviews/dan.md':
        '---\ntype: interview\nkind: informational\ncontact: Dan\nstatus: done\nstart: 2026-11-10\n---\n\n## Referrals\n\n- [[Maya]]\n',
    };
    assert.deepEqual(ways(files), ['you → Dan → Maya']);
    assert.deepEqual(ties(files), ['Dan named Maya to you']);
  });

  it('lead by whoever was at the same company before, in no more than two steps between', () => {
    const files = {
      'contacts/dan.md': contact('Dan', 'stage: met', 'company: Acme'),
      'contacts/kim.md': contact('Kim', 'former_companies: [Acme, Umbra]'),
      'contacts/maya.md': contact('Maya', 'company: Northwind', 'former_companies: [Umbra, Vela]'),
      'contacts/noor.md': contact(
        'Noor',
        'company: Northwind ',
        'former_companies: [Vela]',
        'stage: researched',
      ),
    };
    assert.deepEqual(ways(files), ['you → Dan → Kim → Maya', 'you → Noor']);
    assert.deepEqual(ties(files), [
      'Dan and Kim have both been at Acme',
      'Kim and Maya have both been at Umbra',
    ]);
  });

  it('are led by nobody who has paused, has declined or was never met', () => {
    const friend = 'relationship: friend';
    for (const lines of [['stage: paused', friend], ['stage: declined', friend], ['stage: contacted']]) {
      const files = {
        'contacts/dan.md': contact('Dan', ...lines),
        'contacts/maya.md': contact('Maya', 'company: Northwind', 'referred_by: Dan'),
      };
      assert.deepEqual(ways(files), ['you → Maya'], lines[0]);
    }
  });

  it('lead by the warmest of those who could', () => {
    const talk = (who: string) =>
      `---\ntype: interview\nkind: informational\ncontact: ${who}\nstatus: done\nstart: 2026-11-10\n---\n\n## Referrals\n\n- [[Maya]]\n`;
    const files = {
      'contacts/ann.md': contact('Ann', 'stage: met'),
      'contacts/zed.md': contact('Zed', 'stage: in-touch'),
      'contacts/maya.md': contact('Maya', 'company: Northwind'),
      'interviews/ann.md': talk('Ann'),
      'interviews/zed.md': talk('Zed'),
    };
    assert.deepEqual(ways(files), ['you → Zed → Maya']);
  });

  it('end in a circle of referrals', () => {
    const files = {
      'contacts/dan.md': contact('Dan', 'stage: met', 'referred_by: Maya'),
      'contacts/maya.md': contact('Maya', 'company: Northwind', 'referred_by: Dan', 'stage: met'),
    };
    assert.deepEqual(ways(files), ['you → Maya']);
  });

  it('do not mistake a company for another', () => {
    const files = { ...NORTHWIND, 'contacts/a.md': contact('Ada', 'company: Northwind Energy') };
    assert.deepEqual(ways(files), []);
    assert.deepEqual(ways(files, 'Northwind Energy'), ['you → Ada']);
    assert.deepEqual(ways(files, 'x\nstatus: offer\n---'), []);
  });
});

describe('the companies of a search', () => {
  it('are those with a note and those that are only named, those with most people first', () => {
    const files = {
      ...NORTHWIND,
      'companies/zeta.md': '---\ntype: company\nname: Zeta\n---\n',
      'contacts/a.md': contact('Ada', 'company: northwind', 'former_companies: [Acme, "[[Northwind]]"]'),
      'opportunities/o.md': '---\ntype: opportunity\ntitle: Planner\ncompany: Umbra\n---\n',
    };
    assert.deepEqual(
      employersIn(searchOf(files).lookup()).map(({ name, present, former }) => [name, present, former]),
      [
        ['Northwind', 1, 1],
        ['Acme', 0, 1],
        ['Umbra', 0, 0],
        ['Zeta', 0, 0],
      ],
    );
  });
});
