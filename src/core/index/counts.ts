import type { Note } from '../model/note';
import type { InterviewKind, Source } from '../model/schema';

/** How many notes of a type say what, those that do not say it under undefined. */
export interface Counts {
  /** Contacts, by how one came to them. */
  readonly sources: ReadonlyMap<Source | undefined, number>;
  /** Interviews that were not called off, by the kind of conversation. */
  readonly kinds: ReadonlyMap<InterviewKind | undefined, number>;
}

/** The counts after some notes have changed, made once for all of them. */
export class CountsDraft implements Counts {
  readonly sources: Map<Source | undefined, number>;
  readonly kinds: Map<InterviewKind | undefined, number>;

  constructor({ sources, kinds }: Counts) {
    this.sources = new Map(sources);
    this.kinds = new Map(kinds);
  }

  /** Counts a note anew, and says which of the counts that changes. */
  change(before: Note | undefined, next: Note | undefined): readonly (keyof Counts)[] {
    const isOther = {
      sources: move(this.sources, sourceIn(before), sourceIn(next)),
      kinds: move(this.kinds, kindIn(before), kindIn(next)),
    };
    return COUNTS.filter((name) => isOther[name]);
  }
}

const COUNTS = ['sources', 'kinds'] as const;

function move<V>(
  counts: Map<V, number>,
  old: { readonly value: V } | undefined,
  now: { readonly value: V } | undefined,
): boolean {
  if (old?.value === now?.value && (old === undefined) === (now === undefined)) return false;
  if (old !== undefined) counts.set(old.value, (counts.get(old.value) ?? 0) - 1);
  if (now !== undefined) counts.set(now.value, (counts.get(now.value) ?? 0) + 1);
  return true;
}

function sourceIn(note: Note | undefined) {
  return note?.type === 'contact' ? { value: note.fields.source?.value } : undefined;
}

function kindIn(note: Note | undefined) {
  const isHeld = note?.type === 'interview' && note.fields.status?.value !== 'cancelled';
  return isHeld ? { value: note.fields.kind?.value } : undefined;
}
