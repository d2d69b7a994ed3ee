import * as l10n from '@vscode/l10n';

import type { FollowUp } from '../agenda/follow-up';
import type { Lookup } from '../index/lookup';
import { companyOf, follow, interviewsWith, lettersTo, meetingOf, touchesOf } from '../index/relations';
import { at } from '../text/range';
import type { Day } from '../model/day';
import type { Contact, Letter } from '../model/note';
import { STAGES, type LetterKind, type Stage } from '../model/schema';
import { relativeDay } from '../model/day-words';
import { letterStatus, stageOf } from '../model/status';
import { interviewLine, stateOf } from './interviews-tree';
import { stateTitles } from './report';
import type { Survey } from './survey';
import { groupOf, present, type Taking, type TreeNode } from './tree';

/** How the contacts can be grouped. */
export const GROUPINGS = ['stage', 'company', 'tag', 'follow-up'] as const;
export type Grouping = (typeof GROUPINGS)[number];

// The warmest first: those one is in touch with, then those on the way, then those one has stopped with.
const STAGE_ORDER: readonly Stage[] = [...STAGES.slice(0, 7)].reverse().concat('paused', 'declined');

/** The contacts as a tree, each with the last touch and the next step, and its interviews, letters and referrals below. */
export function contactsTree(
  survey: Survey,
  grouping: Grouping,
  isShown: (contact: Contact) => boolean = () => true,
): readonly TreeNode[] {
  const lookup = survey.search?.lookup();
  if (lookup === undefined) return [];
  const desk = { survey, lookup };
  const groups = new Map<string, Contact[]>();
  for (const contact of lookup.all('contact').filter(isShown)) {
    for (const group of groupsOf(contact, grouping, desk)) {
      const list = groups.get(group) ?? [];
      list.push(contact);
      groups.set(group, list);
    }
  }
  return present(
    orderOf(grouping, [...groups.keys()]).map((group) => {
      const takes = takenBy(lookup, grouping, group);
      return groupOf(
        `contacts/${grouping}/${group}`,
        groupName(grouping, group),
        (groups.get(group) ?? []).sort((a, b) => a.name.localeCompare(b.name)),
        (contact) => ({
          ...contactLine(contact, desk, grouping === 'tag' ? `${group}/` : ''),
          ...(takes && { takes }),
        }),
        {
          noteOf: (contact) => contact,
          isOpen: grouping === 'stage' && (group === 'met' || group === 'in-touch' || group === 'scheduled'),
          ...(takes?.kind === 'company' ? { kinds: ['company'] } : {}),
          ...(takes && { takes }),
        },
      );
    }),
  );
}

/** What a contact becomes that is put into a group; undefined for the group of those who have none, and for what follows from notes. */
function takenBy({ root }: Lookup, grouping: Grouping, group: string): Taking | undefined {
  if (grouping === 'stage') return { root, kind: 'stage', stage: group as Stage };
  if (group === '' || grouping === 'follow-up') return undefined;
  return grouping === 'company' ? { root, kind: 'company', name: group } : { root, kind: 'tag', tag: group };
}

interface ContactDesk {
  readonly survey: Survey;
  readonly lookup: Lookup;
}

function contactLine(contact: Contact, desk: ContactDesk, prefix: string): TreeNode {
  const { survey, lookup } = desk;
  const { role } = contact.fields;
  const last = touchesOf(lookup, contact, survey.today)[0];
  const [next] = survey.followUpsAbout(contact.uri);
  const company = companyOf(lookup, contact)?.name;
  const description = present([
    role?.value,
    company,
    last && relativeDay(last.day, survey.today),
    next && nextSaid(next, survey.today),
  ]).join(' · ');
  const isBare =
    next === undefined && contact.fields.referred_by === undefined && lookup.backlinks(contact).length === 0;
  return {
    id: `${prefix}${contact.uri}`,
    label: contact.name,
    description,
    icon: next?.state === 'overdue' ? 'bell-dot' : 'person',
    ...(next?.state === 'overdue' ? { colour: 'list.warningForeground' } : {}),
    spoken: present([
      contact.name,
      description,
      stageName(stageOf(contact)),
      next && l10n.t('next: {0}, {1}', next.what, relativeDay(next.due, survey.today)),
    ]).join(', '),
    kinds: ['contact'],
    target: { note: contact, range: at(contact.frontmatter.range?.start ?? 0) },
    ...(isBare ? {} : { children: () => below(contact, desk, prefix) }),
  };
}

/** The next step in two words. */
function nextSaid({ due, state }: FollowUp, today: Day): string {
  return state === 'overdue' ? l10n.t('overdue') : l10n.t('next {0}', relativeDay(due, today));
}

function below(contact: Contact, desk: ContactDesk, prefix: string): readonly TreeNode[] {
  const { survey, lookup } = desk;
  const own = (node: TreeNode): TreeNode => ({ ...node, id: `${prefix}${contact.uri}>${node.id}` });
  const [next] = survey.followUpsAbout(contact.uri);
  const interviews = interviewsWith(lookup, contact).map((interview) => {
    const day = meetingOf(lookup, interview)?.day;
    return own({
      ...interviewLine(lookup, interview, survey.today, stateOf(survey, interview, day)),
      label: whenSaid(day),
    });
  });
  const letters = lettersTo(lookup, contact).map((letter) => own(letterLine(letter, survey.today)));
  const referrer = follow(lookup, contact.fields.referred_by?.value, contact, 'contact');
  const referred = lookup
    .backlinks(contact)
    .filter((note) => note.type === 'contact')
    .filter(
      (other) => follow(lookup, other.fields.referred_by?.value, other, 'contact')?.uri === contact.uri,
    );
  return present([
    next &&
      own({
        id: 'next',
        label: next.what,
        description: relativeDay(next.due, survey.today),
        icon: 'arrow-right',
        target: { note: next.note, range: next.range },
      }),
    ...interviews.reverse(),
    ...letters.reverse(),
    referrer && own(referral(referrer, l10n.t('introduced by {0}', referrer.name))),
    ...referred.map((other) => own(referral(other, l10n.t('introduced you to {0}', other.name)))),
  ]);
}

function whenSaid(day: string | undefined): string {
  return day ?? l10n.t('no date yet');
}

/** How far a letter is, in words. */
export function letterState(letter: Letter, today: Day): string {
  const { sent, replied } = letter.fields;
  if (replied !== undefined) return l10n.t('answered {0}', relativeDay(replied.value, today));
  const status = letterStatus(letter);
  if (status === 'sent' && sent !== undefined) return l10n.t('sent {0}', relativeDay(sent.value, today));
  return status === 'ready' ? l10n.t('ready to send') : l10n.t('draft');
}

/** One letter as a line, in whatever tree. */
export function letterLine(letter: Letter, today: Day): TreeNode {
  const { kind, replied } = letter.fields;
  const status = letterStatus(letter);
  const description = letterState(letter, today);
  const label = kind === undefined ? letter.name : letterName(kind.value);
  return {
    id: letter.uri,
    label,
    description,
    icon: status === 'sent' ? 'mail-read' : 'mail',
    spoken: `${label}, ${description}`,
    kinds: ['letter', replied ? 'answered' : status === 'sent' ? 'awaited' : 'unsent'],
    target: { note: letter, range: at(letter.body.range.start) },
  };
}

function referral(contact: Contact, label: string): TreeNode {
  return {
    id: `referral/${contact.uri}`,
    label,
    icon: 'link',
    target: { note: contact, range: at(contact.frontmatter.range?.start ?? 0) },
  };
}

function groupsOf(contact: Contact, grouping: Grouping, { survey, lookup }: ContactDesk): readonly string[] {
  if (grouping === 'stage') return [stageOf(contact)];
  if (grouping === 'company') return [companyOf(lookup, contact)?.name ?? ''];
  if (grouping === 'follow-up') return [survey.followUpsAbout(contact.uri)[0]?.state ?? ''];
  const tags = contact.fields.tags?.value ?? [];
  return tags.length === 0 ? [''] : [...new Set(tags.map((tag) => tag.replace(/^#/, '')))];
}

function orderOf(grouping: Grouping, groups: readonly string[]): readonly string[] {
  if (grouping === 'stage') return STAGE_ORDER.filter((stage) => groups.includes(stage));
  if (grouping === 'follow-up')
    return [...stateTitles().map(([state]) => state as string), ''].filter((one) => groups.includes(one));
  // What has no company or tag comes last.
  return [...groups].sort((a, b) => Number(a === '') - Number(b === '') || a.localeCompare(b));
}

function groupName(grouping: Grouping, group: string): string {
  if (grouping === 'stage') return stageName(group as Stage);
  if (grouping === 'follow-up')
    return stateTitles().find(([state]) => state === group)?.[1] ?? l10n.t('Nothing planned');
  if (group !== '') return group;
  return grouping === 'company' ? l10n.t('No company') : l10n.t('No tag');
}

/** What a stage is called. */
export function stageName(stage: Stage): string {
  const names: Readonly<Record<Stage, string>> = {
    identified: l10n.t('Identified'),
    researched: l10n.t('Researched'),
    contacted: l10n.t('Contacted'),
    replied: l10n.t('Replied'),
    scheduled: l10n.t('Scheduled'),
    met: l10n.t('Met'),
    'in-touch': l10n.t('In touch'),
    paused: l10n.t('Paused'),
    declined: l10n.t('Declined'),
  };
  return names[stage];
}

/** What a kind of letter is called. */
export function letterName(kind: LetterKind): string {
  const names: Readonly<Record<LetterKind, string>> = {
    request: l10n.t('Request'),
    introduction: l10n.t('Request for an introduction'),
    'thank-you': l10n.t('Thank-you'),
    'follow-up': l10n.t('Follow-up'),
    feedback: l10n.t('Feedback request'),
    'check-in': l10n.t('Check-in'),
    'referrer-update': l10n.t('Word to the referrer'),
    'linkedin-invite': l10n.t('LinkedIn invitation'),
    accept: l10n.t('Acceptance'),
    decline: l10n.t('Decline'),
    cover: l10n.t('Cover letter'),
  };
  return names[kind];
}
