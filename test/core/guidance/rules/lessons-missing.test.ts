import assert from 'node:assert/strict';

import { lessonsMissing } from '../../../../src/core/guidance/rules/lessons-missing';
import { checkRule, fixesOf } from '../../../support/check-rule';

const held = (body = '', start = '2026-11-16') =>
  `---\ntype: interview\nkind: informational\ncontact: Maya Okafor\nstatus: done\nstart: ${start}\n---\n${body}`;

describe('lessons-missing', () => {
  it('asks on the status', () => {
    checkRule(
      lessonsMissing,
      held().replace(
        'done\n',
        'done\n        ^^^^ info: What did Maya Okafor tell you 2 days ago? A few lines now are worth more than a page next week.\n',
      ),
    );
  });

  it('asks on the heading where there is one, and a prompt is no note', () => {
    checkRule(
      lessonsMissing,
      held(
        '\n## What I learned\n   ^^^^^^^^^^^^^^ info: What did Maya Okafor tell you yesterday? A few lines now are worth more than a page next week.\n\n<!-- What surprised you? -->\n',
        '2026-11-17',
      ),
    );
  });

  it('is quiet with a line under either, on the day, and in history', () => {
    checkRule(lessonsMissing, held('\n## Notes\n\nRosters by hand.\n'));
    checkRule(lessonsMissing, held('\n## What I learned\n\n- Rosters by hand.\n'));
    checkRule(lessonsMissing, held('', '2026-11-18'));
    checkRule(lessonsMissing, held('', '2026-08-01'));
  });

  it('adds the place once', () => {
    assert.match(
      fixesOf(lessonsMissing, held()).join(),
      /^Add a place for what you learned → .*## What I learned/,
    );
    assert.deepEqual(fixesOf(lessonsMissing, held('\n## Notes\n\n<!-- Their own words -->\n')), []);
  });
});
