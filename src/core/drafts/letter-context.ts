import type { Day, Weekday } from '../model/day';
import type { Moment } from '../model/moment';
import type { Format, InterviewKind } from '../model/schema';
import type { Channel } from '../templates/template';
import type { Named, Person, Storage } from './draft-note';

/** What the notes know when a letter is drafted. */
export interface LetterContext extends Storage {
  readonly today: Day;
  /** Whom it goes to; a name of no letters stands for nobody by name yet. */
  readonly to: Person;
  /** Who writes, as the profile says. */
  readonly from?: Sender | undefined;
  /** Whether the two have talked before or are close: whoever brought them together is no news then. */
  readonly areAcquainted?: boolean | undefined;
  /** The conversation that the letter belongs to. */
  readonly interview?: Occasion | undefined;
  /** What was talked about, a few words each, the most telling first. */
  readonly topics?: readonly string[] | undefined;
  /** What the writer promised them in the talk, as it follows "I will". */
  readonly promises?: readonly string[] | undefined;
  /** Whom they named in the talk. */
  readonly peopleNamed?: readonly Named[] | undefined;
  /** The opening that the letter is about. */
  readonly opportunity?: Opening | undefined;
  /** The person whom the reader led one to, where the letter tells what came of it. */
  readonly introduced?: Named | undefined;
  /** What one would like to learn about: the first thing that the search is focused on. */
  readonly field?: string | undefined;
  /** In which language the person keeps their notes, BCP 47; English if undefined. */
  readonly notesLanguage?: string | undefined;
  /** The letter that had no answer, where this one follows it up. */
  readonly unanswered?: { readonly sent: Day } | undefined;
  /** `email` if undefined; a template that names its channel goes that way alone. */
  readonly channel?: Channel | undefined;
  /** How many characters an invitation to LinkedIn may have; what it is sure to take if undefined. */
  readonly longestInvitation?: number | undefined;
  /** Monday to Friday if undefined. */
  readonly workingDays?: readonly Weekday[] | undefined;
}

export interface Sender {
  readonly name?: string | undefined;
  /** One line of background. */
  readonly headline?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  /** Stands under the letter in place of all the others. */
  readonly signature?: string | undefined;
}

export interface Occasion {
  readonly linkTarget: string;
  readonly kind?: InterviewKind | undefined;
  /** On the wall clock of the one who writes. */
  readonly moment?: Moment | undefined;
  readonly format?: Format | undefined;
  readonly place?: string | undefined;
  /** The day by which they said that one may ask again. */
  readonly feedbackBy?: Day | undefined;
}

export interface Opening extends Named {
  readonly linkTarget: string;
  readonly company?: string | undefined;
}
