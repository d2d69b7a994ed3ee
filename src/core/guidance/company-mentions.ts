import type { Lookup } from '../index/lookup';
import { foldName } from '../index/names';
import type { Company, Letter } from '../model/note';
import type { Range } from '../text/range';

/** A company of the notes that a text names, and where in the text. */
export interface Mention extends Range {
  readonly name: string;
  readonly note?: Company;
}

const WORD = "[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}&'.-]{0,30}";
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}])${WORD}(?: (?:(?:of|and|&|the|de|du|des|van|for|do|da|del|la|und) ){0,2}${WORD}){0,5}`,
  'gu',
);
/** In a message without capitals a company is looked for where one may stand, and only by two words or three. */
const LOWER_RUN =
  /(?<=\b(?:at|for|join|joining|with) )\p{Ll}[\p{L}&'-]{0,30}(?: \p{Ll}[\p{L}&'-]{0,30}){1,2}/gu;
const MOST_RUNS = 60;

/** The companies of the notes that some plain words name, in their order. */
export function companiesNamedIn(ask: Lookup, plain: string, from: Letter): readonly Mention[] {
  const runs = [
    ...[...plain.matchAll(RUN)].map((run) => ({ run, fewest: 1 })),
    ...[...plain.matchAll(LOWER_RUN)].map((run) => ({ run, fewest: 2 })),
  ];
  return runs
    .slice(0, MOST_RUNS)
    .map(({ run, fewest }) => companyInRun(ask, run[0], run.index, fewest, from))
    .filter((one) => one !== undefined);
}

/** The longest words of a run that name a company, the first of several. */
function companyInRun(
  ask: Lookup,
  run: string,
  offset: number,
  fewest: number,
  from: Letter,
): Mention | undefined {
  const words = [...run.matchAll(/[^ ]{1,40}/g)];
  for (let count = words.length; count >= fewest; count--) {
    for (let first = 0; first + count <= words.length; first++) {
      const start = words[first]?.index ?? 0;
      const last = words[first + count - 1];
      const whole = run.slice(start, (last?.index ?? 0) + (last?.[0].length ?? 0));
      const name = whole.replace(/(?:'s|'|[.-])$/, '');
      const company = companyCalled(ask, name, from);
      if (company !== undefined)
        return { ...company, start: offset + start, end: offset + start + name.length };
    }
  }
  return undefined;
}

function companyCalled(
  ask: Lookup,
  name: string,
  from: Letter,
): { readonly name: string; readonly note?: Company } | undefined {
  const link = { target: name, style: 'bare' } as const;
  const found = ask.resolve(link, from, 'company');
  if (found.kind === 'note')
    return found.note.type === 'company' ? { name: found.note.name, note: found.note } : undefined;
  if (found.kind !== 'none') return undefined;
  const folded = foldName(name);
  const isEmployer = ask.linkingAlike(link, from).some((note) => {
    const company = 'company' in note.fields ? note.fields.company?.value : undefined;
    return company !== undefined && foldName(company.target) === folded;
  });
  return isEmployer ? { name } : undefined;
}
