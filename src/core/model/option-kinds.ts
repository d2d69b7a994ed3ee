import * as z from 'zod/mini';

/** Between which whole numbers an option lies. */
export interface Bounds {
  readonly least: number;
  readonly most?: number;
}

const BOUNDS = z.registry<Bounds>();

/** An option that is a whole number, whether it is written as one or as text; `usual` where nothing is written. */
export function wholeNumber({ usual, ...bounds }: Bounds & { readonly usual: number }, description: string) {
  const { least, most } = bounds;
  const checks = most === undefined ? [z.minimum(least)] : [z.minimum(least), z.maximum(most)];
  const option = described(z._default(z.coerce.number().check(z.int(), ...checks), usual), description);
  BOUNDS.add(option, bounds);
  return option;
}

/** An option that is yes or no; `usual` where nothing is written. */
export function yesOrNo(usual: boolean, description: string) {
  return described(z._default(z.stringbool(), usual), description);
}

/** What an option means, in one sentence. */
export function meaningOf(option: z.core.$ZodType): string | undefined {
  return z.globalRegistry.get(option)?.description;
}

/** The bounds of an option; undefined where it is yes or no. */
export function boundsOf(option: z.core.$ZodType): Bounds | undefined {
  return BOUNDS.get(option);
}

function described<S extends z.ZodMiniType>(option: S, description: string): S {
  z.globalRegistry.add(option, { description });
  return option;
}
