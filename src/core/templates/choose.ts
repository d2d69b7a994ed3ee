import type { InterviewKind, LetterKind } from '../model/schema';
import { faultsOfTemplate, type Channel, type Template } from './template';

/** What a letter is to be; of what is undefined, anything will do. */
export interface Wanted {
  readonly kind: LetterKind;
  readonly approach?: string | undefined;
  /** The conversation that is asked for. */
  readonly conversation?: InterviewKind | undefined;
  readonly channel?: Channel | undefined;
  /** BCP 47; English if undefined. */
  readonly language?: string | undefined;
}

/**
 * The templates for a letter, the best first: in its language, for its conversation, its channel, its approach. What
 * a template does not say fits everything, less well than what it does say. One that cannot be filled in fits nothing.
 */
export function templatesFor(templates: readonly Template[], wanted: Wanted): readonly Template[] {
  return templates
    .filter(({ kind, approach, conversation, text }) => {
      const isMeant =
        kind === wanted.kind &&
        distance(approach, wanted.approach) < FAR &&
        distance(conversation, wanted.conversation) < FAR;
      return isMeant && faultsOfTemplate(text).length === 0;
    })
    .map((template) => ({ template, distances: distancesTo(template, wanted) }))
    .toSorted((a, b) => compare(a.distances, b.distances))
    .map(({ template }) => template);
}

/** Templates of several places: of those with one name the nearest counts, in the place of the farthest; new ones go before. */
export function layered(
  shipped: readonly Template[],
  own: readonly Template[],
  searches: readonly Template[],
): readonly Template[] {
  const nearest = new Map([...shipped, ...own, ...searches].map((one) => [one.name, one]));
  const places = shipped.map(({ name }) => name);
  const added = [...searches, ...own].map(({ name }) => name).filter((name) => !places.includes(name));
  return [...new Set([...added, ...places])].flatMap((name) => nearest.get(name) ?? []);
}

const FAR = 2;

function distancesTo(template: Template, wanted: Wanted): readonly number[] {
  return [
    distance(template.language && primary(template.language), primary(wanted.language ?? 'en')),
    distance(template.conversation, wanted.conversation),
    distance(template.channel, wanted.channel),
    distance(template.approach, wanted.approach),
  ];
}

/** 0: just what is wanted, or anything is; 1: nothing is said; 2: something else. */
function distance(said: string | undefined, wanted: string | undefined): number {
  if (wanted === undefined || said === wanted) return 0;
  return said === undefined ? 1 : FAR;
}

function primary(language: string): string {
  return language.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
}

function compare(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
