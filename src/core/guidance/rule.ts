import type * as z from 'zod/mini';

import type { FollowUp } from '../agenda/follow-up';
import type { MissingType } from '../drafts/missing-note';
import type { Severity, Silencer } from '../index/control';
import type { Lookup } from '../index/lookup';
import { readOptions } from '../index/options';
import type { Day } from '../model/day';
import type { Note, NoteOf } from '../model/note';
import type { Repository } from '../model/repository';
import type { InterviewKind, LetterKind, ReadType } from '../model/schema';
import type { NoteEdit } from '../markdown/edits/note-edit';
import type { Range } from '../text/range';

/** The families of the catalogue: the right conversation, finding people, letters, before and after the meeting, the data. */
export const GROUPS = ['conversation', 'people', 'letters', 'before', 'after', 'data'] as const;
export type Group = (typeof GROUPS)[number];

/** The commands that a fix may ask for, with their arguments: first the URI of the note that they are about. */
interface ActArguments {
  'jobSearch.draftLetter':
    | readonly [note: string, kind: LetterKind]
    | readonly [friend: string, kind: 'introduction', wanted: string];
  'jobSearch.newInterview': readonly [about: string, kind: InterviewKind];
  'jobSearch.setDate': readonly [
    note: string,
    key: 'start' | 'sent' | 'replied' | 'thank_you_sent' | 'feedback_by' | 'next_follow_up',
  ];
  'jobSearch.editField': readonly [note: string, key: string];
  'jobSearch.chooseOpportunity': readonly [interview: string];
  'jobSearch.chooseReferrer': readonly [note: string];
  'jobSearch.chooseContact': readonly [note: string];
  'jobSearch.openNote': readonly [note: string];
  'jobSearch.createContact': readonly [note: string, name: string];
  'jobSearch.createNote': readonly [note: string, type: MissingType, name: string];
  'jobSearch.writeUpInterview': readonly [interview: string];
  'jobSearch.ignoreInGit': readonly [profile: string];
  'jobSearch.compareCopy': readonly [copy: string, original: string];
}

/** What the host is asked to do where a person or another file has to be involved. */
export type Act = {
  [C in keyof ActArguments]: { readonly command: C; readonly arguments: ActArguments[C] };
}[keyof ActArguments];

/** What can be done about a finding, as data: text edits of a note, or a command for the host to run. */
export type Fix =
  | {
      readonly title: string;
      readonly edits: readonly NoteEdit[];
      /** The URI of the note that the edits change, where it is not the one with the finding. */
      readonly note?: string;
      /** The fix that most people want, offered first. */
      readonly preferred?: true;
      /** There is nothing to judge: only one thing can be meant, and no text of the person is lost. Made by fix-all too. */
      readonly sure?: true;
    }
  | {
      readonly title: string;
      readonly act: Act;
      readonly preferred?: true;
    };

/** Another place that belongs to a finding. */
export interface Related {
  readonly note: Note;
  readonly range: Range;
  readonly message: string;
}

/** What a rule sees at one place of a note. */
export interface Observation {
  readonly range: Range;
  /** A sentence to the person, with the names and dates of the case, and what to do. */
  readonly message: string;
  /** Where the rule has a ladder: the severity at this point of it. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
}

/** All rules by id, as far as one rule may know of another. */
export type KnownRules = ReadonlyMap<string, Pick<Rule, 'options'>>;

/** What a rule may ask for; every question is recorded. */
export interface RuleContext<O> {
  readonly ask: Lookup;
  /** The day in the person's time zone. */
  readonly today: Day;
  /** The Git repository that the search lies in; undefined where it lies in none, or where that is not known. */
  readonly repository: Repository | undefined;
  /** What stands in a note to be done: a rule on lateness reads it here and computes no date itself. */
  readonly followUps: (note: Note) => readonly FollowUp[];
  /** The rules that a setting, a comment or `ignore:` may name. */
  readonly known: KnownRules;
  /** What in this note silences a rule that would find nothing there. */
  readonly unusedSilencers: () => readonly Silencer[];
  readonly options: O;
}

/** A note of one of several types, which its `type` tells apart. */
type AnyOf<T extends ReadType> = { readonly [K in T]: NoteOf<K> }[T];

type NoOptions = Readonly<Record<never, never>>;
type OptionsOf<S> = S extends z.ZodMiniObject ? z.output<S> : NoOptions;

/** What a rule is written as. */
export interface RuleDefinition<T extends ReadType, S extends z.ZodMiniObject | undefined> {
  /** The thing, then its state: file name, page, diagnostic code and the word that suppresses it. */
  readonly id: string;
  readonly group: Group;
  /** The default; the highest of the ladder where there is one. */
  readonly severity: Severity;
  readonly appliesTo: T | readonly T[];
  /** One sentence, without the names of a case. */
  readonly summary: string;
  /** Options of the kinds of `option-kinds.ts`; they are written as text in the profile. */
  readonly options?: S;
  readonly check: (note: AnyOf<T>, context: RuleContext<OptionsOf<S>>) => Iterable<Observation>;
}

/** A rule as the linter runs it. */
export interface Rule {
  readonly id: string;
  readonly group: Group;
  readonly severity: Severity;
  readonly appliesTo: ReadonlySet<ReadType>;
  readonly summary: string;
  readonly options?: z.ZodMiniObject;
  check(note: Note, context: WithoutOptions, written: ReadonlyMap<string, string>): Iterable<Observation>;
}

/** Makes a rule: narrows its note type and reads its options, so that no rule begins with either. */
export function defineRule<const T extends ReadType, S extends z.ZodMiniObject | undefined = undefined>(
  definition: RuleDefinition<T, S>,
): Rule {
  const { appliesTo, options, check, ...rest } = definition;
  const types: ReadonlySet<ReadType> = new Set(typeof appliesTo === 'string' ? [appliesTo] : appliesTo);
  return {
    ...rest,
    appliesTo: types,
    ...(options === undefined ? {} : { options }),
    check(note, context, written) {
      // Most rules have no options and take the context as it is.
      const full: unknown =
        options === undefined ? context : new WithOptions(context, readOptions(options, written));
      return check(note as unknown as AnyOf<T>, full as RuleContext<OptionsOf<S>>);
    },
  };
}

type WithoutOptions = Omit<RuleContext<unknown>, 'options'>;

/**
 * A context with the options of a rule, which asks for nothing that the rule does not ask for. A class, because an object
 * made on top of another is slow to read: these are read for every note and rule.
 */
class WithOptions<O> implements RuleContext<O> {
  constructor(
    private readonly context: WithoutOptions,
    readonly options: O,
  ) {}

  get ask() {
    return this.context.ask;
  }

  get today() {
    return this.context.today;
  }

  get repository() {
    return this.context.repository;
  }

  get followUps() {
    return this.context.followUps;
  }

  get known() {
    return this.context.known;
  }

  get unusedSilencers() {
    return this.context.unusedSilencers;
  }
}
