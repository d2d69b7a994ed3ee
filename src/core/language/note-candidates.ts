import { foldName } from '../index/names';
import type { Survey } from '../insights/survey';
import type { ReadType } from '../model/schema';
import { knownOfType, type KnownNote } from './known-notes';

const MOST = 100;

/** The notes of some types that fit what is typed, the likeliest first, and whether there are no more than those. */
export function candidatesFor(
  survey: Survey,
  types: readonly ReadType[],
  typed: string,
): { readonly found: readonly KnownNote[]; readonly isAll: boolean } {
  const wanted = foldName(typed.trimStart());
  const byRank: KnownNote[][] = [[], [], [], []];
  for (const type of types) {
    for (const candidate of knownOfType(survey, type)) {
      const rank = rankOf(wanted, candidate.folded);
      if (rank !== undefined) byRank[rank]?.push(candidate);
    }
  }
  const fitting = byRank.flat();
  return { found: fitting.slice(0, MOST), isAll: fitting.length <= MOST };
}

/** How well a note fits what is typed, 0 best; undefined where its letters do not stand there in this order. */
function rankOf(wanted: string, folded: string): number | undefined {
  const at = folded.indexOf(wanted);
  if (at === 0) return 0;
  if (at > 0) return folded[at - 1] === '-' ? 1 : 2;
  let next = 0;
  for (let n = 0; n < folded.length && next < wanted.length; n++) if (folded[n] === wanted[next]) next++;
  return next === wanted.length ? 3 : undefined;
}
