import * as vscode from 'vscode';

import { toWriteUp } from '../../core/acts/write-up';
import { withWhom } from '../../core/agenda/interviews';
import { meetingOf } from '../../core/index/relations';
import { relativeDay } from '../../core/model/day-words';
import type { Interview, Note } from '../../core/model/note';
import { interviewStatus, isOpen } from '../../core/model/status';
import type { Place, Reply } from '../prompts/steps';
import type { Desk } from './command';
import { chooser, noteInFront, type Meant } from './searches';

/** The conversation in front, where it has taken place or has no day. */
export async function heldInFront(desk: Desk): Promise<Meant<Interview> | undefined> {
  const inFront = await noteInFront(desk, 'interview');
  if (inFront === undefined) return undefined;
  const hasNoDay = isOpen(inFront.note) && meetingOf(inFront.lookup, inFront.note) === undefined;
  return hasNoDay || isHeld(inFront) ? inFront : undefined;
}

type AskInterview = (place: Place) => Promise<Reply<Meant<Interview>>>;

/** What asks for one of the interviews that are to be written up, the latest first; undefined where there is none, which is said. */
export async function interviewToChoose(
  desk: Desk,
  { isWanted, ...words }: { placeholder: string; none: string; isWanted: (interview: Interview) => boolean },
): Promise<AskInterview | undefined> {
  return chooser(desk, words, (searches) =>
    searches.flatMap((search) =>
      toWriteUp(search.lookup, search.survey.today)
        .filter(isWanted)
        .map((note) => ({
          label: withWhom(search.lookup, note),
          description: whenSaid({ ...search, note }),
          value: { ...search, note },
        })),
    ),
  );
}

function whenSaid({ lookup, note, survey }: Meant<Interview>): string {
  const day = meetingOf(lookup, note)?.day;
  return day === undefined ? vscode.l10n.t('no day yet') : relativeDay(day, survey.today);
}

/** Whether an interview has taken place, or was to have done so by now. */
export function isHeld(meant: Meant<Note>): meant is Meant<Interview> {
  const { note, lookup, survey } = meant;
  if (note.type !== 'interview') return false;
  if (!isOpen(note)) return interviewStatus(note) === 'done';
  return (meetingOf(lookup, note)?.day ?? '9999') <= survey.today;
}
