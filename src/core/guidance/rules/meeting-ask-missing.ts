import * as l10n from '@vscode/l10n';

import { introductionSentence, talkSentence } from '../../drafts/letter-sentences';
import { introductionAsked, talkAsked } from '../../prose/talk-asked';
import { askingLetter } from '../asking-letter';
import { insertSentence } from '../insert-sentence';
import { typePlace } from '../place';
import { defineRule } from '../rule';

/** A letter that asks for nothing in particular leaves its reader to guess. */
export const meetingAskMissing = defineRule({
  id: 'meeting-ask-missing',
  group: 'letters',
  severity: 'warning',
  appliesTo: 'letter',
  summary: 'A letter does not ask for a talk.',

  *check(letter, { ask }) {
    const asking = askingLetter(ask, letter, ['request', 'introduction']);
    if (asking === undefined) return;
    const { contact, prose } = asking;
    const isIntroduction = letter.fields.kind?.value === 'introduction';
    if (talkAsked(prose) !== undefined || (isIntroduction && introductionAsked(prose))) return;
    yield {
      range: typePlace(letter),
      message: messageFor(contact?.name, isIntroduction),
      fixes: [
        {
          title: isIntroduction ? l10n.t('Ask for the introduction') : l10n.t('Ask for a short talk'),
          edits: [insertSentence(letter, 'end', isIntroduction ? introductionSentence() : talkSentence())],
          preferred: true,
        },
      ],
    };
  },
});

function messageFor(name: string | undefined, isIntroduction: boolean): string {
  if (isIntroduction) {
    return name === undefined
      ? l10n.t('The letter does not say that you would like an introduction. Ask for it.')
      : l10n.t('The letter does not say what you would like from {0}. Ask for the introduction.', name);
  }
  return name === undefined
    ? l10n.t('The letter does not say what you would like. Ask for a short talk.')
    : l10n.t('The letter does not say what you would like from {0}. Ask for a short talk.', name);
}
