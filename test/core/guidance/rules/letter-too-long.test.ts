import assert from 'node:assert/strict';

import { letterTooLong } from '../../../../src/core/guidance/rules/letter-too-long';
import { checkRule } from '../../../support/check-rule';
import { findingsIn } from '../../../support/findings';

describe('letter-too-long', () => {
  const letter = (kind: string, body: string, keys = '') =>
    `---\ntype: letter\nkind: ${kind}\nto: "[[maya]]"\n${keys}---\n\n${body}\n`;
  const sentence = 'I plan nights by the sea.';
  const cycle = 'I plan the nights of a town by it.'.split(' ');
  const words = (count: number) =>
    Array.from({ length: count }, (_, nth) => cycle[nth % cycle.length]).join(' ');
  const count = (text: string, stage = 'identified') =>
    findingsIn(letterTooLong, {
      files: {
        'letters/a.md': text,
        'contacts/maya.md': `---\ntype: contact\nname: Maya\nstage: ${stage}\n---\n`,
      },
      path: 'letters/a.md',
    }).map(({ message }) => message.split(/[;,.]/)[0]);

  it('counts the words', () => {
    const long = `---\ntype: letter\nkind: request\n---\n\nDear Maya,\n\n${words(200)}\n`;
    const finding =
      '^^^^^^^^^^ info: 202 words; 200 are plenty for somebody who does not know you. One thing of theirs, two lines about you, one small request.';
    checkRule(letterTooLong, long.replace('Dear Maya,', `Dear Maya,\n${finding}`));
    assert.deepEqual(count(letter('request', `Dear Maya,\n\n${words(198)}`)), []);
    assert.deepEqual(count(letter('introduction', `Dear Maya,\n\n${words(199)}`)), ['201 words']);
  });

  it('counts the characters of an invitation as people see them', () => {
    const invitation = (length: number) =>
      letter('linkedin-invite', `${sentence} ${'é'.repeat(length - sentence.length - 1)}`);
    assert.deepEqual(count(invitation(200)), []);
    assert.deepEqual(count(invitation(201)), ['201 characters']);
    const faces = letter('linkedin-invite', `${sentence} ${'👩‍🔧'.repeat(174)}`);
    assert.deepEqual(count(faces), []);
  });

  it('is silent once they have met, in other letters, and where it was sent', () => {
    const long = `Dear Maya,\n\n${words(300)}`;
    assert.deepEqual(count(letter('request', long), 'met'), []);
    assert.deepEqual(count(letter('thank-you', long)), []);
    assert.deepEqual(count(letter('request', long, 'sent: 2026-11-17\n')), []);
    assert.deepEqual(count(letter('request', `Dear Maya,\n\nI am.\n\n<!-- ${words(300)} -->`)), []);
  });
});
