import * as vscode from 'vscode';

import { withWhom } from '../../core/agenda/interviews';
import { allOf } from '../../core/acts/changes';
import { letterSent, thanked } from '../../core/acts/letter-sent';
import { lettersFor, meetingOf } from '../../core/index/relations';
import type { Interview, Letter } from '../../core/model/note';
import { longDay, relativeDay } from '../../core/model/day-words';
import { isOpen, letterStatus } from '../../core/model/status';
import { carryOut } from '../workspace/apply-edits';
import type { Command, Desk } from './command';
import { chooseFollowUp } from './follow-up-meant';
import { embarrassmentIn, mayGoOut } from './going-out';
import { markAllTheSame, noteSent } from './mark-sent';
import { isHeld } from './interview-meant';
import { answer, say } from './say';
import { noteGiven, noteInFront, type Meant } from './searches';

/** Notes today as the day on which a thank-you was sent. */
export const markThankYouSent: Command = async (desk, ...args) => {
  const given = await noteGiven(desk, args, 'interview');
  if (given !== undefined) return thank(given);
  const inFront = await noteInFront(desk, 'interview', 'letter');
  const title = vscode.l10n.t('Mark Thank-You as Sent');
  if (inFront !== undefined && isThankYou(inFront)) {
    const isFine = await mayGoOut(inFront, title, markAllTheSame());
    return isFine ? noteSent(inFront, inFront.survey.today) : undefined;
  }
  if (inFront !== undefined && isHeld(inFront)) return thank(inFront);
  const chosen = await chooseOwed(desk, title);
  if (chosen !== undefined) await thank(chosen);
};

/** Asks for one of the interviews for which thanks are owed. */
export async function chooseOwed(desk: Desk, title: string): Promise<Meant<Interview> | undefined> {
  const chosen = await chooseFollowUp(desk, {
    title,
    placeholder: vscode.l10n.t('For which conversation?'),
    none: vscode.l10n.t('Everybody whom you met has been thanked.'),
    isWanted: ({ act }) => act === 'thank',
  });
  return chosen?.item.note.type === 'interview' ? { ...chosen, note: chosen.item.note } : undefined;
}

/** Notes today as the day of the thanks for an interview, and for the letter that was begun to say them; one that was still open has then taken place. */
export async function thank({ note, lookup, root, survey }: Meant<Interview>): Promise<void> {
  const { today } = survey;
  const people = withWhom(lookup, note);
  const meeting = meetingOf(lookup, note);
  const sent = note.fields.thank_you_sent?.value;
  if (sent !== undefined)
    return answer(vscode.l10n.t('{0} was thanked {1} already.', people, relativeDay(sent, today)));
  if (isOpen(note) && meeting !== undefined && meeting.day > today)
    return answer(
      vscode.l10n.t('You will meet {0} on {1}; the thanks come after that.', people, longDay(meeting.day)),
    );
  const begun = lettersFor(lookup, note).filter(
    (letter) => isUnsentThanks(letter) && embarrassmentIn(survey, letter) === undefined,
  );
  const letters = begun.length === 1 ? begun.map((letter) => letterSent(lookup, letter, today)) : [];
  await carryOut(root, allOf(thanked(lookup, note, today), ...letters));
  say(vscode.l10n.t('Thank-you to {0} noted as sent today', people));
}

function isThankYou(meant: Meant<Interview | Letter>): meant is Meant<Letter> {
  return meant.note.type === 'letter' && isUnsentThanks(meant.note);
}

function isUnsentThanks(letter: Letter): boolean {
  return letter.fields.kind?.value === 'thank-you' && letterStatus(letter) !== 'sent';
}
