import * as l10n from '@vscode/l10n';

import { purposeSentence } from '../../drafts/letter-sentences';
import { recipientOf, conversationOf } from '../../index/relations';
import { letterSays } from '../../prose/letter-says';
import { OPEN_TALK, PURPOSE } from '../../prose/wordings/purpose';
import { wordsToMend, wroteFirst } from '../asking-letter';
import { insertSentence } from '../insert-sentence';
import { typePlace } from '../place';
import { defineRule } from '../rule';

/** People give their time more gladly when they know what it is for. */
export const purposeUnstated = defineRule({
  id: 'purpose-unstated',
  group: 'letters',
  severity: 'info',
  appliesTo: 'letter',
  summary: 'A letter does not say what its writer would like to learn.',

  *check(letter, { ask }) {
    const kind = letter.fields.kind?.value;
    if (kind !== 'request' && kind !== 'introduction') return;
    const prose = wordsToMend(ask, letter);
    const contact = recipientOf(ask, letter);
    const conversation = conversationOf(ask, letter);
    // Where a job is talked about, or they wrote first, what it is about is known.
    if (prose === undefined || conversation === 'job' || (contact !== undefined && wroteFirst(contact)))
      return;
    const isOpen = conversation === 'exploratory';
    if (letterSays(letter, isOpen ? { ...PURPOSE, ...OPEN_TALK } : PURPOSE)) return;
    const focus = ask.profile()?.fields.focus?.value[0];
    yield {
      range: typePlace(letter),
      message: messageFor(contact?.name, isOpen),
      fixes: [
        {
          title: l10n.t('Say what you would like to learn'),
          edits: [insertSentence(letter, 'end', purposeSentence(conversation, focus))],
          preferred: true,
        },
      ],
    };
  },
});

function messageFor(name: string | undefined, isOpen: boolean): string {
  if (isOpen) {
    return name === undefined
      ? l10n.t(
          'The letter does not say what the talk is for. Say that it is an open talk, about no particular vacancy.',
        )
      : l10n.t(
          '{0} does not learn what the talk is for. Say that it is an open talk, about no particular vacancy.',
          name,
        );
  }
  return name === undefined
    ? l10n.t(
        'The letter does not say what the talk is for. Say what you would like to understand or have advice on.',
      )
    : l10n.t(
        '{0} does not learn what the talk is for. Say what you would like to understand or have advice on.',
        name,
      );
}
