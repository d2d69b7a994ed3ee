import type { TextEdit } from '../../text/edits';
import type { Refusal } from './refusal';

/** How a change is made in a text, and how to tell that a text has become what was meant and nothing else. */
export interface Step {
  /** In the order of the text, not overlapping. */
  readonly edits: readonly TextEdit[];
  readonly succeeded: (after: string) => boolean;
}

/** Whether a change was refused. */
export function isRefusal(answer: object): answer is Refusal {
  return 'code' in answer;
}
