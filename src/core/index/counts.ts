import type { Note } from '../model/note';
import type { InterviewKind, Source } from '../model/schema';

/** How many notes of a type say what, those that do not say it under undefined. */
export interface Counts {
  /** Contacts, by how one came to them. */
  readonly sources: ReadonlyMap<Source | undefined, number>;
  /** Interviews that were not called off, by the kind of conversation. */
  readonly kinds: ReadonlyMap<InterviewKind | undefined, number>;
}

/** The counts after a note has changed; the same maps where it makes no difference to them. */
export function countedAnew(counts: Counts, before: Note | undefined, next: Note | undefined): Counts {
  return {
    sources: moved(counts.sources, sourceIn(before), sourceIn(next)),
    kinds: moved(counts.kinds, kindIn(before), kindIn(next)),
  };
}

function moved<V>(
  counts: ReadonlyMap<V, number>,
  old: { readonly value: V } | undefined,
  now: { readonly value: V } | undefined,
): ReadonlyMap<V, number> {
  if (old?.value === now?.value && (old === undefined) === (now === undefined)) return counts;
  const changed = new Map(counts);
  if (old !== undefined) changed.set(old.value, (changed.get(old.value) ?? 0) - 1);
  if (now !== undefined) changed.set(now.value, (changed.get(now.value) ?? 0) + 1);
  return changed;
}

function sourceIn(note: Note | undefined) {
  return note?.type === 'contact' ? { value: note.fields.source?.value } : undefined;
}

function kindIn(note: Note | undefined) {
  const isHeld = note?.type === 'interview' && note.fields.status?.value !== 'cancelled';
  return isHeld ? { value: note.fields.kind?.value } : undefined;
}
