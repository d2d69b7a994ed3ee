import { stringify } from 'yaml';

// Line breaks, control characters but tabs, byte order marks and halves of characters: readable only when escaped.
const UNPRINTABLE = /[^\P{Cc}\t]|[\u2028\u2029\ufeff]|\p{Cs}/u;
const ESCAPED = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

/**
 * A text as a YAML scalar on one line, quoted only where it must be: what is read back is the same text. `flow` is
 * for places between brackets, where commas and brackets mean something too.
 */
export function yamlScalar(text: string, { flow = false }: { readonly flow?: boolean } = {}): string {
  if (text === '' || UNPRINTABLE.test(text) || (flow && /[,[\]{}]/.test(text))) return doubleQuoted(text);
  // Never folded at a column, and read as text whatever it looks like.
  const written = stringify(text, { schema: 'failsafe', lineWidth: 0 }).replace(/\n$/, '');
  const isOther = written === '~' || written === 'null' || written.includes('\n') || /^[|>]/.test(written);
  return isOther ? doubleQuoted(text) : written;
}

/** A text between double quotes, with everything escaped that YAML would read otherwise. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(ESCAPED, escapeUnit);
}

/** A text in the quotes that another scalar has, where they can hold it; else as `yamlScalar` writes it. */
export function yamlScalarLike(written: string, text: string, { flow = false } = {}): string {
  if (written.startsWith('"')) return doubleQuoted(text);
  if (written.startsWith("'") && !UNPRINTABLE.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return yamlScalar(text, { flow });
}

function escapeUnit(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
