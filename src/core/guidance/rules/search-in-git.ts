import * as l10n from '@vscode/l10n';

import type { Remote } from '../../model/repository';
import { typePlace } from '../place';
import { defineRule } from '../rule';

/** What is committed goes wherever the repository goes, and the people in the notes were not asked. */
export const searchInGit = defineRule({
  id: 'search-in-git',
  group: 'data',
  severity: 'hint',
  appliesTo: 'profile',
  summary: 'The search lies in a Git repository, and no ignore rule keeps it out.',

  *check(profile, { repository }) {
    if (repository === undefined || repository.isIgnored) return;
    yield {
      range: typePlace(profile),
      message: whereItGoes(repository.remotes),
      fixes: [
        {
          title: l10n.t('Ignore this search in Git'),
          act: { command: 'jobSearch.ignoreInGit', arguments: [profile.uri] },
          preferred: true,
        },
        {
          title: l10n.t('It is meant to be there: turn this off'),
          edits: [{ op: 'set-in-field', key: 'rules', name: 'search-in-git', value: 'off' }],
        },
      ],
    };
  },
});

function whereItGoes([first, ...others]: readonly Remote[]): string {
  if (first === undefined)
    return l10n.t(
      'This search lies in a Git repository, and no ignore rule keeps it out. It goes nowhere yet; what is committed will go along once it is pushed.',
    );
  const host = [first, ...others].find((one) => one.host !== undefined)?.host;
  if (first.mayBePublic && host !== undefined)
    return l10n.t(
      'This search lies in a Git repository that is pushed to {0}, where it may be public, and no ignore rule keeps it out. What you write about people would go along.',
      host,
    );
  return host === undefined
    ? l10n.t(
        'This search lies in a Git repository that is pushed to another folder, and no ignore rule keeps it out. What you write about people goes along.',
      )
    : l10n.t(
        'This search lies in a Git repository that is pushed to {0}, and no ignore rule keeps it out. Whoever can read it there reads what you write about people.',
        host,
      );
}
