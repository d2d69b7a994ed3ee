import type { Day } from '../model/day';
import type { Opportunity } from '../model/note';
import { allOf, edit, type Changes } from './changes';

/** Notes the day on which an application went out; its deadline is then no longer on the agenda. */
export function markApplied(opportunity: Opportunity, on: Day): Changes {
  return allOf(
    edit(
      opportunity,
      { op: 'set-field', key: 'status', value: 'applied' },
      { op: 'set-field', key: 'applied', value: on },
    ),
  );
}

/** Whether an application may still go out. */
export function isUnsent({ fields: { status } }: Opportunity): boolean {
  return status === undefined || status.value === 'saved';
}
