import * as l10n from '@vscode/l10n';

import { withWhom } from '../agenda/interviews';
import type { Lookup } from '../index/lookup';
import { companyOf, meetingOf } from '../index/relations';
import { at } from '../text/range';
import type { Day } from '../model/day';
import type { Interview } from '../model/note';
import type { InterviewKind, InterviewStatus } from '../model/schema';
import { longDay, relativeDay } from '../model/spoken-date';
import { interviewStatus, isOpen } from '../model/status';
import type { Survey } from './survey';
import { groupOf, present, type TreeNode } from './tree';

/** Where an interview stands for the person, which is finer than its status. */
export type InterviewState = 'upcoming' | 'to-write-up' | 'to-thank' | 'done' | 'off';

/** The interviews as a tree: upcoming, to write up, to thank, done, called off; by kind within what is done. */
export function interviewsTree(survey: Survey): readonly TreeNode[] {
  const lookup = survey.search?.lookup();
  if (lookup === undefined) return [];
  const owed = new Set(
    survey
      .followUps()
      .filter(({ act }) => act === 'thank')
      .map(({ note }) => note.uri),
  );
  const interviews = lookup.all('interview').map((interview) => {
    const day = meetingOf(lookup, interview)?.day;
    return { interview, day, state: stateOf(interview, day, survey.today, owed) };
  });
  const lines = (state: InterviewState, newestFirst: boolean) =>
    interviews
      .filter((one) => one.state === state)
      .sort(
        (a, b) =>
          byDay(a.day, b.day) * (newestFirst ? -1 : 1) || (a.interview.path < b.interview.path ? -1 : 1),
      )
      .map(({ interview }) => interviewLine(lookup, interview, survey.today, state));
  return present([
    groupOf('interviews/upcoming', l10n.t('Upcoming'), lines('upcoming', false), { isOpen: true }),
    groupOf('interviews/to-write-up', l10n.t('To write up'), lines('to-write-up', true), { isOpen: true }),
    groupOf('interviews/to-thank', l10n.t('To thank'), lines('to-thank', true), { isOpen: true }),
    groupOf(
      'interviews/done',
      l10n.t('Done'),
      byKind(
        interviews.filter(({ state }) => state === 'done'),
        lookup,
        survey,
      ),
    ),
    groupOf('interviews/off', l10n.t('Called off'), lines('off', true)),
  ]).map((group) => (group.id === 'interviews/done' ? withCount(group) : group));
}

/** One interview as a line, in whatever tree. */
export function interviewLine(
  lookup: Lookup,
  interview: Interview,
  today: Day,
  state: InterviewState,
): TreeNode {
  const meeting = meetingOf(lookup, interview);
  const when =
    meeting === undefined
      ? l10n.t('no date yet')
      : `${relativeDay(meeting.day, today)}${meeting.time ? ` ${meeting.time}` : ''}`;
  const kind = interview.fields.kind?.value;
  const label = withWhom(lookup, interview);
  const description = present([when, kind && kindName(kind), companyOf(lookup, interview)?.name]).join(' · ');
  const start = interview.fields.start?.range ?? at(interview.frontmatter.range?.start ?? 0);
  return {
    id: interview.uri,
    label,
    description,
    icon: ICONS[state],
    card: present([
      label,
      kind && kindName(kind),
      meeting && `${longDay(meeting.day)}${meeting.time ? ` ${meeting.time}` : ''}`,
      interview.fields.place?.value,
      stateName(state),
    ]),
    spoken: [label, description, stateName(state)].join(', '),
    kinds: ['interview', state],
    target: { note: interview, range: start },
  };
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
export function stateOf(
  interview: Interview,
  day: Day | undefined,
  today: Day,
  owed: ReadonlySet<string>,
): InterviewState {
  const status: InterviewStatus = interviewStatus(interview);
  if (status === 'cancelled' || status === 'no-show') return 'off';
  if (isOpen(interview)) return day !== undefined && day < today ? 'to-write-up' : 'upcoming';
  return owed.has(interview.uri) ? 'to-thank' : 'done';
}

const ICONS: Readonly<Record<InterviewState, string>> = {
  upcoming: 'calendar',
  'to-write-up': 'edit',
  'to-thank': 'mail',
  done: 'pass',
  off: 'circle-slash',
};

function stateName(state: InterviewState): string {
  const names: Readonly<Record<InterviewState, string>> = {
    upcoming: l10n.t('upcoming'),
    'to-write-up': l10n.t('still to write up'),
    'to-thank': l10n.t('done, no thank-you yet'),
    done: l10n.t('done'),
    off: l10n.t('called off'),
  };
  return names[state];
}

function byKind(
  done: readonly { readonly interview: Interview; readonly day: Day | undefined }[],
  lookup: Lookup,
  survey: Survey,
): readonly TreeNode[] {
  const kinds: readonly (InterviewKind | undefined)[] = [
    'informational',
    'exploratory',
    'exploration',
    'job',
    undefined,
  ];
  return present(
    kinds.map((kind) =>
      groupOf(
        `interviews/done/${kind ?? 'none'}`,
        kind === undefined ? l10n.t('of no kind') : kindName(kind),
        done
          .filter(({ interview }) => interview.fields.kind?.value === kind)
          .sort((a, b) => -byDay(a.day, b.day))
          .map(({ interview }) => interviewLine(lookup, interview, survey.today, 'done')),
        { isOpen: true },
      ),
    ),
  );
}

function withCount(group: TreeNode): TreeNode {
  const count = (group.children ?? []).reduce((sum, child) => sum + (child.children?.length ?? 0), 0);
  return { ...group, description: String(count), spoken: `${group.label}, ${count}` };
}

function byDay(a: Day | undefined, b: Day | undefined): number {
  const [one, other] = [a ?? '9999', b ?? '9999'];
  return one < other ? -1 : one > other ? 1 : 0;
}
