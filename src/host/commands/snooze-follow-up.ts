import * as vscode from 'vscode';

import type { Act } from '../../core/agenda/follow-up';
import type { NoteEdit } from '../../core/markdown/edits/note-edit';
import { addDays, type Day } from '../../core/model/day';
import { longDay } from '../../core/model/day-words';
import { askDay } from '../prompts/days';
import { askChoice } from '../prompts/questions';
import { askAll } from '../prompts/steps';
import { applyNoteEdits } from '../workspace/apply-edits';
import type { Command } from './command';
import { chooseFollowUp, followUpGiven, type MeantFollowUp } from './follow-up-meant';
import { answer, say } from './say';

// A planned follow-up holds these back until its day; anything else stays due whatever is planned.
const HELD_BACK: ReadonlySet<Act> = new Set([
  'nudge',
  'rest',
  'keep-promise',
  'follow-up',
  'keep-in-touch',
  'ask-feedback',
]);

/** Puts a follow-up off to another day: a task's own date is moved, for all else the contact's next follow-up is set. */
export const snoozeFollowUp: Command = async (desk, ...args) => {
  const title = vscode.l10n.t('Snooze Follow-Up');
  const meant =
    (await followUpGiven(desk, args)) ??
    (await chooseFollowUp(desk, {
      title,
      placeholder: vscode.l10n.t('What should wait?'),
      none: vscode.l10n.t('Nothing is due that can wait.'),
      isWanted: (item) => item.act === 'task' || (HELD_BACK.has(item.act) && item.contact !== undefined),
    }));
  if (meant === undefined) return;
  const place = placeFor(meant);
  if ('reason' in place) return answer(place.reason);
  const day = await askUntil(title, meant);
  if (day === undefined) return;
  await applyNoteEdits(vscode.Uri.parse(place.uri, true), [place.edit(day)]);
  say(vscode.l10n.t('“{0}” waits until {1}', meant.item.what, longDay(day)));
};

/** Where the day of a follow-up is written, or why it is written nowhere. */
function placeFor({
  item,
}: MeantFollowUp):
  { readonly uri: string; readonly edit: (day: Day) => NoteEdit } | { readonly reason: string } {
  const { act, contact, note, range, names } = item;
  if (act === 'task') {
    const task = note.body.tasks.find((one) => one.item.range.start === range.start);
    const at = task?.mark.start ?? range.start;
    return { uri: note.uri, edit: (due) => ({ op: 'move-task', at, due }) };
  }
  if (act === 'thank')
    return {
      reason: vscode.l10n.t('A thank-you cannot wait in a calendar: it stays here until it is sent.'),
    };
  if (!HELD_BACK.has(act))
    return {
      reason: vscode.l10n.t('This has its own day in the note. Change it there, and it moves along.'),
    };
  if (contact === undefined)
    return {
      reason: vscode.l10n.t(
        'There is no note about {0} yet, so the day cannot be kept anywhere.',
        names.join(', '),
      ),
    };
  return { uri: contact.uri, edit: (value) => ({ op: 'set-field', key: 'next_follow_up', value }) };
}

interface Answers {
  readonly wait: number | 'another';
  readonly day: Day;
}

async function askUntil(title: string, { survey: { today }, item }: MeantFollowUp): Promise<Day | undefined> {
  const choices = [
    { label: vscode.l10n.t('3 days'), value: 3 },
    { label: vscode.l10n.t('1 week'), value: 7 },
    { label: vscode.l10n.t('2 weeks'), value: 14 },
  ].map((choice) => ({ ...choice, description: longDay(addDays(today, choice.value)) }));
  const answers = await askAll<Answers>(title, {
    wait: {
      ask: (place) =>
        askChoice<Answers['wait']>(place, {
          choices: [...choices, { label: vscode.l10n.t('Another day…'), value: 'another' }],
          placeholder: vscode.l10n.t('{0}: wait how long?', item.what),
        }),
    },
    day: {
      isAsked: ({ wait }) => wait === 'another',
      ask: async (place, { day }) => {
        const prompt = vscode.l10n.t('Until when should it wait?');
        const reply = await askDay(place, { prompt, today, value: day, tense: 'future' });
        return reply === undefined || reply === 'back' ? reply : { answer: reply.answer.day };
      },
    },
  });
  if (answers?.wait === undefined) return undefined;
  return answers.wait === 'another' ? answers.day : addDays(today, answers.wait);
}
