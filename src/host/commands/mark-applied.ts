import * as vscode from 'vscode';

import { isUnsent, markApplied as apply } from '../../core/acts/applied';
import { longDay } from '../../core/model/day-words';
import type { Opportunity } from '../../core/model/note';
import { askOne } from '../prompts/steps';
import { carryOut } from '../workspace/apply-edits';
import type { Command, Desk } from './command';
import { answer, say } from './say';
import { chooser, noteGiven, noteInFront, notesIn, type Meant } from './searches';

/** Notes today as the day on which an application went out. */
export const markApplied: Command = async (desk, ...args) => {
  const given = await noteGiven(desk, args, 'opportunity');
  const inFront = given ?? (await noteInFront(desk, 'opportunity'));
  const meant = inFront !== undefined && isUnsent(inFront.note) ? inFront : (given ?? (await choose(desk)));
  if (meant === undefined) return;
  const { note, survey, root } = meant;
  if (!isUnsent(note)) return answer(vscode.l10n.t('{0} is past the application already.', note.name));
  await carryOut(root, apply(note, survey.today));
  say(vscode.l10n.t('Application for {0} noted as sent today', note.name));
};

/** Asks for one of the openings that are saved, the nearest deadline first. */
async function choose(desk: Desk): Promise<Meant<Opportunity> | undefined> {
  const deadlineOf = ({ note }: Meant<Opportunity>) => note.fields.deadline?.value ?? '9999';
  const placeholder = vscode.l10n.t('What did you apply for?');
  const none = vscode.l10n.t('No opening is waiting for an application.');
  const ask = await chooser(desk, { placeholder, none }, (searches) =>
    notesIn(searches, 'opportunity')
      .filter(({ note }) => isUnsent(note))
      .sort((a, b) => (deadlineOf(a) < deadlineOf(b) ? -1 : 1))
      .map((value) => {
        const deadline = value.note.fields.deadline?.value;
        const description = deadline && vscode.l10n.t('deadline {0}', longDay(deadline));
        return { label: value.note.name, ...(description === undefined ? {} : { description }), value };
      }),
  );
  return ask && (await askOne(vscode.l10n.t('Mark as Applied'), ask))?.answer;
}
