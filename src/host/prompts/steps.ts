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
  const answers = await askInTurn(title, steps, 0);
  return answers === 'back' ? undefined : answers;
}

/** What questions are about: given, or to be asked for first. */
export type Subject<M> = { readonly given: M } | { readonly ask: (place: Place) => Promise<Reply<M>> };

/** What questions are about, and what was answered to them. */
export interface About<M, A> {
  readonly meant: M;
  readonly answers: Partial<A>;
}

/** Asks what the questions are about, unless that is given, and then the questions, with Back to the first one as well. */
export async function askAbout<M, A extends object>(
  title: string,
  about: Subject<M>,
  stepsFor: (meant: M) => Steps<A>,
): Promise<About<M, A> | undefined> {
  if ('given' in about) {
    const answers = await askAll(title, stepsFor(about.given));
    return answers && { meant: about.given, answers };
  }
  for (;;) {
    const reply = await about.ask({ title, step: 1, totalSteps: 2 });
    if (reply === undefined || reply === 'back') return undefined;
    const answers = await askInTurn(title, stepsFor(reply.answer), 1);
    if (answers !== 'back') return answers && { meant: reply.answer, answers };
  }
}

/** Asks the questions that come after `earlier` others; `'back'` where the person wants to return to those. */
async function askInTurn<A extends object>(
  title: string,
  steps: Steps<A>,
  earlier: number,
): Promise<Partial<A> | 'back' | undefined> {
  const keys = Object.keys(steps) as (keyof A)[];
  const asked: (keyof A)[] = [];
  let answers: Partial<A> = {};
  for (;;) {
    const wanted = keys.filter((key) => steps[key].isAsked?.(answers) ?? true);
    const key = wanted.find((one) => !asked.includes(one));
    if (key === undefined) return only(wanted, answers);
    const place = { title, step: earlier + asked.length + 1, totalSteps: earlier + wanted.length };
    const reply = await steps[key].ask(place, answers);
    if (reply === undefined) return undefined;
    if (reply !== 'back') {
      asked.push(key);
      answers = { ...answers, [key]: reply.answer };
    } else if (asked.pop() === undefined) return 'back';
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
