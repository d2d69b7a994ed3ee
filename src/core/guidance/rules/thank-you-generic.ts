import * as l10n from '@vscode/l10n';

import { namesWith, recipientOf } from '../../index/relations';
import { isEmptyMatter } from '../../prose/common-matter';
import { wordsToMend } from '../asking-letter';
import { typePlace } from '../place';
import { defineRule } from '../rule';
import { interviewOf, listTopics, matterNoted, notedIn, peopleOf, takesUp } from '../talked-about';

/** Thanks that take up one thing that was said are remembered; thanks that could go to anybody are not. */
export const thankYouGeneric = defineRule({
  id: 'thank-you-generic',
  group: 'letters',
  severity: 'info',
  appliesTo: 'letter',
  summary: 'A thank-you takes up nothing of what was said.',

  *check(letter, { ask }) {
    if (letter.fields.kind?.value !== 'thank-you' || wordsToMend(ask, letter) === undefined) return;
    const contact = recipientOf(ask, letter);
    const interview = interviewOf(ask, letter, contact);
    if (interview === undefined) return;
    const noted = notedIn(interview);
    const matter = matterNoted(ask, noted, peopleOf(ask, interview, contact));
    if (isEmptyMatter(matter) || takesUp(letter, matter)) return;
    const name = contact?.name ?? namesWith(ask, interview)[0];
    yield {
      range: typePlace(letter),
      message:
        name === undefined
          ? l10n.t(
              'This could have been written to anybody. Name one thing that was said, and what you will do with it.',
            )
          : l10n.t(
              'This could have been written to anybody. Name one thing that {0} said, and what you will do with it.',
              name,
            ),
      fixes: listTopics(letter, noted, matter),
    };
  },
});
