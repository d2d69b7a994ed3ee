import * as vscode from 'vscode';

import { contactsTree, GROUPINGS, type Grouping } from '../../core/insights/contacts-tree';
import { followUpsTree } from '../../core/insights/follow-ups-tree';
import { interviewsTree } from '../../core/insights/interviews-tree';
import type { ContextKey } from '../../manifest/views';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { JobSearchTree } from './tree-view';

const GROUPING_KEY = 'contacts.grouping';

/** How the contacts are grouped, which is a matter of the moment and no setting. */
export interface ContactGrouping {
  readonly grouping: Grouping;
  setGrouping(grouping: Grouping): Promise<void>;
}

/** Shows the three trees of the sidebar. */
export function showTrees(
  workspace: SearchWorkspace,
  state: vscode.Memento,
): vscode.Disposable & { readonly contacts: ContactGrouping } {
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
  return {
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
      vscode.Disposable.from(followUps, contacts, interviews).dispose();
    },
  };
}

/** Keeps the context keys in step that menus and welcomes ask for. */
export function keepContextKeys(workspace: SearchWorkspace): vscode.Disposable {
  const known = new Map<ContextKey, boolean>();
  const set = (key: ContextKey, value: boolean) => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  };
  const update = () => {
    const lookups = workspace.surveys.map(({ search }) => search?.lookup());
    set('jobSearch.hasSearch', lookups.length > 0);
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
  return workspace.onDidChange(update);
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
