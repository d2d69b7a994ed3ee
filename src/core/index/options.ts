import type * as z from 'zod/mini';

/** What was read, by what was written: neither changes, nor does the schema. */
const known = new WeakMap<z.ZodMiniObject, WeakMap<ReadonlyMap<string, string>, unknown>>();

/** The options of a rule as they are written where they fit the schema, each on its own, and the defaults for the rest. */
export function readOptions<S extends z.ZodMiniObject>(
  schema: S,
  written: ReadonlyMap<string, string>,
): z.output<S> {
  let byWritten = known.get(schema);
  if (byWritten === undefined) known.set(schema, (byWritten = new WeakMap()));
  let options = byWritten.get(written);
  if (options === undefined) byWritten.set(written, (options = parsed(schema, written)));
  return options as z.output<S>;
}

function parsed<S extends z.ZodMiniObject>(schema: S, written: ReadonlyMap<string, string>): z.output<S> {
  const fitting = [...written].filter(([key, value]) => {
    const option = Object.hasOwn(schema.shape, key) ? (schema.shape[key] as z.ZodMiniType) : undefined;
    return option?.safeParse(value).success === true;
  });
  return schema.parse(Object.fromEntries(fitting));
}
