import { targetOf } from '../drafts/from-notes';
import { linkOrName, linkValue, oneLine } from '../drafts/prose';
import { companyOf, namesWith } from '../index/relations';
import type { Lookup } from '../index/lookup';
import type { Survey } from '../insights/survey';
import { present } from '../insights/tree';
import { linkText } from '../markdown/links';
import { stemOf, type Note } from '../model/note';
import type { ReadType } from '../model/schema';
import type { Range } from '../text/range';
import type { Completion, CompletionKind, Completions } from './completion-item';
import { candidatesFor } from './note-candidates';

const LONGEST_LABEL = 80;

/** The room of a link, and how one is written there. */
export interface LinkSlot {
  readonly range: Range;
  /** What stands between the beginning of the range and the words that are typed. */
  readonly mark: string;
  /** What the note is looked for by. */
  readonly words: string;
  /** The text that takes the place of the range and leads to a note; undefined where none can. */
  readonly written: (note: Note) => string | undefined;
}

/** The notes of some types that a link can lead to. */
export function linkCompletions(
  survey: Survey,
  lookup: Lookup,
  from: Note,
  types: readonly ReadType[],
  slot: LinkSlot,
): Completions {
  const { found, isAll } = candidatesFor(survey, types, slot.words);
  const items = found.flatMap(({ note, facts }): readonly Completion[] => {
    const insert = note.uri === from.uri ? undefined : slot.written(note);
    if (insert === undefined) return [];
    const detail = shown(detailOf(lookup, note));
    return [
      {
        label: shown(note.type === 'interview' || note.type === 'letter' ? stemOf(note.path) : note.name),
        ...(detail === '' ? {} : { detail }),
        documentation: note.path,
        kind: kindOf(note),
        insert,
        range: slot.range,
        filter: slot.mark + facts,
      },
    ];
  });
  return { items, isIncomplete: !isAll };
}

/** What the value of a key says to lead to a note: its name as the commands write it, or its path where that is not enough. */
export function linkInField(lookup: Lookup, from: Note, to: Note): string | undefined {
  const path = to.path.replace(/\.md$/i, '');
  return [targetOf(lookup, to), path, to.path, `/${path}`].map(linkValue).find((value) => {
    const found = lookup.resolve(linkText(value), from, to.type);
    return found.kind === 'note' && found.note.uri === to.uri;
  });
}

/**
 * A link in the text that leads to a note here, in Foam and in Obsidian. Those two know notes by their file names and paths:
 * a `name:` is nothing to them, and an alias is what they show and not where they go. So the file is named, and the name is
 * what is read.
 */
export function linkInText(lookup: Lookup, from: Note, to: Note): string | undefined {
  const stem = stemOf(to.path);
  const isFileName = to.name.toLowerCase() === stem.toLowerCase();
  const path = to.path.replace(/\.md$/i, '');
  const target = [...(isFileName ? [to.name] : []), stem, path].find((one) => {
    const found = lookup.resolve({ target: one, style: 'wiki' }, from);
    return found.kind === 'note' && found.note.uri === to.uri;
  });
  const link = target === undefined ? '' : linkOrName({ name: to.name, linkTarget: target });
  return link.startsWith('[[') ? link : undefined;
}

function detailOf(lookup: Lookup, note: Note): string {
  switch (note.type) {
    case 'contact':
      return present([note.fields.role?.value, companyOf(lookup, note)?.name]).join(' · ');
    case 'company':
      return note.fields.industry?.value ?? '';
    case 'opportunity':
      return present([companyOf(lookup, note)?.name, note.fields.status?.value]).join(' · ');
    case 'interview':
      return present([note.fields.kind?.value, namesWith(lookup, note).join(', ')]).join(' · ');
    case 'letter':
      return note.fields.kind?.value ?? '';
    default:
      return note.path;
  }
}

function kindOf({ type }: Note): CompletionKind {
  if (type === 'contact') return 'person';
  return type === 'company' ? 'company' : 'note';
}

function shown(text: string): string {
  const characters = [...oneLine(text)];
  return characters.length <= LONGEST_LABEL
    ? characters.join('')
    : `${characters.slice(0, LONGEST_LABEL - 1).join('')}…`;
}
