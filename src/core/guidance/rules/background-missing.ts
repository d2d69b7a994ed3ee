import * as l10n from '@vscode/l10n';

import { backgroundSentence } from '../../drafts/letter-sentences';
import { saysBackground } from '../../prose/background';
import { isKnownWell } from '../../model/status';
import { askingLetter, wroteFirst } from '../asking-letter';
import { insertSentence } from '../insert-sentence';
import { typePlace } from '../place';
import { defineRule, type Fix } from '../rule';

/** People answer somebody of whom they know a line or two. */
export const backgroundMissing = defineRule({
  id: 'background-missing',
  group: 'letters',
  severity: 'info',
  appliesTo: 'letter',
  summary: 'A letter says nothing about its writer.',

  *check(letter, { ask }) {
    const asking = askingLetter(ask, letter, ['request']);
    if (asking === undefined) return;
    const { contact } = asking;
    if (contact !== undefined && (isKnownWell(contact) || wroteFirst(contact))) return;
    const profile = ask.profile();
    const headline = profile?.fields.headline?.value;
    if (saysBackground(letter, headline)) return;
    const fixes: readonly Fix[] =
      headline !== undefined && headline.trim() !== ''
        ? [
            {
              title: l10n.t('Add your headline'),
              edits: [insertSentence(letter, 'beginning', backgroundSentence(headline))],
              preferred: true,
            },
          ]
        : profile === undefined
          ? []
          : [
              {
                title: l10n.t('Write a headline for yourself'),
                act: { command: 'jobSearch.editField', arguments: [profile.uri, 'headline'] },
                preferred: true,
              },
            ];
    yield {
      range: typePlace(letter),
      message:
        contact === undefined
          ? l10n.t('The reader learns nothing about you here. One line is enough.')
          : l10n.t('{0} learns nothing about you here. One line is enough.', contact.name),
      fixes,
    };
  },
});
