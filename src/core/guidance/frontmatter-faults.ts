import * as l10n from '@vscode/l10n';

import type { Replacement } from '../markdown/edits/note-edit';
import { readFrontmatter } from '../markdown/frontmatter';
import type { YamlProblem } from '../markdown/yaml-value';
import { doubleQuoted } from '../markdown/yaml-scalar';
import type { Note } from '../model/note';
import { applyEdits } from '../text/edits';
import { at, trimmed, type Range } from '../text/range';
import { brief } from './brief';

/** A place at which a note cannot be read, what is wrong there, and what surely mends it, where there is such a thing. */
export interface Fault {
  readonly range: Range;
  readonly message: string;
  readonly mend?: { readonly title: string; readonly edit: Replacement };
}

/** A line of the frontmatter, taken apart as far as it is a key with a value. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly indent: string;
  readonly key?: string;
  /** Without the blanks around it; empty where the key has none. */
  readonly value: string;
  readonly valueStart: number;
}

/** More than these would not help anybody: the first ones are mended first. */
const MOST_FAULTS = 8;

const KEY_LINE = /^([ \t]*)(?:-[ \t]+)?([\p{L}_][\p{L}\p{N}_-]{0,60}):(?=[ \t]|$)[ \t]*/u;
const INDENT = /^[ \t]*/;
const LINKS = /^\[\[[^[\]\n]{1,300}\]\](?:[ \t]{0,9},[ \t]{0,9}\[\[[^[\]\n]{1,300}\]\])+$/;
const WHOLE_QUOTATION = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;

/** Where a note cannot be read, in order, one fault for each place; only what is of these kinds, where they are given. */
export function faultsOf(note: Note, kinds?: ReadonlySet<YamlProblem['kind']>): readonly Fault[] {
  const { frontmatter, body } = note;
  const problems = frontmatter.problems.filter(({ kind }) => kinds?.has(kind) ?? true);
  const lines = problems.some(({ kind }) => kind === 'syntax') ? linesOf(note) : [];
  const faults = new Map<number, Fault>();
  for (const problem of inOrder(problems)) {
    const found = faultIn(note, problem, lines);
    const line = note.lines.lineOf(found.range.start);
    if (!faults.has(line)) faults.set(line, found);
    if (faults.size >= MOST_FAULTS) break;
  }
  if (body.conflict !== undefined)
    faults.set(note.lines.lineOf(body.conflict.start), { range: body.conflict, message: merge() });
  const nul = note.text.indexOf('\u0000');
  if (nul >= 0)
    faults.set(note.lines.lineOf(nul), { range: { start: nul, end: nul + 1 }, message: damaged() });
  return [...faults.values()]
    .sort((a, b) => a.range.start - b.range.start)
    .map((found) =>
      found.mend === undefined || mends(note, found.mend.edit) ? found : fault(found.range, found.message),
    );
}

function damaged(): string {
  return l10n.t(
    'Here stands a character that no text holds (NUL), so the file may be damaged. Take it out, or go back to an earlier copy.',
  );
}

/** The problems by their places; one alias stands for all, however many a bomb has. */
function inOrder(problems: readonly YamlProblem[]): readonly YamlProblem[] {
  const alias = problems.find(({ kind }) => kind === 'alias');
  return problems
    .filter((problem) => problem.kind !== 'alias' || problem === alias)
    .sort((a, b) => a.range.start - b.range.start);
}

function faultIn(note: Note, problem: YamlProblem, lines: readonly Line[]): Fault {
  const { kind, range, detail = '' } = problem;
  switch (kind) {
    case 'syntax':
      return syntaxFault(problem, lines);
    case 'alias':
      return aliasFault(note, problem);
    case 'duplicate-key':
      return fault(
        range,
        l10n.t('“{0}” stands here a second time, and only the first is read. Keep one.', brief(detail)),
      );
    case 'conflict':
      return fault(range, merge());
    case 'engine':
      return fault(range, l10n.t('Only YAML is read here. Make this line three hyphens alone.'));
    case 'unclosed':
      return fault(
        range,
        l10n.t('The frontmatter begins here and does not end. Add a line of three hyphens after it.'),
      );
    case 'bad-fence':
      return fault(
        range,
        l10n.t('The frontmatter ends with a line of three hyphens alone, and this line has more.'),
      );
    case 'not-a-map':
      return fault(range, l10n.t('Each line here is a key and a value, such as “name: Maya Okafor”.'));
    case 'too-deep':
      return fault(range, l10n.t('Too many values lie within each other here, so this note is not read.'));
    case 'too-large':
      return fault(
        range,
        note.text === ''
          ? l10n.t('This file is larger than a note can be, so it is not read.')
          : l10n.t('This frontmatter is larger than it can be, so it is not read.'),
      );
  }
}

function merge(): string {
  return l10n.t(
    'Two versions of this note still stand side by side here. Keep one, and delete the marks around it.',
  );
}

/** A `*` begins an alias to YAML; where there is nothing that it stands for, it was meant as it is. */
function aliasFault({ text, frontmatter, lines }: Note, { range, detail = '' }: YamlProblem): Fault {
  const yaml = text.slice(frontmatter.range?.start, frontmatter.range?.end);
  if (yaml.includes(`&${detail}`))
    return fault(
      range,
      l10n.t(
        '“*{0}” stands for a value elsewhere, and is not followed. Write the value itself.',
        brief(detail),
      ),
    );
  const line = lines.rangeOf(lines.lineOf(range.start));
  const value = trimmed(text, { start: range.start, end: line.end });
  return { ...fault(value, reserved('*')), mend: quotes(text.slice(value.start, value.end), value) };
}

function syntaxFault({ code, range }: YamlProblem, lines: readonly Line[]): Fault {
  const index = lines.findLastIndex(({ start }) => start <= range.start);
  const line = lines[index] ?? lineAt('', range);
  const opened = lines.slice(0, index + 1).findLastIndex((_, i) => isLeftOpen(lines, i));
  if (code === 'BAD_DQ_ESCAPE') return backslash(range);
  return (
    leftOpen(lines[opened]) ??
    tabbed(line) ??
    tooDeep(lines[index], lines[index + 1]) ??
    tooDeep(lines[index - 1], line) ??
    withoutColon(line) ??
    unquoted(line) ??
    uneven(line)
  );
}

function backslash({ start }: Range): Fault {
  return {
    range: { start, end: start + 2 },
    message: l10n.t('Between double quotes a backslash means something else. Write two of them.'),
    mend: mend(l10n.t('Write two backslashes'), at(start), '\\'),
  };
}

/** Whether a quotation or a list begins on a line and swallows the next key. */
function isLeftOpen(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (line === undefined || (next !== undefined && (next.key === undefined || next.indent !== '')))
    return false;
  return /^["']/.test(line.value) ? !WHOLE_QUOTATION.test(line.value) : openBrackets(line.value) > 0;
}

function openBrackets(value: string): number {
  return /^[[{]/.test(value) ? value.split(/[[{]/).length - value.split(/[\]}]/).length : 0;
}

function leftOpen(line: Line | undefined): Fault | undefined {
  const mark = line?.value[0];
  if (line === undefined || mark === undefined) return undefined;
  const closing = mark === '[' ? ']' : mark === '{' ? '}' : mark;
  const isSure = closing === mark || openBrackets(line.value) === 1;
  const end = line.valueStart + line.value.length;
  const found = fault(
    { start: line.valueStart, end },
    l10n.t('What opens here with {0} is not closed. Add {1} where it ends.', mark, closing),
  );
  return isSure ? { ...found, mend: mend(l10n.t('Close it with {0}', closing), at(end), closing) } : found;
}

function tabbed({ start, text }: Line): Fault | undefined {
  const blanks = INDENT.exec(text)?.[0] ?? '';
  if (!blanks.includes('\t')) return undefined;
  const range = { start, end: start + blanks.length };
  return {
    range,
    message: l10n.t('A tab stands here, and YAML takes only spaces. Put two spaces in its place.'),
    mend: mend(l10n.t('Put spaces in its place'), range, blanks.replaceAll('\t', '  ')),
  };
}

/** A key that stands further in than the one above it, which has a value already. */
function tooDeep(above: Line | undefined, line: Line | undefined): Fault | undefined {
  if (above?.key === undefined || line?.key === undefined) return undefined;
  if (above.value === '' || line.indent.length <= above.indent.length) return undefined;
  const range = { start: line.start, end: line.start + line.indent.length };
  return {
    range: { start: range.end, end: range.end + line.key.length },
    message: l10n.t(
      '“{0}” stands further in than “{1}” above it. Move it to the beginning of the line.',
      line.key,
      above.key,
    ),
    mend: mend(l10n.t('Move it to the beginning of the line'), range, above.indent),
  };
}

function withoutColon({ key, text, start, end }: Line): Fault | undefined {
  if (key !== undefined || /^[\s\-#[\]{}?:"']/.test(text) || text === '') return undefined;
  const tight = /^[\p{L}_][\p{L}\p{N}_-]{0,60}:(?!\/\/)/u.exec(text);
  if (tight === null)
    return fault({ start, end }, l10n.t('There is no colon here. Write a key, a colon and a value.'));
  const colon = start + tight[0].length;
  return {
    range: { start, end },
    message: l10n.t('There is no space after the colon here. Add one.'),
    mend: mend(l10n.t('Add a space'), at(colon), ' '),
  };
}

function unquoted({ key, value, valueStart }: Line): Fault | undefined {
  if (key === undefined || value === '') return undefined;
  const range = { start: valueStart, end: valueStart + value.length };
  if (LINKS.test(value)) {
    const list = `[${value.replace(/\[\[[^[\]]*\]\]/g, (link) => doubleQuoted(link))}]`;
    return {
      range,
      message: l10n.t('Several links are a list, with a bracket around it and quotes around each.'),
      mend: mend(l10n.t('Write it as a list'), range, list),
    };
  }
  if (/^- /.test(value)) return fault(range, l10n.t('A list begins on the line below “{0}”.', key));
  if (/^[|>]/.test(value))
    return fault(
      range,
      l10n.t('After “{0}” the text begins on the next line, a little further in.', value[0] ?? ''),
    );
  const why = whyQuoted(value);
  if (why === undefined) return undefined;
  const found = fault(range, why);
  const isSure = !value.startsWith("'") && !/\s#/.test(value);
  return isSure ? { ...found, mend: quotes(value, range) } : found;
}

function whyQuoted(value: string): string | undefined {
  if (/^["'[{]/.test(value))
    return l10n.t('Something follows the closing quote or bracket here. Put quotes around the whole value.');
  if (/:(?:\s|$)/.test(value)) return l10n.t('There is a colon in this value, so it needs quotes around it.');
  return /^[\p{P}\p{S}]/u.test(value) ? reserved(value[0]) : undefined;
}

function reserved(sign = ''): string {
  return l10n.t('A value that begins with “{0}” needs quotes around it.', sign);
}

function uneven({ start, end, text }: Line): Fault {
  const words = { start: start + (INDENT.exec(text)?.[0].length ?? 0), end };
  const isIndented = words.start > start;
  return fault(
    words,
    isIndented
      ? l10n.t('This line stands further in or out than the ones that it belongs to. Line them up.')
      : l10n.t('From here on this cannot be read. Look at the quotes and colons here and just above.'),
  );
}

function linesOf({ text, lines, frontmatter }: Note): readonly Line[] {
  const { start, end } = frontmatter.range ?? at(0);
  const found: Line[] = [];
  for (let n = lines.lineOf(start) + 1; n < lines.count; n++) {
    const range = lines.rangeOf(n);
    if (range.start >= end) break;
    found.push(lineAt(text.slice(range.start, range.end), range));
  }
  return found;
}

function lineAt(text: string, { start, end }: Range): Line {
  const [lead = '', indent = INDENT.exec(text)?.[0] ?? '', key] = KEY_LINE.exec(text) ?? [];
  const value = text.slice(lead.length).trim();
  const valueStart = start + lead.length;
  return { start, end, text, indent, value, valueStart, ...(key === undefined ? {} : { key }) };
}

/** More problems than this, and it is not worth reading everything again for every one. */
const MOST_TO_MEND = 50;

/** Whether less is wrong after an edit than before it. */
function mends(note: Note, { range, text }: Replacement): boolean {
  if (note.frontmatter.problems.length > MOST_TO_MEND) return false;
  const mended = applyEdits(note.text, [{ range, text }]);
  return readFrontmatter(mended).problems.length < note.frontmatter.problems.length;
}

function quotes(value: string, range: Range): NonNullable<Fault['mend']> {
  return mend(l10n.t('Put quotes around it'), range, doubleQuoted(value));
}

function mend(title: string, range: Range, text: string): NonNullable<Fault['mend']> {
  return { title, edit: { op: 'replace', range, text } };
}

function fault(range: Range, message: string): Fault {
  return { range, message };
}
