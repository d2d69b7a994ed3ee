import { isHistory } from '../agenda/history';
import { isLeftAlone } from '../agenda/interviews';
import type { Lookup } from '../index/lookup';
import { meetingOf } from '../index/relations';
import type { Day } from '../model/day';
import type { Interview } from '../model/note';
import { interviewStatus } from '../model/status';

/**
 * The day of a conversation that took place and is still worth a word: from the day after it, until it is history.
 * Undefined for any other, and where it was with nobody but people who are to be left alone.
 */
export function heldOn(ask: Lookup, interview: Interview, today: Day): Day | undefined {
  if (interviewStatus(interview) !== 'done' || isLeftAlone(ask, interview)) return undefined;
  const day = meetingOf(ask, interview)?.day;
  return day === undefined || day >= today || isHistory(ask, day, today) ? undefined : day;
}
