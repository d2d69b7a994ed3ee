import * as l10n from '@vscode/l10n';

import { letterContextOf } from '../drafts/from-notes';
import { letterPlans } from '../drafts/letter-plan';
import { draftLetter } from '../drafts/letters';
import { DEFAULT_FOLDERS } from '../model/schema';
import { longestInvitation } from '../guidance/letter-length';
import { readNote, type Contact } from '../model/note';
import { faultsOfTemplate, type Template } from '../templates/template';
import { plain } from './plain';
import type { Survey } from './survey';

/** The letter that a template makes for a contact today, as a page of Markdown to read: nothing of the notes is Markdown in it. */
export function previewOf(survey: Survey, template: Template, contact: Contact): string {
  const title = `# ${l10n.t('{0}, to {1}', plain(template.title), plain(contact.name))}`;
  const faults = faultsOfTemplate(template.text);
  const lookup = survey.search?.lookup();
  if (lookup === undefined || faults.length > 0 || template.kind === undefined)
    return `${[title, ...faults.map(({ message }) => `- ${plain(message)}`)].join('\n\n')}\n`;
  const [plan] = letterPlans(lookup, template.kind, contact);
  const context = letterContextOf(lookup, contact, survey.today, plan?.interview, plan?.opportunity);
  const { path, text } = draftLetter(template, {
    ...context,
    folders: DEFAULT_FOLDERS,
    isTaken: () => false,
    introduced: plan?.introduced,
    unanswered: plan?.unanswered,
    channel: plan?.channel,
    longestInvitation: longestInvitation(lookup, survey.settings),
  });
  const letter = readNote({ uri: path, path, text });
  const subject = letter.type === 'letter' ? letter.fields.subject?.value : undefined;
  return `${[
    title,
    ...(subject === undefined ? [] : [`**${l10n.t('Subject')}:** ${plain(subject)}`]),
    ...paragraphs(text.slice(letter.frontmatter.bodyStart)),
    `*${l10n.t('Nothing has been written. What stands between double braces is for you to say.')}*`,
  ].join('\n\n')}\n`;
}

/** The paragraphs of a letter; a line stays a line. */
function paragraphs(body: string): readonly string[] {
  return body
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split('\n').map(plain).join('\\\n'));
}
