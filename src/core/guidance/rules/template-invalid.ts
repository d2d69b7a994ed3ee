import * as l10n from '@vscode/l10n';

import { FIELDS } from '../../templates/fields';
import { ASK } from '../../templates/tags';
import { faultsOfTemplate } from '../../templates/template';
import type { Range } from '../../text/range';
import { nearestWord } from '../nearest';
import { textAt } from '../place';
import { defineRule, type Fix } from '../rule';

/** A template that cannot be filled in makes no letter, and says so while it is written and not when it is needed. */
export const templateInvalid = defineRule({
  id: 'template-invalid',
  group: 'data',
  severity: 'warning',
  appliesTo: 'template',
  summary: 'A template cannot be filled in.',

  *check(template) {
    for (const { range, message, unknown } of faultsOfTemplate(template.text)) {
      const fixes = unknown === undefined ? [] : fixesFor(unknown, range, textAt(template, range));
      yield { range, message, fixes };
    }
  },
});

/** The field that was probably meant, and a question to oneself, unless the tag opens a part of the letter. */
function fixesFor(unknown: string, range: Range, expected: string): readonly Fix[] {
  const replace = (text: string) => [{ op: 'replace', range, text, expected }] as const;
  const meant = nearestWord(unknown, Object.keys(FIELDS));
  const opensPart = /^\{\{\s*[#^]/.test(expected);
  return [
    ...(meant === undefined || opensPart
      ? []
      : [
          {
            title: l10n.t('Change to {0}', meant),
            edits: replace(expected.replace(unknown, () => meant)),
            preferred: true as const,
          },
        ]),
    ...(opensPart
      ? []
      : [{ title: l10n.t('Ask me for these words each time'), edits: replace(`{{${ASK} ${unknown}}}`) }]),
  ];
}
