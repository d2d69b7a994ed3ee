import * as vscode from 'vscode';

import { readNextStep, type NextStep } from '../../core/acts/next-step';
import { momentInFull } from '../../core/insights/moment-words';
import type { Calendar } from '../../core/model/day';
import type { Moment } from '../../core/model/moment';
import { askDay } from './days';
import { askText } from './questions';
import type { Place, Reply } from './steps';

/** The answers to what comes next, as they were typed; the day is asked for only where the words do not say it. */
export interface StepAnswers {
  readonly step: string;
  readonly stepDay: Moment;
}

/** Asks what comes next, and says back what was understood; no answer is one too. */
export function askStep(
  place: Place,
  { prompt, calendar, value }: { prompt: string; calendar: Calendar; value?: string | undefined },
): Promise<Reply<string>> {
  return askText(place, {
    prompt,
    placeholder: vscode.l10n.t('send the article on Friday'),
    value,
    read: (answer) => {
      const { what, day } = readNextStep(answer, calendar) ?? {};
      if (day === undefined) return { answer };
      const when = momentInFull({ day }, calendar.today);
      const echo = what === undefined ? vscode.l10n.t('Be in touch again: {0}', when) : `${what}: ${when}`;
      return { answer, echo };
    },
  });
}

/** Asks by when; Enter alone means in a week. */
export function askStepDay(
  place: Place,
  calendar: Calendar,
  { step = '', stepDay }: Partial<StepAnswers>,
): Promise<Reply<Moment>> {
  const { what } = readNextStep(step, calendar) ?? {};
  return askDay(place, {
    prompt:
      what === undefined
        ? vscode.l10n.t('When do you want to get in touch next?')
        : vscode.l10n.t('{0}: by when?', what),
    calendar,
    value: stepDay?.day ?? 'in 1 week',
    tense: 'open',
  });
}

/** The next step that the answers mean; undefined where they name no day. */
export function stepMeant(
  calendar: Calendar,
  { step = '', stepDay }: Partial<StepAnswers>,
): NextStep | undefined {
  const read = readNextStep(step, calendar);
  const day = read?.day ?? stepDay?.day;
  return day && { what: read?.what, day };
}
