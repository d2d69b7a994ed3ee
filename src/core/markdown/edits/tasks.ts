/** A change to a task; `at` is the offset of the one character between its brackets. */
export type TaskEdit =
  | { readonly op: 'set-task'; readonly at: number; readonly done: boolean }
  /** Replaces the due date in the form that it has, or adds one as `📅 2026-12-01`. */
  | { readonly op: 'move-task'; readonly at: number; readonly due: string };
