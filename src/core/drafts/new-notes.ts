import type { Day } from '../model/day';
import type { OpportunityStatus, Stage } from '../model/schema';
import type { Conversation, DraftNote, Named, Person, Storage } from './draft-note';

/** A conversation that gets its note: `place` is an address, a number or a link, `duration` such as `30m`. */
export interface NewInterview extends Conversation, Storage {
  readonly contact: Person & { readonly linkTarget: string };
  readonly place?: string | undefined;
  readonly duration?: string | undefined;
}

export interface NewContact extends Person, Storage {
  readonly email?: string | undefined;
  readonly linkedin?: string | undefined;
  readonly stage?: Stage | undefined;
}

export interface NewCompany extends Storage {
  readonly name: string;
  readonly industry?: string | undefined;
  readonly size?: string | undefined;
  readonly website?: string | undefined;
  readonly location?: string | undefined;
}

export interface NewProfile {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  /** One line of background. */
  readonly headline?: string | undefined;
  /** IANA name. */
  readonly timezone?: string | undefined;
  readonly focus?: readonly string[] | undefined;
}

export interface NewOpportunity extends Storage {
  readonly title: string;
  readonly company?: Named | undefined;
  readonly url?: string | undefined;
  /** `saved` if undefined. */
  readonly status?: OpportunityStatus | undefined;
  /** The day on which it was found. */
  readonly found: Day;
  readonly deadline?: Day | undefined;
  readonly contact?: Named | undefined;
  readonly referredBy?: Named | undefined;
}

/** The prep note of a conversation: named after the day of the meeting, or after today while that is open. */
export declare function newInterviewNote(input: NewInterview): DraftNote;
/** The note of a person. */
export declare function newContactNote(input: NewContact): DraftNote;
/** The note of a company. */
export declare function newCompanyNote(input: NewCompany): DraftNote;
/** The profile, which makes its folder a job search; its path is always the same, taken or not. */
export declare function newProfileNote(input: NewProfile): DraftNote;
/** The note of an opening. */
export declare function newOpportunityNote(input: NewOpportunity): DraftNote;
