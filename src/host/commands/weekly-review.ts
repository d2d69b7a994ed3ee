import * as vscode from 'vscode';

import { reviewPath, weeklyReviewNote } from '../../core/drafts/weekly-review';
import { reviewOf, weeksToReview } from '../../core/insights/week';
import { longDay } from '../../core/model/day-words';
import { isIn } from '../../core/model/week';
import { askChoice } from '../prompts/questions';
import { askOne } from '../prompts/steps';
import type { Command } from './command';
import { isStored, openAt, storeAndOpen } from './new-files';
import { searchMeant } from './searches';

/** Writes the review of this week or the last, or opens the one that is there. */
export const weeklyReview: Command = async (desk, ...args) => {
  const title = vscode.l10n.t('Weekly Review');
  const search = await searchMeant(desk, args, title);
  if (search === undefined) return;
  const { survey, root } = search;
  const choices = weeksToReview(survey.today).map((value) => ({
    label: isIn(value, survey.today) ? vscode.l10n.t('This week') : vscode.l10n.t('Last week'),
    description: vscode.l10n.t('{0} to {1}', longDay(value.monday), longDay(value.sunday)),
    value,
  }));
  const reply = await askOne(title, (place) =>
    askChoice(place, { choices, placeholder: vscode.l10n.t('Which week do you look back on?') }),
  );
  if (reply === undefined) return;
  const path = reviewPath(reply.answer);
  if (await isStored(root, path)) return openAt(vscode.Uri.joinPath(root, ...path.split('/')));
  await storeAndOpen(root, weeklyReviewNote(reviewOf(survey, reply.answer)));
};
