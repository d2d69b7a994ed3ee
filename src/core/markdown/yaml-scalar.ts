import { stringify } from 'yaml';

/**
 * A text as a YAML scalar on one line, quoted only where it must be: what is read back is the same text. `flow` is
 * for places between brackets, where commas and brackets mean something too.
 */
export function yamlScalar(text: string, { flow = false }: { readonly flow?: boolean } = {}): string {
  const plain = stringify(text, { schema: 'failsafe', lineWidth: 0, defaultStringType: 'PLAIN' }).replace(/\n$/, '');
  const risky = text === '' || /[\n\r\u0085\u2028\u2029]/.test(text) || /^[|>]/.test(plain) || isAbsentWord(plain);
  if (risky || plain.includes('\n') || (flow && /[,[\]{}]/.test(text))) return doubleQuoted(text);
  return plain;
}

/** A text between double quotes, with everything escaped that YAML would read otherwise. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escapeUnit);
}

function escapeUnit(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function isAbsentWord(text: string): boolean {
  return text === '~' || text === 'null';
}
