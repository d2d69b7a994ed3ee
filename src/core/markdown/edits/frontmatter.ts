import { lineBreakOf, type TextEdit } from '../../text/edits';
import { at } from '../../text/range';
import { entryOf, readFrontmatter, type Frontmatter } from '../frontmatter';
import type { Entry, Mapping, Value } from '../yaml-value';
import { yamlScalar, yamlScalarLike } from '../yaml-scalar';
import { lineEnd, lineStart, nextLine } from './lines';
import { appendEntry, appendItem, endOf, isFlow, setItems } from './lists';
import { refuse, type Refusal } from './refusal';
import { isRefusal, type Step } from './step';

/** What a field can be set to; a text is quoted where YAML needs it. */
export type FieldValue = string | boolean | number | readonly string[];

/** A change to one key of the frontmatter. */
export type FieldEdit =
  /** Adds the key at the end of the frontmatter, or the frontmatter itself, where they are missing. */
  | { readonly op: 'set-field'; readonly key: string; readonly value: FieldValue }
  | { readonly op: 'remove-field'; readonly key: string }
  | { readonly op: 'rename-field'; readonly key: string; readonly to: string }
  /** Adds an item to a list; a single value becomes a list of two. */
  | { readonly op: 'append-to-field'; readonly key: string; readonly value: string }
  /** Sets a key within a key, such as a rule within `rules`. */
  | { readonly op: 'set-in-field'; readonly key: string; readonly name: string; readonly value: string }
  /** Takes a key within a key away, and the outer one with its last. */
  | { readonly op: 'remove-in-field'; readonly key: string; readonly name: string };

type Edits = readonly TextEdit[] | Refusal;

/** Where the value of a key stands, or would stand. */
interface Slot {
  readonly afterColon: number;
  readonly start: number;
  readonly end: number;
}

const SEPARATION = /^(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*[ \t]*$/;
const COMMENT = /(?:^|[ \t])#[^\n]*/;
const NOTHING = /^(?:~|null|"\s*"|'\s*'|\*[^\s,[\]{}]+)?$/;

/** Works out how to change a key of the frontmatter. */
export function fieldStep(text: string, edit: FieldEdit): Step | Refusal {
  const before = readFrontmatter(text);
  const { key } = edit;
  if (before.problems.some(({ kind }) => kind !== 'alias' && kind !== 'duplicate-key')) {
    return refuse('frontmatter-unreadable');
  }
  if (before.problems.some(({ kind, detail }) => kind === 'duplicate-key' && detail === key)) {
    return refuse('duplicate-key', key);
  }
  const edits = new FieldEditor(text, before, key).edits(edit);
  if (isRefusal(edits)) return edits;
  if (edits.length === 0) return { edits, succeeded: () => true };
  // An alias elsewhere may lean on an anchor that would go.
  const hasAlias = before.problems.some(({ kind }) => kind === 'alias');
  if (hasAlias && edits.some(({ range }) => text.slice(range.start, range.end).includes('&'))) {
    return refuse('anchor-or-tag', key);
  }
  const intended = JSON.stringify(intendedFields(before, edit));
  return {
    edits,
    succeeded: (after) => {
      const now = readFrontmatter(after);
      return (
        JSON.stringify(fieldsOf(now)) === intended &&
        after.slice(now.bodyStart) === text.slice(before.bodyStart) &&
        now.problems.every(({ kind }) => before.problems.some((problem) => problem.kind === kind))
      );
    },
  };
}

class FieldEditor {
  private readonly entry: Entry | undefined;
  private readonly lineBreak: string;

  constructor(
    private readonly text: string,
    private readonly frontmatter: Frontmatter,
    private readonly key: string,
  ) {
    this.entry = entryOf(frontmatter, key);
    this.lineBreak = lineBreakOf(text);
  }

  edits(edit: FieldEdit): Edits {
    switch (edit.op) {
      case 'set-field':
        return this.set(edit.value);
      case 'append-to-field':
        return this.append(edit.value);
      case 'set-in-field':
        return this.setIn(edit.name, edit.value);
      case 'rename-field':
        return this.rename(edit.to);
      case 'remove-field':
        return this.remove(this.entry);
      case 'remove-in-field':
        return this.removeIn(edit.name);
    }
  }

  private set(value: FieldValue): Edits {
    if (this.entry === undefined) return this.add(value);
    if (JSON.stringify(plain(this.entry.value)) === JSON.stringify(readBack(value))) return [];
    if (typeof value !== 'object') return this.setScalar(this.entry, value);
    if (this.entry.value?.kind !== 'list') return this.makeList(this.entry, value);
    return this.orRefuse(setItems(this.text, this.entry.value, value, this.lineBreak));
  }

  private append(item: string): Edits {
    const { entry } = this;
    if (entry?.value === undefined) return this.set([item]);
    if (entry.value.kind !== 'list') return this.makeList(entry, [item], { keep: true });
    return this.orRefuse(appendItem(this.text, entry.value, item, this.lineBreak));
  }

  private orRefuse(edit: TextEdit | undefined): Edits {
    return edit ? [edit] : refuse('collection', this.key);
  }

  private add(value: FieldValue): Edits {
    const { frontmatter, lineBreak } = this;
    const lead = this.indent() + yamlScalar(this.key) + ':';
    const line = lead + this.fieldText(value) + lineBreak;
    if (frontmatter.range !== undefined) return insert(nextLine(this.text, frontmatter.range.end), line);
    return insert(frontmatter.bodyStart, `---${lineBreak}${line}---${lineBreak}`);
  }

  private fieldText(value: FieldValue): string {
    if (typeof value === 'string') return ' ' + yamlScalar(value);
    if (typeof value !== 'object') return ' ' + String(value);
    return value.length === 0 ? ' []' : this.itemLines(value);
  }

  private setScalar(entry: Entry, value: string | boolean | number): Edits {
    if (entry.value?.kind === 'map' || (entry.value?.kind === 'list' && !isFlow(this.text, entry.value))) {
      return refuse('collection', this.key);
    }
    const slot = this.slotOf(entry);
    if (isRefusal(slot)) return slot;
    const { start, end } = slot;
    const old = this.text.slice(start, end);
    const written = typeof value === 'string' ? yamlScalarLike(old, value) : String(value);
    return [{ range: { start, end }, text: start === slot.afterColon ? ' ' + written : written }];
  }

  /** Puts a list where a single value or none stands; with `keep` that value becomes its first item, as it is written. */
  private makeList(entry: Entry, items: readonly string[], { keep = false } = {}): Edits {
    if (entry.value?.kind === 'map') return refuse('collection', this.key);
    const slot = this.slotOf(entry);
    if (isRefusal(slot)) return slot;
    const { afterColon, start, end } = slot;
    if (items.length === 0) return [{ range: { start, end }, text: '[]' }];
    if (this.text.slice(afterColon, keep ? end : start).includes('\n')) return refuse('collection', this.key);
    const first = keep
      ? { range: { start: afterColon, end: start }, text: this.lineBreak + this.indent() + '  - ' }
      : { range: { start: afterColon, end }, text: '' };
    return [first, ...insert(lineEnd(this.text, end), this.itemLines(items))];
  }

  private setIn(name: string, value: string): Edits {
    const { entry, text, frontmatter, lineBreak } = this;
    const line = `${lineBreak}${this.indent()}  ${yamlScalar(name)}: ${yamlScalar(value)}`;
    if (entry === undefined) {
      const whole = `${this.indent()}${yamlScalar(this.key)}:${line}${lineBreak}`;
      if (frontmatter.range !== undefined) return insert(nextLine(text, frontmatter.range.end), whole);
      return insert(frontmatter.bodyStart, `---${lineBreak}${whole}---${lineBreak}`);
    }
    if (entry.value?.kind === 'map') return this.setInMap(entry.value, name, value);
    if (entry.value !== undefined) return refuse('collection', this.key);
    const slot = this.slotOf(entry);
    if (isRefusal(slot)) return slot;
    const { afterColon, start, end } = slot;
    if (text.slice(afterColon, start).includes('\n')) return refuse('collection', this.key);
    return [{ range: { start: afterColon, end }, text: '' }, ...insert(lineEnd(text, end), line)];
  }

  private setInMap(map: Mapping, name: string, value: string): Edits {
    const flow = isFlow(this.text, map);
    const known = map.entries.find(({ key }) => key === name);
    if (known === undefined) return this.orRefuse(appendEntry(this.text, map, [name, value], this.lineBreak));
    const before = known.value && plain(known.value);
    if (before === readBack(value)) return [];
    if (known.value !== undefined && known.value.kind !== 'scalar') return refuse('collection', name);
    const slot = this.slotOf(known);
    if (isRefusal(slot)) return slot;
    const { afterColon, start, end } = slot;
    const written = yamlScalarLike(this.text.slice(start, end), value, { flow });
    return [{ range: { start, end }, text: start === afterColon ? ' ' + written : written }];
  }

  private rename(to: string): Edits {
    if (this.entry === undefined) return refuse('key-missing', this.key);
    if (to === this.key) return [];
    if (entryOf(this.frontmatter, to) !== undefined) return refuse('key-taken', to);
    const range = this.entry.keyRange;
    return [{ range, text: yamlScalarLike(this.text.slice(range.start, range.end), to) }];
  }

  private removeIn(name: string): Edits {
    const map = this.entry?.value;
    if (map?.kind !== 'map') return [];
    const known = map.entries.find(({ key }) => key === name);
    if (known === undefined) return [];
    if (map.entries.length === 1) return this.remove(this.entry);
    return isFlow(this.text, map) ? refuse('collection', this.key) : this.remove(known);
  }

  private remove(entry: Entry | undefined): Edits {
    const { text } = this;
    if (entry === undefined) return [];
    const start = lineStart(text, entry.keyRange.start);
    const end = nextLine(text, entry.value ? endOf(text, entry.value) : entry.keyRange.end);
    const isOnItsOwn = text.slice(start, entry.keyRange.start).trim() === '';
    return isOnItsOwn ? [{ range: { start, end }, text: '' }] : refuse('unsure');
  }

  private slotOf({ keyRange, value }: Entry): Slot | Refusal {
    const { text } = this;
    const colon = /^\s*:/.exec(text.slice(keyRange.end));
    if (colon === null) return refuse('unsure');
    const afterColon = keyRange.end + colon[0].length;
    const rest = text.slice(afterColon, value?.range.start ?? lineEnd(text, afterColon));
    if (/^\s*[&!]/.test(rest)) return refuse('anchor-or-tag', this.key);
    if (value !== undefined) {
      if (!SEPARATION.test(rest)) return refuse('anchor-or-tag', this.key);
      return { afterColon, start: value.range.start, end: endOf(text, value) };
    }
    const written = rest.replace(COMMENT, '').trim();
    if (!NOTHING.test(written)) return refuse('unsure');
    const start = afterColon + rest.indexOf(written);
    return { afterColon, start, end: start + written.length };
  }

  private itemLines(items: readonly string[]): string {
    return items.map((item) => this.lineBreak + this.indent() + '  - ' + yamlScalar(item)).join('');
  }

  /** How far the keys stand in; the first one tells. */
  private indent(): string {
    const key = this.frontmatter.entries[0]?.keyRange.start;
    const before = key === undefined ? '' : this.text.slice(lineStart(this.text, key), key);
    return /^ +$/.test(before) ? before : '';
  }
}

function insert(offset: number, text: string): readonly TextEdit[] {
  return [{ range: at(offset), text }];
}

/** What the keys of a frontmatter say, in order, wherever it stands. */
type Fields = readonly (readonly [key: string, value: unknown])[];

function fieldsOf({ entries }: Pick<Frontmatter, 'entries'>): Fields {
  return entries.map(({ key, value }) => [key, plain(value)]);
}

function plain(value: Value | undefined): unknown {
  if (value === undefined) return null;
  if (value.kind === 'scalar') return value.text;
  if (value.kind === 'map') return { fields: fieldsOf(value) };
  return value.items.length === 0 ? null : value.items.map(plain);
}

function intendedFields(before: Frontmatter, edit: FieldEdit): Fields {
  const fields = fieldsOf(before);
  const { key } = edit;
  if (edit.op === 'remove-field') return fields.filter(([name]) => name !== key);
  if (edit.op === 'rename-field')
    return fields.map(([name, value]) => [name === key ? edit.to : name, value]);
  const old = fields.find(([name]) => name === key);
  if (edit.op === 'remove-in-field') {
    const inner = entryOf(before, key)?.value;
    const others = (inner?.kind === 'map' ? fieldsOf(inner) : []).filter(([name]) => name !== edit.name);
    if (others.length === 0) return fields.filter((field) => field !== old);
    return fields.map((field) => (field === old ? [key, { fields: others }] : field));
  }
  if (edit.op === 'set-in-field') {
    const inner = entryOf(before, key)?.value;
    const others = inner?.kind === 'map' ? fieldsOf(inner) : [];
    const own = [edit.name, readBack(edit.value)] as const;
    const isKnown = others.some(([name]) => name === edit.name);
    const map = {
      fields: isKnown ? others.map((one) => (one[0] === edit.name ? own : one)) : [...others, own],
    };
    return old ? fields.map((field) => (field === old ? [key, map] : field)) : [...fields, [key, map]];
  }
  const value = edit.op === 'set-field' ? readBack(edit.value) : [...[old?.[1] ?? []].flat(), edit.value];
  return old ? fields.map((field) => (field === old ? [key, value] : field)) : [...fields, [key, value]];
}

/** What a value reads as once it is written: a text without words is no value. */
function readBack(value: FieldValue): unknown {
  if (typeof value !== 'object') return String(value).trim() === '' ? null : String(value);
  const items = value.filter((item) => item.trim() !== '');
  return items.length === 0 ? null : items;
}
