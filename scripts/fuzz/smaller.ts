/** The smallest input in which something still fails, as far as leaving out stretches of its texts leads; the rest of it stays. */
export function smallest(input: unknown, fails: (input: unknown) => boolean): unknown {
  if (typeof input === 'string') return smallestText(input, fails);
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  let now = input as Readonly<Record<string, unknown>>;
  for (const [key, value] of Object.entries(now))
    now = { ...now, [key]: smallest(value, (one) => fails({ ...now, [key]: one })) };
  return now;
}

/** Leaves out half of the text, then quarters, down to single characters, wherever it still fails without them. */
function smallestText(text: string, fails: (text: string) => boolean): string {
  let now = text;
  for (
    let length = Math.ceil(text.length / 2);
    length >= 1;
    length = length === 1 ? 0 : Math.ceil(length / 2)
  ) {
    for (let at = 0; at < now.length;) {
      const without = now.slice(0, at) + now.slice(at + length);
      if (fails(without)) now = without;
      else at += length;
    }
  }
  return now;
}
