import * as l10n from '@vscode/l10n';

import * as z from 'zod';

import { nearestWord } from './nearest';

/** Bounds beyond this are only those of every whole number. */
const NO_BOUND = 1e9;

/** What an option of a rule takes, as a sentence. */
export function whatOptionTakes(option: z.ZodType): string {
  const type = unwrapped(option);
  if (!(type instanceof z.ZodNumber)) return l10n.t('It takes yes or no.');
  const { min, max } = boundsOf(type);
  if (min === undefined) return l10n.t('It takes a whole number.');
  return max === undefined
    ? l10n.t('It takes a whole number from {0} on.', min)
    : l10n.t('It takes a whole number from {0} to {1}.', min, max);
}

/** What somebody plausibly meant by a value that an option does not take: the nearest that it does; undefined where that is a guess. */
export function optionMeant(option: z.ZodType, written: string): string | undefined {
  const type = unwrapped(option);
  const meant = type instanceof z.ZodNumber ? numberMeant(type, written) : yesOrNo(written);
  return meant !== undefined && option.safeParse(meant).success ? meant : undefined;
}

function numberMeant(type: z.ZodNumber, written: string): string | undefined {
  const [figures] = /-?\d{1,9}(?:\.\d{1,9})?/.exec(written) ?? [];
  if (figures === undefined) return undefined;
  const { min = -Infinity, max = Infinity } = boundsOf(type);
  return String(Math.min(max, Math.max(min, Math.round(Number(figures)))));
}

function yesOrNo(written: string): string | undefined {
  return nearestWord(written, ['yes', 'no', 'true', 'false']);
}

function boundsOf({ minValue, maxValue }: z.ZodNumber): { readonly min?: number; readonly max?: number } {
  return {
    ...(minValue === null || minValue < -NO_BOUND ? {} : { min: minValue }),
    ...(maxValue === null || maxValue > NO_BOUND ? {} : { max: maxValue }),
  };
}

function unwrapped(option: z.ZodType): z.ZodType {
  return option instanceof z.ZodDefault ? (option.unwrap() as z.ZodType) : option;
}
