import type { Lookup } from '../index/lookup';
import { companyOf, follow, hasMet } from '../index/relations';
import type { Day } from '../model/day';
import type { Moment } from '../model/moment';
import type { Company, Contact, Opportunity } from '../model/note';
import type { Format, InterviewKind, Source } from '../model/schema';
import type { Template } from '../templates/template';
import type { DraftNote, Named, Person, Storage } from './draft-note';
import { fieldOf, letterContextOf, personOf, targetOf, type Linked } from './from-notes';
import { letterPlans } from './letter-plan';
import { draftLetter } from './letters';
import { newContactNote, newInterviewNote } from './new-notes';
import { linkTargetOf } from './prose';

/** Somebody who has no note yet, as far as they were asked about. */
export interface NewPerson {
  readonly name: string;
  readonly company?: string | undefined;
  readonly source?: Source | undefined;
  readonly referredBy?: Contact | undefined;
}

/** A conversation as it was agreed, or is hoped for. */
export interface PlannedConversation {
  readonly kind: InterviewKind;
  readonly who: Contact | NewPerson;
  readonly moment?: Moment | undefined;
  readonly format?: Format | undefined;
  readonly opportunity?: Opportunity | undefined;
}

/** The note of a conversation, and that of the person where they have none yet. */
export function plannedNotes(
  lookup: Lookup,
  planned: PlannedConversation,
  today: Day,
  storage: Storage,
): { readonly interview: DraftNote; readonly contact?: DraftNote } {
  const { kind, moment, format, opportunity } = planned;
  const stage = moment === undefined ? 'identified' : 'scheduled';
  const { person, company, note } = personFor(lookup, planned.who, storage, stage);
  const interview = newInterviewNote({
    ...storage,
    kind,
    today,
    contact: person,
    moment,
    format,
    field: fieldOf(lookup, kind, company?.fields.industry?.value),
    goals: lookup.profile()?.fields.goals?.value,
    opportunity: opportunity && { name: opportunity.name, linkTarget: targetOf(lookup, opportunity) },
    progress: opportunity?.fields.status?.value,
    hasMet: 'uri' in planned.who && hasMet(lookup, planned.who),
  });
  return note === undefined ? { interview } : { interview, contact: note };
}

/** A first letter: to whom, and by which template; `introduced` is whom a friend is asked to introduce one to. */
export interface PlannedLetter {
  readonly who: Contact | NewPerson;
  readonly template: Template;
  readonly introduced?: Contact | NewPerson | undefined;
}

/** The letter, about the talk that is to be asked for where it has a note, and the note of the person that it goes to or is about where they have none yet. */
export function plannedLetter(
  lookup: Lookup,
  { who, template, introduced }: PlannedLetter,
  today: Day,
  storage: Storage,
): readonly DraftNote[] {
  const to = personFor(lookup, who, storage, 'identified');
  const about = introduced && personFor(lookup, introduced, storage, 'identified');
  const [asked] = template.kind === 'request' && 'uri' in who ? letterPlans(lookup, 'request', who) : [];
  const context = letterContextOf(lookup, 'uri' in who ? who : to.person, today, asked?.interview);
  const letter = draftLetter(template, { ...context, ...storage, introduced: about?.person });
  return [to.note, about?.note, letter].filter((note) => note !== undefined);
}

/** The note of a person who has none yet, linked to those that are known. */
export function newPersonNote(
  lookup: Lookup,
  { name, company, source, referredBy }: NewPerson,
  storage: Storage,
  stage: 'identified' | 'scheduled' = 'identified',
): DraftNote {
  return newContactNote({
    ...storage,
    name,
    company: namedCompany(lookup, company),
    source,
    referredBy: referredBy && { name: referredBy.name, linkTarget: targetOf(lookup, referredBy) },
    stage,
  });
}

/** Who it is, where they work, and the note that they get if they have none. */
function personFor(
  lookup: Lookup,
  who: Contact | NewPerson,
  storage: Storage,
  stage: 'identified' | 'scheduled',
): {
  readonly person: Linked<Person>;
  readonly company?: Company | undefined;
  readonly note?: DraftNote;
} {
  if ('uri' in who) return { person: personOf(lookup, who), company: companyOf(lookup, who)?.note };
  const note = newPersonNote(lookup, who, storage, stage);
  const linkTarget = linkTargetOf(who.name, note.path, (target) => isFree(lookup, target));
  const { name, source, referredBy } = who;
  const person = {
    ...{ name, linkTarget, source, company: namedCompany(lookup, who.company) },
    referredBy: referredBy && { name: referredBy.name, linkTarget: targetOf(lookup, referredBy) },
  };
  return { person, company: companyNamed(lookup, who.company), note };
}

/** Whether a link with this target will lead to a new note of a type that is called so, because it leads to no other. */
export function isFree(lookup: Lookup, target: string, type: 'contact' | 'opportunity' = 'contact'): boolean {
  const from = lookup.profile();
  const kind = from && lookup.resolve({ target, style: 'wiki' }, from, type).kind;
  return kind === 'none' || kind === 'file';
}

/** A company by its name, linked where it has a note. */
export function namedCompany(lookup: Lookup, name: string | undefined): Named | undefined {
  if (name === undefined) return undefined;
  const company = companyNamed(lookup, name);
  return company === undefined ? { name } : { name: company.name, linkTarget: targetOf(lookup, company) };
}

function companyNamed(lookup: Lookup, name: string | undefined): Company | undefined {
  const profile = lookup.profile();
  if (name === undefined || profile === undefined) return undefined;
  return follow(lookup, { target: name, style: 'bare' }, profile, 'company');
}
