import * as vscode from 'vscode';

import { momentInFull, momentNotUnderstood, readPastMoment } from '../../core/insights/moment-words';
import type { Calendar, Day } from '../../core/model/day';
import type { Moment } from '../../core/model/moment';
import { readSpokenMoment } from '../../core/model/spoken-date';
import { askText, type Understood } from './questions';
import type { Place, Reply } from './steps';

/** A question for a day, which is said in words or figures. */
export interface DayQuestion {
  readonly prompt: string;
  readonly calendar: Calendar;
  /** What is typed already, and Enter alone takes: the likeliest day, in words or figures. */
  readonly value: string;
  /** `past` takes no day that is still to come, and reads what may mean either as gone by; `future` takes none before tomorrow, `open` none before today. */
  readonly tense?: 'past' | 'future' | 'open' | undefined;
  /** A day before which it cannot have been, and why. */
  readonly earliest?: { readonly day: Day; readonly why: string } | undefined;
}

/** A question for a day that may be left open. */
interface OpenDayQuestion extends Pick<DayQuestion, 'prompt' | 'calendar'> {
  readonly value?: string | undefined;
}

/** Asks for a day, and says back in full what was understood. */
export function askDay(place: Place, question: DayQuestion): Promise<Reply<Moment>> {
  return askText(place, {
    prompt: question.prompt,
    placeholder: question.tense === 'past' ? vscode.l10n.t('yesterday') : vscode.l10n.t('next Tue'),
    value: question.value,
    read: (text) => readDay(text, question),
  });
}

/** Asks for a day and an hour that are not over; no answer at all leaves them open. */
export function askWhen(
  place: Place,
  { prompt, calendar, value }: OpenDayQuestion,
): Promise<Reply<Moment | undefined>> {
  return askText<Moment | undefined>(place, {
    prompt,
    placeholder: vscode.l10n.t('next Tue 3pm'),
    value,
    read: (text) => (text === '' ? { answer: undefined } : readDay(text, { calendar, tense: 'open' })),
  });
}

function readDay(
  text: string,
  { calendar, tense, earliest }: Pick<DayQuestion, 'calendar' | 'tense' | 'earliest'>,
): Understood<Moment> {
  const { today } = calendar;
  const answer = tense === 'past' ? readPastMoment(text, calendar) : readSpokenMoment(text, today, calendar);
  if (answer === undefined) return { problem: momentNotUnderstood(today) };
  const echo = momentInFull(answer, today);
  if (tense === 'past' && answer.day > today)
    return { problem: vscode.l10n.t('{0} is still to come.', echo) };
  if (earliest !== undefined && answer.day < earliest.day) return { problem: `${echo}: ${earliest.why}` };
  if (tense === 'future' && answer.day <= today)
    return { problem: vscode.l10n.t('{0}: choose a day that is still to come.', echo) };
  if (tense === 'open' && answer.day < today)
    return { problem: vscode.l10n.t('{0}: choose a day from today on.', echo) };
  return { answer, echo };
}
