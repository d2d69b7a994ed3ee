import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

import fc from 'fast-check';

import { rules } from '../../../src/core/guidance/rules';
import { WorkspaceIndex } from '../../../src/core/index/workspace-index';
import { Survey } from '../../../src/core/insights/survey';
import { beginning } from '../../support/any-search';
import { TODAY } from '../../support/check-rule';
import { changesIn } from '../../support/desk';
import { runs } from '../../support/runs';
import { surveyOf, uriOf, type Files } from '../../support/search';

const PROFILE = 'job-search.md';

/** A survey of a search that is still being read, which has come as far as these files. */
function surveyOfSome(files: Files): { readonly index: WorkspaceIndex; readonly survey: Survey } {
  const index = new WorkspaceIndex();
  const survey = new Survey(rules, { today: TODAY, isPartial: true });
  for (const update of index.apply(changesIn(Object.entries(files))).searches) survey.accept(update);
  return { index, survey };
}

/** What is found early in a note of a search: the profile alone has been read besides. */
function foundEarly(files: Files, path: string): readonly string[] {
  const { survey } = surveyOfSome({ [PROFILE]: files[PROFILE] ?? '', [path]: files[path] ?? '' });
  for (const uri of survey.glance([uriOf(path)])) assert.equal(uri, uriOf(path));
  return foundIn(survey, path);
}

function foundIn(survey: Survey, path: string): readonly string[] {
  return survey.findingsOf(uriOf(path)).map((finding) => JSON.stringify(finding));
}

/** Holds that whatever is found early in any note is found in the end as well; answers how much that is, and how much is not. */
function compared(files: Files): { readonly early: number; readonly later: number } {
  const whole = surveyOf(files, rules, TODAY);
  const count = { early: 0, later: 0 };
  for (const path of Object.keys(files)) {
    if (whole.search?.note(uriOf(path)) === undefined) continue;
    const [early, all] = [foundEarly(files, path), foundIn(whole, path)];
    for (const finding of early) assert.ok(all.includes(finding), `${path}: ${finding}`);
    count.early += early.length;
    count.later += all.length - early.length;
  }
  return count;
}

function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll(sep, posix.sep), readFileSync(join(folder, path), 'utf8')]),
  );
}

describe('what is found in a note while its search is being read', () => {
  for (const folder of ['examples/every-rule', 'examples/job-search', 'test/fixtures/model-search'])
    it(`is found in the end as well: ${folder}`, () => {
      const { early, later } = compared(filesIn(folder));
      if (folder === 'examples/every-rule') assert.ok(early > 10 && later > 40, `${early}, ${later}`);
    });

  it('is found in the end as well, in any search', () => {
    fc.assert(
      fc.property(beginning, (files) => {
        const own = Object.entries(files).filter(([path]) => !path.startsWith('ada/'));
        compared({ [PROFILE]: '---\ntype: profile\n---\n', ...Object.fromEntries(own) });
      }),
      runs(10),
    );
  });

  const LETTER = 'letters/l.md';
  const text = '---\ntype: letter\nkind: request\nto: Maya\nstatsu: draft\n---\n\nSee [[Maya]].\n';
  const files: Files = { [PROFILE]: '---\ntype: profile\n---\n', [LETTER]: text };
  const rulesIn = (survey: Survey) => survey.findingsOf(uriOf(LETTER)).map(({ rule }) => rule);
  const look = (survey: Survey, ...paths: readonly string[]) => {
    const uris = paths.map(uriOf);
    return [...survey.glance(uris), ...survey.work(uris)];
  };

  it('is nothing that the rest of the search may say something of', () => {
    const { survey } = surveyOfSome(files);
    look(survey, LETTER);
    assert.ok(rulesIn(survey).includes('field-unknown'));
    assert.ok(!rulesIn(survey).includes('link-broken'));
    survey.complete();
    look(survey);
    assert.ok(rulesIn(survey).includes('link-broken'));
  });

  it('follows what is typed, and what the profile says of the rules', () => {
    const { index, survey } = surveyOfSome(files);
    look(survey, LETTER);
    const take = (path: string, changed: string) => {
      for (const update of index.apply(changesIn([[path, changed]])).searches) survey.accept(update);
      look(survey, LETTER);
    };
    take(LETTER, text.replace('statsu', 'status'));
    assert.deepEqual(rulesIn(survey), []);
    take(LETTER, text);
    assert.deepEqual(rulesIn(survey), ['field-unknown']);
    take(PROFILE, '---\ntype: profile\nrules: { field-unknown: off }\n---\n');
    assert.deepEqual(rulesIn(survey), []);
  });

  it('is looked for in the notes in sight alone, and once', () => {
    const { survey } = surveyOfSome(files);
    assert.deepEqual(look(survey, LETTER, 'letters/unread.md'), [uriOf(LETTER)]);
    assert.deepEqual(look(survey, LETTER), []);
    assert.equal(survey.lookAt(uriOf(LETTER)), false);
    assert.deepEqual([...survey.uris()], []);
  });

  it('is at first what takes no prose to be read', () => {
    const all = filesIn('examples/every-rule');
    let later = 0;
    for (const path of Object.keys(all)) {
      const { survey } = surveyOfSome({ [PROFILE]: all[PROFILE] ?? '', [path]: all[path] ?? '' });
      for (const uri of survey.glance([uriOf(path)], undefined, true)) assert.equal(uri, uriOf(path));
      const simple = survey.findingsOf(uriOf(path));
      for (const { rule } of simple) assert.equal(survey.known.get(rule)?.group, 'data');
      for (const uri of survey.glance([uriOf(path)])) assert.equal(uri, uriOf(path));
      const found = survey.findingsOf(uriOf(path));
      assert.deepEqual(
        found.filter(({ rule }) => survey.known.get(rule)?.group === 'data'),
        simple,
      );
      later += found.length - simple.length;
    }
    assert.ok(later > 0);
  });

  it('may be shown before all rules have been asked', () => {
    const { survey } = surveyOfSome(files);
    const counts = new Set<number>();
    for (const uri of survey.glance([uriOf(LETTER)], () => true)) {
      assert.equal(uri, uriOf(LETTER));
      counts.add(rulesIn(survey).length);
    }
    assert.deepEqual([...counts], [0, 1]);
  });

  it('is looked for rule by rule once all is read too, and is what is found at once', () => {
    const { survey } = surveyOfSome(files);
    survey.complete();
    const looked = [...survey.work([uriOf(LETTER)], () => true)];
    assert.ok(looked.filter((uri) => uri === uriOf(LETTER)).length > 10);
    const { survey: other } = surveyOfSome(files);
    other.complete();
    look(other);
    assert.deepEqual(foundIn(survey, LETTER), foundIn(other, LETTER));
  });

  it('is not repaired by itself: a fix may make something else stand out, of which nobody knows yet', () => {
    const { survey } = surveyOfSome(files);
    look(survey, LETTER);
    assert.equal(survey.fixedText(uriOf(LETTER)), undefined);
    survey.complete();
    assert.equal(survey.fixedText(uriOf(LETTER)), text.replace('statsu', 'status'));
  });
});
