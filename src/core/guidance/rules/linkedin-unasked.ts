import * as l10n from '@vscode/l10n';

import type { Lookup } from '../../index/lookup';
import { contactsOf, interviewsWith, lettersTo, meetingOf } from '../../index/relations';
import type { Day } from '../../model/day';
import { relativeDay } from '../../model/day-words';
import type { Contact, Interview } from '../../model/note';
import { interviewStatus, isSilent, letterStatus, stageOf } from '../../model/status';
import { heldOn } from '../after-meeting';
import { typePlace } from '../place';
import { defineRule, type Fix } from '../rule';
import { isUnsaid } from '../unsaid';

/** Whoever has given half an hour is glad to be found again, and a network that is not written down is forgotten. */
export const linkedinUnasked = defineRule({
  id: 'linkedin-unasked',
  group: 'after',
  severity: 'hint',
  appliesTo: 'interview',
  summary: 'Somebody whom one has talked to has a LinkedIn page and has not been invited to connect.',

  *check(interview, { ask, today }) {
    const { kind, contact: links } = interview.fields;
    const held = kind?.value === 'exploration' ? undefined : heldOn(ask, interview, today);
    if (held === undefined) return;
    const contacts = contactsOf(ask, interview).filter(
      (contact) => isToBeAsked(ask, contact) && isLatest(ask, interview, contact, held),
    );
    for (const contact of contacts) {
      yield {
        range: links?.range ?? typePlace(interview),
        message: l10n.t(
          'You talked with {0} {1}, and are not connected on LinkedIn. An invitation keeps the door open.',
          contact.name,
          relativeDay(held, today),
        ),
        fixes: fixesFor(contact, today),
      };
    }
  },
});

function isToBeAsked(ask: Lookup, contact: Contact): boolean {
  const { linkedin, linkedin_connected } = contact.fields;
  const isConnected = linkedin_connected?.value !== false && !isUnsaid(contact, 'linkedin_connected');
  if (linkedin === undefined || isConnected || isSilent(contact) || stageOf(contact) === 'paused')
    return false;
  return !lettersTo(ask, contact).some(
    (letter) => letter.fields.kind?.value === 'linkedin-invite' && letterStatus(letter) === 'sent',
  );
}

/** Whether no later talk with the same person says it instead. */
function isLatest(ask: Lookup, interview: Interview, contact: Contact, held: Day): boolean {
  return !interviewsWith(ask, contact).some((other) => {
    if (other.uri === interview.uri || interviewStatus(other) !== 'done') return false;
    const day = meetingOf(ask, other)?.day ?? '';
    return day > held || (day === held && other.path > interview.path);
  });
}

function fixesFor({ uri }: Contact, today: Day): readonly Fix[] {
  return [
    {
      title: l10n.t('Draft an invitation'),
      act: { command: 'jobSearch.draftLetter', arguments: [uri, 'linkedin-invite'] },
      preferred: true,
    },
    {
      title: l10n.t('We are connected'),
      note: uri,
      edits: [{ op: 'set-field', key: 'linkedin_connected', value: today }],
    },
  ];
}
