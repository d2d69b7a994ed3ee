import * as vscode from 'vscode';

import { withWhom } from '../../core/agenda/interviews';
import { contactsOf } from '../../core/index/relations';
import { upcomingIn, whenSaid, type Upcoming } from '../../core/insights/interviews-tree';
import type { Contact, Interview } from '../../core/model/note';
import { briefPage, showPage } from '../language/pages';
import type { Choice } from '../prompts/questions';
import { askOne } from '../prompts/steps';
import type { Command, Desk } from './command';
import { chooser, noteGiven, noteInFront, type Meant, type OpenSearch } from './searches';

/** Shows on one page what there is to know before a conversation: the one on the line, in front, or chosen. */
export const briefMe: Command = async (desk, ...args) => {
  const meant = (await noteGiven(desk, args, 'interview')) ?? (await inFront(desk)) ?? (await choose(desk));
  if (meant !== undefined) await showPage(briefPage(meant.note));
};

/** The interview in front, or the next with the contact in front. */
async function inFront(desk: Desk): Promise<Meant<Interview> | undefined> {
  const meant = await noteInFront(desk, 'interview', 'contact');
  if (meant === undefined || isAboutInterview(meant)) return meant;
  const { lookup, survey, note } = meant;
  const next = upcomingIn(lookup, survey.today).find(({ interview }) =>
    contactsOf(lookup, interview).some(({ uri }) => uri === note.uri),
  );
  return next && { ...meant, note: next.interview };
}

function isAboutInterview(meant: Meant<Interview | Contact>): meant is Meant<Interview> {
  return meant.note.type === 'interview';
}

/** Asks for one of the interviews that are still to come, the next one first. */
async function choose(desk: Desk): Promise<Meant<Interview> | undefined> {
  const placeholder = vscode.l10n.t('Before which conversation?');
  const none = vscode.l10n.t('No conversation is coming up.');
  const ask = await chooser(desk, { placeholder, none }, (searches) =>
    searches.flatMap((search) =>
      upcomingIn(search.lookup, search.survey.today).map((one) => choiceOf(search, one)),
    ),
  );
  return ask && (await askOne(vscode.l10n.t('Brief Me'), ask))?.answer;
}

function choiceOf(search: OpenSearch, { interview, meeting }: Upcoming): Choice<Meant<Interview>> {
  const { lookup, survey } = search;
  return {
    label: withWhom(lookup, interview),
    description: whenSaid(meeting, survey.today),
    value: { ...search, note: interview },
  };
}
