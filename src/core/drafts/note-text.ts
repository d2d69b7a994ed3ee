import { doubleQuoted, yamlScalar } from '../markdown/yaml-scalar';
import type { DraftNote } from './draft-note';
import { BLANK, linkValue } from './prose';

/** The value of a key: a text, several, or the target of a link. */
export type FieldText = string | readonly string[] | { readonly link: string | undefined };

/** The keys of a note in the order in which they are written; those without a value are left out. */
export type FieldTexts = Readonly<Record<string, FieldText | undefined>>;

/** A section of a note, with what stands under its heading. */
export interface Section {
  readonly title: string;
  readonly text: string;
}

/** Puts a note together; the cursor goes to the first empty item of the body, else to its first placeholder, else to its beginning. */
export function noteOf(path: string, fields: FieldTexts, body: string): DraftNote {
  const head = `---\n${Object.entries(fields).map(fieldLines).join('')}---\n\n`;
  const text = `${head}${body.trimEnd().replace(/\n-$/, `\n${BLANK}`)}\n`;
  return { path, text, cursor: head.length + firstGap(text.slice(head.length)) };
}

/** Sections as they stand in a note. */
export function sectionsText(sections: readonly Section[]): string {
  return sections.map(({ title, text }) => `## ${title}\n\n${text === '' ? '' : `${text}\n\n`}`).join('');
}

function fieldLines([key, value]: readonly [string, FieldText | undefined]): string {
  if (typeof value === 'string') return value.trim() === '' ? '' : `${key}: ${yamlScalar(value)}\n`;
  if (value === undefined) return '';
  if ('link' in value) {
    const { link } = value;
    if (link === undefined || link.trim() === '') return '';
    const written = linkValue(link);
    return `${key}: ${written === link ? yamlScalar(link) : doubleQuoted(written)}\n`;
  }
  const items = value.filter((item) => item.trim() !== '');
  return items.length === 0 ? '' : `${key}:\n${items.map((item) => `  - ${yamlScalar(item)}\n`).join('')}`;
}

function firstGap(body: string): number {
  const item = body.search(/^- $/m);
  const placeholder = body.indexOf('{{');
  if (item >= 0) return item + BLANK.length;
  return Math.max(placeholder, 0);
}
