import assert from 'node:assert/strict';

import { checkInEmpty } from '../../../../src/core/guidance/rules/check-in-empty';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixesIn } from '../../../support/findings';
import type { Files } from '../../../support/search';

describe('check-in-empty', () => {
  const PATH = 'letters/a.md';
  const files = (body: string, status = 'ready', notes = 'Keeps bees on the roof.'): Files => ({
    [PATH]: `---\ntype: letter\nkind: check-in\nto: "[[maya]]"\nstatus: ${status}\n---\n\nDear Maya,\n\n${body}\n\nAna\n`,
    'contacts/maya.md': `---\ntype: contact\nname: Maya Okafor\n---\n\n${notes}\n`,
  });
  const count = (body: string, status?: string) =>
    findingsIn(checkInEmpty, { files: files(body, status), path: PATH }).length;

  it('asks for something to bring', () => {
    const { [PATH]: text = '', ...others } = files('I hope you are well.');
    const drawn = text.replace(
      'type: letter\n',
      'type: letter\n      ^^^^^^ hint: Bring Maya Okafor something: an article, a piece of news, an idea on what you talked about.\n',
    );
    checkRule(checkInEmpty, drawn, { path: PATH, files: others });
    assert.deepEqual(fixesIn(checkInEmpty, { files: files('I hope you are well.'), path: PATH }), [
      'List what you talked about',
    ]);
    assert.deepEqual(fixesIn(checkInEmpty, { files: files('Are you well?', 'ready', ''), path: PATH }), []);
  });

  it('is content with a link, or with something of theirs', () => {
    assert.equal(count('See https://example.com for the news.'), 0);
    assert.equal(count('See [the news](https://example.com).'), 0);
    assert.equal(count('How are the bees?'), 0);
    assert.equal(count('How are you?'), 1);
  });

  it('waits until the letter is ready', () => {
    assert.equal(count('How are you?', 'draft'), 0);
    assert.equal(count('How are you?', 'sent'), 0);
  });

  it('knows any kind of link', () => {
    for (const link of ['[[maya]]', 'http://example.com', 'www.example.com', '[x](notes/bees.pdf)'])
      assert.equal(count(`See ${link} for it.`), 0, link);
    assert.equal(count('See www. or [x]( ) for it.'), 1);
  });

  it('is of no matter to other letters, and to nobody', () => {
    const own = files('How are you?');
    const other = (...replace: readonly [string, string]) => {
      const text = (own[PATH] ?? '').replace(...replace);
      return findingsIn(checkInEmpty, { files: { ...own, [PATH]: text }, path: PATH }).length;
    };
    assert.equal(other('kind: check-in\n', 'kind: follow-up\n'), 0);
    assert.equal(other('kind: check-in\n', ''), 0);
    assert.equal(other('to: "[[maya]]"\n', ''), 0);
    assert.equal(
      other(
        'How are you?',
        'Wie geht es dir denn so in der neuen Wohnung? Ich hoffe, es ist dort alles gut, und du hast nun auch mehr Platz als zuvor, und es ist nicht zu laut.',
      ),
      0,
    );
  });

  it('takes no name for something to bring', () => {
    const own = files('Thank you, Okafor.', 'ready', 'Okafor keeps bees.');
    assert.equal(findingsIn(checkInEmpty, { files: own, path: PATH }).length, 1);
  });
});
