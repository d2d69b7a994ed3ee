import * as l10n from '@vscode/l10n';

import { contactsOf } from '../index/relations';
import type { Interview } from '../model/note';
import { promised, soFar } from './brief/history';
import { head } from './brief/occasion';
import { bullets, taskOf, written, type AddressOf, type Page } from './brief/page';
import { howYouCame, shared, who } from './brief/people';
import { answers, questions, research, stillOpen, tasksOf } from './brief/preparation';
import type { Survey } from './survey';
import { present } from './tree';

/**
 * One page of Markdown to read before a conversation, made of what the notes say and of nothing else. What they do not say is left
 * out, or named as open where the person will need it. Nothing of the notes is Markdown in it: see `plain`.
 */
export function briefOf(survey: Survey, interview: Interview, addressOf: AddressOf): string {
  const lookup = survey.search?.lookup();
  if (lookup === undefined) return '';
  const { today } = survey;
  const page: Page = { survey, lookup, today, interview, people: contactsOf(lookup, interview), addressOf };
  const sections = [
    section(l10n.t('Who'), bullets(who(page))),
    section(l10n.t('How you came to them'), bullets(howYouCame(page))),
    section(l10n.t('So far'), bullets(soFar(page))),
    section(l10n.t('Promised, and not yet done'), bullets(promised(page))),
    section(l10n.t('People you share'), bullets(shared(page))),
    section(l10n.t('Research'), research(page)),
    section(l10n.t('How to begin'), bullets(written(page, interview, 'Opening'))),
    section(l10n.t('Questions'), questions(page)),
    section(l10n.t('Answers you have ready'), bullets(answers(page))),
    section(l10n.t('While you are there'), bullets(tasksOf(page, 'There').map(taskOf(interview)))),
    section(l10n.t('Still open'), bullets(stillOpen(page))),
  ];
  return `${[...head(page), ...present(sections)].join('\n\n')}\n`;
}

function section(title: string, content: string): string | undefined {
  return content === '' ? undefined : `## ${title}\n\n${content}`;
}
