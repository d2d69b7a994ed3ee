import assert from 'node:assert/strict';

import { readNote, type Letter } from '../../../src/core/model/note';
import { proseOf } from '../../../src/core/prose/letter-prose';

function partsOf(body: string) {
  const text = `---\ntype: letter\n---\n${body}`;
  const letter = readNote({ uri: 'test:/letter.md', path: 'letter.md', text }) as unknown as Letter;
  const { salutation, sentences, closing, signature } = proseOf(letter);
  const at = (range?: { start: number; end: number }) => range && text.slice(range.start, range.end);
  return {
    name: at(salutation?.name),
    says: sentences.map(({ plain }) => plain),
    closing: at(closing),
    signature: at(signature),
  };
}

describe('a letter taken apart', () => {
  it('has a salutation, sentences, a closing and a signature', () => {
    assert.deepEqual(
      partsOf(
        'Dear Ms. Okafor,\n\nI read your piece. It helped.\n\nWith kind regards,\n\nAna Reyes\n555 0100\n',
      ),
      {
        name: 'Ms. Okafor',
        says: ['I read your piece.', 'It helped.'],
        closing: 'With kind regards,',
        signature: 'Ana Reyes\n555 0100',
      },
    );
  });

  it('may begin in the line of its salutation', () => {
    assert.deepEqual(partsOf('Hi Maya, quick question - do you know Dan?\nThanks!\nAna'), {
      name: 'Maya',
      says: ['quick question - do you know Dan?'],
      closing: 'Thanks!',
      signature: 'Ana',
    });
  });

  it('ends the name of its salutation where a question or a sentence begins', () => {
    const names = [
      'hey maya anything junior open?',
      'Hi Maya I hope you are well',
      'hi maya shifts free?',
      'Hello Maya Okafor free on Friday?',
      'Dear Anh Do,',
      'Dear Will Cannon and team,',
      'Hi Maya?',
    ].map((line) => partsOf(`${line}\n\nSee you.\n`).name);
    assert.deepEqual(names, [
      'maya',
      'Maya',
      'maya',
      'Maya Okafor',
      'Anh Do',
      'Will Cannon and team',
      'Maya',
    ]);
    assert.deepEqual(partsOf('hey maya anything junior open?\nana').says, ['anything junior open?', 'ana']);
  });

  it('may be signed without a formula', () => {
    const { says, closing, signature } = partsOf('Hello,\n\nSee you there.\n\nAna\n');
    assert.deepEqual(
      { says, closing, signature },
      { says: ['See you there.'], closing: undefined, signature: 'Ana' },
    );
  });

  it('may greet by the name alone, or nobody', () => {
    assert.equal(partsOf('Maya Okafor,\n\nHow are you?\n').name, 'Maya Okafor');
    assert.equal(partsOf('How are you?\n').name, undefined);
    assert.equal(partsOf('Hi there,\n\nHow are you?\n').name, '');
    assert.equal(partsOf('Thank you, Maya, for the talk. It helped.\n').name, undefined);
  });

  it('has its postscript with what it says', () => {
    const { says, signature } = partsOf('Dear Maya,\n\nOne.\n\nBest,\nAna\n\nP.S. Two. Three.\n');
    assert.deepEqual(says, ['One.', 'P.S. Two.', 'Three.']);
    assert.equal(signature, 'Ana');
  });

  it('is without comments, quotations and the message that it answers', () => {
    const body =
      'Dear Maya,\n\nYou said “give me a job”. <!-- a note --> I <!-- x -->smiled.\n\n> any jobs?\n\nBest,\nAna\n\nOn Monday, Maya wrote:\n> hire me\nhire him\n';
    assert.deepEqual(partsOf(body).says, ['You said .', 'I smiled.']);
  });

  it('may be nothing at all', () => {
    assert.deepEqual(partsOf(''), { name: undefined, says: [], closing: undefined, signature: '' });
  });
});
