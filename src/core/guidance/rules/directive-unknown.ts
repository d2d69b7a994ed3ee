import * as l10n from '@vscode/l10n';

import type { NamedRule } from '../../markdown/directives';
import type { Silencer } from '../../index/control';
import type { Note, Profile } from '../../model/note';
import { foldWord, NOTE_TYPES } from '../../model/schema';
import type { Range } from '../../text/range';
import { brief } from '../brief';
import { nearestWord } from '../nearest';
import { textAt } from '../place';
import { removeSilencer } from '../remove-silencer';
import { defineRule, type Fix, type KnownRules, type Observation } from '../rule';

/** More names than anybody would write in one comment. */
const MOST_NAMES = 50;

/** Who wants a rule to be silent, and is not heard, should know why; and what silences nothing any more only stands in the way. */
export const directiveUnknown = defineRule({
  id: 'directive-unknown',
  group: 'data',
  severity: 'warning',
  appliesTo: NOTE_TYPES,
  summary: 'A comment or setting names a rule that does not exist, or silences nothing.',

  *check(note, { known, unusedSilencers }) {
    for (const { rules } of note.body.directives) yield* inComment(note, rules, known);
    for (const named of [...ignoredIn(note, known), ...setIn(note)])
      if (!known.has(named.id)) yield unknown(note, named, known);
    if (note.type === 'profile') yield* optionsIn(note, known);
    for (const silencer of unusedSilencers()) yield unused(note, silencer);
  },
});

/** What `ignore:` names, each as the rule that it means: as in every list, case and hyphens do not matter. */
function ignoredIn({ fields }: Note, known: KnownRules): readonly NamedRule[] {
  const { value: names = [], items = [] } = fields.ignore ?? {};
  return names.flatMap((name, index) => {
    const id = [...known.keys()].find((rule) => foldWord(rule) === foldWord(name)) ?? name;
    return items[index] === undefined ? [] : { id, range: items[index] };
  });
}

function setIn(note: Note): readonly NamedRule[] {
  const settings = note.type === 'profile' ? note.fields.rules?.value.entries : undefined;
  return (settings ?? []).map(({ key, keyRange }) => ({ id: key, range: keyRange }));
}

/** Slips are told one by one; words that are like no rule are probably a reason, and are told together. */
function* inComment(note: Note, rules: readonly NamedRule[], known: KnownRules): Generator<Observation> {
  const prose: NamedRule[] = [];
  for (const rule of rules.slice(0, MOST_NAMES)) {
    if (known.has(rule.id)) continue;
    const meant = nearestWord(rule.id, known.keys());
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

/** Options in the settings of rules that the rules do not have. */
function* optionsIn(profile: Profile, known: KnownRules): Generator<Observation> {
  for (const { key: rule, value } of profile.fields.rules?.value.entries ?? []) {
    if (!known.has(rule) || value?.kind !== 'map') continue;
    const names = ['severity', ...Object.keys(known.get(rule)?.options?.shape ?? {})];
    for (const { key, keyRange } of value.entries) {
      if (names.includes(key)) continue;
      const meant = nearestWord(key, names);
      const message = l10n.t('“{0}” is not an option of {1}, so this changes nothing.', brief(key), rule);
      yield {
        range: keyRange,
        message: meant === undefined ? message : l10n.t('{0} Did you mean “{1}”?', message, meant),
        fixes: meant === undefined ? [] : [changeTo(meant, profile, keyRange)],
      };
    }
  }
}

function unused(note: Note, silencer: Silencer): Observation {
  const { rule, range, directive } = silencer;
  const title =
    directive === undefined
      ? l10n.t('Remove {0} from “ignore”', rule ?? '')
      : directive.rules.length > 1
        ? l10n.t('Remove {0} from the comment', rule ?? '')
        : l10n.t('Remove the comment');
  return {
    range,
    severity: 'hint',
    message:
      rule === undefined
        ? l10n.t('No rule would find anything here, so this comment can go.')
        : l10n.t('“{0}” would find nothing here, so there is nothing to silence and this can go.', rule),
    fixes: [{ title, edits: removeSilencer(note, silencer) }],
  };
}

function unknown(note: Note, named: NamedRule, known: KnownRules): Observation {
  const { id, range } = named;
  const meant = nearestWord(id, known.keys());
  if (meant !== undefined) return misspelt(note, named, meant);
  return { range, message: l10n.t('There is no rule “{0}”, so this changes nothing.', brief(id)) };
}

function misspelt(note: Note, { id, range }: NamedRule, meant: string): Observation {
  return {
    range,
    message: l10n.t('There is no rule “{0}”, so this changes nothing. Did you mean “{1}”?', id, meant),
    fixes: [changeTo(meant, note, range)],
  };
}

function changeTo(meant: string, note: Note, range: Range): Fix {
  return {
    title: l10n.t('Change to {0}', meant),
    edits: [{ op: 'replace', range, text: meant, expected: textAt(note, range) }],
    preferred: true,
    sure: true,
  };
}
