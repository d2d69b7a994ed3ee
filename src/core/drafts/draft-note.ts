import type { Moment } from '../model/moment';
import type { Day } from '../model/day';
import type {
  Folders,
  Format,
  InterviewKind,
  OpportunityStatus,
  Relationship,
  Source,
} from '../model/schema';

/** A note that has been written and not yet stored. */
export interface DraftNote {
  /** From the search's root, with `/`; free when it was asked for. */
  readonly path: string;
  readonly text: string;
  /** The UTF-16 offset of the first thing that the person has to fill in. */
  readonly cursor: number;
}

/** Something that may have a note of its own. */
export interface Named {
  readonly name: string;
  /** What a wikilink to its note says, as `linkTargetOf` finds it; undefined where there is no note. */
  readonly linkTarget?: string | undefined;
}

/** A person as far as the notes know them. */
export interface Person extends Named {
  readonly aliases?: readonly string[] | undefined;
  readonly role?: string | undefined;
  readonly company?: Named | undefined;
  readonly relationship?: readonly Relationship[] | undefined;
  readonly source?: Source | undefined;
  readonly referredBy?: Named | undefined;
  /** The article, talk or post that led here. */
  readonly foundVia?: string | undefined;
  /** The last lines of the log as they stand there, the oldest first. */
  readonly lastLog?: readonly string[] | undefined;
}

/** A conversation to prepare, as far as it is known. */
export interface Conversation {
  readonly kind: InterviewKind;
  readonly today: Day;
  readonly contact: Person;
  readonly moment?: Moment | undefined;
  readonly format?: Format | undefined;
  /** Undefined: they, if the contact's source is `inbound`, else me. */
  readonly initiatedBy?: 'me' | 'them' | undefined;
  /** The field that it is about: the company's industry, or what the search is focused on. */
  readonly field?: string | undefined;
  /** The opening that is in sight, if there is one. */
  readonly opportunity?: Named | undefined;
  /** How far the application for it is. */
  readonly progress?: OpportunityStatus | undefined;
  /** Whether the two have talked before. */
  readonly hasMet?: boolean | undefined;
  /** Where the person wants to be in five to ten years, from the profile. */
  readonly goals?: string | undefined;
}

/** Where a draft may be stored. */
export interface Storage {
  readonly folders: Folders;
  /** Whether something is already stored at a path, which counts from the search's root. */
  readonly isTaken: (path: string) => boolean;
}
