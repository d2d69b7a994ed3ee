import type { Lookup } from '../index/lookup';
import type { Company, Contact, Interview, Letter, Opportunity } from '../model/note';

type Tagged = Contact | Company | Interview | Letter | Opportunity;
const TAGGED = ['contact', 'company', 'interview', 'letter', 'opportunity'] as const;

const counted = new WeakMap<readonly Tagged[], ReadonlyMap<string, number>>();

/** The tags of a search with how often each is used, the most used first. */
export function tagsIn(lookup: Lookup): readonly (readonly [tag: string, count: number])[] {
  const all = new Map<string, number>();
  for (const type of TAGGED) {
    for (const [tag, count] of countIn(lookup.all(type))) all.set(tag, (all.get(tag) ?? 0) + count);
  }
  return [...all].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

function countIn(notes: readonly Tagged[]): ReadonlyMap<string, number> {
  const known = counted.get(notes);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { fields } of notes)
    for (const tag of fields.tags?.value ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  counted.set(notes, counts);
  return counts;
}
