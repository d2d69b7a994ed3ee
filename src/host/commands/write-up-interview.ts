import * as vscode from 'vscode';

import { placeForNotes, writeUp, type Outcome } from '../../core/acts/write-up';
import { withWhom } from '../../core/agenda/interviews';
import { momentInShort } from '../../core/insights/moment-words';
import type { Survey } from '../../core/insights/survey';
import type { Moment } from '../../core/model/moment';
import type { Interview } from '../../core/model/note';
import { stepMeant } from '../prompts/next-step';
import { askAbout, type Subject } from '../prompts/steps';
import { writeUpSteps, type WriteUpAnswers } from '../prompts/write-up';
import { carryOut } from '../workspace/apply-edits';
import type { Command, Desk } from './command';
import { heldInFront, interviewToChoose } from './interview-meant';
import { openAt, storageFor } from './new-files';
import { say } from './say';
import { noteGiven, type Meant } from './searches';

/** Asks in one pass how a conversation went, and writes all of it where it belongs. */
export const writeUpInterview: Command = async (desk, ...args) => {
  const given = (await noteGiven(desk, args, 'interview')) ?? (await heldInFront(desk));
  const about = given === undefined ? await choosing(desk) : { given };
  const asked = about && (await askAbout(vscode.l10n.t('Write Up Interview'), about, writeUpSteps));
  if (asked !== undefined) await write(asked.meant, asked.answers);
};

async function choosing(desk: Desk): Promise<Subject<Meant<Interview>> | undefined> {
  const ask = await interviewToChoose(desk, {
    placeholder: vscode.l10n.t('Which conversation do you want to write up?'),
    none: vscode.l10n.t('No conversation is waiting to be written up.'),
    isWanted: () => true,
  });
  return ask && { ask };
}

async function write(meant: Meant<Interview>, answers: Partial<WriteUpAnswers>): Promise<void> {
  const { lookup, note, root, survey } = meant;
  const { outcome, movedTo, learned, thanked, opening = '', openingAt } = answers;
  if (outcome === undefined) return;
  const { today } = survey;
  const said = {
    outcome,
    movedTo,
    heldOn: answers.heldOn?.day,
    learned,
    thanked,
    named: answers.named,
    feedbackBy: answers.feedbackBy?.day,
    opening: opening === '' ? undefined : { title: opening, company: openingAt },
    next: stepMeant(survey.calendar, answers),
  };
  const storage = await storageFor(meant, 'contact', 'opportunity');
  await carryOut(root, writeUp(lookup, note, said, today, storage));
  const people = withWhom(lookup, note);
  if (outcome === 'done') {
    const uri = vscode.Uri.parse(note.uri, true);
    const document = await vscode.workspace.openTextDocument(uri);
    await openAt(uri, placeForNotes(document.getText()));
    return say(vscode.l10n.t('Interview with {0} written up', people));
  }
  say(outcomeNoted(outcome, people, movedTo, survey));
}

function outcomeNoted(
  outcome: Exclude<Outcome, 'done'>,
  people: string,
  movedTo: Moment | undefined,
  { today }: Survey,
): string {
  if (outcome === 'cancelled') return vscode.l10n.t('Interview with {0} noted as called off', people);
  if (outcome === 'no-show') return vscode.l10n.t('Noted: nobody came to the interview with {0}', people);
  return movedTo === undefined
    ? vscode.l10n.t('Interview with {0}, no day yet', people)
    : vscode.l10n.t('Interview with {0}, {1}', people, momentInShort(movedTo, today));
}
