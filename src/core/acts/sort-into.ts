import { targetOf } from '../drafts/from-notes';
import { linkValue, oneLine } from '../drafts/prose';
import { foldName } from '../index/names';
import type { Lookup } from '../index/lookup';
import { companyOf, type Employer } from '../index/relations';
import type { Contact } from '../model/note';
import type { Stage } from '../model/schema';
import { allOf, edit, type Changes } from './changes';
import { stageSet } from './stage';

/** Says of contacts how far one is with them, forward or back, as it is the person's own word. */
export function moveToStage(contacts: readonly Contact[], stage: Stage): Changes {
  const others = contacts.filter(({ fields }) => fields.stage?.value !== stage);
  return allOf(...others.map((contact) => edit(contact, stageSet(stage))));
}

/** Says of contacts where they work now: linked, where the company has a note. What stands there already stays as it is written. */
export function setCompany(lookup: Lookup, contacts: readonly Contact[], { name, note }: Employer): Changes {
  const value = note === undefined ? oneLine(name) : linkValue(targetOf(lookup, note));
  if (value === '') return allOf();
  const isThere = (contact: Contact) => {
    const company = companyOf(lookup, contact);
    return company?.note?.uri === note?.uri && foldName(company?.name ?? '') === foldName(name);
  };
  const others = contacts.filter((contact) => !isThere(contact));
  return allOf(...others.map((contact) => edit(contact, { op: 'set-field', key: 'company', value })));
}

/** Adds a tag to contacts that do not have it yet. */
export function addTag(contacts: readonly Contact[], tag: string): Changes {
  const plain = tag.replace(/^#/, '');
  const others = contacts.filter(
    ({ fields }) => !(fields.tags?.value ?? []).some((one) => one.replace(/^#/, '') === plain),
  );
  return allOf(
    ...others.map((contact) => edit(contact, { op: 'append-to-field', key: 'tags', value: plain })),
  );
}
