/** For how many milliseconds long work takes the thread at a time. */
export const SLICE = 8;

/** Of Node alone: calls back once whatever waits for the thread has had it. */
declare const setImmediate: ((callback: () => void) => void) | undefined;

/**
 * Lets others have the thread. Node would run a timer that falls due at once before it looks at anything else, and what it was
 * asked for in an answer of the file system before it looks at its timers: only after a whole turn of its loop has everybody had theirs.
 */
export function pause(ms = 0): Promise<void> {
  return new Promise((resolve) => {
    if (ms === 0 && typeof setImmediate === 'function') setImmediate(() => setImmediate(resolve));
    else setTimeout(resolve, ms);
  });
}

/** Loads what is named, one after the other: none takes the thread for long, and somebody may be typing. */
export async function loadInTurn(loads: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const load of loads) {
    await pause();
    await load();
  }
  await pause();
}

/** Goes through long work step by step, and lets others have the thread whenever a slice of time is used up. */
export async function inSlices(steps: Iterator<unknown>): Promise<void> {
  let until = Date.now() + SLICE;
  while (steps.next().done !== true) {
    if (Date.now() < until) continue;
    await pause();
    until = Date.now() + SLICE;
  }
}
