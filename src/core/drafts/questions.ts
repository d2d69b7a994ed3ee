import type { Relationship } from '../model/schema';
import type { Conversation, Person } from './draft-note';
import { inline, oneLine, sentenceCase } from './prose';
import {
  FAMILIES,
  INDUSTRIES,
  PLANS,
  WORDINGS,
  type Family,
  type Industry,
  type Plan,
  type Topic,
} from './question-bank';

type Slots = Readonly<Record<string, string | undefined>>;

const RECRUITING: readonly Relationship[] = ['hr', 'recruiter'];
/** A role or field that is longer than this is a description, and no sentence holds it. */
const LONGEST_SLOT = 60;

/** The questions for a conversation in Markdown, the most important first, without numbers. */
export function questionsFor(conversation: Conversation): readonly string[] {
  const slots = slotsOf(conversation);
  const special = specialOf(familyOf(conversation), industryOf(conversation));
  return topicsOf(conversation)
    .map((topic) => special[topic] ?? wordingOf(topic, slots))
    .filter((question) => question !== undefined);
}

/** The question that asks who else would be worth talking to, with which every list of questions ends. */
export function referralQuestion(conversation: Conversation): string {
  return questionsFor(conversation).at(-1) ?? WORDINGS.others[0];
}

/** Who asked for a conversation: as the notes say, else they where the contact wrote first. */
export function startedBy({ initiatedBy, contact }: Conversation): 'me' | 'them' {
  return initiatedBy ?? (contact.source === 'inbound' ? 'them' : 'me');
}

function topicsOf(conversation: Conversation): readonly Topic[] {
  const topics = PLANS[planOf(conversation)];
  const isForClient = conversation.contact.relationship?.includes('recruiter') ?? false;
  return isForClient ? topics : topics.filter((topic) => topic !== 'client');
}

function planOf(conversation: Conversation): Plan {
  const { kind, opportunity, hasMet, progress } = conversation;
  switch (kind) {
    case 'exploration':
      return kind;
    case 'informational':
      if (opportunity !== undefined) return 'informational-opening';
      return hasMet === true ? 'informational-again' : kind;
    case 'exploratory':
      if (startedBy(conversation) === 'them') return 'exploratory-invited';
      return hasMet === true ? 'exploratory-again' : kind;
    case 'job':
      return progress === 'screening' || progress === 'offer' ? `job-${progress}` : kind;
  }
}

/** What a line of work and an industry have questions of their own for. */
function specialOf(
  family: Family | undefined,
  industry: Industry | undefined,
): Readonly<Partial<Record<Topic, string>>> {
  return {
    ...(family && { craft: family.craft, issue: family.issue, experience: family.experience }),
    ...(industry && { 'field-now': industry.now, 'field-ahead': industry.ahead }),
  };
}

function industryOf({ field }: Conversation): Industry | undefined {
  return field === undefined ? undefined : INDUSTRIES.find(({ words }) => words.test(field));
}

function wordingOf(topic: Topic, slots: Slots): string | undefined {
  const wordings: readonly string[] = WORDINGS[topic];
  const known = wordings.find((wording) => slotsIn(wording).every((slot) => slots[slot] !== undefined));
  return known?.replace(/\{(\w+)\}/g, (_, slot: string) => inline(slots[slot] ?? ''));
}

function slotsIn(wording: string): readonly string[] {
  return [...wording.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot);
}

function slotsOf({ contact, field, opportunity }: Conversation): Slots {
  return {
    role: short(mainRole(contact.role)),
    company: short(contact.company?.name),
    field: short(field === undefined ? undefined : sentenceCase(field)),
    opening: short(opportunity?.name),
  };
}

/** The family of the work that is talked about; whoever recruits speaks in a job or exploratory talk of others' work. */
function familyOf({ kind, contact, opportunity }: Conversation): Family | undefined {
  const ownRole = kind === 'informational' || !isRecruiting(contact) ? contact.role : undefined;
  const role = kind === 'job' ? (opportunity?.name ?? ownRole) : ownRole;
  return role === undefined ? undefined : FAMILIES.find(({ words }) => words.test(role));
}

function isRecruiting({ relationship, role }: Person): boolean {
  const isNamedSo = relationship?.some((one) => RECRUITING.includes(one)) ?? false;
  return isNamedSo || FAMILIES.some(({ name, words }) => name === 'people' && words.test(role ?? ''));
}

/** "Head of Care" of "Head of Care, Northern Region | Speaker". */
function mainRole(role: string | undefined): string | undefined {
  return role?.split(/[,;|(/·•–—@]| at | - /, 1)[0];
}

function short(text: string | undefined): string | undefined {
  const line = oneLine(text ?? '');
  return line === '' || line.length > LONGEST_SLOT ? undefined : line;
}
