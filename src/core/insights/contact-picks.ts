import * as l10n from '@vscode/l10n';

import type { Lookup } from '../index/lookup';
import {
  companyBehind,
  companyOf,
  interviewsWith,
  meetingOf,
  nameBehind,
  touchesOf,
} from '../index/relations';
import type { Day } from '../model/day';
import { logOf } from '../model/log';
import type { Contact } from '../model/note';
import { relativeDay } from '../model/day-words';
import { isOpen, isSilent } from '../model/status';
import type { Survey } from './survey';
import { present } from './tree';

/** A contact as a list to choose from shows it. */
export interface ContactPick {
  readonly contact: Contact;
  /** Role and company, as far as they are known. */
  readonly work: string;
  /** The last touch and the next step, in words. */
  readonly state: string;
  /** What else they can be found by, each on its own: other names, former companies, addresses, tags, who referred one, the log. */
  readonly also: () => readonly string[];
}

/**
 * The contacts of a search, those first with whom there was something most lately or is something soon, then by name; those
 * who are not to be reminded of come last.
 */
export function contactPicks(survey: Survey): readonly ContactPick[] {
  const lookup = survey.search?.lookup();
  if (lookup === undefined) return [];
  const { today } = survey;
  const picks = lookup.all('contact').map((contact) => {
    const last = touchesOf(lookup, contact, today)[0]?.day;
    const isExpected = interviewsWith(lookup, contact).some(
      (interview) => isOpen(interview) && (meetingOf(lookup, interview)?.day ?? '') >= today,
    );
    const step = survey.followUpsAbout(contact.uri)[0];
    return {
      contact,
      work: present([contact.fields.role?.value, companyOf(lookup, contact)?.name]).join(' · '),
      state: present([
        last === undefined ? l10n.t('no touch yet') : l10n.t('last touch {0}', relativeDay(last, today)),
        step && l10n.t('next: {0}, {1}', step.what, relativeDay(step.due, today)),
      ]).join(' · '),
      also: () => knownOf(lookup, contact),
      latest: isExpected ? today : last,
    };
  });
  return picks.sort(inOrder);
}

function knownOf(lookup: Lookup, contact: Contact): readonly string[] {
  const { aliases, former_companies, email, phone, linkedin, tags, referred_by } = contact.fields;
  const former = (former_companies?.value ?? []).map((link) => companyBehind(lookup, link, contact).name);
  const referrer = referred_by && nameBehind(lookup, referred_by.value, contact);
  return present([
    ...(aliases?.value ?? []),
    ...former.map((name) => l10n.t('formerly {0}', name)),
    ...(email?.value ?? []),
    phone?.value,
    linkedin?.value,
    ...(tags?.value ?? []).map((tag) => `#${tag.replace(/^#/, '')}`),
    referrer && l10n.t('referred by {0}', referrer),
    ...logOf(contact).map(({ day, text }) => `${day} ${text}`),
  ]);
}

interface Dated {
  readonly contact: Contact;
  readonly latest: Day | undefined;
}

function inOrder(a: Dated, b: Dated): number {
  const [dayOfA, dayOfB] = [a.latest ?? '', b.latest ?? ''];
  return (
    Number(isSilent(a.contact)) - Number(isSilent(b.contact)) ||
    (dayOfA < dayOfB ? 1 : dayOfA > dayOfB ? -1 : 0) ||
    a.contact.name.localeCompare(b.contact.name)
  );
}
