import type { Survey } from '../insights/survey';
import type { Note } from '../model/note';
import { DEFAULT_FOLDERS, keysOf } from '../model/schema';
import type { Completion } from './completion-item';
import type { KeyCursor } from './frontmatter-cursor';
import { meaningOfKey } from './key-meanings';
import { rulesFor } from './rule-completion';

/** The text keys with something to choose from all the same. */
const CHOSEN: ReadonlySet<string> = new Set(['type', 'ignore', 'tags', 'language']);

/** The keys that fit at a place of the frontmatter and are not there yet. */
export function keyCompletions(survey: Survey, note: Note, at: KeyCursor): readonly Completion[] {
  const keys = at.parents.length === 0 ? ownKeys(note, at) : innerKeys(survey, note, at);
  return keys.filter(
    ({ label }) => !at.siblings.has(label) && !(label === 'aliases' && at.siblings.has('alias')),
  );
}

function ownKeys(note: Note, at: KeyCursor): readonly Completion[] {
  return [...keysOf(note.type)].map(([key, { kind, values = [] }]) => {
    const documentation = meaningOfKey(note.type, key);
    const isGroup = kind === 'keys';
    const hasValues = kind === 'text' ? CHOSEN.has(key) : kind !== 'number' || values.length > 0;
    return {
      ...keyItem(key, at, isGroup ? '\n  ' : ' '),
      ...(documentation === undefined ? {} : { documentation }),
      goesOn: hasValues && !at.isFollowed,
    };
  });
}

/** The keys within a key, which only the profile has. */
function innerKeys(survey: Survey, note: Note, at: KeyCursor): readonly Completion[] {
  const [key, rule, ...deeper] = at.parents;
  if (note.type !== 'profile' || deeper.length > 0) return [];
  if (key === 'folders' && rule === undefined)
    return Object.keys(DEFAULT_FOLDERS).map((type) => ({ ...keyItem(type, at, ' '), goesOn: true }));
  if (key !== 'rules') return [];
  const all = rulesFor(survey, note);
  if (rule === undefined)
    return all.map(({ id, summary }) => ({
      ...keyItem(id, at, ' '),
      kind: 'rule',
      documentation: summary,
      goesOn: !at.isFollowed,
    }));
  const shape = all.find(({ id }) => id === rule)?.options?.shape ?? {};
  const options = Object.entries(shape).map(([option, schema]) => {
    const { description } = schema as { readonly description?: string };
    return {
      ...keyItem(option, at, ' '),
      ...(description === undefined ? {} : { documentation: description }),
    };
  });
  return [{ ...keyItem('severity', at, ' '), goesOn: !at.isFollowed }, ...options];
}

function keyItem(key: string, { range, isFollowed }: KeyCursor, space: string): Completion {
  return { label: key, kind: 'key', insert: isFollowed ? key : `${key}:${space}`, range };
}
