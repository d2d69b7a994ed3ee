import assert from 'node:assert/strict';

import { saysHowFound } from '../../../src/core/prose/how-found';
import { noteIn, searchOf } from '../../support/search';

function saysSo(text: string): boolean {
  const path = 'letters/letter.md';
  const files = {
    [path]: `---\ntype: letter\nkind: request\n---\n\nDear Nadia,\n\n${text}\n\nYours,\nTeo\n`,
  };
  const letter = noteIn(searchOf(files), path);
  return letter.type === 'letter' && saysHowFound(letter, 'Nadia Brenner', 'Kettle Works');
}

describe('how a letter says that its writer came to the reader', () => {
  const found = [
    'Your signature is under the drawing in our hall.',
    'You once sold me a kettle.',
    'At the well they named one person: yours was the name.',
    'You swim in the lane beside mine.',
    'The lock keeper remembered you.',
    'Every second footnote leads to N. Brenner.',
    'I have followed Kettle Works since the fire.',
    'Would you talk to me about the kettle that you designed?',
  ];
  const unfound = [
    'Your time is short, and your advice would help.',
    'I would like to ask how you started.',
    'I know that you were busy.',
    'You must be asked this often.',
    'I would like to hear how people at Kettle Works plan.',
    'Could I come and talk to you about kettles?',
    'Please tell me about yours.',
    'I called you.',
    'Please, Ms Brenner, write soon.',
  ];

  for (const text of found) it(`says it: ${text}`, () => assert.equal(saysSo(text), true));
  for (const text of unfound) it(`does not say it: ${text}`, () => assert.equal(saysSo(text), false));
});
