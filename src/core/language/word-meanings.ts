import * as l10n from '@vscode/l10n';

import type { Level } from '../index/control';
import type {
  Approach,
  Format,
  InterviewKind,
  InterviewStatus,
  LetterKind,
  LetterStatus,
  NoteType,
  OpportunityStatus,
  ReadType,
  Relationship,
  Source,
  Stage,
  CHANNELS,
} from '../model/schema';
import type { Weekday } from '../model/day';

type Meanings<W extends string = string> = Readonly<Record<W, () => string>>;

/** What a word means as the value of a key, in a few words; undefined where there is nothing to add to it. */
export function meaningOfWord(type: ReadType, key: string, word: string): string | undefined {
  return (BY_KEY.get(`${type}.${key}`) ?? BY_KEY.get(key))?.get(word)?.();
}

/** What the level of a rule means. */
export function meaningOfLevel(level: Level): string {
  return LEVELS[level]();
}

const LEVELS: Meanings<Level> = {
  off: () => l10n.t('says nothing'),
  hint: () => l10n.t('could be better'),
  info: () => l10n.t('should be done'),
  warning: () => l10n.t('guidance broken, or something overdue'),
  error: () => l10n.t('about to embarrass you, or unreadable'),
};

const TYPES: Meanings<NoteType> = {
  profile: () => l10n.t('you and this search'),
  contact: () => l10n.t('a person'),
  interview: () => l10n.t('a conversation'),
  letter: () => l10n.t('something you write to somebody'),
  company: () => l10n.t('an organization'),
  opportunity: () => l10n.t('an opening'),
};

const RELATIONSHIPS: Meanings<Relationship> = {
  friend: () => l10n.t('a friend'),
  family: () => l10n.t('family'),
  colleague: () => l10n.t('you work or worked together'),
  mentor: () => l10n.t('advises you for longer'),
  counselor: () => l10n.t('a career counselor or coach'),
  alumni: () => l10n.t('went to the same school'),
  peer: () => l10n.t('does what you do, elsewhere'),
  'hiring-manager': () => l10n.t('decides whom to hire'),
  hr: () => l10n.t('works in human resources'),
  recruiter: () => l10n.t('looks for people on behalf of others'),
  executive: () => l10n.t('leads the company or a large part of it'),
};

const SOURCES: Meanings<Source> = {
  referral: () => l10n.t('somebody pointed you to them'),
  cold: () => l10n.t('you found them, with nobody between you'),
  alumni: () => l10n.t('through a school that you share'),
  association: () => l10n.t('through a professional body or a service organization'),
  group: () => l10n.t('through a group of like-minded people'),
  event: () => l10n.t('at an event'),
  online: () => l10n.t('through something they wrote or did online'),
  friend: () => l10n.t('you knew them already'),
  inbound: () => l10n.t('they wrote first'),
};

const STAGES: Meanings<Stage> = {
  identified: () => l10n.t('you know of them'),
  researched: () => l10n.t('you have read up on them'),
  contacted: () => l10n.t('you have written to them'),
  replied: () => l10n.t('they have answered'),
  scheduled: () => l10n.t('a meeting is agreed'),
  met: () => l10n.t('you have talked'),
  'in-touch': () => l10n.t('a lasting acquaintance'),
  paused: () => l10n.t('let rest for now'),
  declined: () => l10n.t('they would rather not; you are never reminded'),
};

const INTERVIEW_KINDS: Meanings<InterviewKind> = {
  exploration: () => l10n.t('advice on your direction, from people who know you'),
  informational: () => l10n.t('learning about a field, a company or a role'),
  exploratory: () => l10n.t('open-ended, with an organization that may want you'),
  job: () => l10n.t('for a particular opening'),
};

const INTERVIEW_STATUSES: Meanings<InterviewStatus> = {
  requested: () => l10n.t('asked for, no day yet'),
  scheduled: () => l10n.t('the day is agreed'),
  done: () => l10n.t('held'),
  cancelled: () => l10n.t('called off'),
  'no-show': () => l10n.t('one of you did not come'),
};

const FORMATS: Meanings<Format> = {
  'in-person': () => l10n.t('face to face'),
  phone: () => l10n.t('by telephone'),
  video: () => l10n.t('by video call'),
  written: () => l10n.t('by chat or e-mail'),
};

const INITIATORS: Meanings<'me' | 'them'> = {
  me: () => l10n.t('you asked for it'),
  them: () => l10n.t('they invited you'),
};

const LETTER_KINDS: Meanings<LetterKind> = {
  request: () => l10n.t('asks for a talk'),
  introduction: () => l10n.t('asks a friend to introduce you'),
  'thank-you': () => l10n.t('thanks for a talk'),
  'follow-up': () => l10n.t('asks once more'),
  feedback: () => l10n.t('asks how things stand after a talk'),
  'check-in': () => l10n.t('keeps in touch'),
  'referrer-update': () => l10n.t('tells who pointed you on how it went'),
  'linkedin-invite': () => l10n.t('asks to connect on LinkedIn'),
  accept: () => l10n.t('says yes to an invitation'),
  decline: () => l10n.t('says no to an invitation'),
  cover: () => l10n.t('goes with an application'),
};

const APPROACHES: Meanings<Approach> = {
  cold: () => l10n.t('nobody between you'),
  referral: () => l10n.t('somebody pointed you to them'),
  alumni: () => l10n.t('a school that you share'),
  known: () => l10n.t('you have met already'),
};

const WAYS: Meanings<(typeof CHANNELS)[number]> = {
  email: () => l10n.t('by e-mail'),
  linkedin: () => l10n.t('on LinkedIn'),
  post: () => l10n.t('on paper'),
  message: () => l10n.t('by text message or chat'),
};

const LETTER_STATUSES: Meanings<LetterStatus> = {
  draft: () => l10n.t('still being written'),
  ready: () => l10n.t('finished, not sent yet'),
  sent: () => l10n.t('gone out'),
};

const OPPORTUNITY_STATUSES: Meanings<OpportunityStatus> = {
  saved: () => l10n.t('worth a closer look'),
  applied: () => l10n.t('your application is in'),
  screening: () => l10n.t('a first look at you, by call or test'),
  interviewing: () => l10n.t('you are talking with them'),
  offer: () => l10n.t('they have made an offer'),
  accepted: () => l10n.t('you said yes'),
  rejected: () => l10n.t('they said no'),
  withdrawn: () => l10n.t('you stepped back'),
};

const WEEKDAYS: Meanings<Weekday> = {
  mon: () => l10n.t('Monday'),
  tue: () => l10n.t('Tuesday'),
  wed: () => l10n.t('Wednesday'),
  thu: () => l10n.t('Thursday'),
  fri: () => l10n.t('Friday'),
  sat: () => l10n.t('Saturday'),
  sun: () => l10n.t('Sunday'),
};

const FIT: Meanings = {
  1: () => l10n.t('not at all'),
  2: () => l10n.t('hardly'),
  3: () => l10n.t('in part'),
  4: () => l10n.t('well'),
  5: () => l10n.t('just right'),
};

const BY_KEY = new Map(
  Object.entries<Meanings>({
    type: TYPES,
    relationship: RELATIONSHIPS,
    source: SOURCES,
    stage: STAGES,
    'interview.kind': INTERVIEW_KINDS,
    'interview.status': INTERVIEW_STATUSES,
    format: FORMATS,
    initiated_by: INITIATORS,
    fit: FIT,
    'letter.kind': LETTER_KINDS,
    approach: APPROACHES,
    channel: WAYS,
    'letter.status': LETTER_STATUSES,
    'opportunity.status': OPPORTUNITY_STATUSES,
    working_days: WEEKDAYS,
  }).map(([key, meanings]) => [key, new Map(Object.entries(meanings))]),
);
