import * as l10n from '@vscode/l10n';

import { withWhom } from '../../agenda/interviews';
import { knownConversation } from '../../drafts/from-notes';
import { scaffold } from '../../drafts/sections';
import { contactsOf } from '../../index/relations';
import { hasText, sectionOf, sectionsOf } from '../../markdown/body';
import type { Contact, Interview } from '../../model/note';
import { isClose } from '../../model/status';
import { isBlank, isUpcoming, sectionPlace } from '../before-meeting';
import { insertSection } from '../insert-section';
import { defineRule, type Fix } from '../rule';

/** What two people share makes a warm start. */
export const commonGroundMissing = defineRule({
  id: 'common-ground-missing',
  group: 'before',
  severity: 'hint',
  appliesTo: 'interview',
  summary: 'Nothing is noted that the two have in common.',

  *check(interview, { ask, today }) {
    if (!isUpcoming(ask, interview, today)) return;
    const contacts = contactsOf(ask, interview);
    if (contacts.length > 0 && contacts.every((contact) => isClose(contact))) return;
    if ([interview, ...contacts].some(hasCommonGround)) return;
    yield {
      range: sectionPlace(interview, 'Common ground'),
      message: l10n.t(
        'Nothing is noted that you and {0} share: a school, a group, a place, a piece of work. It makes a warm start.',
        withWhom(ask, interview),
      ),
      fixes: fixesFor(interview, scaffold('Common ground', knownConversation(ask, interview, today)) ?? ''),
    };
  },
});

function hasCommonGround({ text, body }: Interview | Contact): boolean {
  return sectionsOf(body, 'Common ground').some(({ content }) => hasText(text, body, content));
}

function fixesFor(interview: Interview, prompts: string): readonly Fix[] {
  const section = sectionOf(interview.body, 'Common ground');
  if (section !== undefined && !isBlank(interview, section)) return [];
  return [
    {
      title: l10n.t('Add a place for it'),
      edits: [insertSection(interview, 'Common ground', prompts)],
      preferred: true,
    },
  ];
}
