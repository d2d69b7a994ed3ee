/** Work that is done step by step: between two steps whoever goes through it may do something else, or stop. */
export type Steps<T> = Generator<void, T, void>;

/** Goes through all steps at once, and answers what comes out. */
export function finished<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Work that is too short to be interrupted. */
export function* inOneStep<T>(work: () => T): Steps<T> {
  yield;
  return work();
}
