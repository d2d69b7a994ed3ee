import assert from 'node:assert/strict';

import { isAboutOneself } from '../../../src/core/prose/background';
import { sentencesIn } from '../../../src/core/prose/sentences';

function tellOf(text: string): boolean {
  return sentencesIn(text).some(isAboutOneself);
}

describe('what a sentence says of its writer', () => {
  const telling = [
    'I shear sheep on two farms.',
    "I'm deaf, and I carve spoons.",
    'I do nails.',
    'Ponds are dug by my firm.',
    'My loom stands in a barn.',
    'am working in a mill at Kano',
    'Arthritis grounded me.',
    "I'm Teo, a night porter.",
    'I am Assistant Manager at a mill.',
    'Recently I qualified.',
    'Our barge carries gravel, and your locks are always shut.',
    'We are a small foundry.',
    'I can weld under water.',
    'Her shop needed somebody, so I run her shop.',
  ];
  const silent = [
    'I printed the questions in red.',
    'I am in town until Friday.',
    'I can do mornings.',
    'I studied the locks that you drew.',
    'My flight lands at noon.',
    'You have run a foundry: ten years, a hundred ovens.',
    'Your friend grounded me.',
    'The film moved me.',
    'I am very curious.',
    'I am a great fan of locks.',
    "I'm Teo.",
    'We were all at the launch.',
    'Could we carry on over lunch?',
    'I plan to come.',
    'I kept it.',
    'Priya, a diver in Malta, swears by it.',
  ];

  for (const text of telling) it(`tells of the writer: ${text}`, () => assert.equal(tellOf(text), true));
  for (const text of silent)
    it(`says nothing of the writer: ${text}`, () => assert.equal(tellOf(text), false));
});
