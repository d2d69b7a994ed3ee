import * as vscode from 'vscode';

import { FOLLOW_UP_STATES } from '../../core/agenda/follow-up';
import { backlinksTree } from '../../core/insights/backlinks-tree';
import { calledInLists } from '../../core/insights/called';
import { contactsTree, GROUPINGS, type Grouping } from '../../core/insights/contacts-tree';
import { sieveFor, type Sieve } from '../../core/insights/filter';
import { followUpsTree } from '../../core/insights/follow-ups-tree';
import { interviewsTree } from '../../core/insights/interviews-tree';
import { savedViews } from '../../core/insights/saved-views';
import type { Survey } from '../../core/insights/survey';
import { present } from '../../core/insights/tree';
import { readFilter } from '../../core/model/filter';
import type { Note } from '../../core/model/note';
import type { CommandId } from '../../manifest/commands';
import type { ContextKey, ViewId } from '../../manifest/views';
import type { Front } from '../workspace/front';
import type { SearchWorkspace } from '../workspace/search-workspace';
import { JobSearchTree } from './tree-view';

const GROUPING_KEY = 'contacts.grouping';
const FILTER_KEY = 'trees.filter';

/** How the contacts are grouped, which is a matter of the moment and no setting. */
export interface ContactGrouping {
  readonly grouping: Grouping;
  setGrouping(grouping: Grouping): Promise<void>;
}

/** What the trees are filtered by, all three alike, until somebody changes it; empty for everything. */
export interface TreeFilter {
  readonly text: string;
  set(text: string): Promise<void>;
}

/** The trees of the sidebar, by their ids. */
export type Trees = Readonly<Record<ViewId, JobSearchTree>>;

/** What shows the trees, and what may be changed in how they are shown. */
export interface ShownTrees extends vscode.Disposable {
  readonly trees: Trees;
  readonly contacts: ContactGrouping;
  readonly filter: TreeFilter;
}

/** Shows the trees of the sidebar, and keeps them in step with the note in front. */
export function showTrees(workspace: SearchWorkspace, state: vscode.Memento, front: Front): ShownTrees {
  const message = (isEmpty: () => boolean) => filterSaid(workspace, filterIn(state), isEmpty);
  const sieve = (survey: Survey) => sieveOf(survey, filterIn(state));
  const followUps = new JobSearchTree(workspace, {
    id: 'jobSearch.followUps',
    nodes: (survey) => followUpsTree(survey, sieve(survey)?.followUp),
    message,
    badge: () => overdueBadge(workspace),
  });
  const contacts = new JobSearchTree(workspace, {
    id: 'jobSearch.contacts',
    nodes: (survey) => contactsTree(survey, groupingIn(state), sieve(survey)?.contact),
    message,
    drop: (target, uris) =>
      vscode.commands.executeCommand('jobSearch.sortContacts' satisfies CommandId, target?.takes, uris),
  });
  const interviews = new JobSearchTree(workspace, {
    id: 'jobSearch.interviews',
    nodes: (survey) => interviewsTree(survey, sieve(survey)?.interview),
    message,
  });
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
  setFiltered(filterIn(state) !== '');
  const following = front.onDidChange(followFront);
  return {
    trees: {
      'jobSearch.followUps': followUps,
      'jobSearch.contacts': contacts,
      'jobSearch.interviews': interviews,
      'jobSearch.backlinks': backlinks,
    },
    filter: {
      get text() {
        return filterIn(state);
      },
      async set(text) {
        await state.update(FILTER_KEY, text.trim());
        setFiltered(text.trim() !== '');
        for (const tree of [followUps, contacts, interviews]) tree.refresh();
      },
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
    const inFront = noteIn(workspace, front)?.note;
    set('jobSearch.hasNoteInFront', inFront !== undefined);
    set(
      'jobSearch.hasSentLetterInFront',
      inFront?.type === 'letter' && inFront.fields.status?.value === 'sent',
    );
    set(
      'jobSearch.hasFollowUps',
      FOLLOW_UP_STATES.some((state) => workspace.countOf(state) > 0),
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
  const overdue = workspace.countOf('overdue');
  if (overdue === 0) return undefined;
  const tooltip =
    overdue === 1
      ? vscode.l10n.t('1 follow-up is overdue')
      : vscode.l10n.t('{0} follow-ups are overdue', overdue);
  return { value: overdue, tooltip };
}

function setFiltered(isFiltered: boolean): void {
  void vscode.commands.executeCommand('setContext', 'jobSearch.isFiltered' satisfies ContextKey, isFiltered);
}

function filterIn(state: vscode.Memento): string {
  const stored = state.get<unknown>(FILTER_KEY);
  return typeof stored === 'string' ? stored : '';
}

function sieveOf(survey: Survey, text: string): Sieve | undefined {
  return text === '' ? undefined : sieveFor(survey, readFilter(text));
}

/** What is shown, by the name under which the filter is saved; undefined where everything is. */
function filterSaid({ surveys }: SearchWorkspace, text: string, isEmpty: () => boolean): string | undefined {
  if (text === '') return undefined;
  const name = surveys.flatMap(savedViews).find((view) => view.filter.trim() === text)?.name;
  const said = name === undefined ? text : `${name} (${text})`;
  const words = isEmpty()
    ? vscode.l10n.t('Nothing here fits {0}', said)
    : vscode.l10n.t('Filtered by {0}', said);
  const [problem] = readFilter(text).problems;
  return problem === undefined ? words : `${words}. ${problem.message}`;
}

function groupingIn(state: vscode.Memento): Grouping {
  const stored = state.get<string>(GROUPING_KEY);
  return GROUPINGS.find((grouping) => grouping === stored) ?? 'stage';
}
