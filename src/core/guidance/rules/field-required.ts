import * as l10n from '@vscode/l10n';

import { LETTER_KINDS, type LetterKind } from '../../model/schema';
import { stemOf } from '../../model/note';
import { typePlace } from '../place';
import { defineRule, type Fix } from '../rule';

const ACTS: Readonly<Record<LetterKind, () => string>> = {
  request: () => l10n.t('Make it a request to talk'),
  introduction: () => l10n.t('Make it a request for an introduction'),
  'thank-you': () => l10n.t('Make it a thank-you'),
  'follow-up': () => l10n.t('Make it a follow-up'),
  feedback: () => l10n.t('Make it a question for feedback'),
  'check-in': () => l10n.t('Make it a check-in'),
  'referrer-update': () => l10n.t('Make it an update for the one who referred you'),
  'linkedin-invite': () => l10n.t('Make it a LinkedIn invitation'),
  accept: () => l10n.t('Make it an answer that accepts'),
  decline: () => l10n.t('Make it an answer that declines'),
  cover: () => l10n.t('Make it a cover letter'),
};

/** What a letter should hold depends on what it is for, so it has to say so. */
export const fieldRequired = defineRule({
  id: 'field-required',
  group: 'data',
  severity: 'error',
  appliesTo: 'letter',
  summary: 'A letter does not say what kind of letter it is.',

  *check(letter) {
    const { fields, problems, frontmatter, path } = letter;
    const isUnsure = problems.some(({ key }) => key === 'kind') || frontmatter.problems.length > 0;
    if (fields.kind !== undefined || isUnsure) return;
    const named = LETTER_KINDS.find((kind) => stemOf(path).toLowerCase().includes(kind));
    const choices =
      named === undefined ? LETTER_KINDS : [named, ...LETTER_KINDS.filter((kind) => kind !== named)];
    yield {
      range: typePlace(letter),
      message: l10n.t(
        'This letter does not say what kind it is, so nothing can be said about it. Choose one.',
      ),
      fixes: choices.map((kind): Fix => {
        const fix = { title: ACTS[kind](), edits: [{ op: 'set-field', key: 'kind', value: kind }] } as const;
        return kind === named ? { ...fix, preferred: true } : fix;
      }),
    };
  },
});
