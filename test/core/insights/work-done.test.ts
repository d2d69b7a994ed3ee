import assert from 'node:assert/strict';

import type { Rule } from '../../../src/core/guidance/rule';
import { rules } from '../../../src/core/guidance/rules';
import { WorkspaceIndex, type Change } from '../../../src/core/index/workspace-index';
import { backlinksTree } from '../../../src/core/insights/backlinks-tree';
import { contactsTree } from '../../../src/core/insights/contacts-tree';
import { followUpsTree } from '../../../src/core/insights/follow-ups-tree';
import { interviewsTree } from '../../../src/core/insights/interviews-tree';
import { Survey } from '../../../src/core/insights/survey';
import { dueNow, nextAfterToday } from '../../../src/core/insights/today';
import { addDays } from '../../../src/core/model/day';
import { LineIndex } from '../../../src/core/text/lines';
import { TODAY } from '../../support/check-rule';
import { uriOf } from '../../support/search';

const PROFILE = 'job-search.md';
const SMALL = 33;
const LARGE = 333;

/** A search of people, each with an interview and a letter, and everything that is done for it, counted. */
class CountedSearch {
  private readonly index = new WorkspaceIndex();
  readonly survey: Survey;
  /** How often a text was taken from where the files are. */
  reads = 0;
  /** How often a note was read from its text. */
  parses = 0;
  /** Which rules ran, and on which notes. */
  readonly runs: { readonly rule: string; readonly path: string }[] = [];
  /** The rules that have asked for the day at any time. */
  readonly askedForDay = new Set<string>();

  constructor(people: number) {
    this.survey = new Survey(
      rules.map((rule) => this.counted(rule)),
      { today: TODAY },
    );
    this.parsed(() => this.take(filesOf(people)));
    this.settle();
    this.forget();
  }

  /** Everything that is done for a new text, until all is up to date. */
  edit(path: string, text: string): void {
    this.forget();
    this.parsed(() => this.take([[path, text]]));
    this.settle();
  }

  /** Counts how many notes are read from their texts meanwhile: each finds its lines. */
  parsed(work: () => void): void {
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const of = LineIndex.of;
    LineIndex.of = (text) => {
      this.parses += 1;
      return of(text);
    };
    try {
      work();
    } finally {
      LineIndex.of = of;
    }
  }

  settle(first: Iterable<string> = []): void {
    for (const uri of this.survey.work(first)) void uri;
  }

  forget(): void {
    this.reads = 0;
    this.parses = 0;
    this.runs.length = 0;
  }

  /** The notes on which rules ran, each once, as they came. */
  get looked(): readonly string[] {
    return [...new Set(this.runs.map(({ path }) => path))];
  }

  take(texts: readonly (readonly [string, string])[]): void {
    const countRead = () => (this.reads += 1);
    const changes = texts.map(([path, text]): Change => ({
      kind: 'note',
      uri: uriOf(path),
      get text() {
        countRead();
        return text;
      },
    }));
    for (const update of this.index.apply(changes).searches) this.survey.accept(update);
  }

  private counted(rule: Rule): Rule {
    const { runs, askedForDay } = this;
    return {
      ...rule,
      check(note, context, written) {
        runs.push({ rule: rule.id, path: note.path });
        const hear = <T>(answer: T): T => {
          askedForDay.add(rule.id);
          return answer;
        };
        const heard = Object.create(context, {
          today: { get: () => hear(context.today) },
          followUps: {
            value: (...of: Parameters<typeof context.followUps>) => hear(context.followUps(...of)),
          },
        }) as typeof context;
        return rule.check(note, heard, written);
      },
    };
  }
}

function filesOf(people: number): readonly (readonly [string, string])[] {
  const files: (readonly [string, string])[] = [[PROFILE, profileWith('')]];
  for (let n = 0; n < people; n++) {
    files.push(
      [`contacts/p${n}.md`, contactNote(n, 'called')],
      [
        `interviews/i${n}.md`,
        `---\ntype: interview\nkind: informational\ncontact: Person P${n}\nstart: 2026-11-${10 + (n % 20)}\n---\n\n## Questions\n\n1. What do you do?\n`,
      ],
      [
        `letters/l${n}.md`,
        `---\ntype: letter\nkind: request\nto: Person P${n}\nstatus: sent\nsent: 2026-11-02\n---\n\nDear Person,\n\nMay I ask you about your work?\n\nKind regards\n`,
      ],
    );
  }
  return files;
}

function contactNote(n: number, said: string): string {
  return `---\ntype: contact\nname: Person P${n}\ncompany: Company ${n}\nstage: contacted\n---\n\n## Log\n\n- 2026-11-05 ${said}\n`;
}

function profileWith(keys: string): string {
  return `---\ntype: profile\n${keys}---\n`;
}

describe('the work that is done', () => {
  const small = new CountedSearch(SMALL);
  const large = new CountedSearch(LARGE);

  beforeEach(() => {
    small.forget();
    large.forget();
  });

  it('for an edit is one file, one note, and the rules of the notes that ask about it, however large the search is', () => {
    for (const search of [small, large]) {
      search.edit('contacts/p7.md', contactNote(7, 'wrote'));
      assert.deepEqual([search.reads, search.parses], [1, 1]);
      assert.deepEqual([...search.looked].sort(), ['contacts/p7.md', 'interviews/i7.md', 'letters/l7.md']);
    }
    assert.deepEqual(
      large.runs.map(({ rule, path }) => `${rule} ${path}`),
      small.runs.map(({ rule, path }) => `${rule} ${path}`),
    );
  });

  it('for opening a view is neither reading nor running rules', () => {
    const { survey } = large;
    const note = survey.search?.note(uriOf('contacts/p7.md'));
    assert.ok(note !== undefined);
    large.parsed(() => {
      assert.ok(contactsTree(survey, 'stage').length > 0);
      assert.ok(interviewsTree(survey).length > 0);
      assert.ok(followUpsTree(survey).length > 0);
      assert.ok(backlinksTree(survey, note).length > 0);
      assert.ok(dueNow(survey).length > 0);
      assert.ok(nextAfterToday(survey) !== undefined);
    });
    assert.deepEqual([large.reads, large.parses, large.runs.length], [0, 0, 0]);
  });

  it('at midnight is only that of the rules that ask for the day', () => {
    small.parsed(() => small.survey.setToday(addDays(TODAY, 1)));
    small.settle();
    const ran = [...new Set(small.runs.map(({ rule }) => rule))];
    assert.deepEqual([small.reads, small.parses], [0, 0]);
    assert.ok(ran.length > 0);
    assert.deepEqual(
      ran.filter((rule) => !small.askedForDay.has(rule)),
      [],
    );
    small.survey.setToday(TODAY);
    small.settle();
  });

  it('after a change of the rules begins with the notes in sight, and reads no other note', () => {
    const search = new CountedSearch(SMALL);
    const inSight = [uriOf('letters/l9.md'), uriOf('interviews/i3.md')];
    search.parsed(() => search.take([[PROFILE, profileWith('rules: { link-broken: off }\n')]]));
    assert.deepEqual([search.reads, search.parses], [1, 1]);
    search.settle(inSight);
    assert.deepEqual(search.looked.slice(0, 2), ['letters/l9.md', 'interviews/i3.md']);
    assert.equal(search.looked.length, search.survey.search?.size);
    assert.ok(search.runs.every(({ rule }) => rule !== 'link-broken'));
  });
});
