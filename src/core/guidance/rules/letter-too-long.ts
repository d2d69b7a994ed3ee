import * as l10n from '@vscode/l10n';

import type { Letter } from '../../model/note';
import { trimmed, type Range } from '../../text/range';
import { askingLetter } from '../asking-letter';
import { charactersIn, LENGTH_OPTIONS, wordsToSend } from '../letter-length';
import { pastComments } from '../past-comments';
import { typePlace } from '../place';
import { defineRule } from '../rule';

/** Somebody who does not know the writer gives a letter half a minute. */
export const letterTooLong = defineRule({
  id: 'letter-too-long',
  group: 'letters',
  severity: 'info',
  appliesTo: 'letter',
  summary: 'A letter is longer than its reader will want to read.',
  options: LENGTH_OPTIONS,

  *check(letter, { ask, options }) {
    if (askingLetter(ask, letter, ['request', 'introduction', 'linkedin-invite']) === undefined) return;
    if (letter.fields.kind?.value === 'linkedin-invite') {
      const count = charactersIn(letter);
      if (count <= options.characters) return;
      yield {
        range: firstLineOf(letter),
        message: l10n.t('{0} characters; LinkedIn takes {1}.', count, options.characters),
      };
      return;
    }
    const count = wordsOf(wordsToSend(letter));
    if (count <= options.words) return;
    yield {
      range: firstLineOf(letter),
      message: l10n.t(
        '{0} words; {1} are plenty for somebody who does not know you. One thing of theirs, two lines about you, one small request.',
        count,
        options.words,
      ),
    };
  },
});

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The first line of what is written: the whole letter would be underlined otherwise. */
function firstLineOf(letter: Letter): Range {
  const { text, lines, body } = letter;
  const { start, end } = pastComments(letter, body.range);
  return start === end ? typePlace(letter) : trimmed(text, lines.rangeOf(lines.lineOf(start)));
}
