import * as l10n from '@vscode/l10n';

import { isLeftAlone, listOf, withWhom } from '../../agenda/interviews';
import { meetingOf } from '../../index/relations';
import { entryOf } from '../../markdown/frontmatter';
import { daysBetween } from '../../model/day';
import type { Interview } from '../../model/note';
import { longDay } from '../../model/day-words';
import { interviewStatus } from '../../model/status';
import type { Range } from '../../text/range';
import { keyPlace } from '../place';
import { defineRule, type Fix } from '../rule';

const SOON = 3;

/** Something that has to be settled before two people can meet: what it is called, and where to say that it is not. */
interface Gap {
  readonly key: 'start' | 'format' | 'place';
  readonly name: string;
  readonly range: Range;
}

/** What is not settled about a meeting is best asked for days before, not on the way there. */
export const logisticsMissing = defineRule({
  id: 'logistics-missing',
  group: 'before',
  severity: 'warning',
  appliesTo: 'interview',
  summary: 'A scheduled conversation has no hour, no format or no place.',

  *check(interview, { ask, today }) {
    const isUnsure = interview.frontmatter.problems.length > 0;
    if (interviewStatus(interview) !== 'scheduled' || isUnsure || isLeftAlone(ask, interview)) return;
    const day = meetingOf(ask, interview)?.day;
    if (day !== undefined && day < today) return;
    const gaps = gapsIn(interview);
    const [first] = gaps;
    if (first === undefined) return;
    const who = withWhom(ask, interview);
    const what = listOf(gaps.map(({ name }) => name));
    yield {
      range: first.range,
      severity: day !== undefined && daysBetween(today, day) <= SOON ? 'warning' : 'info',
      message:
        day === undefined
          ? l10n.t('Still to settle for your talk with {0}: {1}. Ask in a line or two.', who, what)
          : l10n.t(
              'Still to settle for your talk with {0} on {1}: {2}. Ask in a line or two.',
              who,
              longDay(day),
              what,
            ),
      fixes: fixesFor(interview, gaps),
    };
  },
});

function gapsIn(interview: Interview): readonly Gap[] {
  const { start, format } = interview.fields;
  const isGiven = (key: Gap['key']) =>
    interview.fields[key] !== undefined || interview.problems.some((problem) => problem.key === key);
  // A talk in writing needs neither an hour nor a place.
  if (format?.value === 'written') return [];
  const gaps: Gap[] = [];
  if (!isGiven('start')) {
    gaps.push({ key: 'start', name: l10n.t('the day and the hour'), range: keyPlace(interview, 'start') });
  } else if (start !== undefined && start.value.time === undefined) {
    gaps.push({ key: 'start', name: l10n.t('the hour'), range: start.range });
  }
  if (!isGiven('format')) {
    const name = l10n.t('the format (in person, phone or video)');
    gaps.push({ key: 'format', name, range: keyPlace(interview, 'format') });
  }
  if (!isGiven('place')) {
    const isEmpty = entryOf(interview.frontmatter, 'place') !== undefined;
    const range = isEmpty || format === undefined ? keyPlace(interview, 'place') : format.range;
    gaps.push({ key: 'place', name: placeName(interview), range });
  }
  return gaps;
}

function placeName({ fields }: Interview): string {
  switch (fields.format?.value) {
    case 'phone':
      return l10n.t('the number');
    case 'video':
      return l10n.t('the link');
    case 'in-person':
      return l10n.t('the address');
    default:
      return l10n.t('the place');
  }
}

function fixesFor({ uri }: Interview, gaps: readonly Gap[]): readonly Fix[] {
  const fixes: Fix[] = [
    {
      title: l10n.t('Draft an answer that asks for it'),
      act: { command: 'jobSearch.draftLetter', arguments: [uri, 'accept'] },
      preferred: true,
    },
  ];
  if (gaps.some(({ key }) => key === 'start')) {
    fixes.push({
      title: l10n.t('Choose the day and hour…'),
      act: { command: 'jobSearch.setDate', arguments: [uri, 'start'] },
    });
  }
  return fixes;
}
