import type { Entry, Scalar, Value } from './frontmatter';
import { isAbsent } from './frontmatter-yaml';

const KEY = /^([A-Za-z_][A-Za-z0-9_]{0,60}):(?:[ ]+|$)/;
const ITEM = /^( {0,8})-[ ]+/;
// What begins a plain scalar without being an indicator, and what may follow: letters, digits and harmless signs.
const PLAIN = /^[\p{L}\p{N}+/(.][^#:\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff[\]{},&*!|>%@`"']*$/u;
const URL_LIKE = /^https?:\/\/[^\s#'"[\]{},&*!|>%@`\\\u0000-\u001f\u007f-\u009f]+$/;
const CLOCK = /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d$/;
const QUOTED = /^"([^"\\\u0000-\u001f\u007f-\u009f\ufeff]*)"$/;

/**
 * The quick reader: plain keys with plain or simply quoted values, and flat lists of those. `undefined` where
 * anything else stands, which is then read by `yaml`; where it answers, both say the same.
 */
export function quickFrontmatter(
  source: string,
  base: number,
): { readonly entries: readonly Entry[]; readonly problems: readonly [] } | undefined {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let open: { entry: { key: string; keyRange: Entry['keyRange'] }; indent: number; items: Value[]; start: number } | undefined;

  const close = () => {
    if (open === undefined) return;
    const { entry, items, start } = open;
    const end = items.at(-1)?.range.end ?? start;
    entries.push(items.length === 0 ? entry : { ...entry, value: { kind: 'list', items, range: { start, end } } });
    open = undefined;
  };

  for (let from = 0; from < source.length; ) {
    let next = source.indexOf('\n', from);
    if (next < 0) next = source.length;
    const end = next > from && source.charCodeAt(next - 1) === 13 ? next - 1 : next;
    const line = source.slice(from, end);
    const start = base + from;
    from = next + 1;
    if (line === '' || line.startsWith('#')) continue;
    const key = KEY.exec(line);
    if (key !== null) {
      close();
      const name = key[1] ?? '';
      if (seen.has(name)) return undefined;
      seen.add(name);
      const entry = { key: name, keyRange: { start, end: start + name.length } };
      const raw = line.slice(key[0].length);
      if (raw.trimEnd() === '') {
        open = { entry, indent: -1, items: [], start: 0 };
        continue;
      }
      const value = scalar(raw, start + key[0].length);
      if (value === undefined) return undefined;
      entries.push(value === 'absent' ? entry : { ...entry, value });
      continue;
    }
    const item = ITEM.exec(line);
    if (item === null || open === undefined) return undefined;
    const indent = (item[1] ?? '').length;
    if (open.indent >= 0 && open.indent !== indent) return undefined;
    if (open.indent < 0) {
      open.indent = indent;
      open.start = start + indent;
    }
    const value = scalar(line.slice(item[0].length), start + item[0].length);
    if (value === undefined || value === 'absent') return undefined;
    open.items.push(value);
  }
  close();
  return { entries, problems: [] };
}

function scalar(raw: string, start: number): Scalar | 'absent' | undefined {
  const written = raw.replace(/ +$/, '');
  const range = { start, end: start + written.length };
  const quoted = QUOTED.exec(written);
  if (quoted !== null) {
    const text = quoted[1] ?? '';
    return isAbsent(text, true) ? 'absent' : { kind: 'scalar', text, range, quoted: true };
  }
  if (!PLAIN.test(written) && !URL_LIKE.test(written) && !CLOCK.test(written)) return undefined;
  return isAbsent(written, false) ? 'absent' : { kind: 'scalar', text: written, range, quoted: false };
}
