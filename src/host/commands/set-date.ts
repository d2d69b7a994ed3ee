import * as vscode from 'vscode';

import { momentWritten } from '../../core/model/moment';
import { askDay, type DayQuestion } from '../prompts/days';
import { askOne } from '../prompts/steps';
import { EditRefused } from '../workspace/apply-edits';
import { applyNoteEdits } from '../workspace/apply-edits';
import type { Command } from './command';
import { searchWith } from './searches';

/** The keys that a quick fix may ask a day for: what to ask, and whether it has been or is to come. */
function questionFor(key: unknown): Pick<DayQuestion, 'prompt' | 'tense'> | undefined {
  switch (key) {
    case 'start':
      return { prompt: vscode.l10n.t('When do you meet? A day, and the hour if it is settled.') };
    case 'thank_you_sent':
      return { prompt: vscode.l10n.t('When did you send the thank-you?'), tense: 'past' };
    case 'sent':
      return { prompt: vscode.l10n.t('When did you send it?'), tense: 'past' };
    case 'replied':
      return { prompt: vscode.l10n.t('When did they reply?'), tense: 'past' };
    case 'next_follow_up':
      return { prompt: vscode.l10n.t('When do you want to get in touch next?'), tense: 'future' };
    case 'feedback_by':
      return { prompt: vscode.l10n.t('By when may you ask for feedback?') };
    case 'deadline':
      return { prompt: vscode.l10n.t('By when do they want to hear from you?') };
    default:
      return undefined;
  }
}

/** Asks for a day in words, and sets the key of a note to it. */
export const setDate: Command = async (desk, uri, key) => {
  const question = questionFor(key);
  if (question === undefined || typeof key !== 'string')
    throw new EditRefused(vscode.l10n.t('This is no day that can be set here.'));
  const { note, survey } = await searchWith(desk, uri);
  const reply = await askOne(vscode.l10n.t('Set Date'), (place) =>
    askDay(place, { ...question, calendar: survey.calendar }),
  );
  if (reply === undefined) return;
  const value = key === 'start' ? momentWritten(reply.answer) : reply.answer.day;
  await applyNoteEdits(vscode.Uri.parse(note.uri, true), [{ op: 'set-field', key, value }]);
};
