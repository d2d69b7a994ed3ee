import * as vscode from 'vscode';

import { addDays, type Day } from '../../core/model/day';
import { longDay } from '../../core/model/day-words';
import { askDay, type DayQuestion } from './days';
import { askChoice } from './questions';
import type { Steps } from './steps';

/** The answers to the two questions for a day that is not to come. */
export interface PastDay {
  readonly when: Day | 'another';
  readonly day: Day;
}

/** Asks for today, yesterday or another day that is over; Enter alone means today. */
export function pastDaySteps(
  placeholder: string,
  question: Omit<DayQuestion, 'tense' | 'value'>,
): Steps<PastDay> {
  const { earliest } = question;
  const { today } = question.calendar;
  const yesterday = addDays(today, -1);
  const dayBefore = addDays(today, -2);
  const another = earliest !== undefined && earliest.day > dayBefore ? earliest.day : dayBefore;
  const days = [
    { label: vscode.l10n.t('Today'), description: longDay(today), value: today },
    { label: vscode.l10n.t('Yesterday'), description: longDay(yesterday), value: yesterday },
  ].filter(({ value }) => earliest === undefined || value >= earliest.day);
  return {
    when: {
      ask: (place) =>
        askChoice<PastDay['when']>(place, {
          choices: [...days, { label: vscode.l10n.t('Another day…'), value: 'another' }],
          placeholder,
        }),
    },
    day: {
      isAsked: ({ when }) => when === 'another',
      ask: async (place, { day = another }) => {
        const reply = await askDay(place, { ...question, value: day, tense: 'past' });
        return reply === undefined || reply === 'back' ? reply : { answer: reply.answer.day };
      },
    },
  };
}

/** The day that was answered; undefined where none was. */
export function pastDayIn({ when, day }: Partial<PastDay>): Day | undefined {
  return when === 'another' ? day : when;
}
