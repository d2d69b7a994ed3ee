import type { FollowUp } from '../agenda/follow-up';
import type { Lookup } from '../index/lookup';
import { foldName } from '../index/names';
import {
  companyBehind,
  companyOf,
  contactsOf,
  follow,
  nameBehind,
  namesWith,
  touchesOf,
  type Employer,
} from '../index/relations';
import type { Day } from '../model/day';
import { dayMeant, type Comparison, type Filter, type Presence, type Term } from '../model/filter';
import type { Contact, Interview } from '../model/note';
import { stageOf } from '../model/status';
import type { Survey } from './survey';

/** What of the trees fits a filter. */
export interface Sieve {
  readonly contact: (contact: Contact) => boolean;
  readonly interview: (interview: Interview) => boolean;
  readonly followUp: (item: FollowUp) => boolean;
}

/** A key whose values a contact has, or lacks. */
export type FactKey = Exclude<Presence, 'last' | 'next'> | 'stage';

/** What a filter can ask of a line. */
export interface Facts {
  /** As they are written. */
  values(key: FactKey): readonly string[];
  day(key: 'last' | 'next'): Day | undefined;
  isOverdue(): boolean;
  /** What words are looked for in. */
  words(): readonly [string];
}

/**
 * What of the trees fits a filter: people by their own notes, a talk where one of its people does, and a follow-up where the
 * person does whom it is about.
 */
export function sieveFor(survey: Survey, { terms }: Filter): Sieve {
  const { today } = survey;
  const lookup = survey.search?.lookup();
  const know = factsIn(survey);
  const fits = (facts: Facts) => terms.every((term) => fitsTerm(term, facts, today));
  return {
    contact: (contact) => fits(know(contact)),
    interview: (interview) =>
      lookup !== undefined && factsOfInterview(lookup, interview, know).some((facts) => fits(facts)),
    followUp: (item) => lookup !== undefined && fits(factsOfFollowUp(lookup, item, know)),
  };
}

/** Whether what is known fits one term of a filter. */
export function fitsTerm(term: Term, facts: Facts, today: Day): boolean {
  return isMet(term, facts, today) !== term.isNot;
}

function isMet(term: Term, facts: Facts, today: Day): boolean {
  switch (term.kind) {
    case 'word':
      return facts.values(term.key).some((value) => term.values.includes(value));
    case 'name': {
      const names = foldedOf(facts.values(term.key));
      const isNamed = term.key === 'tag' ? isTagged : isPart;
      return term.values.map(foldName).some((wanted) => names.some((name) => isNamed(name, wanted)));
    }
    case 'day': {
      const day = facts.day(term.key);
      return (
        day !== undefined && term.days.some((one) => compares(day, term.comparison, dayMeant(one, today)))
      );
    }
    case 'has':
      return term.values.some((key) => hasAny(facts, key));
    case 'no':
      return term.values.some((key) => !hasAny(facts, key));
    case 'overdue':
      return facts.isOverdue();
    case 'words': {
      const [words = ''] = foldedOf(facts.words());
      return term.values.map(foldName).some((wanted) => words.includes(wanted));
    }
  }
}

/** Whether somebody has a value of a key, or a day. */
function hasAny(facts: Facts, key: Presence): boolean {
  return key === 'last' || key === 'next' ? facts.day(key) !== undefined : facts.values(key).length > 0;
}

const folded = new WeakMap<readonly string[], readonly string[]>();

/** Names as they are compared; the same array is folded once. */
function foldedOf(names: readonly string[]): readonly string[] {
  let known = folded.get(names);
  if (known === undefined) {
    known = names.map(foldName);
    folded.set(names, known);
  }
  return known;
}

function isPart(name: string, wanted: string): boolean {
  return name.includes(wanted);
}

/** A tag may have others below it: `field` means `field/security` too. */
function isTagged(tag: string, wanted: string): boolean {
  const plain = wanted.replace(/^#/, '');
  return tag === plain || tag.startsWith(`${plain}/`);
}

function compares(day: Day, comparison: Comparison, other: Day): boolean {
  switch (comparison) {
    case '<':
      return day < other;
    case '<=':
      return day <= other;
    case '=':
      return day === other;
    case '>=':
      return day >= other;
    case '>':
      return day > other;
  }
}

/** What the notes of a search know of each contact; each thing is looked up once, and only where it is asked for. */
export function factsIn(survey: Survey): (contact: Contact) => Facts {
  const known = new Map<string, Facts>();
  const next = once(() => nextSteps(survey.followUps()));
  const lookup = survey.search?.lookup();
  return (contact) => {
    let facts = known.get(contact.uri);
    if (facts === undefined) {
      facts =
        lookup === undefined
          ? NOTHING
          : factsOf(lookup, contact, survey.today, () => next().get(contact.uri));
      known.set(contact.uri, facts);
    }
    return facts;
  };
}

const NOTHING: Facts = {
  values: () => [],
  day: () => undefined,
  isOverdue: () => false,
  words: () => [''],
};

function nextSteps(items: readonly FollowUp[]): ReadonlyMap<string, FollowUp> {
  const next = new Map<string, FollowUp>();
  for (const item of items) {
    const uri = item.contact?.uri;
    if (uri !== undefined && !next.has(uri)) next.set(uri, item);
  }
  return next;
}

function factsOf(lookup: Lookup, contact: Contact, today: Day, next: () => FollowUp | undefined): Facts {
  const last = once(() => touchesOf(lookup, contact, today)[0]?.day);
  const values = new Map<FactKey, readonly string[]>();
  const words = once((): readonly [string] => [
    [
      contact.name,
      ...(contact.fields.aliases?.value ?? []),
      contact.fields.role?.value ?? '',
      ...valuesOf(lookup, contact, 'company'),
    ].join(' '),
  ]);
  return {
    values: (key) => {
      const known = values.get(key) ?? valuesOf(lookup, contact, key);
      values.set(key, known);
      return known;
    },
    day: (key) => (key === 'last' ? last() : next()?.due),
    isOverdue: () => next()?.state === 'overdue',
    words,
  };
}

function valuesOf(lookup: Lookup, contact: Contact, key: FactKey): readonly string[] {
  const { fields } = contact;
  switch (key) {
    case 'stage':
      return [stageOf(contact)];
    case 'company':
      return namesOfCompany(companyOf(lookup, contact));
    case 'former':
      return (fields.former_companies?.value ?? []).flatMap((link) =>
        namesOfCompany(companyBehind(lookup, link, contact)),
      );
    case 'tag':
      return (fields.tags?.value ?? []).map((tag) => tag.replace(/^#/, ''));
    case 'referred': {
      const link = fields.referred_by?.value;
      if (link === undefined) return [];
      const aliases = follow(lookup, link, contact, 'contact')?.fields.aliases?.value ?? [];
      return [nameBehind(lookup, link, contact), ...aliases];
    }
    case 'email':
    case 'relationship':
      return fields[key]?.value ?? [];
    case 'source':
    case 'phone':
    case 'linkedin':
    case 'website':
    case 'role':
      return fields[key] === undefined ? [] : [fields[key].value];
  }
}

function namesOfCompany(company: Employer | undefined): readonly string[] {
  return company === undefined ? [] : [company.name, ...(company.note?.fields.aliases?.value ?? [])];
}

/** What is known of a talk with each of its people, or of the talk alone where none of them has a note. */
function factsOfInterview(
  lookup: Lookup,
  interview: Interview,
  know: (contact: Contact) => Facts,
): readonly Facts[] {
  const people = contactsOf(lookup, interview).map(know);
  const own = namesOfCompany(companyOf(lookup, interview));
  const tags = (interview.fields.tags?.value ?? []).map((tag) => tag.replace(/^#/, ''));
  const added = { company: own, tag: tags };
  const words = [...namesWith(lookup, interview), ...own];
  return (people.length === 0 ? [NOTHING] : people).map((facts) => withMore(facts, added, words));
}

/** What is known of a follow-up: what is to be done and when, and whom it is about. */
function factsOfFollowUp(lookup: Lookup, item: FollowUp, know: (contact: Contact) => Facts): Facts {
  const { note, contact, what, due, state } = item;
  const isOfCompany = note.type === 'opportunity' || note.type === 'interview';
  const company = isOfCompany ? namesOfCompany(companyOf(lookup, note)) : [];
  const facts = withMore(contact === undefined ? NOTHING : know(contact), { company }, [what, ...company]);
  return {
    ...facts,
    day: (key) => (key === 'next' ? due : facts.day(key)),
    isOverdue: () => state === 'overdue',
  };
}

function withMore(
  facts: Facts,
  added: Readonly<Partial<Record<FactKey, readonly string[]>>>,
  words: readonly string[],
): Facts {
  return {
    ...facts,
    values: (key) => [...facts.values(key), ...(added[key] ?? [])],
    words: () => [[...facts.words(), ...words].join(' ')],
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
