import * as vscode from 'vscode';

import { withWhom } from '../../core/agenda/interviews';
import { meetingOf } from '../../core/index/relations';
import type { Interview } from '../../core/model/note';
import { longDay, relativeDay } from '../../core/model/day-words';
import { isOpen } from '../../core/model/status';
import type { NoteEdit } from '../../core/markdown/edits/note-edit';
import { askChoice } from '../prompts/questions';
import { askOne } from '../prompts/steps';
import { applyNoteEdits } from '../workspace/apply-edits';
import type { Command, Desk } from './command';
import { answer, say } from './say';
import { noteGiven, noteInFront, offerSetUp, openSearches, type Meant } from './searches';

/** Marks an interview as done. */
export const markInterviewDone: Command = async (desk, ...args) => {
  const given = await noteGiven(desk, args, 'interview');
  if (given !== undefined) return markDone(given);
  const inFront = await noteInFront(desk, 'interview');
  const meant = inFront !== undefined && isOpen(inFront.note) ? inFront : await chooseOpen(desk);
  if (meant !== undefined) await markDone(meant);
};

/** Marks an interview as done; one without a day is taken to have been today, which is said. */
export async function markDone({ note, lookup, survey }: Meant<Interview>): Promise<void> {
  const { today } = survey;
  const people = withWhom(lookup, note);
  const day = meetingOf(lookup, note)?.day;
  if (!isOpen(note)) return answer(vscode.l10n.t('The interview with {0} is closed already.', people));
  if (day !== undefined && day > today)
    return answer(
      vscode.l10n.t(
        'The interview with {0} is on {1}. If it took place earlier, change that day first.',
        people,
        longDay(day),
      ),
    );
  const edits: NoteEdit[] = [{ op: 'set-field', key: 'status', value: 'done' }];
  if (day === undefined) edits.push({ op: 'set-field', key: 'start', value: today });
  await applyNoteEdits(vscode.Uri.parse(note.uri, true), edits);
  if (day === undefined)
    answer(vscode.l10n.t('Done. The interview with {0} had no day, so it is noted as today.', people));
  else say(vscode.l10n.t('Interview with {0} marked as done', people));
}

/** Asks for one of the open interviews that can have taken place: the latest first, then those without a day. */
async function chooseOpen(desk: Desk): Promise<Meant<Interview> | undefined> {
  const searches = await openSearches(desk);
  if (searches.length === 0) return void offerSetUp();
  const open = searches.flatMap((search) =>
    search.lookup
      .all('interview')
      .filter(isOpen)
      .map((note) => ({ meant: { ...search, note }, day: meetingOf(search.lookup, note)?.day }))
      .filter(({ day }) => day === undefined || day <= search.survey.today),
  );
  if (open.length === 0) return void answer(vscode.l10n.t('No interview is waiting to be marked as done.'));
  const choices = open
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : -1))
    .map(({ meant, day }) => ({
      label: withWhom(meant.lookup, meant.note),
      description: day === undefined ? vscode.l10n.t('no day yet') : relativeDay(day, meant.survey.today),
      value: meant,
    }));
  const reply = await askOne(vscode.l10n.t('Mark Interview Done'), (place) =>
    askChoice(place, { choices, placeholder: vscode.l10n.t('Which interview took place?') }),
  );
  return reply?.answer;
}
