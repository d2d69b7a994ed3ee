import type { Lookup } from '../index/lookup';
import { companyOf, follow, nameBehind, recipientOf } from '../index/relations';
import { shortName } from '../drafts/prose';
import type { Letter } from '../model/note';

/** What the notes know for a letter; each is looked up only where a placeholder asks for it. */
interface Known {
  readonly name: () => string | undefined;
  readonly firstName: () => string | undefined;
  readonly lastName: () => string | undefined;
  readonly salutation: () => string | undefined;
  readonly company: () => string | undefined;
  readonly role: () => string | undefined;
  readonly referrer: () => string | undefined;
  readonly own: (key: OwnKey) => string | undefined;
}

type OwnKey = 'name' | 'phone' | 'email' | 'linkedin' | 'headline' | 'signature';

const WORDS: readonly (readonly [asks: RegExp, value: (known: Known) => string | undefined])[] = [
  [/^(?:your|my|sender|writer) (?:full )?name$/, ({ own }) => own('name')],
  [/^(?:your|my) first name$/, ({ own }) => shortened(own('name'))],
  [/^(?:(?:your|my) )?(?:(?:tele)?phone|mobile)(?: number)?$/, ({ own }) => own('phone')],
  [/^(?:(?:your|my) )?email(?: address)?$/, ({ own }) => own('email')],
  [/^(?:(?:your|my) )?linkedin(?: profile| url)?$/, ({ own }) => own('linkedin')],
  [/^(?:your|my) (?:background|headline)$|^headline$/, ({ own }) => own('headline')],
  [/^(?:(?:your|my) )?signature$/, ({ own }) => own('signature')],
  [
    /^(?:referrer|referred by|mutual (?:acquaintance|connection|contact|friend))(?: name)?$/,
    ({ referrer }) => referrer(),
  ],
  [
    /^(?:(?:their|contact|recipient|hiring manager|recruiter|interviewer) )?first name$/,
    ({ firstName }) => firstName(),
  ],
  [/^(?:(?:their|contact|recipient) )?(?:last name|family name|surname)$/, ({ lastName }) => lastName()],
  [
    /^(?:(?:their|contact|recipient|hiring manager|recruiter|interviewer) )?(?:full )?name$/,
    ({ name }) => name(),
  ],
  [/^(?:contact|recipient|hiring manager|recruiter|interviewer)$/, ({ name }) => name()],
  [/^salutation$/, ({ salutation }) => salutation()],
  [
    /^(?:(?:their|contact) )?(?:company|organi[sz]ation|employer|firm)(?: name)?$/,
    ({ company }) => company(),
  ],
  [/^(?:(?:their|contact) )?(?:role|job title|title|position)$/, ({ role }) => role()],
];

/** Answers what the notes know of what a placeholder of a letter asks for; undefined where they do not. */
export function knownValues(ask: Lookup, letter: Letter): (asks: string) => string | undefined {
  const known = knownFor(ask, letter);
  return (asks) => WORDS.find(([words]) => words.test(asks))?.[1](known);
}

function knownFor(ask: Lookup, letter: Letter): Known {
  const contact = recipientOf(ask, letter);
  const opportunity = follow(ask, letter.fields.opportunity?.value, letter, 'opportunity');
  const name = contact?.name;
  const lastName = name === undefined ? undefined : lastOfTwo(name);
  return {
    name: () => name,
    firstName: () => name && shortName(name, contact?.fields.aliases?.value),
    lastName: () => lastName,
    salutation: () => {
      const honorific = contact?.fields.honorific?.value;
      return honorific !== undefined && lastName !== undefined ? `${honorific} ${lastName}` : name;
    },
    company: () => {
      const link = opportunity?.fields.company?.value;
      const company = opportunity && follow(ask, link, opportunity, 'company')?.name;
      return company ?? link?.label ?? link?.target ?? (contact && companyOf(ask, contact)?.name);
    },
    role: () => opportunity?.name ?? contact?.fields.role?.value,
    referrer: () => {
      const link = contact?.fields.referred_by?.value;
      return contact && link && nameBehind(ask, link, contact);
    },
    own: (key) => ask.profile()?.fields[key]?.value,
  };
}

function shortened(name: string | undefined): string | undefined {
  return name === undefined ? undefined : shortName(name);
}

/** The family name where it can be told: the second of two Latin words. */
function lastOfTwo(name: string): string | undefined {
  const words = name.split(/\s+/);
  return words.length === 2 && /^[\p{Script=Latin}\p{M}'’-]+$/u.test(words.join('')) ? words[1] : undefined;
}
