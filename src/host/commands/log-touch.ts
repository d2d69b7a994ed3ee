import * as vscode from 'vscode';

import { logTouch as log, type LogChannel, type Move } from '../../core/acts/touch';
import type { Lookup } from '../../core/index/lookup';
import { contactsOf, recipientOf } from '../../core/index/relations';
import type { Calendar } from '../../core/model/day';
import type { Moment } from '../../core/model/moment';
import type { Contact, Interview, Letter } from '../../core/model/note';
import { askDay } from '../prompts/days';
import { contactChoices } from '../prompts/people';
import { askChoice, askText } from '../prompts/questions';
import { askAbout, type Steps, type Subject } from '../prompts/steps';
import { carryOut } from '../workspace/apply-edits';
import type { Command, Desk } from './command';
import { followUpGiven } from './follow-up-meant';
import { answer, say } from './say';
import { noteGiven, noteInFront, searchMeant, type OpenSearch } from './searches';

/** Asks how the person and a contact were in touch, and adds it to the contact's log. */
export const logTouch: Command = async (desk, ...args) => {
  const title = vscode.l10n.t('Log a Touch');
  const search = await searchMeant(desk, args, title);
  if (search === undefined) return;
  const contact = await contactMeant(desk, args);
  if (contact !== undefined) return noteTouch(title, search, { given: contact });
  const choices = contactChoices(search.survey, { detailed: true });
  if (choices.length === 0)
    return answer(vscode.l10n.t('There is no contact yet whose log it could be noted in.'));
  const placeholder = vscode.l10n.t('With whom were you in touch?');
  await noteTouch(title, search, { ask: (place) => askChoice(place, { choices, placeholder }) });
};

interface Answers {
  readonly channel: LogChannel;
  readonly move: Move;
  readonly text: string;
  readonly day: Moment;
}

/** Asks what happened, and adds it to the log; a follow-up that was planned up to that day, or is what was done, is over then. */
export async function noteTouch(
  title: string,
  { root, survey }: OpenSearch,
  about: Subject<Contact>,
  isPlanned = false,
): Promise<void> {
  const asked = await askAbout(title, about, (contact) => questions(contact, survey.calendar));
  const { channel, move, text, day } = asked?.answers ?? {};
  if (asked === undefined || channel === undefined || move === undefined) return;
  if (text === undefined || day === undefined) return;
  await carryOut(root, log(asked.meant, { channel, move, text, day: day.day, isPlanned }));
  say(vscode.l10n.t('Noted in the log of {0}', asked.meant.name));
}

function questions({ name }: Contact, calendar: Calendar): Steps<Answers> {
  return {
    channel: {
      ask: (place) =>
        askChoice(place, {
          choices: channels(),
          placeholder: vscode.l10n.t('How were you in touch with {0}?', name),
        }),
    },
    move: {
      ask: (place) =>
        askChoice(place, {
          choices: moves(),
          placeholder: vscode.l10n.t('Who got in touch, {0} or you?', name),
        }),
    },
    text: {
      ask: (place, { move = 'mine', text: value = wordsFor(move) }) =>
        askText(place, {
          prompt: vscode.l10n.t('What happened? One line for the log of {0}.', name),
          placeholder: vscode.l10n.t('sent the article that we spoke of'),
          value,
          read: (text) =>
            text === ''
              ? { problem: vscode.l10n.t('A few words are enough: you will be glad of them next time.') }
              : { answer: text },
        }),
    },
    day: {
      ask: (place, { day }) =>
        askDay(place, {
          prompt: vscode.l10n.t('Which day was it?'),
          calendar,
          value: day?.day ?? 'today',
          tense: 'past',
        }),
    },
  };
}

/** What can be said of a touch where nobody says more. */
function wordsFor(move: Move): string {
  switch (move) {
    case 'mine':
      return vscode.l10n.t('got in touch');
    case 'theirs':
      return vscode.l10n.t('they got in touch');
    case 'talk':
      return vscode.l10n.t('we talked');
  }
}

/** Whom a command is about, by the line of a tree or the note in front. */
async function contactMeant(desk: Desk, args: readonly unknown[]): Promise<Contact | undefined> {
  const followUp = await followUpGiven(desk, args);
  if (followUp !== undefined) return followUp.item.contact;
  const meant =
    (await noteGiven(desk, args, 'contact', 'interview', 'letter')) ??
    (await noteInFront(desk, 'contact', 'interview', 'letter'));
  return meant && personIn(meant.lookup, meant.note);
}

function personIn(lookup: Lookup, note: Contact | Interview | Letter): Contact | undefined {
  if (note.type === 'contact') return note;
  return note.type === 'interview' ? contactsOf(lookup, note)[0] : recipientOf(lookup, note);
}

/** The words for a channel stand in the log, so they are of the format and not of the editor's language. */
function channels(): readonly { readonly label: string; readonly value: LogChannel }[] {
  return [
    { label: vscode.l10n.t('E-mail'), value: 'email' },
    { label: vscode.l10n.t('Telephone'), value: 'phone' },
    { label: vscode.l10n.t('Video'), value: 'video' },
    { label: vscode.l10n.t('In person'), value: 'in person' },
    { label: vscode.l10n.t('LinkedIn'), value: 'linkedin' },
    { label: vscode.l10n.t('Message'), value: 'message' },
  ];
}

function moves(): readonly { readonly label: string; readonly value: Move }[] {
  return [
    { label: vscode.l10n.t('I wrote or called'), value: 'mine' },
    { label: vscode.l10n.t('They wrote or called'), value: 'theirs' },
    { label: vscode.l10n.t('We talked with each other'), value: 'talk' },
  ];
}
