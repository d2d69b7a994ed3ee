import * as l10n from '@vscode/l10n';
import * as z from 'zod/mini';

import { saysWhenInTouch } from '../../agenda/next-contact';
import { nextContactSentence } from '../../drafts/letter-sentences';
import { workingDaysOf } from '../../index/relations';
import { yesOrNo } from '../../model/option-kinds';
import { isClose } from '../../model/status';
import { approachOf, askingLetter } from '../asking-letter';
import { insertSentence } from '../insert-sentence';
import { typePlace } from '../place';
import { defineRule } from '../rule';

/** Whoever says when they will be in touch leaves the next step with themselves. */
export const nextContactMissing = defineRule({
  id: 'next-contact-missing',
  group: 'letters',
  severity: 'hint',
  appliesTo: 'letter',
  summary: 'A letter does not say when its writer will be in touch again.',
  options: z.object({
    cold: yesOrNo(false, 'Also for letters to people to whom nobody has sent you: yes or no.'),
  }),

  *check(letter, { ask, today, options }) {
    const asking = askingLetter(ask, letter, ['request', 'introduction']);
    if (asking === undefined || (asking.contact !== undefined && isClose(asking.contact))) return;
    const approach = approachOf(letter, asking.contact);
    if (approach !== 'referral' && !(options.cold && approach === 'cold')) return;
    const workingDays = workingDaysOf(ask);
    if (saysWhenInTouch(letter, today, workingDays)) return;
    yield {
      range: typePlace(letter),
      message:
        asking.contact === undefined
          ? l10n.t('Say when you will be in touch again, so that nobody need answer at once.')
          : l10n.t(
              'Say when you will be in touch again, so that {0} need not answer at once.',
              asking.contact.name,
            ),
      fixes: [
        {
          title: l10n.t('Say when you will be in touch'),
          edits: [insertSentence(letter, 'end', nextContactSentence(today, workingDays))],
          preferred: true,
        },
      ],
    };
  },
});
