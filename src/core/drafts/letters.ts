import type { Day } from '../model/day';
import type { Moment } from '../model/moment';
import type { CHANNELS, Format, InterviewKind } from '../model/schema';
import type { DraftNote, Person, Storage } from './draft-note';

/** The letters that can be drafted from what the notes know. */
export const DRAFTED_LETTERS = ['thank-you', 'follow-up', 'feedback', 'accept'] as const;
export type DraftedLetter = (typeof DRAFTED_LETTERS)[number];

/** What the notes know when a letter is drafted. */
export interface LetterContext extends Storage {
  readonly today: Day;
  readonly to: Person & { readonly linkTarget: string };
  /** Who writes. */
  readonly from?: { readonly name?: string | undefined; readonly signature?: string | undefined } | undefined;
  /** The conversation that the letter belongs to. */
  readonly interview?:
    | {
        readonly linkTarget: string;
        readonly kind?: InterviewKind | undefined;
        readonly moment?: Moment | undefined;
        readonly format?: Format | undefined;
        readonly place?: string | undefined;
        /** The day by which they said that one may ask again. */
        readonly feedbackBy?: Day | undefined;
      }
    | undefined;
  /** What was talked about, a few words each, the most telling first. */
  readonly topics?: readonly string[] | undefined;
  /** The letter that had no answer, where this one follows it up. */
  readonly unanswered?: { readonly sent: Day; readonly subject?: string | undefined } | undefined;
  /** `email` if undefined. */
  readonly channel?: (typeof CHANNELS)[number] | undefined;
}

/** A letter that wants at most two things from the person before it can be sent, each a placeholder. */
export declare function draftLetter(kind: DraftedLetter, context: LetterContext): DraftNote;
