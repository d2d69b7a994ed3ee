import * as vscode from 'vscode';

import type { Day } from '../../core/model/day';
import { momentWritten } from '../../core/model/moment';
import type { Note } from '../../core/model/note';
import { askDay, type DayQuestion } from '../prompts/days';
import { askOne } from '../prompts/steps';
import { applyNoteEdits } from '../workspace/apply-edits';
import { EditRefused } from '../workspace/edit-refused';
import type { Command } from './command';
import { searchWith } from './searches';

/** The keys that a quick fix may ask a day for: what to ask, whether it has been or is to come, and what it most likely is. */
function questionFor(key: unknown): Omit<DayQuestion, 'calendar'> | undefined {
  switch (key) {
    case 'start':
      return {
        prompt: vscode.l10n.t('When do you meet? A day, and the hour if it is settled.'),
        value: 'tomorrow',
      };
    case 'thank_you_sent':
      return { prompt: vscode.l10n.t('When did you send the thank-you?'), value: 'today', tense: 'past' };
    case 'sent':
      return { prompt: vscode.l10n.t('When did you send it?'), value: 'today', tense: 'past' };
    case 'replied':
      return { prompt: vscode.l10n.t('When did they reply?'), value: 'today', tense: 'past' };
    case 'next_follow_up':
      return {
        prompt: vscode.l10n.t('When do you want to get in touch next?'),
        value: 'in 1 week',
        tense: 'future',
      };
    case 'feedback_by':
      return { prompt: vscode.l10n.t('By when may you ask for feedback?'), value: 'in 2 weeks' };
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
  const { calendar } = survey;
  const value = (key === 'start' ? planned(note, calendar.today) : undefined) ?? question.value;
  const reply = await askOne(vscode.l10n.t('Set Date'), (place) =>
    askDay(place, { ...question, calendar, value }),
  );
  if (reply === undefined) return;
  const answered = key === 'start' ? momentWritten(reply.answer) : reply.answer.day;
  await applyNoteEdits(vscode.Uri.parse(note.uri, true), [{ op: 'set-field', key, value: answered }]);
};

/** When an interview is to be, as its note has it: often only the hour changes. */
function planned(note: Note, today: Day): string | undefined {
  const start = note.type === 'interview' ? note.fields.start?.value : undefined;
  return start !== undefined && start.day >= today ? momentWritten(start) : undefined;
}
