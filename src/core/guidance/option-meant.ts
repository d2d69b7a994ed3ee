import * as l10n from '@vscode/l10n';
import type * as z from 'zod/mini';

import { boundsOf, type Bounds } from '../model/option-kinds';
import { nearestWord } from './nearest';

/** What an option of a rule takes, as a sentence. */
export function whatOptionTakes(option: z.ZodMiniType): string {
  const bounds = boundsOf(option);
  if (bounds === undefined) return l10n.t('It takes yes or no.');
  const { least, most } = bounds;
  return most === undefined
    ? l10n.t('It takes a whole number from {0} on.', least)
    : l10n.t('It takes a whole number from {0} to {1}.', least, most);
}

/** What somebody plausibly meant by a value that an option does not take: the nearest that it does; undefined where that is a guess. */
export function optionMeant(option: z.ZodMiniType, written: string): string | undefined {
  const bounds = boundsOf(option);
  const meant = bounds === undefined ? yesOrNo(written) : numberMeant(bounds, written);
  return meant !== undefined && option.safeParse(meant).success ? meant : undefined;
}

function numberMeant({ least, most = Infinity }: Bounds, written: string): string | undefined {
  const [figures] = /-?\d{1,9}(?:\.\d{1,9})?/.exec(written) ?? [];
  if (figures === undefined) return undefined;
  return String(Math.min(most, Math.max(least, Math.round(Number(figures)))));
}

function yesOrNo(written: string): string | undefined {
  return nearestWord(written, ['yes', 'no', 'true', 'false']);
}
