/** Where a question stands among those that belong together. */
export interface Place {
  readonly title: string;
  /** From 1. */
  readonly step: number;
  readonly totalSteps: number;
}

/** What came of a question: an answer, the wish to go back to the one before, or undefined where it was dismissed. */
export type Reply<T> = { readonly answer: T } | 'back' | undefined;

/** One of several questions. */
export interface Step<A, K extends keyof A> {
  /** Whether it is asked, after the answers so far; undefined: always. */
  readonly isAsked?: (soFar: Partial<A>) => boolean;
  /** Asks it, or asks it again after a Back: then its own earlier answer is among those so far. */
  readonly ask: (place: Place, soFar: Partial<A>) => Promise<Reply<A[K]>>;
}

/** The questions in their order, by the names of their answers. */
export type Steps<A> = { readonly [K in keyof A]-?: Step<A, K> };

/**
 * Asks one question after the other, with Back from the second on, and answers what was said to those that were asked.
 * Undefined where one was dismissed: nothing must be changed then.
 */
export async function askAll<A extends object>(
  title: string,
  steps: Steps<A>,
): Promise<Partial<A> | undefined> {
  const keys = Object.keys(steps) as (keyof A)[];
  const asked: (keyof A)[] = [];
  let answers: Partial<A> = {};
  for (;;) {
    const wanted = keys.filter((key) => steps[key].isAsked?.(answers) ?? true);
    const key = wanted.find((one) => !asked.includes(one));
    if (key === undefined) return only(wanted, answers);
    const place = { title, step: asked.length + 1, totalSteps: wanted.length };
    const reply = await steps[key].ask(place, answers);
    if (reply === undefined) return undefined;
    if (reply === 'back') {
      asked.pop();
    } else {
      asked.push(key);
      answers = { ...answers, [key]: reply.answer };
    }
  }
}

/** The only question there is; undefined where it was dismissed. */
export async function askOne<T>(
  title: string,
  ask: (place: Place) => Promise<Reply<T>>,
): Promise<{ readonly answer: T } | undefined> {
  const reply = await ask({ title, step: 1, totalSteps: 1 });
  return reply === 'back' ? undefined : reply;
}

/** An answer given before a Back may belong to a question that is no longer asked. */
function only<A extends object>(keys: readonly (keyof A)[], answers: Partial<A>): Partial<A> {
  return Object.fromEntries(
    Object.entries(answers).filter(([key]) => keys.includes(key as keyof A)),
  ) as Partial<A>;
}
