import * as l10n from '@vscode/l10n';

import { contactsOf } from '../../index/relations';
import type { Contact } from '../../model/note';
import type { Relationship } from '../../model/schema';
import { interviewStatus, isKnownWell, isOneOf } from '../../model/status';
import { defineRule, type Fix } from '../rule';

const HIRING = ['recruiter', 'hiring-manager', 'hr'] as const satisfies readonly Relationship[];

const HIRING_SAID: Readonly<Record<(typeof HIRING)[number], () => string>> = {
  recruiter: () => l10n.t('as a recruiter'),
  'hiring-manager': () => l10n.t('as a hiring manager'),
  hr: () => l10n.t('in human resources'),
};

/** Doubts about one's direction belong before people who wish one well, not before those who may hire. */
export const exploringWithEmployer = defineRule({
  id: 'exploring-with-employer',
  group: 'conversation',
  severity: 'warning',
  appliesTo: 'interview',
  summary: 'A talk about one’s own direction is planned with somebody who hires.',

  *check(interview, { ask }) {
    const { kind } = interview.fields;
    const status = interviewStatus(interview);
    if (kind?.value !== 'exploration' || status === 'cancelled' || status === 'no-show') return;
    const contact = contactsOf(ask, interview).find((one) => isOneOf(one, HIRING) && !isKnownWell(one));
    const hiring = HIRING.find((one) => contact !== undefined && isOneOf(contact, [one]));
    if (contact === undefined || hiring === undefined) return;
    yield {
      range: kind.range,
      message: messageFor(contact, HIRING_SAID[hiring](), status === 'done'),
      fixes: [
        {
          title: l10n.t('Make it an exploratory interview: an open talk with an organization'),
          edits: [{ op: 'set-field', key: 'kind', value: 'exploratory' }],
          preferred: true,
        },
        {
          title: l10n.t('Make it an informational interview: learn about a field, a company or a role'),
          edits: [{ op: 'set-field', key: 'kind', value: 'informational' }],
        },
        ...otherContact(interview.uri, status === 'done'),
      ],
    };
  },
});

function messageFor({ name }: Contact, hiring: string, isDone: boolean): string {
  return isDone
    ? l10n.t(
        '{0} works {1}, and this is marked as a talk about your own direction. Give it the kind that it had, and take questions of direction to friends, mentors or a counselor.',
        name,
        hiring,
      )
    : l10n.t(
        '{0} works {1} and may have one talk for you. Take questions about your own direction to friends, mentors or a counselor, and come here to hear about the work.',
        name,
        hiring,
      );
}

function otherContact(uri: string, isDone: boolean): readonly Fix[] {
  if (isDone) return [];
  return [
    {
      title: l10n.t('Choose somebody else for this talk…'),
      act: { command: 'jobSearch.chooseContact', arguments: [uri] },
    },
  ];
}
