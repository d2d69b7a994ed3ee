import { byUrgency, followUpsOf, inOrder } from '../agenda/agenda';
import type { FollowUp } from '../agenda/follow-up';
import type { UserSettings } from '../index/control';
import { Derived, REPOSITORY, TODAY } from '../index/derived';
import type { Lookup } from '../index/lookup';
import { Ordered } from '../index/ordered';
import { workingDaysOf } from '../index/relations';
import type { Search } from '../index/search';
import { finished, inOneStep, type Steps } from '../index/steps';
import type { SearchUpdate } from '../index/workspace-index';
import type { Calendar, Day } from '../model/day';
import type { Repository } from '../model/repository';
import { foundAlone, lint, linting, type Finding } from '../guidance/lint';
import type { LintContext } from '../guidance/observe';
import type { Rule } from '../guidance/rule';
import { changedBy, sureEdits } from '../guidance/fix-all';
import { foldersOf } from '../index/workspace-index';
import { readNote, type Note } from '../model/note';

/** More rounds of fixes than any note needs: each makes possible what the one before did not see. */
const MOST_ROUNDS = 20;

interface Seen {
  readonly findings: readonly Finding[];
  readonly followUps: readonly FollowUp[];
}

/** What was found in a note before its search was read, and what it was found with. */
interface Early {
  readonly note: Note;
  readonly profile: Note | undefined;
  readonly day: Day;
  readonly user: UserSettings;
  readonly findings: readonly Finding[];
  /** Whether all rules have been asked. */
  readonly isDone: boolean;
}

/** What a value for a note is worked out from; whoever asks for the day is asked again on the next one. */
export interface Surroundings {
  readonly lookup: Lookup;
  readonly today: () => Day;
}

/** What is kept up to date, whatever its values are. */
type Upkept = Pick<Derived<unknown>, 'pending' | 'accept' | 'touch' | 'refreshing'>;

/** What one search looks like on a day: the findings and follow-ups of every note, kept up to date note by note. */
export class Survey {
  private readonly seen: Derived<Seen>;
  private readonly others: Upkept[] = [];
  private readonly early = new Map<string, Early>();
  /** The rules about the data of notes: they take least, and ask for nothing else. */
  private readonly simple: readonly Rule[];
  private readonly simplestFirst: readonly Rule[];
  private user: UserSettings;
  private day: Day;
  private partial: boolean;
  private repository: Repository | undefined;
  private current: Search | undefined;
  private readonly agenda = new Ordered(byUrgency);
  private readonly counts = new Map<FollowUp['state'], number>();
  private byContact: ReadonlyMap<string, readonly FollowUp[]> | undefined;
  /** Every rule that there is, by its id, also those that are not run here. */
  readonly known: ReadonlyMap<string, Rule>;

  constructor(
    private readonly rules: readonly Rule[],
    {
      today,
      user = new Map(),
      known = rules,
      isPartial = false,
    }: {
      readonly today: Day;
      readonly user?: UserSettings;
      readonly known?: readonly Rule[];
      /** Whether the search is still being read: nothing is said meanwhile that the rest of it could change. */
      readonly isPartial?: boolean;
    },
  ) {
    this.day = today;
    this.partial = isPartial;
    this.user = user;
    this.known = new Map(known.map((rule) => [rule.id, rule]));
    const isSimple = ({ group }: Rule) => group === 'data';
    this.simple = rules.filter(isSimple);
    this.simplestFirst = [...this.simple, ...rules.filter((rule) => !isSimple(rule))];
    // A rule that asks for the day in one note may as well do so in another.
    const asking = new Set<string>();
    this.seen = new Derived<Seen>(
      (uri, lookup, record, before) => {
        const onDay = (rule?: Rule) => {
          record(TODAY);
          if (rule !== undefined) asking.add(rule.id);
        };
        const context = { ...this.context(lookup), onDay, onRepository: () => record(REPOSITORY) };
        return this.looking(uri, context, before && { ...before, asking: new Set(asking) });
      },
      (before, after) => this.replan(before?.followUps ?? [], after?.followUps ?? []),
    );
  }

  get today(): Day {
    return this.day;
  }

  /** The calendar of the person whose search it is. */
  get calendar(): Calendar {
    return { today: this.day, workingDays: this.current && workingDaysOf(this.current.lookup()) };
  }

  /** The user's settings that it is looked at with. */
  get settings(): UserSettings {
    return this.user;
  }

  /** The snapshot that was taken in last. */
  get search(): Search | undefined {
    return this.current;
  }

  /** Whether notes of the search are still unread. */
  get isPartial(): boolean {
    return this.partial;
  }

  /** All of the search has been read, and all can be said. */
  complete(): void {
    this.partial = false;
  }

  /** How many values of notes are not up to date. */
  get pending(): number {
    return this.all.reduce((sum, { pending }) => sum + pending.size, 0);
  }

  /** Takes in what changed; answers the notes that are gone, whose findings are forgotten. */
  accept(update: SearchUpdate): readonly string[] {
    this.current = update.search;
    const gone = this.seen.accept(update);
    for (const other of this.others) other.accept(update);
    const goneEarly = [...this.early.keys()].filter((uri) => update.search.note(uri) === undefined);
    for (const uri of goneEarly) this.early.delete(uri);
    return [...gone, ...goneEarly];
  }

  /** Another day has begun: what asked for the day is looked at again. */
  setToday(today: Day): void {
    if (today === this.day) return;
    this.day = today;
    for (const derived of this.all) derived.touch(TODAY);
  }

  /** The search lies in another repository, in none, or what keeps it out of it has changed. */
  setRepository(repository: Repository | undefined): void {
    if (JSON.stringify(repository) === JSON.stringify(this.repository)) return;
    this.repository = repository;
    this.seen.touch(REPOSITORY);
  }

  /** The user's settings have changed: everything is looked at again. */
  setUser(user: UserSettings): void {
    this.user = user;
    this.seen.touchAll();
  }

  /**
   * Looks at the notes that are not up to date, `first` before the others, and yields each when it is done, or when
   * `isDue` says so: the caller may pause or stop there. While the search is being read it looks at none: `glance` does.
   */
  *work(first: Iterable<string> = [], isDue?: () => boolean): Generator<string> {
    if (this.partial) return;
    for (const uri of first) if (this.seen.pending.has(uri)) yield* this.lookAtInSteps(uri, isDue);
    for (let next = this.next(); next !== undefined; next = this.next())
      yield* this.lookAtInSteps(next, isDue);
    this.current?.forgetAnswers();
  }

  /**
   * Looks at notes while their search is being read, as `work` does afterwards, for what the rest of it cannot change; with
   * `isSimple` only for what takes least to find, and reads no prose.
   */
  *glance(uris: Iterable<string>, isDue?: () => boolean, isSimple = false): Generator<string> {
    const asked = isSimple ? this.simple : this.simplestFirst;
    if (this.partial) for (const uri of uris) yield* this.glanceAt(uri, asked, isDue);
  }

  /** A value for each note, kept up to date with the findings from now on; `replaced` hears of each that came or went. */
  each<T>(
    compute: (note: Note, surroundings: Surroundings) => T | undefined,
    replaced: (before: T | undefined, after: T | undefined) => void,
  ): Derived<T> {
    const derived = new Derived<T>((uri, lookup, record) => {
      const today = () => {
        record(TODAY);
        return this.day;
      };
      return inOneStep(() => {
        const note = lookup.note(uri);
        return note && compute(note, { lookup, today });
      });
    }, replaced);
    const { current: search } = this;
    const changed = new Set([...(search?.all() ?? [])].map(({ uri }) => uri));
    if (search !== undefined) derived.accept({ search, changed, touched: new Set() });
    this.others.push(derived);
    return derived;
  }

  /** Looks at one note now, if it is not up to date; answers whether it was not. */
  lookAt(uri: string): boolean {
    if (this.partial || !this.seen.pending.has(uri)) return false;
    finished(this.refreshing(uri));
    return true;
  }

  /** The notes that have been looked at. */
  *uris(): Generator<string> {
    for (const [uri] of this.seen.entries()) yield uri;
  }

  /** The findings of a note as they were last seen. */
  findingsOf(uri: string): readonly Finding[] {
    const seen = this.seen.get(uri);
    if (seen !== undefined) return seen.findings;
    const early = this.early.get(uri);
    return early !== undefined && early.note === this.current?.note(uri) ? early.findings : [];
  }

  /**
   * The text of a note after all fixes that need no judgement, those that others make possible included; undefined where
   * there is nothing to fix. Made again, they change nothing.
   */
  fixedText(uri: string): string | undefined {
    let search = this.partial ? undefined : this.current;
    const start = search?.note(uri)?.text;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const note = search?.note(uri);
      if (search === undefined || note === undefined) return undefined;
      const lookup = search.lookup();
      const findings = lint(note, this.rules, this.context(lookup));
      const text = changedBy(note.text, sureEdits(note.text, findings));
      if (text === undefined) return note.text === start ? undefined : note.text;
      const next = readNote({ uri, path: note.path, text }, foldersOf(lookup.profile()));
      search = search.update(new Map([[uri, next]])).search;
    }
    return undefined;
  }

  /** The agenda of the search, in its order. */
  followUps(): readonly FollowUp[] {
    return this.agenda.all;
  }

  /** How many follow-ups are in a state. */
  countOf(state: FollowUp['state']): number {
    return this.counts.get(state) ?? 0;
  }

  /** What stands in one note to be done, in the order of the agenda. */
  followUpsIn(uri: string): readonly FollowUp[] {
    return inOrder(this.seen.get(uri)?.followUps ?? []);
  }

  /** What there is to do about a contact, in whatever note it stands, in the order of the agenda. */
  followUpsAbout(uri: string): readonly FollowUp[] {
    if (this.byContact === undefined) {
      const byContact = new Map<string, FollowUp[]>();
      for (const item of this.followUps()) {
        if (item.contact === undefined) continue;
        const own = byContact.get(item.contact.uri);
        if (own === undefined) byContact.set(item.contact.uri, [item]);
        else own.push(item);
      }
      this.byContact = byContact;
    }
    return this.byContact.get(uri) ?? [];
  }

  /** Looks at one note, and yields it when it is done, or before, as often as `isDue` says so. */
  private *lookAtInSteps(uri: string, isDue: () => boolean = () => false): Generator<string> {
    for (const _ of this.refreshing(uri)) if (isDue()) yield uri;
    yield uri;
  }

  /** Finds in a note, rule by rule, what the rest of its search cannot change; what is found counts as soon as it is. */
  private *glanceAt(
    uri: string,
    asked: readonly Rule[],
    isDue: () => boolean = () => false,
  ): Generator<string> {
    const { current: search, rules, day, user, known } = this;
    const note = search?.note(uri);
    if (search === undefined || note === undefined) return;
    const before = this.early.get(uri);
    const profile = search.note(search.profileUri);
    const isSame =
      before?.note === note && before.profile === profile && before.day === day && before.user === user;
    if (isSame && before.isDone) return;
    const findings: Finding[] = [];
    for (const rule of asked) {
      findings.push(...(foundAlone(note, rule, rules, { search, today: day, user, known }) ?? []));
      if (!isDue()) continue;
      this.early.set(uri, { note, profile, day, user, findings: [...findings], isDone: false });
      yield uri;
      if (this.current?.note(uri) !== note) return;
    }
    const isDone = asked === this.simplestFirst;
    this.early.set(uri, { note, profile, day, user, findings, isDone });
    yield uri;
  }

  private context(lookup: Lookup): LintContext {
    const { day, user, known, repository } = this;
    return { lookup, today: day, user, known, repository };
  }

  private get all(): readonly Upkept[] {
    return [this.seen, ...this.others];
  }

  private next(): string | undefined {
    for (const { pending } of this.all) for (const uri of pending) return uri;
    return undefined;
  }

  /** One after the other: much of what the one asks the other has asked already. */
  private *refreshing(uri: string): Steps<void> {
    for (const derived of this.all) if (derived.pending.has(uri)) yield* derived.refreshing(uri);
    if (!this.seen.pending.has(uri)) this.early.delete(uri);
  }

  /** What is to be seen in a note: what is to be done, and then what rule after rule finds. */
  private *looking(
    uri: string,
    context: LintContext,
    before: (Seen & { readonly asking: ReadonlySet<string> }) | undefined,
  ): Steps<Seen | undefined> {
    const note = context.lookup.note(uri);
    if (note === undefined) return undefined;
    const followUps = followUpsOf(context.lookup, note, context.today, context.user);
    if (followUps.length > 0 || note.type !== 'ordinary') context.onDay?.();
    yield;
    return { findings: yield* linting(note, this.rules, context, before), followUps };
  }

  private replan(before: readonly FollowUp[], after: readonly FollowUp[]): void {
    if (before.length === 0 && after.length === 0) return;
    this.agenda.replace(before, after);
    this.byContact = undefined;
    for (const { state } of before) this.counts.set(state, this.countOf(state) - 1);
    for (const { state } of after) this.counts.set(state, this.countOf(state) + 1);
  }
}
