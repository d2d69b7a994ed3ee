import * as l10n from '@vscode/l10n';

import type { NamedRule } from '../../markdown/directives';
import type { Note } from '../../model/note';
import { NOTE_TYPES } from '../../model/schema';
import { nearestWord } from '../nearest';
import { textAt } from '../place';
import { defineRule, type Observation } from '../rule';

type Ids = ReadonlySet<string>;

/** Who wants a rule to be silent, and is not heard, should know why. */
export const directiveUnknown = defineRule({
  id: 'directive-unknown',
  group: 'data',
  severity: 'warning',
  appliesTo: NOTE_TYPES,
  summary: 'A comment or setting names a rule that does not exist.',

  *check(note, { ruleIds }) {
    for (const { rules } of note.body.directives) yield* inComment(note, rules, ruleIds);
    for (const named of [...ignoredIn(note), ...setIn(note)])
      if (!ruleIds.has(named.id)) yield unknown(note, named, ruleIds);
  },
});

function ignoredIn({ fields }: Note): readonly NamedRule[] {
  const { value: ids = [], items = [] } = fields.ignore ?? {};
  return ids.flatMap((id, index) => (items[index] === undefined ? [] : { id, range: items[index] }));
}

function setIn(note: Note): readonly NamedRule[] {
  const settings = note.type === 'profile' ? note.fields.rules?.value.entries : undefined;
  return (settings ?? []).map(({ key, keyRange }) => ({ id: key, range: keyRange }));
}

/** Slips are told one by one; words that are like no rule are probably a reason, and are told together. */
function* inComment(note: Note, rules: readonly NamedRule[], ids: Ids): Generator<Observation> {
  const strange = rules.filter(({ id }) => !ids.has(id));
  const prose = strange.filter(({ id }) => nearestWord(id, ids) === undefined);
  for (const rule of strange) if (!prose.includes(rule)) yield unknown(note, rule, ids);
  const [first, last] = [prose[0], prose.at(-1)];
  if (first === undefined || last === undefined) return;
  const range = { start: first.range.start, end: last.range.end };
  yield {
    range,
    message: l10n.t(
      'There is no rule “{0}”. A reason for the comment goes after “ -- ”.',
      textAt(note, range),
    ),
  };
}

function unknown(note: Note, { id, range }: NamedRule, ids: Ids): Observation {
  const meant = nearestWord(id, ids);
  if (meant === undefined)
    return { range, message: l10n.t('There is no rule “{0}”, so this changes nothing.', id) };
  return {
    range,
    message: l10n.t('There is no rule “{0}”, so this changes nothing. Did you mean “{1}”?', id, meant),
    fixes: [
      {
        title: l10n.t('Change to {0}', meant),
        edits: [{ op: 'replace', range, text: meant, expected: textAt(note, range) }],
        preferred: true,
      },
    ],
  };
}
