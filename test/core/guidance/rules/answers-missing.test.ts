import assert from 'node:assert/strict';

import { answersMissing } from '../../../../src/core/guidance/rules/answers-missing';
import { newInterviewNote } from '../../../../src/core/drafts/new-notes';
import type { Day } from '../../../../src/core/model/day';
import { DEFAULT_FOLDERS } from '../../../../src/core/model/schema';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy, fixesIn, severityOn } from '../../../support/findings';
import type { Files } from '../../../support/search';
import { inSearch, MAYA, mayaOkafor, TALK, talk } from '../../../support/talk-scene';

describe('answers-missing', () => {
  const ALL = [
    '### What does a day look like?\n\nNinety departures.\n',
    '### Why did you move from one job to the next?\n\nTo mend causes.\n',
    '### Culture\n\nDirect.\n',
    '### What do you love?\n\nA plan that holds.\n',
    '### What would you change?\n\nThe tool that asks for no reasons.\n',
  ];
  const answers = (...blocks: readonly string[]) => `\n## Answers\n\n${blocks.join('\n')}`;
  const seenOn = (today: Day, note: string, others: Files = {}) => ({ ...inSearch(note, others), today });
  const FLAGGED = answers(...ALL.slice(1));

  const LADDER: readonly (readonly [today: Day, exploratory: string, job: string])[] = [
    ['2026-11-16', 'none', 'none'],
    ['2026-11-17', 'hint', 'hint'],
    ['2026-11-20', 'hint', 'hint'],
    ['2026-11-21', 'info', 'info'],
    ['2026-11-22', 'info', 'info'],
    ['2026-11-23', 'warning', 'info'],
    ['2026-11-24', 'warning', 'info'],
    ['2026-11-25', 'none', 'none'],
  ];
  for (const [today, exploratory, job] of LADDER) {
    it(`on ${today}, with the meeting on 2026-11-24: ${exploratory}, for a job ${job}`, () => {
      assert.equal(severityOn(answersMissing, seenOn(today, talk(FLAGGED, 'exploratory'))), exploratory);
      assert.equal(severityOn(answersMissing, seenOn(today, talk('', 'exploratory'))), exploratory);
      assert.equal(severityOn(answersMissing, seenOn(today, talk(FLAGGED, 'job'))), job);
    });
  }

  it('names the first two, on the heading', () => {
    checkRule(
      answersMissing,
      `---
type: interview
kind: job
contact: "[[Maya Okafor]]"
start: 2026-11-20 10:30
---

## Answers
   ^^^^^^^ info: 3 of the questions that Northwind Telecom will probably ask have no answer yet, such as “What do you love about your work?” and “What would you change?”

- Day: ninety departures
- Career path: to mend causes
- Culture: direct

### What would you change?

<!-- Measured. -->
`,
      { files: { [MAYA]: mayaOkafor() } },
    );
  });

  it('says so of one, and of nobody in particular', () => {
    const messages = (body: string, kind: string, keys: string) =>
      findingsIn(answersMissing, {
        files: {
          [TALK]: `---\ntype: interview\nkind: ${kind}\nstart: 2026-11-20\n${keys}---\n${body}`,
        },
        path: TALK,
      }).map(({ message }) => message);
    assert.deepEqual(messages(answers(...ALL), 'job', 'company: Halden\n'), [
      'A question that Halden will probably ask has no answer yet: “Why this job?”',
    ]);
    assert.deepEqual(messages(answers(...ALL), 'job', ''), [
      'A question that they will probably ask has no answer yet: “Why this job?”',
    ]);
    assert.match(
      messages('', 'exploratory', '').join(' '),
      /^5 of the questions that they will probably ask/,
    );
  });

  it('is content where all are answered', () => {
    assert.equal(
      severityOn(answersMissing, seenOn('2026-11-23', talk(answers(...ALL), 'exploratory'))),
      'none',
    );
    const why = '### Why this job?\n\nIt explains its lines in public.\n';
    assert.equal(severityOn(answersMissing, seenOn('2026-11-23', talk(answers(...ALL, why), 'job'))), 'none');
    for (const kind of ['informational', 'exploration'])
      assert.equal(severityOn(answersMissing, seenOn('2026-11-23', talk('', kind))), 'none', kind);
  });

  it('takes any answer in another language for all of them', () => {
    const others = { [MAYA]: mayaOkafor('language: de\n') };
    const note = talk('\n## Answers\n\n### Ein Tag\n\nNeunzig Abfahrten.\n', 'exploratory');
    assert.equal(severityOn(answersMissing, seenOn('2026-11-23', note, others)), 'none');
    assert.equal(
      severityOn(answersMissing, seenOn('2026-11-23', talk('', 'exploratory'), others)),
      'warning',
    );
  });

  it('does not scold for a note that is as it was drafted', () => {
    const draft = newInterviewNote({
      kind: 'exploratory',
      contact: { name: 'Maya Okafor', linkTarget: 'Maya Okafor' },
      moment: { day: '2026-11-19', time: '10:30' },
      today: '2026-11-18',
      folders: DEFAULT_FOLDERS,
      isTaken: () => false,
    });
    const files = { [draft.path]: draft.text };
    assert.equal(severityOn(answersMissing, { files, path: draft.path }), 'info');
    const ticked = { [draft.path]: draft.text.replace('- [ ]', '- [x]') };
    assert.equal(severityOn(answersMissing, { files: ticked, path: draft.path }), 'warning');
    assert.deepEqual(fixesIn(answersMissing, { files, path: draft.path }), []);
  });

  it('adds the questions that do not stand there yet, after those that do', () => {
    const title = 'Add the expected questions';
    const note = talk(
      `${answers('### What would you change?\n\n<!-- Measured. -->\n')}\n## Checklist\n`,
      'exploratory',
    );
    const files = fixedBy(title, answersMissing, seenOn('2026-11-23', note));
    assert.match(
      files[TALK] ?? '',
      /### What would you change\?\n\n<!-- Measured\. -->\n\n### What does your day-to-day[^]*### What do you love about your work\?\n\n<!-- .* -->\n\n## Checklist\n$/,
    );
    assert.equal((files[TALK] ?? '').match(/^### /gm)?.length, 5);
    const again = { files, path: TALK, today: '2026-11-23' as const };
    assert.deepEqual(fixesIn(answersMissing, again), []);
    const none = fixedBy(title, answersMissing, seenOn('2026-11-23', talk('\n## Notes\n', 'job')));
    assert.match(
      none[TALK] ?? '',
      /\n## Answers\n\n### What does your[^]*### Why this job\?[^]*\n\n## Notes\n$/,
    );
  });
});
