import type { FollowUp } from '../agenda/follow-up';
import type { Finding } from '../guidance/lint';
import { overlap, touches, type Range } from '../text/range';
import type { Survey } from './survey';

/** What there is to do at a place of a note. */
export interface AtPlace {
  readonly findings: readonly Finding[];
  /** What the agenda has there; nothing where something is found, which has acts of its own. */
  readonly followUps: readonly FollowUp[];
}

/** What there is to do at a place of a note, which may be empty: what touches it counts. */
export function atPlace(survey: Survey, uri: string, place: Range): AtPlace {
  const isThere = ({ range }: { readonly range: Range }) =>
    overlap(range, place) || touches(range, place.start) || touches(range, place.end);
  const findings = survey.findingsOf(uri).filter(isThere);
  return { findings, followUps: findings.length > 0 ? [] : survey.followUpsIn(uri).filter(isThere) };
}
