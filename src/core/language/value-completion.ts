import * as l10n from '@vscode/l10n';

import { filterHelp } from '../insights/filter-help';
import type { Survey } from '../insights/survey';
import type { Lookup } from '../index/lookup';
import { LINK_KEYS } from '../index/links';
import { LEVELS } from '../index/control';
import { yamlScalarLike } from '../markdown/yaml-scalar';
import { PROFILE_FILE, type Field, type Note } from '../model/note';
import { DEFAULT_FOLDERS, foldWord, keysOf, NOTE_TYPES, type FolderType, type Holds } from '../model/schema';
import { complete, type Completion, type CompletionKind, type Completions } from './completion-item';
import { dayCompletions, type Tense } from './day-completion';
import type { ValueCursor } from './frontmatter-cursor';
import { languages, timezones } from './known-words';
import { linkCompletions, linkInField } from './link-completion';
import { rulesFor } from './rule-completion';
import { tagsIn } from './tags';
import { meaningOfLevel, meaningOfWord } from './word-meanings';

/** A word that may stand as a value, with what it means. */
interface Choice {
  readonly word: string;
  readonly meaning?: string | undefined;
  readonly documentation?: string | undefined;
  readonly kind?: CompletionKind;
}

/** The keys whose days are remembered and not planned. */
const PAST_KEYS: ReadonlySet<string> = new Set([
  'linkedin_connected',
  'thank_you_sent',
  'sent',
  'replied',
  'found',
  'applied',
]);
const LENGTHS = ['15m', '20m', '30m', '45m', '1h', '1h30m'];
const RHYTHMS = ['2 weeks', '4 weeks', '6 weeks', '8 weeks', '3 months', '6 months'];

/** What can be taken as the value at a place of the frontmatter. */
export function valueCompletions(survey: Survey, lookup: Lookup, note: Note, at: ValueCursor): Completions {
  const [key = '', ...inner] = at.keys;
  if (note.type === 'profile' && key === 'views' && inner.length === 1)
    return filterCompletions(survey, note, at);
  if (inner.length > 0) return complete(choicesAt(at, nestedChoices(note, key, inner)));
  const holds = keysOf(note.type).get(key === 'alias' ? 'aliases' : key);
  if (holds === undefined || (at.isItem && holds.isList !== true)) return complete([]);
  const { mark, words } = parted(at);
  const type = LINK_KEYS[key];
  if (holds.kind === 'link' && type !== undefined) {
    const written = (to: Note) => {
      const link = linkInField(lookup, note, to);
      return link === undefined ? undefined : scalarAt(at, link);
    };
    return linkCompletions(survey, lookup, note, [type], { range: at.range, mark, words, written });
  }
  const choices = choicesAt(at, choicesOf(survey, lookup, note, key, holds));
  if (!/date|day/.test(holds.kind)) return complete(choices);
  const tense: Tense = PAST_KEYS.has(key) ? 'past' : 'ahead';
  const slot = {
    ...{ range: at.range, mark, words },
    written: (moment: string) => scalarAt(at, moment),
    hasTime: holds.kind === 'date-time',
  };
  const days = dayCompletions(slot, survey.calendar, tense);
  return { ...days, items: [...days.items, ...choices] };
}

/** The words for a key of the note itself, without those that stand in its list already. */
function choicesOf(
  survey: Survey,
  lookup: Lookup,
  note: Note,
  key: string,
  { kind, values = [], isList = false }: Holds,
): readonly Choice[] {
  const written = isList ? writtenIn(note, key) : new Set<string>();
  return choicesFor(survey, lookup, note, key, kind, values).filter(
    ({ word }) => !written.has(foldWord(word)),
  );
}

function choicesFor(
  survey: Survey,
  lookup: Lookup,
  note: Note,
  key: string,
  kind: Holds['kind'],
  values: readonly string[],
): readonly Choice[] {
  if (key === 'type') {
    const isProfile = note.path === PROFILE_FILE;
    return NOTE_TYPES.filter((type) => (type === 'profile') === isProfile).map((word) => ({
      word,
      meaning: meaningOfWord(note.type, key, word),
    }));
  }
  if (key === 'ignore')
    return rulesFor(survey, note).map(({ id, summary }) => ({
      word: id,
      documentation: summary,
      kind: 'rule',
    }));
  if (key === 'tags') return tagsIn(lookup).map(([word, count]) => ({ word, meaning: `${count} ×` }));
  if (key === 'language') return languages().map(([word, meaning]) => ({ word, meaning }));
  if (kind === 'timezone') return timezones(lookup).map((word) => ({ word }));
  if (kind === 'duration') return (key === 'keep_in_touch' ? RHYTHMS : LENGTHS).map((word) => ({ word }));
  return values.map((word) => ({ word, meaning: meaningOfWord(note.type, key, word) }));
}

/** The words for a key within a key, which only the profile has. */
function nestedChoices(note: Note, key: string, inner: readonly string[]): readonly Choice[] {
  if (note.type !== 'profile') return [];
  const isLevel = key === 'rules' && (inner.length === 1 || (inner.length === 2 && inner[1] === 'severity'));
  if (isLevel) return LEVELS.map((word) => ({ word, meaning: meaningOfLevel(word) }));
  const folder = inner[0] ?? '';
  if (key !== 'folders' || inner.length > 1 || !Object.hasOwn(DEFAULT_FOLDERS, folder)) return [];
  return [{ word: DEFAULT_FOLDERS[folder as FolderType] }];
}

/** The ways to go on with the filter of a saved view, as when it is asked for; what stands behind the term stays. */
function filterCompletions(survey: Survey, note: Note, at: ValueCursor): Completions {
  const { mark, words } = parted(at);
  const quote = /^["']/.exec(at.typed)?.[0];
  // What is escaped there is not what the filter says.
  if (quote !== undefined && words.includes(quote === '"' ? '\\' : "''")) return complete([]);
  const cursor = at.range.start + at.typed.length;
  const rest = /^[^\s"']{0,99}/.exec(note.text.slice(cursor, at.range.end))?.[0] ?? '';
  const range = { start: at.range.start, end: cursor + rest.length };
  const written = (text: string, isOver: boolean) => {
    const whole = scalarAt(at, text);
    if (isOver && range.end === at.range.end) return whole;
    return quote === undefined ? at.lead + text : whole.slice(0, -1);
  };
  const items = filterHelp([survey])(words).suggestions.map(({ term, text, count, about }): Completion => {
    const goesOn = count === undefined;
    const detail = goesOn ? about : l10n.t('{0} · {1}', String(count), about);
    const insert = written(text.trimEnd(), !goesOn);
    return { label: term, detail, kind: 'word', insert, range, filter: mark + words, goesOn };
  });
  return { items, isIncomplete: true };
}

function choicesAt(at: ValueCursor, choices: readonly Choice[]): readonly Completion[] {
  const { mark } = parted(at);
  return choices.map(({ word, meaning, documentation, kind = 'word' }) => ({
    label: word,
    ...(meaning === undefined ? {} : { detail: meaning }),
    ...(documentation === undefined ? {} : { documentation }),
    kind,
    insert: scalarAt(at, word),
    range: at.range,
    filter: `${mark}${word} ${meaning ?? ''}`.trimEnd(),
  }));
}

/** What is typed, in the quotes and brackets that open it and the words that something is looked for by. */
function parted({ typed, lead }: ValueCursor): { readonly mark: string; readonly words: string } {
  const mark = lead + (/^["']?(?:\[\[)?/.exec(typed)?.[0] ?? '');
  return { mark, words: typed.slice(mark.length - lead.length) };
}

/** A text as YAML at the place, in the quotes that are typed already. */
function scalarAt({ lead, typed, inFlow }: ValueCursor, text: string): string {
  return lead + yamlScalarLike(typed, text, { flow: inFlow });
}

/** The words that stand in a list of the note, folded. */
function writtenIn({ fields }: Note, key: string): ReadonlySet<string> {
  const value = (fields as Readonly<Record<string, Field<unknown> | undefined>>)[key]?.value;
  const words = (Array.isArray(value) ? value : []) as readonly unknown[];
  return new Set(words.filter((word) => typeof word === 'string').map(foldWord));
}
