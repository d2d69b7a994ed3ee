import * as vscode from 'vscode';

import { backlinksTree } from '../../core/insights/backlinks-tree';
import { contactsTree, GROUPINGS, type Grouping } from '../../core/insights/contacts-tree';
import { followUpsTree } from '../../core/insights/follow-ups-tree';
import { interviewsTree } from '../../core/insights/interviews-tree';
import { calledInLists } from '../../core/insights/called';
import type { Survey } from '../../core/insights/survey';
import { present } from '../../core/insights/tree';
import type { Note } from '../../core/model/note';
import type { ContextKey, ViewId } from '../../manifest/views';
import type { Front } from '../workspace/front';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { JobSearchTree } from './tree-view';

const GROUPING_KEY = 'contacts.grouping';

/** How the contacts are grouped, which is a matter of the moment and no setting. */
export interface ContactGrouping {
  readonly grouping: Grouping;
  setGrouping(grouping: Grouping): Promise<void>;
}

/** The trees of the sidebar, by their ids. */
export type Trees = Readonly<Record<ViewId, JobSearchTree>>;

/** Shows the trees of the sidebar, and keeps them in step with the note in front. */
export function showTrees(
  workspace: SearchWorkspace,
  state: vscode.Memento,
  front: Front,
): vscode.Disposable & { readonly contacts: ContactGrouping; readonly trees: Trees } {
  const followUps = new JobSearchTree(workspace, {
    id: 'jobSearch.followUps',
    nodes: followUpsTree,
    badge: () => overdueBadge(workspace),
  });
  const contacts = new JobSearchTree(workspace, {
    id: 'jobSearch.contacts',
    nodes: (survey) => contactsTree(survey, groupingIn(state)),
  });
  const interviews = new JobSearchTree(workspace, { id: 'jobSearch.interviews', nodes: interviewsTree });
  const backlinks = new JobSearchTree(workspace, {
    id: 'jobSearch.backlinks',
    surveys: () => present([noteIn(workspace, front)?.survey]),
    nodes: (survey) => {
      const note = noteIn(workspace, front)?.note;
      return note === undefined ? [] : backlinksTree(survey, note);
    },
    description: () => {
      const { survey, note } = noteIn(workspace, front) ?? {};
      const lookup = survey?.search?.lookup();
      return lookup && note && calledInLists(lookup, note);
    },
  });
  const followFront = () => {
    backlinks.refresh();
    if (!vscode.workspace.getConfiguration('jobSearch').get('autoReveal', true)) return;
    for (const tree of [contacts, interviews]) tree.follow(front.uri);
  };
  followFront();
  const following = front.onDidChange(followFront);
  return {
    trees: {
      'jobSearch.followUps': followUps,
      'jobSearch.contacts': contacts,
      'jobSearch.interviews': interviews,
      'jobSearch.backlinks': backlinks,
    },
    contacts: {
      get grouping() {
        return groupingIn(state);
      },
      async setGrouping(grouping) {
        await state.update(GROUPING_KEY, grouping);
        contacts.refresh();
      },
    },
    dispose() {
      following.dispose();
      vscode.Disposable.from(followUps, contacts, interviews, backlinks).dispose();
    },
  };
}

/** Keeps the context keys in step that menus and welcomes ask for. */
export function keepContextKeys(workspace: SearchWorkspace, front: Front): vscode.Disposable {
  const known = new Map<ContextKey, boolean>();
  const set = (key: ContextKey, value: boolean) => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  };
  const update = () => {
    const lookups = workspace.surveys.map(({ search }) => search?.lookup());
    set('jobSearch.hasSearch', lookups.length > 0);
    set('jobSearch.hasNoteInFront', noteIn(workspace, front) !== undefined);
    set(
      'jobSearch.hasFollowUps',
      workspace.surveys.some((survey) => survey.followUps().length > 0),
    );
    set(
      'jobSearch.hasContacts',
      lookups.some((lookup) => (lookup?.all('contact').length ?? 0) > 0),
    );
    set(
      'jobSearch.hasInterviews',
      lookups.some((lookup) => (lookup?.all('interview').length ?? 0) > 0),
    );
  };
  return vscode.Disposable.from(workspace.onDidChange(update), front.onDidChange(update));
}

/** The note in front, with the survey of its search; undefined where something else is. */
function noteIn(
  workspace: SearchWorkspace,
  { uri }: Front,
): { readonly survey: Survey; readonly note: Note } | undefined {
  const survey = uri && workspace.surveyOf(uri);
  const note = uri && survey?.search?.note(uri.toString());
  return survey && note && { survey, note };
}

function overdueBadge(workspace: SearchWorkspace): vscode.ViewBadge | undefined {
  const overdue = workspace.followUps().filter(({ state }) => state === 'overdue').length;
  if (overdue === 0) return undefined;
  const tooltip =
    overdue === 1
      ? vscode.l10n.t('1 follow-up is overdue')
      : vscode.l10n.t('{0} follow-ups are overdue', overdue);
  return { value: overdue, tooltip };
}

function groupingIn(state: vscode.Memento): Grouping {
  const stored = state.get<string>(GROUPING_KEY);
  return GROUPINGS.find((grouping) => grouping === stored) ?? 'stage';
}
