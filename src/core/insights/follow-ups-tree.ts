import * as l10n from '@vscode/l10n';

import type { Act, FollowUp } from '../agenda/follow-up';
import { touchesOf } from '../index/relations';
import { longDay, relativeDay } from '../model/day-words';
import { cardOf, type Card } from './card';
import { stateTitles } from './report';
import type { Survey } from './survey';
import { groupOf, present, type TreeNode } from './tree';

const ICONS: Readonly<Record<Act, string>> = {
  thank: 'mail',
  nudge: 'sync',
  rest: 'debug-pause',
  'keep-promise': 'megaphone',
  'follow-up': 'reply',
  'keep-in-touch': 'coffee',
  'ask-feedback': 'comment-discussion',
  prepare: 'book',
  'write-up': 'edit',
  task: 'tasklist',
  deadline: 'milestone',
};

const SNOOZABLE: ReadonlySet<Act> = new Set([
  'nudge',
  'keep-promise',
  'follow-up',
  'keep-in-touch',
  'ask-feedback',
  'task',
]);

/** The agenda as a tree: overdue, today, this week, later, waiting for them. */
export function followUpsTree(
  survey: Survey,
  isShown: (item: FollowUp) => boolean = () => true,
): readonly TreeNode[] {
  const items = survey.followUps().filter(isShown);
  return present(
    stateTitles().map(([state, title]) =>
      groupOf(
        `follow-ups/${state}`,
        title,
        items.filter((item) => item.state === state),
        (item) => followUpLine(item, survey),
        { isOpen: state === 'overdue' || state === 'today' },
      ),
    ),
  );
}

/** Tells one follow-up from all others, for as long as it is the same thing to do. */
export function followUpId({ act, note, range, due, rule }: FollowUp): string {
  return act === 'task'
    ? `${note.uri}#task@${range.start}`
    : `${note.uri}#${act}@${rule === null ? due : ''}`;
}

/** One follow-up as a line, in the tree and elsewhere. */
export function followUpLine(item: FollowUp, survey: Survey): TreeNode {
  const { act, what, why, state, note, range } = item;
  const words = stateTitles().find(([key]) => key === state)?.[1] ?? '';
  return {
    id: followUpId(item),
    label: what,
    description: why,
    icon: ICONS[act],
    ...(state === 'overdue' ? { colour: 'list.warningForeground' } : {}),
    card: () => card(item, survey),
    spoken: [what, why, l10n.t('{0}, due {1}', words, longDay(item.due))].join(', '),
    kinds: ['followUp', act, ...(SNOOZABLE.has(act) ? ['snooze'] : [])],
    target: { note, range },
  };
}

function card({ what, why, due, contact, rule }: FollowUp, survey: Survey): Card {
  const lookup = survey.search?.lookup();
  const last = contact && lookup ? touchesOf(lookup, contact, survey.today)[0] : undefined;
  return cardOf(what, [
    why,
    l10n.t('Due {0}, {1}', longDay(due), relativeDay(due, survey.today)),
    last && l10n.t('Last touch: {0}', longDay(last.day)),
    rule === null ? undefined : l10n.t('Rule: {0}', rule),
  ]);
}
