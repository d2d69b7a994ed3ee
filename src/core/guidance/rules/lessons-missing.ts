import * as l10n from '@vscode/l10n';

import { withWhom } from '../../agenda/interviews';
import { knownConversation } from '../../drafts/from-notes';
import { scaffold, type SectionTitle } from '../../drafts/sections';
import { hasText, sectionOf, sectionsOf } from '../../markdown/body';
import { relativeDay } from '../../model/day-words';
import type { Interview } from '../../model/note';
import { heldOn } from '../after-meeting';
import { isBlank } from '../before-meeting';
import { insertSection } from '../insert-section';
import { typePlace } from '../place';
import { defineRule } from '../rule';

const SECTIONS: readonly SectionTitle[] = ['Notes', 'What I learned'];

/** What somebody told is clearest on the day itself, and a talk without a line of it has to be asked for again. */
export const lessonsMissing = defineRule({
  id: 'lessons-missing',
  group: 'after',
  severity: 'info',
  appliesTo: 'interview',
  summary: 'A conversation has taken place, and nothing is written down of it.',

  *check(interview, { ask, today }) {
    const held = heldOn(ask, interview, today);
    if (held === undefined || SECTIONS.some((title) => isWritten(interview, title))) return;
    const sections = SECTIONS.map((title) => sectionOf(interview.body, title));
    const isPrompted = sections.some((section) => section !== undefined && !isBlank(interview, section));
    const prompts = scaffold('What I learned', knownConversation(ask, interview, today));
    yield {
      range:
        sections.find((one) => one !== undefined)?.heading.textRange ??
        interview.fields.status?.range ??
        typePlace(interview),
      message: l10n.t(
        'What did {0} tell you {1}? A few lines now are worth more than a page next week.',
        withWhom(ask, interview),
        relativeDay(held, today),
      ),
      fixes:
        isPrompted || prompts === undefined
          ? []
          : [
              {
                title: l10n.t('Add a place for what you learned'),
                edits: [insertSection(interview, 'What I learned', prompts)],
                preferred: true,
              },
            ],
    };
  },
});

function isWritten({ text, body }: Interview, title: SectionTitle): boolean {
  return sectionsOf(body, title).some(({ content }) => hasText(text, body, content));
}
