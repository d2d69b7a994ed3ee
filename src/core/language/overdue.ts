import * as l10n from '@vscode/l10n';

import { brief } from '../guidance/brief';
import type { Survey } from '../insights/survey';
import { relativeDay } from '../model/day-words';

const MOST_SAID = 3;

/** What is overdue in a note, in a sentence; undefined where nothing is. */
export function overdueSaid(survey: Survey, uri: string): string | undefined {
  const late = survey.followUpsIn(uri).filter(({ state }) => state === 'overdue');
  if (late.length === 0) return undefined;
  const said = late
    .slice(0, MOST_SAID)
    .map(({ what, due }) => l10n.t('{0}, due {1}', brief(what), relativeDay(due, survey.today)));
  const left = late.length - said.length;
  const more = left > 0 ? [l10n.t('{0} more', left)] : [];
  return l10n.t('Overdue: {0}', [...said, ...more].join('; '));
}
