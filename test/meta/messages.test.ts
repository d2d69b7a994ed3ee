import assert from 'node:assert/strict';

import { faulty, seen } from '../support/flagged';

const LONGEST = 200;
const MOST_SENTENCES = 2;

describe('what the rules say', () => {
  const told = faulty.flatMap((files) => seen(files).findings);

  it('names what there is, quietly', () => {
    for (const { rule, message } of told)
      assert.doesNotMatch(ownWords(message), /!|undefined|null|NaN|\[object|\{\w*\}|“”| {2}| ,/, rule);
  });

  it('is one or two sentences', () => {
    const long = told.filter(
      ({ message }) => sentences(message) > MOST_SENTENCES || message.length > LONGEST,
    );
    assert.deepEqual(
      [...new Set(long.map(({ rule, message }) => `${message.length} ${rule}: ${message}`))],
      [],
    );
  });

  it('is said once', () => {
    for (const files of faulty) {
      const lines = seen(files).findings.map(
        ({ note, range, message }) => `${note.path} ${range.start} ${message}`,
      );
      assert.deepEqual(
        lines.filter((line, index) => lines.indexOf(line) !== index),
        [],
      );
    }
  });

  it('is told apart by what it is about', () => {
    for (const files of faulty) {
      const rulesOf = new Map<string, string>();
      for (const { rule, message } of seen(files).findings) {
        assert.equal(rulesOf.get(message) ?? rule, rule, message);
        rulesOf.set(message, rule);
      }
    }
  });

  it('has a page and a place of its own text', () => {
    for (const { rule, range, note } of told) {
      assert.ok(range.start <= range.end && range.end <= note.text.length, `${rule} in ${note.path}`);
    }
  });
});

/** A message without what it quotes from the note. */
function ownWords(message: string): string {
  return message.replace(/“[^”]+”/g, '“…”');
}

/** How many sentences a message has; the name of what is probably meant is a part of the one before it. */
function sentences(message: string): number {
  return ownWords(message)
    .replace(/(?<=\.) Did you mean [^?]+\?$|(?<=\b\p{Lu})\./gu, '')
    .split(/[.?](?=\s|$)/)
    .filter((part) => part.trim() !== '').length;
}
