import assert from 'node:assert/strict';

import { emptyWeek, reviewPath, weeklyReviewNote } from '../../../src/core/drafts/weekly-review';
import { readNote } from '../../../src/core/model/note';
import { weekOf } from '../../../src/core/model/week';

const EMPTY = emptyWeek(weekOf('2026-12-31'));
const QUESTIONS = `## Looking back

<!-- What do you know now that you did not know on Monday? -->
- 

<!-- What gave you strength, and what took it? -->
- 

<!-- If next week had room for one thing only, which would it be? -->
- 
`;

describe('the note of a weekly review', () => {
  it('is stored by its week', () => {
    assert.equal(reviewPath(weekOf('2026-11-18')), 'reviews/2026-W47.md');
    assert.equal(reviewPath(weekOf('2024-12-30')), 'reviews/2025-W01.md');
  });

  it('has what there is to tell, and questions to answer for oneself', () => {
    const { path, text, cursor } = weeklyReviewNote({
      ...EMPTY,
      goal: 2,
      conversations: [
        {
          about: { name: 'Maya Okafor', linkTarget: '2026-12-29-maya-okafor' },
          day: '2026-12-29',
          words: 'informational',
        },
      ],
      replies: [{ about: { name: 'Li Wei' } }],
      next: [{ about: { name: 'Dan Reyes', linkTarget: 'Dan Reyes' }, day: '2027-01-04' }],
    });
    assert.equal(path, 'reviews/2026-W53.md');
    assert.equal(
      text,
      `# Week 53 of 2026

Monday 28 December 2026 to Sunday 3 January 2027

## Conversations

1 of the 2 that you wanted.

- Tuesday 29 December: [[2026-12-29-maya-okafor|Maya Okafor]], informational

## Replies

- Li Wei

## Next week

- Monday 4 January: [[Dan Reyes]]

${QUESTIONS}`,
    );
    assert.equal(text.slice(0, cursor).split('\n').at(-1), '- ');
    assert.ok(text.slice(0, cursor).endsWith('on Monday? -->\n- '));
  });

  it('speaks of the goal without blame', () => {
    const said = (count: number, goal?: number) => {
      const conversations = Array.from({ length: count }, () => ({ about: { name: 'Li Wei' } }));
      return weeklyReviewNote({ ...EMPTY, goal, conversations }).text.split('\n')[6];
    };
    assert.equal(said(0), 'None this time.');
    assert.equal(said(0, 3), 'None this time; you would have liked 3.');
    assert.equal(said(2, 3), '2 of the 3 that you wanted.');
    assert.equal(said(3, 3), '3, and you wanted 3.');
    assert.equal(said(1), '- Li Wei');
    assert.equal(said(1, 0), '- Li Wei');
  });

  it('takes nothing of a name for Markdown, and stays an ordinary note', () => {
    const names = [
      'x\nstatus: offer\n---',
      '../../x',
      '[ ] task @2026-12-30',
      '<!-- a',
      ']] b',
      '# c',
      '1. d',
      '- e',
      '> f',
      '~~~',
      '🙂'.repeat(300),
    ];
    const { path, text } = weeklyReviewNote({
      ...EMPTY,
      mine: names.map((name) => ({ about: { name }, words: name })),
      theirs: names.map((name) => ({ about: { name, linkTarget: name } })),
    });
    const note = readNote({ uri: `file:///${path}`, path, text });
    assert.equal(note.type, 'ordinary');
    assert.equal(note.name, 'Week 53 of 2026');
    assert.deepEqual(note.body.tasks, []);
    assert.equal(note.body.comments.length, 3);
    assert.equal(note.body.items.length, 2 * names.length + 3);
    assert.deepEqual(note.body.code, []);
    assert.deepEqual(
      note.body.headings.map((heading) => heading.text),
      ['Week 53 of 2026', 'Conversations', 'Still open on your side', 'Still open on theirs', 'Looking back'],
    );
  });
});
