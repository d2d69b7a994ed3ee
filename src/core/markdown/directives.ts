import type { Range } from '../text/range';

/** A rule's id as it is written in a directive. */
export interface NamedRule {
  readonly id: string;
  readonly range: Range;
}

/** A comment that turns rules off or on again; without names it speaks of all rules. */
export interface Directive {
  readonly action: 'disable' | 'disable-next-line' | 'enable';
  readonly rules: readonly NamedRule[];
  readonly range: Range;
}

const DIRECTIVE = /^<!--\s*job-search-(disable-next-line|disable|enable)(?=\s|-->)([^]*)-->$/;

/** Reads the directives among the comments of a body. Words after ` -- ` are a reason and name no rule. */
export function readDirectives(text: string, comments: readonly Range[]): readonly Directive[] {
  return comments.flatMap((range) => {
    const comment = text.slice(range.start, range.end);
    const found = DIRECTIVE.exec(comment);
    if (found === null) return [];
    const [, action, written = ''] = found;
    const names = written.split(/\s--\s/, 1)[0] ?? '';
    const base = range.end - '-->'.length - written.length;
    const rules = [...names.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => ({
      id,
      range: { start: base + index, end: base + index + id.length },
    }));
    return { action: action as Directive['action'], rules, range };
  });
}
