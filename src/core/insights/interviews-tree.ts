import * as l10n from '@vscode/l10n';

import { withWhom } from '../agenda/interviews';
import type { Lookup } from '../index/lookup';
import { companyOf, meetingOf } from '../index/relations';
import { at } from '../text/range';
import type { Day } from '../model/day';
import type { Moment } from '../model/moment';
import type { Interview } from '../model/note';
import { INTERVIEW_KINDS, type InterviewKind, type InterviewStatus } from '../model/schema';
import { relativeDay } from '../model/day-words';
import { interviewStatus, isOpen } from '../model/status';
import type { Survey } from './survey';
import { groupOf, present, type TreeNode } from './tree';

/** Where an interview stands for the person, which is finer than its status. */
export type InterviewState = 'upcoming' | 'to-write-up' | 'to-thank' | 'done' | 'off';

/** The interviews as a tree: upcoming, to write up, to thank, done, called off; by kind within what is done. */
export function interviewsTree(
  survey: Survey,
  isShown: (interview: Interview) => boolean = () => true,
): readonly TreeNode[] {
  const lookup = survey.search?.lookup();
  if (lookup === undefined) return [];
  const standings = lookup
    .all('interview')
    .filter(isShown)
    .map((interview): Standing => {
      const day = meetingOf(lookup, interview)?.day;
      return { interview, day, state: stateOf(survey, interview, day) };
    });
  const inState = (state: InterviewState) => standings.filter((one) => one.state === state);
  const line = ({ interview, state }: Standing) => interviewLine(lookup, interview, survey.today, state);
  const closed = { noteOf: ({ interview }: Standing) => interview };
  const open = { ...closed, isOpen: true };
  return present([
    groupOf('interviews/upcoming', l10n.t('Upcoming'), inState('upcoming').sort(oldestFirst), line, open),
    groupOf(
      'interviews/to-write-up',
      l10n.t('To write up'),
      inState('to-write-up').sort(newestFirst),
      line,
      open,
    ),
    groupOf('interviews/to-thank', l10n.t('To thank'), inState('to-thank').sort(newestFirst), line, open),
    doneOf(inState('done'), line, open),
    groupOf('interviews/off', l10n.t('Called off'), inState('off').sort(newestFirst), line, closed),
  ]);
}

interface Standing {
  readonly interview: Interview;
  readonly day: Day | undefined;
  readonly state: InterviewState;
}

/** An interview that is still to come, and when it is, as far as that is known. */
export interface Upcoming {
  readonly interview: Interview;
  readonly meeting: Moment | undefined;
}

/** The interviews that are still to come, the next one first and those without a day last. */
export function upcomingIn(lookup: Lookup, today: Day): readonly Upcoming[] {
  const whole = ({ interview: { path }, meeting }: Upcoming) =>
    `${meeting?.day ?? '9999-99-99'} ${meeting?.time ?? '99'} ${path}`;
  return lookup
    .all('interview')
    .filter(isOpen)
    .map((interview) => ({ interview, meeting: meetingOf(lookup, interview) }))
    .filter(({ meeting }) => meeting === undefined || meeting.day >= today)
    .sort((a, b) => (whole(a) < whole(b) ? -1 : 1));
}

/** One interview as a line, in whatever tree. */
export function interviewLine(
  lookup: Lookup,
  interview: Interview,
  today: Day,
  state: InterviewState,
): TreeNode {
  const meeting = meetingOf(lookup, interview);
  const when = whenSaid(meeting, today);
  const kind = interview.fields.kind?.value;
  const label = withWhom(lookup, interview);
  const description = present([when, kind && kindName(kind), companyOf(lookup, interview)?.name]).join(' · ');
  const start = interview.fields.start?.range ?? at(interview.frontmatter.range?.start ?? 0);
  return {
    id: interview.uri,
    label,
    description,
    icon: ICONS[state],
    spoken: [label, description, stateName(state)].join(', '),
    kinds: ['interview', state],
    target: { note: interview, range: start },
  };
}

/** A day as people say it, with the hour while that still matters. */
export function whenSaid(meeting: Moment | undefined, today: Day): string {
  if (meeting === undefined) return l10n.t('no date yet');
  const { day, time } = meeting;
  const said = relativeDay(day, today);
  return time === undefined || day < today ? said : `${said} ${time}`;
}

/** What a kind of interview is called. */
export function kindName(kind: InterviewKind): string {
  const names: Readonly<Record<InterviewKind, string>> = {
    exploration: l10n.t('exploration'),
    informational: l10n.t('informational'),
    exploratory: l10n.t('exploratory'),
    job: l10n.t('job'),
  };
  return names[kind];
}

/** Where an interview stands, from its status, its day and whether thanks are owed for it. */
export function stateOf(survey: Survey, interview: Interview, day: Day | undefined): InterviewState {
  const status: InterviewStatus = interviewStatus(interview);
  if (status === 'cancelled' || status === 'no-show') return 'off';
  if (isOpen(interview)) return day !== undefined && day < survey.today ? 'to-write-up' : 'upcoming';
  const isOwed = survey.followUpsIn(interview.uri).some(({ act }) => act === 'thank');
  return isOwed ? 'to-thank' : 'done';
}

const ICONS: Readonly<Record<InterviewState, string>> = {
  upcoming: 'calendar',
  'to-write-up': 'edit',
  'to-thank': 'mail',
  done: 'pass',
  off: 'circle-slash',
};

/** Where an interview stands, in words. */
export function stateName(state: InterviewState): string {
  const names: Readonly<Record<InterviewState, string>> = {
    upcoming: l10n.t('upcoming'),
    'to-write-up': l10n.t('still to write up'),
    'to-thank': l10n.t('done, no thank-you yet'),
    done: l10n.t('done'),
    off: l10n.t('called off'),
  };
  return names[state];
}

/** What is done, by kind. */
function doneOf(
  done: readonly Standing[],
  line: (one: Standing) => TreeNode,
  open: Parameters<typeof groupOf<Standing>>[4],
): TreeNode | undefined {
  if (done.length === 0) return undefined;
  const kinds = [...INTERVIEW_KINDS, undefined].map((kind) => ({
    kind,
    standings: done.filter(({ interview }) => interview.fields.kind?.value === kind).sort(newestFirst),
  }));
  const label = l10n.t('Done');
  const count = String(done.length);
  const children = () =>
    present(
      kinds.map(({ kind, standings }) =>
        groupOf(
          `interviews/done/${kind ?? 'none'}`,
          kind === undefined ? l10n.t('of no kind') : kindName(kind),
          standings,
          line,
          open,
        ),
      ),
    );
  return {
    id: 'interviews/done',
    label,
    description: count,
    children,
    towards: (note) => children().find((group) => group.towards?.(note) !== undefined),
    spoken: `${label}, ${count}`,
  };
}

function oldestFirst(a: Standing, b: Standing): number {
  const [one, other] = [a.day ?? '9999', b.day ?? '9999'];
  return one < other ? -1 : one > other ? 1 : a.interview.path < b.interview.path ? -1 : 1;
}

function newestFirst(a: Standing, b: Standing): number {
  return oldestFirst(b, a);
}
