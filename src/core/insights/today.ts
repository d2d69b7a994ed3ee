import type { FollowUp } from '../agenda/follow-up';
import type { Survey } from './survey';

/** What there is to do now, in order: what is overdue, then what is due today, to which belong the meetings of today and tomorrow. */
export function dueNow(survey: Survey): readonly FollowUp[] {
  return survey.followUps().filter(({ state }) => state === 'overdue' || state === 'today');
}

/** What comes next, once nothing is due now; undefined where nothing is planned. */
export function nextAfterToday(survey: Survey): FollowUp | undefined {
  return survey.followUps().find(({ state }) => state === 'week' || state === 'later');
}
