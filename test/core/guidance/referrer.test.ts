import assert from 'node:assert/strict';

import { isNamedIn, referrerOf } from '../../../src/core/guidance/referrer';
import { noteIn, searchOf } from '../../support/search';

/** Whether a letter names whoever referred its writer; undefined where nobody did. */
function isNamed(
  sentence: string,
  referrer = '"[[Dan Moss]]"',
  name = 'Dan Moss',
  keys = '',
): boolean | undefined {
  const search = searchOf({
    'contacts/maya.md': `---\ntype: contact\nname: Maya Okafor\nreferred_by: ${referrer}\n---\n`,
    'contacts/dan.md': `---\ntype: contact\nname: ${name}\n${keys}---\n`,
    'letters/a.md': `---\ntype: letter\nto: "[[maya]]"\n---\n\nDear Maya,\n\n${sentence}\n\nAna Reyes\n`,
  });
  const [contact, letter] = [noteIn(search, 'contacts/maya.md'), noteIn(search, 'letters/a.md')];
  assert.ok(contact.type === 'contact' && letter.type === 'letter');
  const found = referrerOf(search.lookup(), contact);
  return found && isNamedIn(letter, found);
}

describe('whoever sent the person', () => {
  const NAMED = [
    'Dan Moss gave me your name.',
    'Your name is from Dan.',
    'I have it from Mr. Moss, who sent me.',
    'I am a friend of Dan’s.',
    'DAN   MOSS sent me.',
    'It was Dan-Moss who sent me.',
  ];
  for (const sentence of NAMED)
    it(`is named in “${sentence}”`, () => {
      assert.equal(isNamed(sentence), true);
    });

  for (const sentence of ['A friend sent me.', 'Daniel sent me.', 'Mossy Dansk sent me.'])
    it(`is not named in “${sentence}”`, () => {
      assert.equal(isNamed(sentence), false);
    });

  it('may be called by an alias, without accents, and by one name alone', () => {
    assert.equal(isNamed('Danger sent me.', '"[[dan]]"', 'Dan Moss', 'aliases: [Danger]\n'), true);
    assert.equal(isNamed('Mr. Moss sent me.', 'Dan Ray Moss'), true);
    assert.equal(isNamed('Ray sent me.', 'Dan Ray Moss'), false);
    assert.equal(isNamed('Ines sent me.', '"[[dan]]"', 'Inês'), true);
    assert.equal(isNamed('Inês sent me.', 'Ines Duarte'), true);
    assert.equal(isNamed('A friend sent me.', 'Ines'), false);
    assert.equal(isNamed("O'Neill's friend sent me.", "Sarah O'Neill"), true);
  });

  it('is nobody where the note does not say', () => {
    assert.equal(isNamed('A friend sent me.', ''), undefined);
    assert.equal(isNamed('A friend sent me.', '…'), false);
  });
});
