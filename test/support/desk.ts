import assert from 'node:assert/strict';

import { rules } from '../../src/core/guidance/rules';
import type { Search } from '../../src/core/index/search';
import { WorkspaceIndex, type Change } from '../../src/core/index/workspace-index';
import { Survey } from '../../src/core/insights/survey';
import type { Day } from '../../src/core/model/day';
import { uriOf } from './search';

/** An index and its surveys as a host keeps them: told what happens, and asked for what they see. */
export class Desk {
  private readonly index = new WorkspaceIndex();
  private readonly surveys = new Map<string, Survey>();

  constructor(
    private today: Day,
    changes: readonly Change[] = [],
  ) {
    this.tell(changes);
  }

  /** Takes in what happened at one time. */
  tell(changes: readonly Change[]): void {
    const { searches, closed } = this.index.apply(changes);
    for (const root of closed) this.surveys.delete(root);
    for (const update of searches) {
      const known = this.surveys.get(update.search.root);
      const survey = known ?? new Survey(rules, { today: this.today });
      this.surveys.set(update.search.root, survey);
      survey.accept(update);
    }
  }

  turnTo(today: Day): void {
    this.today = today;
    for (const survey of this.surveys.values()) survey.setToday(today);
  }

  /** The searches as they stand. */
  get searches(): readonly Search[] {
    return this.index.searches;
  }

  /** The search that a file belongs to. */
  searchOf(uri: string): Search | undefined {
    return this.index.searchOf(uri);
  }

  /** Brings everything up to date. */
  look(): void {
    for (const survey of this.surveys.values()) for (const uri of survey.work()) void uri;
  }

  /** Everything that could be shown, as plain data. */
  seen(): unknown {
    this.look();
    return this.index.searches.map(({ root }) => {
      const survey = this.surveys.get(root);
      assert.ok(survey !== undefined);
      const notes = [...(survey.search?.all() ?? [])].sort((a, b) => (a.path < b.path ? -1 : 1));
      return {
        root,
        notes: notes.map(({ path, type, name, uri }) => ({
          path,
          type,
          name,
          findings: survey.findingsOf(uri).map(({ related, ...finding }) => ({
            ...finding,
            related: related.map(({ note, range, message }) => [note.path, note.text, range, message]),
          })),
        })),
        followUps: survey.followUps().map(({ note, contact, ...item }) => ({
          ...item,
          note: [note.path, note.text],
          contact: [contact?.path, contact?.text],
        })),
      };
    });
  }
}

/** What a host tells of files that are there. */
export function changesIn(files: Iterable<readonly [path: string, text: string]>): readonly Change[] {
  return [...files].map(([path, text]) =>
    path.endsWith('.md') ? { kind: 'note', uri: uriOf(path), text } : { kind: 'file', uri: uriOf(path) },
  );
}
