import type * as z from 'zod';

/** The options of a rule as they are written where they fit the schema, each on its own, and the defaults for the rest. */
export function readOptions<S extends z.ZodObject>(
  schema: S,
  written: ReadonlyMap<string, string>,
): z.output<S> {
  const fitting = [...written].filter(([key, value]) => {
    const option = Object.hasOwn(schema.shape, key) ? (schema.shape[key] as z.ZodType) : undefined;
    return option?.safeParse(value).success === true;
  });
  return schema.parse(Object.fromEntries(fitting));
}
