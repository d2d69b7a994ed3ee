import assert from 'node:assert/strict';

import { searchInGit } from '../../../../src/core/guidance/rules/search-in-git';
import { checkRule } from '../../../support/check-rule';
import { findingsIn, fixedBy, fixesIn, severityOn } from '../../../support/findings';
import { surveyOf } from '../../../support/search';

const PROFILE = '---\ntype: profile\nname: Ana Reyes\n---\n';
const at = (url: string) => ({ '.git/config': `[remote "origin"]\n\turl = ${url}\n` });
const seen = (files: Readonly<Record<string, string>>) => ({
  files: { 'job-search.md': PROFILE, ...files },
  path: 'job-search.md',
});

describe('search-in-git', () => {
  it('says where the notes would go', () => {
    checkRule(
      searchInGit,
      `---
type: profile
      ^^^^^^^ hint: This search lies in a Git repository that is pushed to github.com, where it may be public, and no ignore rule keeps it out. What you write about people would go along.
---
`,
      { path: 'job-search.md', files: at('git@github.com:ana/search.git') },
    );
    const said = (config: string) =>
      findingsIn(searchInGit, seen({ '.git/config': config }))[0]?.message ?? '';
    assert.match(said('[core]\n'), /goes nowhere yet/);
    assert.match(said('[remote "o"]\nurl = ana@nas:search\n'), /pushed to nas, and no ignore rule/);
    assert.match(said('[remote "o"]\nurl = /srv/search\n'), /pushed to another folder/);
    assert.doesNotMatch(said('[remote "o"]\nurl = https://ana:s3cret@github.com/ana/x\n'), /s3cret|ana/);
  });

  it('is content where the search is left out, or lies in no repository', () => {
    assert.equal(severityOn(searchInGit, seen({ ...at('git@github.com:a/b'), '.gitignore': '*\n' })), 'none');
    assert.equal(
      severityOn(searchInGit, seen({ ...at('git@github.com:a/b'), '.gitignore': '*.pdf\n' })),
      'hint',
    );
    assert.equal(severityOn(searchInGit, seen({})), 'none');
  });

  it('offers to have it left out, or to say that it is meant so', () => {
    const flagged = seen(at('git@github.com:a/b'));
    assert.deepEqual(fixesIn(searchInGit, flagged), [
      'Ignore this search in Git = jobSearch.ignoreInGit job-search.md',
      'It is meant to be there: turn this off',
    ]);
    const fixed = fixedBy('It is meant to be there: turn this off', searchInGit, flagged);
    assert.match(fixed['job-search.md'] ?? '', /^rules:\n {2}search-in-git: off$/m);
    assert.equal(severityOn(searchInGit, { ...flagged, files: fixed }), 'none');
  });

  it('hears when the repository changes', () => {
    const survey = surveyOf({ 'job-search.md': PROFILE }, [searchInGit], '2026-11-18');
    const found = () => {
      for (const uri of survey.work()) void uri;
      return [...survey.uris()].flatMap((uri) => survey.findingsOf(uri)).length;
    };
    assert.equal(found(), 0);
    survey.setRepository({ remotes: [], isIgnored: false });
    assert.equal(found(), 1);
    survey.setRepository({ remotes: [], isIgnored: false });
    assert.equal(survey.pending, 0);
    survey.setRepository({ remotes: [], isIgnored: true });
    assert.equal(found(), 0);
  });
});
