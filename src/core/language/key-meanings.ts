import * as l10n from '@vscode/l10n';

import type { ReadType, SCHEMAS } from '../model/schema';

type Meaning = () => string;
type Common = 'type' | 'ignore';
type Own<T extends ReadType> = Exclude<keyof (typeof SCHEMAS)[T]['shape'], Common>;

/** What a key means in notes of a type, in one sentence; undefined where such notes have no such key. */
export function meaningOfKey(type: ReadType, key: string): string | undefined {
  const written = key === 'alias' ? 'aliases' : key;
  const meanings: Readonly<Record<string, Meaning>> = { ...EVERYWHERE, ...MEANINGS[type] };
  return Object.hasOwn(meanings, written) ? meanings[written]?.() : undefined;
}

const EVERYWHERE: Readonly<Record<Common, Meaning>> = {
  type: () => l10n.t('What this note is about; without it, the folder decides.'),
  ignore: () => l10n.t('The rules that are to say nothing in this note.'),
};

const tags = () => l10n.t('Your own words to group notes by.');
const website = () => l10n.t('The address on the web.');

const MEANINGS: { readonly [T in ReadType]: Readonly<Record<Own<T>, Meaning>> } = {
  profile: {
    name: () => l10n.t('Your name, as your letters are signed.'),
    email: () => l10n.t('Your e-mail address, for letters.'),
    phone: () => l10n.t('Your telephone number, for letters.'),
    linkedin: () => l10n.t('The address of your LinkedIn profile.'),
    location: () => l10n.t('Where you live.'),
    headline: () => l10n.t('Your background in one line, as you introduce yourself.'),
    timezone: () => l10n.t('The time zone that your meetings are in unless they say otherwise.'),
    focus: () => l10n.t('The industries, roles or companies that you have narrowed your search to.'),
    goals: () => l10n.t('Where you want to be in five to ten years.'),
    weekly_goal: () => l10n.t('How many new conversations you want each week.'),
    signature: () => l10n.t('What stands under your letters.'),
    rules: () => l10n.t('How loudly each rule may speak in this search, from off to error.'),
    folders: () => l10n.t('The folder in which notes of each type live.'),
    views: () => l10n.t('The filters that you saved, by name.'),
    working_days: () => l10n.t('The days on which you work; Monday to Friday unless you say otherwise.'),
    language: () => l10n.t('The language that your letters are written in, such as en or de.'),
    history_days: () => l10n.t('How many days back is still worth a reminder; what is older stays quiet.'),
  },
  contact: {
    name: () => l10n.t('Their full name.'),
    aliases: () => l10n.t('Other names that links may call them by, such as a first name.'),
    pronouns: () => l10n.t('Their pronouns.'),
    honorific: () => l10n.t('How they are addressed in a formal letter, such as Dr. or Ms.'),
    language: () => l10n.t('The language in which you write to them, such as en or de.'),
    role: () => l10n.t('What they do, such as Head of Security.'),
    company: () => l10n.t('Where they work: a link to a company, or its name.'),
    former_companies: () => l10n.t('Where they worked before.'),
    email: () => l10n.t('Their e-mail address, or several.'),
    phone: () => l10n.t('Their telephone number.'),
    linkedin: () => l10n.t('The address of their LinkedIn profile.'),
    website,
    location: () => l10n.t('Where they live or work.'),
    timezone: () => l10n.t('The time zone that they are in.'),
    relationship: () => l10n.t('How you are connected with them.'),
    source: () => l10n.t('How you came upon them.'),
    referred_by: () => l10n.t('Who pointed you to them.'),
    found_via: () => l10n.t('The article, talk or post that led you to them.'),
    stage: () => l10n.t('How far you have come with them, from the first idea to a lasting acquaintance.'),
    next_follow_up: () => l10n.t('The day on which you want to turn to them next.'),
    keep_in_touch: () =>
      l10n.t('How often you want to be in touch after the first meeting, such as 6 weeks.'),
    linkedin_connected: () => l10n.t('The day since which you are connected on LinkedIn, or simply true.'),
    do_not_contact: () => l10n.t('When true, you are never reminded of them.'),
    tags,
  },
  interview: {
    kind: () => l10n.t('What sort of conversation it is; its preparation and its advice follow from that.'),
    contact: () => l10n.t('Whom you talk with, one or several.'),
    company: () => l10n.t('The company that it is about.'),
    opportunity: () => l10n.t('The opening that it is for.'),
    status: () => l10n.t('Whether it is asked for, agreed, held or off.'),
    start: () => l10n.t('The day and hour at which it begins; the day alone while the hour is open.'),
    timezone: () => l10n.t('The time zone of its start, where it is not your own.'),
    duration: () => l10n.t('How long it takes, such as 20m or 1h30m.'),
    format: () => l10n.t('How you meet.'),
    place: () => l10n.t('The address, number or link where you meet.'),
    initiated_by: () => l10n.t('Who proposed it: me or them.'),
    thanked_in_person: () => l10n.t('True when you have thanked them face to face.'),
    thank_you_sent: () => l10n.t('The day on which your thanks went out.'),
    feedback_by: () => l10n.t('The day by which they said you may ask again.'),
    outcome: () => l10n.t('What came of it, in your own words.'),
    fit: () => l10n.t('How well they suit you, from 1 to 5.'),
    tags,
  },
  letter: {
    kind: () => l10n.t('What the letter is for.'),
    language: () => l10n.t('The language that the letter is written in, such as en or de.'),
    approach: () => l10n.t('What you can appeal to: a referral, a shared school, or nothing yet.'),
    to: () => l10n.t('Whom it is written to.'),
    interview: () => l10n.t('The conversation that it is about.'),
    opportunity: () => l10n.t('The opening that it is about.'),
    channel: () => l10n.t('The way it goes out.'),
    subject: () => l10n.t('The subject of the e-mail.'),
    status: () => l10n.t('Whether it is a draft, ready, or sent.'),
    sent: () => l10n.t('The day on which it went out.'),
    replied: () => l10n.t('The day on which the answer came.'),
    tags,
  },
  company: {
    name: () => l10n.t('The name of the company.'),
    aliases: () => l10n.t('Other names that links may call it by, such as its initials.'),
    industry: () => l10n.t('The field that it works in.'),
    size: () => l10n.t('How many people work there: a number or a range.'),
    website,
    location: () => l10n.t('Where its offices are.'),
    tags,
  },
  opportunity: {
    title: () => l10n.t('What the opening is called.'),
    aliases: () => l10n.t('Other names that links may call it by.'),
    company: () => l10n.t('The company that has the opening.'),
    url: () => l10n.t('Where it is advertised.'),
    status: () => l10n.t('How far your application has come.'),
    found: () => l10n.t('The day on which you found it.'),
    applied: () => l10n.t('The day on which you applied.'),
    deadline: () => l10n.t('The last day to apply.'),
    salary: () => l10n.t('What it pays, in your own words.'),
    location: () => l10n.t('Where the work is.'),
    contact: () => l10n.t('Whom you deal with there.'),
    referred_by: () => l10n.t('Who pointed you to it.'),
    tags,
  },
  ordinary: {
    name: () => l10n.t('What this note is called.'),
    title: () => l10n.t('What this note is called.'),
    aliases: () => l10n.t('Other names that links may call it by.'),
  },
  template: {},
  copy: {},
};
