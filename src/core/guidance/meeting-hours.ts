import type { Lookup } from '../index/lookup';
import { addDays } from '../model/day';
import { minutesOf } from '../model/duration';
import { instantOf } from '../model/moment';
import type { Interview } from '../model/note';
import { interviewStatus } from '../model/status';

/** From when to when a conversation lasts, in minutes since 1970. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** How long a talk is taken to be where its note does not say: the half hour that the guidance gives it. */
const USUAL_MINUTES = 30;

/** The hours of an interview that has been agreed; undefined while its hour is open. */
export function hoursOf(ask: Lookup, interview: Interview): Hours | undefined {
  const { start, timezone, duration } = interview.fields;
  if (interviewStatus(interview) !== 'scheduled' || start?.value.time === undefined) return undefined;
  const zone = timezone?.value ?? ask.profile()?.fields.timezone?.value;
  const from = instantOf(start.value, zone) / 60_000;
  return { from, to: from + (duration === undefined ? USUAL_MINUTES : minutesOf(duration.value)) };
}

/** The other agreed interviews around the day of one, with their hours, the earliest first. */
export function neighboursOf(
  ask: Lookup,
  interview: Interview,
): readonly { readonly interview: Interview; readonly hours: Hours }[] {
  const day = interview.fields.start?.value.day;
  if (day === undefined) return [];
  // Clocks of other zones may show the same hour on the day before or after.
  return [-1, 0, 1]
    .flatMap((days) => ask.interviewsOn(addDays(day, days)))
    .filter(({ uri }) => uri !== interview.uri)
    .flatMap((other) => {
      const hours = hoursOf(ask, other);
      return hours === undefined ? [] : [{ interview: other, hours }];
    })
    .sort((a, b) => a.hours.from - b.hours.from || (a.interview.path < b.interview.path ? -1 : 1));
}
