import assert from 'node:assert/strict';

import { linksToHeading } from '../../../src/core/acts/rename-heading';
import { noteIn, searchOf, type Files } from '../../support/search';
import { after } from './samples';

const PLAN = 'notes/plan.md';

/** The other notes after the heading `Steps` of the plan has got other words. */
function followed(words: string, files: Files): Files {
  const all: Files = { [PLAN]: '# Plan\n\n## Steps\n\n[[#Steps]] [s](#steps)\n', ...files };
  const search = searchOf(all);
  const plan = noteIn(search, PLAN);
  const heading = plan.body.headings.find(({ text }) => text === 'Steps');
  assert.ok(heading);
  const now = after(all, { added: [], edited: linksToHeading(search.lookup(), plan, heading, words) });
  return Object.fromEntries(Object.entries(now).filter(([path, text]) => all[path] !== text));
}

describe('a heading that gets other words', () => {
  it('is followed by the wikilinks that lead to it', () => {
    const files = {
      'notes/a.md':
        '[[plan#steps|first]] [[plan#Other]] [[plan]] | [[plan#Steps\\|s]] |\n[s](plan.md#steps)\n',
      'contacts/b.md': '---\ncompany: "[[plan#Steps]]"\n---\n[[notes/plan#Plan#Steps]]\n',
    };
    assert.deepEqual(followed('Ways "in"', files), {
      [PLAN]: '# Plan\n\n## Steps\n\n[[#Ways "in"]] [s](#steps)\n',
      'notes/a.md':
        '[[plan#Ways "in"|first]] [[plan#Other]] [[plan]] | [[plan#Ways "in"\\|s]] |\n[s](plan.md#steps)\n',
      'contacts/b.md': '---\ncompany: "[[plan#Ways \\"in\\"]]"\n---\n[[notes/plan#Plan#Ways "in"]]\n',
    });
  });

  it('is not where no wikilink can hold them', () => {
    assert.deepEqual(followed('C# [x]', {}), {});
    assert.deepEqual(followed(' ', {}), {});
  });
});
