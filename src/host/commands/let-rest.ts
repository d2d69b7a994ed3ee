import * as vscode from 'vscode';

import { letRest as rest } from '../../core/acts/let-rest';
import { carryOut } from '../workspace/apply-edits';
import type { Command } from './command';
import { chooseFollowUp, followUpGiven } from './follow-up-meant';
import { say } from './say';

/** Lets somebody rest who has not answered a nudge either. */
export const letRest: Command = async (desk, ...args) => {
  const meant =
    (await followUpGiven(desk, args)) ??
    (await chooseFollowUp(desk, {
      title: vscode.l10n.t('Let Rest'),
      placeholder: vscode.l10n.t('Who has not answered?'),
      none: vscode.l10n.t('Nobody has left both a request and a nudge without an answer.'),
      isWanted: ({ act, contact }) => act === 'rest' && contact !== undefined,
    }));
  if (meant?.item.contact === undefined) return;
  const { contact } = meant.item;
  await carryOut(meant.root, rest(contact));
  say(vscode.l10n.t('{0} rests; only what you plan yourself will remind you of them', contact.name));
};
