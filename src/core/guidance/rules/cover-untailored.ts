import * as l10n from '@vscode/l10n';

import { wordsOfName } from '../../index/names';
import { companyOf, follow } from '../../index/relations';
import type { Letter } from '../../model/note';
import { letterStatus } from '../../model/status';
import { ownWords } from '../../prose/own-words';
import { wordsToMend } from '../asking-letter';
import { insertSentence } from '../insert-sentence';
import { typePlace } from '../place';
import { defineRule, type Fix } from '../rule';

/** A cover letter that names neither the job nor the company was written once and sent often. */
export const coverUntailored = defineRule({
  id: 'cover-untailored',
  group: 'letters',
  severity: 'warning',
  appliesTo: 'letter',
  summary: 'A cover letter names neither the job nor the company.',

  *check(letter, { ask }) {
    if (letter.fields.kind?.value !== 'cover' || letterStatus(letter) !== 'ready') return;
    if (wordsToMend(ask, letter) === undefined) return;
    const opening = follow(ask, letter.fields.opportunity?.value, letter, 'opportunity');
    if (opening === undefined) return;
    const company = companyOf(ask, opening);
    const names = [opening.name, ...(opening.fields.aliases?.value ?? [])];
    const companies =
      company === undefined ? [] : [company.name, ...(company.note?.fields.aliases?.value ?? [])];
    if ([...names, ...companies].some((name) => saysName(letter, name))) return;
    yield {
      range: typePlace(letter),
      message:
        company === undefined
          ? l10n.t(
              'This letter does not name {0}, and could go anywhere. Name it in the first lines.',
              opening.name,
            )
          : l10n.t(
              'This letter names neither {0} nor {1}, and could go anywhere. Name both in the first lines.',
              opening.name,
              company.name,
            ),
      fixes: company === undefined ? [] : [nameBoth(letter, opening.name, company.name)],
    };
  },
});

function nameBoth(letter: Letter, title: string, company: string): Fix {
  const text = l10n.t('I am writing about the opening at {0}: {1}.', company, title);
  return {
    title: l10n.t('Name the job and the company'),
    edits: [insertSentence(letter, 'beginning', text)],
    preferred: true,
  };
}

/** The words at the end of a company's name that people leave out. */
const LEGAL_FORM = /^(?:inc|ltd|llc|plc|gmbh|ag|sa|bv|corp|corporation|company|co|group|limited|the)$/;

/** Whether a letter says a name, in its subject or its text, without regard to case, accents and legal form. */
function saysName(letter: Letter, name: string): boolean {
  const said = [
    letter.fields.subject?.value ?? '',
    ownWords(letter, letter.body.range, { quotations: true }),
  ];
  const wanted = wordsOfName(name).filter((word) => !LEGAL_FORM.test(word));
  return wanted.length > 0 && ` ${wordsOfName(said.join(' ')).join(' ')} `.includes(` ${wanted.join(' ')} `);
}
