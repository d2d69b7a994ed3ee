import type { LinkText } from '../markdown/links';
import type { Day } from '../model/day';
import type { Contact, Interview, Note, NoteOf, Profile } from '../model/note';
import type { InterviewKind, ReadType, Source } from '../model/schema';

/** Where a link leads: to one note, to several that fit equally well, to a file that is no note, or nowhere. */
export type Resolution =
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'several'; readonly notes: readonly Note[] }
  | {
      readonly kind: 'file';
      /** Which one it is, by its folded place, as `FileSet` has it; undefined where several are called so. */
      readonly file?: { readonly place: string; readonly uri: string };
    }
  | { readonly kind: 'none' };

/**
 * The questions that rules, the agenda and views may ask of a search. All answers come from one snapshot; the one
 * who hands out a lookup may record what was asked, and so knows later which answers a change has touched.
 */
export interface Lookup {
  /** The root's URI, without a slash at its end. */
  readonly root: string;
  /** The URI of a note whose own silencers are not heard, and for which nothing is history, to find out what they silence. */
  readonly unsilenced?: string;
  profile(): Profile | undefined;
  note(uri: string): Note | undefined;
  /** All notes of a type, in no particular order; the same list as long as none of them has changed. */
  all<T extends ReadType>(type: T): readonly NoteOf<T>[];
  /** Follows a link. With `type`, notes of that type are preferred among those that fit. */
  resolve(link: LinkText, from: Note, type?: ReadType): Resolution;
  /** The notes that hold a link to this one, in the order of their paths. */
  backlinks(note: Note): readonly Note[];
  /** The notes that hold a link which may mean the same as this one, also where it leads nowhere, in the order of their paths. */
  linkingAlike(link: LinkText, from: Note): readonly Note[];
  /** The contacts that have an identity as `identitiesOf` gives it: an e-mail address, a LinkedIn address or a name. */
  sameIdentity(identity: string): readonly Note[];
  /** The interviews whose `start` names this day, on whatever clock, in no particular order. */
  interviewsOn(day: Day): readonly Interview[];
  /** The contacts with this word, folded, in their name or an alias, in no particular order. */
  called(word: string): readonly Contact[];
  /** The names, file names and aliases of all notes of a type, as written, note by note in the order of their URIs. */
  names(type: ReadType): readonly string[];
  /**
   * The answer to a question about a note, worked out once and kept while the snapshot is looked at; whoever asks again
   * counts as having asked all that it was worked out from. It must depend on nothing else than the question's words say.
   */
  kept<T>(note: Note, question: string, answer: () => T): T;
  /** How many contacts came by each source; those whose note does not say stand under undefined. */
  sources(): ReadonlyMap<Source | undefined, number>;
  /** How many interviews there are of each kind, without those that were cancelled. */
  kinds(): ReadonlyMap<InterviewKind | undefined, number>;
}

/** What a recorded question is filed under; a change touches the keys whose answers it may alter. */
export const asked = {
  profile: 'profile',
  note: (uri: string) => `note:${uri}`,
  type: (type: ReadType) => `type:${type}`,
  names: (type: ReadType) => `names:${type}`,
  name: (name: string) => `name:${name}`,
  mentions: (name: string) => `mentions:${name}`,
  mark: (mark: string) => `mark:${mark}`,
  sources: 'sources',
  kinds: 'kinds',
  files: 'files',
} as const;
