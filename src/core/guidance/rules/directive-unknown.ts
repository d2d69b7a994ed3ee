import * as l10n from '@vscode/l10n';

import type { NamedRule } from '../../markdown/directives';
import type { Note } from '../../model/note';
import { foldWord, NOTE_TYPES } from '../../model/schema';
import { brief } from '../brief';
import { nearestWord } from '../nearest';
import { textAt } from '../place';
import { defineRule, type Observation } from '../rule';

type Ids = ReadonlySet<string>;

/** More names than anybody would write in one comment. */
const MOST_NAMES = 50;

/** Who wants a rule to be silent, and is not heard, should know why. */
export const directiveUnknown = defineRule({
  id: 'directive-unknown',
  group: 'data',
  severity: 'warning',
  appliesTo: NOTE_TYPES,
  summary: 'A comment or setting names a rule that does not exist.',

  *check(note, { ruleIds }) {
    for (const { rules } of note.body.directives) yield* inComment(note, rules, ruleIds);
    for (const named of [...ignoredIn(note, ruleIds), ...setIn(note)])
      if (!ruleIds.has(named.id)) yield unknown(note, named, ruleIds);
  },
});

/** What `ignore:` names, each as the rule that it means: as in every list, case and hyphens do not matter. */
function ignoredIn({ fields }: Note, known: Ids): readonly NamedRule[] {
  const { value: names = [], items = [] } = fields.ignore ?? {};
  return names.flatMap((name, index) => {
    const id = [...known].find((rule) => foldWord(rule) === foldWord(name)) ?? name;
    return items[index] === undefined ? [] : { id, range: items[index] };
  });
}

function setIn(note: Note): readonly NamedRule[] {
  const settings = note.type === 'profile' ? note.fields.rules?.value.entries : undefined;
  return (settings ?? []).map(({ key, keyRange }) => ({ id: key, range: keyRange }));
}

/** Slips are told one by one; words that are like no rule are probably a reason, and are told together. */
function* inComment(note: Note, rules: readonly NamedRule[], ids: Ids): Generator<Observation> {
  const prose: NamedRule[] = [];
  for (const rule of rules.slice(0, MOST_NAMES)) {
    if (ids.has(rule.id)) continue;
    const meant = nearestWord(rule.id, ids);
    if (meant === undefined) prose.push(rule);
    else yield misspelt(note, rule, meant);
  }
  const [first, last] = [prose[0], prose.at(-1)];
  if (first === undefined || last === undefined) return;
  const range = { start: first.range.start, end: last.range.end };
  const words = brief(textAt(note, range));
  yield {
    range,
    message: l10n.t('There is no rule “{0}”. A reason for the comment goes after “ -- ”.', words),
  };
}

function unknown(note: Note, named: NamedRule, ids: Ids): Observation {
  const { id, range } = named;
  const meant = nearestWord(id, ids);
  if (meant !== undefined) return misspelt(note, named, meant);
  return { range, message: l10n.t('There is no rule “{0}”, so this changes nothing.', brief(id)) };
}

function misspelt(note: Note, { id, range }: NamedRule, meant: string): Observation {
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
