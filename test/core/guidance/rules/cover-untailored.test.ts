import assert from 'node:assert/strict';

import { coverUntailored } from '../../../../src/core/guidance/rules/cover-untailored';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('cover-untailored', () => {
  const PATH = 'letters/a.md';
  const files = (
    body: string,
    keys = 'status: ready\n',
    company = 'company: Northwind Telecom Ltd\n',
  ): Files => ({
    [PATH]: `---\ntype: letter\nkind: cover\nopportunity: "[[Route Planner]]"\n${keys}---\n\nDear Hiring Manager,\n\n${body}\n`,
    'opportunities/o.md': `---\ntype: opportunity\ntitle: Route Planner\n${company}---\n`,
  });
  const messages = (...scene: Parameters<typeof files>) =>
    findingsIn(coverUntailored, { files: files(...scene), path: PATH }).map(({ message }) => message);

  it('names what the letter does not', () => {
    const { [PATH]: text = '', ...others } = files('I plan nights.');
    const drawn = text.replace(
      'type: letter\n',
      'type: letter\n      ^^^^^^ warning: This letter names neither Route Planner nor Northwind Telecom Ltd, and could go anywhere. Name both in the first lines.\n',
    );
    checkRule(coverUntailored, drawn, { path: PATH, files: others });
    assert.deepEqual(messages('I plan nights.', 'status: ready\n', ''), [
      'This letter does not name Route Planner, and could go anywhere. Name it in the first lines.',
    ]);
  });

  it('is content with either name, in the text or the subject', () => {
    assert.deepEqual(messages('Northwind Telecom needs nights.'), []);
    assert.deepEqual(messages('The ROUTE PLANNER plans.'), []);
    assert.deepEqual(messages('I plan.', 'status: ready\nsubject: Route planner\n'), []);
    assert.deepEqual(messages('The route planners plan.').length, 1);
  });

  it('waits until the letter is ready', () => {
    assert.deepEqual(messages('I plan.', ''), []);
    assert.deepEqual(messages('I plan.', 'sent: 2026-11-16\n'), []);
  });

  it('puts both in', () => {
    const after = fixedBy('Name the job and the company', coverUntailored, {
      files: files('I plan.'),
      path: PATH,
    });
    assert.match(
      after[PATH] ?? '',
      /Manager,\n\nI am writing about the opening at Northwind Telecom Ltd: Route Planner\.\n\nI plan\./,
    );
  });
});
