import * as l10n from '@vscode/l10n';

import { companyOf } from '../../index/relations';
import { waveringIn } from '../../prose/wavering';
import { textsToMend } from '../own-wording';
import { defineRule } from '../rule';

/** Whoever hires for one job wants to hear about this one. */
export const waveringForAJob = defineRule({
  id: 'wavering-for-a-job',
  group: 'conversation',
  severity: 'warning',
  appliesTo: ['letter', 'interview'],
  summary: 'A text for a particular job says that other careers are still being weighed.',

  *check(note, context) {
    const { ask } = context;
    if (note.fields.kind?.value !== (note.type === 'letter' ? 'cover' : 'job')) return;
    for (const sentence of textsToMend(ask, note, () => context.today).flat()) {
      const found = waveringIn(sentence);
      if (found === undefined) continue;
      const company = note.type === 'interview' ? companyOf(ask, note)?.name : undefined;
      yield {
        range: found.range,
        message:
          company === undefined
            ? l10n.t(
                'This tells them that you are still weighing other paths. For this job, say why this one.',
              )
            : l10n.t(
                'This tells {0} that you are still weighing other paths. For this job, say why this one.',
                company,
              ),
      };
    }
  },
});
