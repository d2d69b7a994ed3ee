import type { Lookup } from './lookup';
import type { SearchUpdate } from './workspace-index';
import type { Search } from './search';
import { finished, type Steps } from './steps';

/** The key for questions about the day. */
export const TODAY = 'today';

/** The key for questions about the Git repository that the search lies in. */
export const REPOSITORY = 'repository';

/** A question, and the notes whose values were computed from its answer. */
interface Question {
  readonly key: string;
  readonly askers: Set<string>;
}

/**
 * A value for each note of a search, computed when asked for and again only after an answer that it was computed from
 * may have changed. What a computation asks of the lookup is recorded; nothing has to be declared.
 */
export class Derived<T> {
  private readonly values = new Map<string, T>();
  private readonly askedBy = new Map<string, readonly Question[]>();
  private readonly questions = new Map<string, Question>();
  private readonly stale = new Set<string>();
  /** Those of them for which nothing but the day has changed. */
  private readonly aged = new Set<string>();
  private search: Search | undefined;
  /** Grows with whatever may change a value. */
  private news = 0;

  constructor(
    /** Is given the value `before` where nothing but the day has changed. */
    private readonly compute: (
      uri: string,
      lookup: Lookup,
      record: (key: string) => void,
      before?: T,
    ) => Steps<T | undefined>,
    /** Hears of each value that takes the place of another, came or went. */
    private readonly replaced: (before: T | undefined, after: T | undefined) => void = () => undefined,
  ) {}

  /** The notes whose value is not up to date. */
  get pending(): ReadonlySet<string> {
    return this.stale;
  }

  /** Takes in a snapshot and what it changed; answers the notes that are gone. */
  accept({ search, changed, touched }: SearchUpdate): readonly string[] {
    this.search = search;
    this.news += 1;
    const gone: string[] = [];
    for (const uri of changed) {
      if (search.note(uri) !== undefined) {
        this.makeStale(uri);
        continue;
      }
      const before = this.values.get(uri);
      if (!this.forget(uri)) continue;
      gone.push(uri);
      this.replaced(before, undefined);
    }
    for (const key of touched) this.touch(key);
    return gone;
  }

  /** Makes every value stale that was computed from this answer. */
  touch(key: string): void {
    this.news += 1;
    for (const uri of this.questions.get(key)?.askers ?? []) this.makeStale(uri, key);
  }

  /** Makes every value stale. */
  touchAll(): void {
    this.news += 1;
    for (const uri of this.askedBy.keys()) this.makeStale(uri);
  }

  /** The value of a note as it was last computed, up to date or not. */
  get(uri: string): T | undefined {
    return this.values.get(uri);
  }

  /** Brings the value of a note up to date, and answers it. */
  refresh(uri: string): T | undefined {
    finished(this.refreshing(uri));
    return this.values.get(uri);
  }

  /** The same step by step. What was begun is dropped where something has changed in between: the note is still pending then. */
  *refreshing(uri: string): Steps<void> {
    const { search, news } = this;
    if (search === undefined || !this.stale.has(uri)) return;
    const before = this.aged.has(uri) ? this.values.get(uri) : undefined;
    const keys = new Set(before === undefined ? [] : this.askedBy.get(uri)?.map(({ key }) => key));
    const record = (key: string) => void keys.add(key);
    const steps = this.compute(uri, search.lookup(record), record, before);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      yield;
      if (news !== this.news || !this.stale.has(uri)) return;
    }
    const known = this.values.get(uri);
    this.forget(uri);
    if (step.value !== undefined) this.values.set(uri, step.value);
    this.askedBy.set(
      uri,
      [...keys].map((key) => this.asking(uri, key)),
    );
    this.replaced(known, step.value);
  }

  entries(): IterableIterator<[string, T]> {
    return this.values.entries();
  }

  private makeStale(uri: string, key?: string): void {
    if (key !== TODAY) this.aged.delete(uri);
    else if (!this.stale.has(uri)) this.aged.add(uri);
    this.stale.add(uri);
  }

  private asking(uri: string, key: string): Question {
    let question = this.questions.get(key);
    if (question === undefined) {
      question = { key, askers: new Set() };
      this.questions.set(key, question);
    }
    question.askers.add(uri);
    return question;
  }

  private forget(uri: string): boolean {
    this.stale.delete(uri);
    this.aged.delete(uri);
    for (const { key, askers } of this.askedBy.get(uri) ?? []) {
      askers.delete(uri);
      if (askers.size === 0) this.questions.delete(key);
    }
    this.values.delete(uri);
    return this.askedBy.delete(uri);
  }
}
