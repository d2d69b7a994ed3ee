import * as l10n from '@vscode/l10n';

import { talkTimeSentence } from '../../drafts/letter-sentences';
import { workingDaysOf } from '../../index/relations';
import { talkAsked } from '../../prose/talk-asked';
import { namesTalkTime } from '../../prose/talk-time';
import { askingLetter } from '../asking-letter';
import { insertSentence } from '../insert-sentence';
import { defineRule } from '../rule';

/** A request of known size, on days to choose from, can be answered at once. */
export const timeWindowMissing = defineRule({
  id: 'time-window-missing',
  group: 'letters',
  severity: 'info',
  appliesTo: 'letter',
  summary: 'A letter asks for a talk and says neither how long nor when.',

  *check(letter, { ask, today }) {
    const asking = askingLetter(ask, letter, ['request', 'introduction']);
    if (asking === undefined) return;
    const asked = talkAsked(asking.prose);
    if (asked === undefined || namesTalkTime(asking.prose)) return;
    yield {
      range: asked.range,
      message: l10n.t(
        'How long, and when about? Twenty minutes and a choice of days are easy to say yes to.',
      ),
      fixes: [
        {
          title: l10n.t('Suggest 20 minutes and two days'),
          edits: [insertSentence(letter, 'end', talkTimeSentence(today, workingDaysOf(ask)))],
          preferred: true,
        },
      ],
    };
  },
});
