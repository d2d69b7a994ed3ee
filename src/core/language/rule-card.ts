import * as l10n from '@vscode/l10n';

import { settingOf } from '../index/control';
import type { Lookup } from '../index/lookup';
import { cardOf, type Card } from '../insights/card';
import type { Survey } from '../insights/survey';
import { meaningOf } from '../model/option-kinds';
import { foldWord } from '../model/schema';

/** What a rule says, how loudly it speaks in this search, and where to read more; undefined where there is no such rule. */
export function ruleCard(survey: Survey, lookup: Lookup, id: string): Card | undefined {
  const rule = [...survey.known.values()].find((one) => foldWord(one.id) === foldWord(id));
  if (rule === undefined) return undefined;
  const level = settingOf(lookup, rule.id, survey.settings).level ?? rule.severity;
  const options = Object.entries(rule.options?.shape ?? {}).map(([name, option]) =>
    l10n.t('Option {0}: {1}', name, meaningOf(option) ?? ''),
  );
  return cardOf(rule.id, [
    rule.summary,
    level === 'off'
      ? l10n.t('It is off in this search.')
      : l10n.t('How loud it is in this search: {0}.', level),
    ...options,
    l10n.t('“Explain Rule…” in the command palette shows its page.'),
  ]);
}
