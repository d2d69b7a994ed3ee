import * as l10n from '@vscode/l10n';

import type { Lookup } from '../../index/lookup';
import { companyOf, contactsOf, insidersAt, interviewsAt } from '../../index/relations';
import { daysBetween, type Day } from '../../model/day';
import type { Contact, Interview, Opportunity } from '../../model/note';
import type { Relationship } from '../../model/schema';
import { interviewStatus, isOneOf, isSilent, stageOf } from '../../model/status';
import { daysUntilMeeting } from '../before-meeting';
import { namePlace } from '../place';
import { defineRule, type Fix, type Observation } from '../rule';
import { askForTalk } from '../somebody-else';

/** Fewer days leave no room for another talk. */
const ROOM_DAYS = 3;
const HIRING: readonly Relationship[] = ['recruiter', 'hiring-manager', 'hr'];

/** Somebody inside knows what an advertisement does not say, and what those who choose are looking for. */
export const openingWithoutInformational = defineRule({
  id: 'opening-without-informational',
  group: 'conversation',
  severity: 'hint',
  appliesTo: ['interview', 'opportunity'],
  summary: 'A particular opening is pursued, and nobody there has been asked about it.',

  *check(note, { ask, today }) {
    if (note.type === 'interview') yield* beforeInterview(ask, note, today);
    else yield* beforeApplying(ask, note, today);
  },
});

function* beforeInterview(ask: Lookup, interview: Interview, today: Day): Generator<Observation> {
  const { kind } = interview.fields;
  if (kind?.value !== 'job' || (daysUntilMeeting(ask, interview, today) ?? 0) < ROOM_DAYS) return;
  const company = companyOf(ask, interview);
  if (company === undefined || hasAsked(ask, interview)) return;
  const panel = contactsOf(ask, interview).map(({ uri }) => uri);
  const insider = insidersOutsideHiring(ask, interview).find(({ uri }) => !panel.includes(uri));
  yield {
    range: kind.range,
    message: l10n.t(
      'You have not asked anybody at {0} about the work before this interview. An insider outside the panel can tell you what they look for.',
      company.name,
    ),
    fixes: fixFor(insider, company.note?.uri),
  };
}

function* beforeApplying(ask: Lookup, opportunity: Opportunity, today: Day): Generator<Observation> {
  const { status, deadline } = opportunity.fields;
  if ((status !== undefined && status.value !== 'saved') || (deadline?.value ?? today) < today) return;
  const company = companyOf(ask, opportunity);
  const insider = insidersOutsideHiring(ask, opportunity)[0];
  if (company === undefined || insider === undefined || hasAsked(ask, opportunity)) return;
  yield {
    range: status?.range ?? namePlace(opportunity),
    message: l10n.t(
      '{0} works at {1}. A talk there first tells you more than the advertisement.',
      insider.name,
      company.name,
    ),
    fixes: [
      ...fixFor(insider, company.note?.uri),
      ...(isClosing(opportunity, today) ? [applyFor(opportunity)] : []),
    ],
  };
}

/** Whether the deadline leaves no room for a talk before it. */
function isClosing({ fields: { deadline } }: Opportunity, today: Day): boolean {
  return deadline !== undefined && daysBetween(today, deadline.value) < ROOM_DAYS;
}

function applyFor({ uri }: Opportunity): Fix {
  return {
    title: l10n.t('Draft the cover letter'),
    act: { command: 'jobSearch.draftLetter', arguments: [uri, 'cover'] },
  };
}

/** Whether somebody at the company was asked, or is going to be: by a talk that was not called off. */
function hasAsked(ask: Lookup, note: Interview | Opportunity): boolean {
  return interviewsAt(ask, note).some((interview) => {
    const status = interviewStatus(interview);
    const kind = interview.fields.kind?.value ?? 'informational';
    const isTalk = kind === 'informational' || kind === 'exploratory';
    return isTalk && status !== 'cancelled' && status !== 'no-show';
  });
}

/** The people at the company whom one may ask, and who do not choose whom to hire. */
function insidersOutsideHiring(ask: Lookup, note: Interview | Opportunity): readonly Contact[] {
  return insidersAt(ask, note)
    .filter(({ contact, isFormer }) => !isFormer && !isSilent(contact) && stageOf(contact) !== 'paused')
    .map(({ contact }) => contact)
    .filter((contact) => !isOneOf(contact, HIRING));
}

function fixFor(insider: Contact | undefined, company: string | undefined): readonly Fix[] {
  if (insider !== undefined) {
    return [
      askForTalk(insider, l10n.t('Ask {0} for a talk', insider.name)),
      {
        title: l10n.t('Plan a talk with {0}', insider.name),
        act: { command: 'jobSearch.newInterview', arguments: [insider.uri, 'informational'] },
      },
    ];
  }
  if (company === undefined) return [];
  return [
    {
      title: l10n.t('Plan an informational interview there'),
      act: { command: 'jobSearch.newInterview', arguments: [company, 'informational'] },
    },
  ];
}
