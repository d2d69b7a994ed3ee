import * as l10n from '@vscode/l10n';

import { recipientOf } from '../../index/relations';
import type { Letter } from '../../model/note';
import { letterStatus } from '../../model/status';
import { wordsToMend } from '../asking-letter';
import { textAt, typePlace } from '../place';
import { defineRule } from '../rule';
import { listTopics, matterNoted, notedOn, takesUp } from '../talked-about';

/** A check-in that brings something along is a present; one that does not is a reminder. */
export const checkInEmpty = defineRule({
  id: 'check-in-empty',
  group: 'letters',
  severity: 'hint',
  appliesTo: 'letter',
  summary: 'A check-in brings nothing along.',

  *check(letter, { ask }) {
    if (letter.fields.kind?.value !== 'check-in' || letterStatus(letter) !== 'ready') return;
    const contact = recipientOf(ask, letter);
    if (contact === undefined || wordsToMend(ask, letter) === undefined || holdsLink(letter)) return;
    const noted = notedOn(ask, contact);
    const matter = matterNoted(ask, noted, [contact]);
    if (takesUp(letter, matter)) return;
    yield {
      range: typePlace(letter),
      message: l10n.t(
        'Bring {0} something: an article, a piece of news, an idea on what you talked about.',
        contact.name,
      ),
      fixes: listTopics(letter, noted, matter),
    };
  },
});

function holdsLink(letter: Letter): boolean {
  const { body } = letter;
  return body.links.length > 0 || /\bhttps?:\/\/\S|\bwww\.\w|\]\(\S/.test(textAt(letter, body.range));
}
