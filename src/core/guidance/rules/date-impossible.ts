import * as l10n from '@vscode/l10n';

import type { Lookup } from '../../index/lookup';
import { meetingOf, nameBehind } from '../../index/relations';
import { withWhom } from '../../agenda/interviews';
import { dayFrom, type Day } from '../../model/day';
import type { Interview, Letter, Note } from '../../model/note';
import { NOTE_TYPES } from '../../model/schema';
import { longDay } from '../../model/day-words';
import { interviewStatus } from '../../model/status';
import { defineRule, type Observation } from '../rule';

/** A date that cannot be is worse than none: what hangs on it is counted from nowhere. */
export const dateImpossible = defineRule({
  id: 'date-impossible',
  group: 'data',
  severity: 'warning',
  appliesTo: NOTE_TYPES,
  summary: 'A date is not in the calendar, or two dates are in the wrong order.',

  *check(note, context) {
    yield* notInCalendar(note);
    if (note.type === 'letter') yield* repliedBeforeSent(context.ask, note);
    if (note.type === 'interview') yield* outOfOrder(context, note);
  },
});

function* notInCalendar(note: Note): Generator<Observation> {
  for (const { kind, written, range } of note.problems)
    if (kind === 'impossible') yield { range, message: impossible(written) };
  for (const { done, due } of note.body.tasks)
    if (!done && due !== undefined && dayFrom(due.text) === undefined)
      yield { range: due.range, message: impossible(due.text) };
}

function impossible(written: string): string {
  return dayFrom(written.trim().slice(0, 10)) === undefined
    ? l10n.t('There is no {0} in the calendar. Check the month and the day.', written)
    : l10n.t('There is no such hour as in {0}. Hours run from 00:00 to 23:59.', written);
}

function* repliedBeforeSent(ask: Lookup, letter: Letter): Generator<Observation> {
  const { sent, replied, to } = letter.fields;
  if (sent === undefined || replied === undefined || replied.value >= sent.value) return;
  const [reply, letterSent] = [longDay(replied.value), longDay(sent.value)];
  yield {
    range: replied.range,
    message:
      to === undefined
        ? l10n.t(
            'The reply came on {0}, before the letter was sent on {1}. Check both dates.',
            reply,
            letterSent,
          )
        : l10n.t(
            '{0} replied on {1}, before the letter was sent on {2}. Check both dates.',
            nameBehind(ask, to.value, letter),
            reply,
            letterSent,
          ),
  };
}

/** Where the day of the meeting itself is doubtful, nothing else is compared with it. */
function* outOfOrder(
  { ask, today }: { readonly ask: Lookup; readonly today: Day },
  interview: Interview,
): Generator<Observation> {
  const { start, thank_you_sent: thanks } = interview.fields;
  const status = interviewStatus(interview);
  const met = meetingOf(ask, interview)?.day;
  if (start === undefined || met === undefined || status === 'cancelled' || status === 'no-show') return;
  const people = withWhom(ask, interview);
  if (status === 'done' && met > today) {
    yield {
      range: start.range,
      message: l10n.t(
        'The interview with {0} is marked as done, and {1} is still to come. Check the day or the status.',
        people,
        longDay(met),
      ),
    };
  } else if (thanks !== undefined && thanks.value < met) {
    yield {
      range: thanks.range,
      message: l10n.t(
        'The thank-you to {0} is dated {1}, before you met on {2}. Check both dates.',
        people,
        longDay(thanks.value),
        longDay(met),
      ),
    };
  }
}
