import * as vscode from 'vscode';

import { forgotten, type Forgotten } from '../../core/acts/forget';
import { identityOf, mentionsIn } from '../../core/acts/person-mentioned';
import type { Search } from '../../core/index/search';
import type { Contact, Note } from '../../core/model/note';
import { contactChoices } from '../prompts/people';
import { askChoice, askText, type Choice, type Understood } from '../prompts/questions';
import { askAbout, type Steps, type Subject } from '../prompts/steps';
import { carryOutSeen } from '../workspace/apply-edits';
import type { Command, Desk } from './command';
import { openAt } from './new-files';
import { answer, say } from './say';
import { chooser, noteGiven, noteInFront, searchWith, type Meant } from './searches';

/** What is chosen from all that speaks of somebody: how to forget them, or a place to look at first. */
type Chosen =
  | { readonly kind: 'forget'; readonly withTalksAndLetters: boolean }
  | { readonly kind: 'look'; readonly note: Note; readonly line: number };

interface Answers {
  readonly chosen: Chosen;
  readonly wording: string;
}

/** Shows all that speaks of somebody, and removes it in one edit that is seen before it is made. */
export const forgetPerson: Command = async (desk, ...args) => {
  const title = vscode.l10n.t('Forget This Person');
  const about = await subject(desk, args);
  const asked = about && (await askAbout<Contact, Answers>(title, about, (contact) => steps(desk, contact)));
  const { chosen, wording } = asked?.answers ?? {};
  if (asked === undefined || chosen === undefined) return;
  if (chosen.kind === 'look') {
    const { note, line } = chosen;
    return openAt(vscode.Uri.parse(note.uri, true), note.lines.rangeOf(line).start);
  }
  if (wording !== undefined) await forget(desk, asked.meant, { ...chosen, wording });
};

async function forget(
  desk: Desk,
  { uri, name }: Contact,
  how: Parameters<typeof forgotten>[2],
): Promise<void> {
  const { survey, note, root } = await searchWith(desk, uri);
  if (survey.search === undefined || note.type !== 'contact') return;
  const { changes, doubtful } = forgotten(survey.search, note, how);
  if (!(await carryOutSeen(root, changes, vscode.l10n.t('Forget {0}', name)))) return;
  if (doubtful.length === 0) return say(vscode.l10n.t('The notes speak of {0} no longer', name));
  const places = doubtful.map(({ note: other, lines }) => `${other.path}:${(lines[0] ?? 0) + 1}`);
  answer(
    vscode.l10n.t(
      'The notes speak of {0} no longer, but for what may mean somebody else: {1}. Look there yourself.',
      name,
      places.slice(0, MOST_PLACES).join(', ') + (places.length > MOST_PLACES ? ' …' : ''),
    ),
  );
}

/** More places than these would not be read in a message. */
const MOST_PLACES = 5;
/** More lines than these are not looked through in a list; the preview shows all that changes. */
const MOST_LINES = 200;

async function subject(desk: Desk, args: readonly unknown[]): Promise<Subject<Contact> | undefined> {
  const meant: Meant<Contact> | undefined =
    (await noteGiven(desk, args, 'contact')) ?? (await noteInFront(desk, 'contact'));
  if (meant !== undefined) return { given: meant.note };
  const placeholder = vscode.l10n.t('Who is to be forgotten?');
  const none = vscode.l10n.t('There are no contacts yet. New Contact adds the first.');
  const ask = await chooser(desk, { placeholder, none }, (searches) =>
    searches.flatMap(({ survey }) => contactChoices(survey)),
  );
  return ask && { ask };
}

function steps({ workspace }: Desk, contact: Contact): Steps<Answers> {
  const search = workspace.surveyOf(vscode.Uri.parse(contact.uri, true))?.search;
  return {
    chosen: {
      ask: (place) => {
        const choices = search === undefined ? [] : choicesFor(search, contact);
        const placeholder = vscode.l10n.t('What is to go? Choose a line to look at it first.');
        return askChoice(place, { choices, placeholder });
      },
    },
    wording: {
      isAsked: ({ chosen }) => chosen?.kind === 'forget',
      ask: (place, { wording = vscode.l10n.t('a contact') }) =>
        askText(place, {
          prompt: vscode.l10n.t('What is to stand where {0} was named?', contact.name),
          value: wording,
          read: (text) => understood(text, search, contact),
        }),
    },
  };
}

function understood(text: string, search: Search | undefined, contact: Contact): Understood<string> {
  if (text === '') return { problem: vscode.l10n.t('A word or two is needed.') };
  const isNamed = search !== undefined && mentionsIn(text, identityOf(search.lookup(), contact)).length > 0;
  return isNamed ? { problem: vscode.l10n.t('That would still name them.') } : { answer: text };
}

function choicesFor(search: Search, contact: Contact): readonly Choice<Chosen>[] {
  // How it is worded changes nothing about where it stands.
  const foundWith = (withTalksAndLetters: boolean) => ({
    withTalksAndLetters,
    found: forgotten(search, contact, { wording: vscode.l10n.t('a contact'), withTalksAndLetters }),
  });
  const all = foundWith(true);
  const isAlone = all.found.removed.length === 1;
  const ways = isAlone ? [{ ...all, withTalksAndLetters: false }] : [all, foundWith(false)];
  return [
    ...ways.map(({ withTalksAndLetters, found }): Choice<Chosen> => ({
      label: withTalksAndLetters
        ? vscode.l10n.t('Remove their note, talks and letters')
        : vscode.l10n.t('Remove their note alone'),
      detail: whatHappens(found),
      iconPath: new vscode.ThemeIcon('trash'),
      value: { kind: 'forget', withTalksAndLetters },
    })),
    ...linesOf(all.found.redacted, 'edit', ''),
    ...linesOf(all.found.doubtful, 'question', vscode.l10n.t('may mean somebody else, and stays')),
  ].slice(0, MOST_LINES);
}

function whatHappens({ removed, redacted }: Forgotten): string {
  return vscode.l10n.t(
    'Go: {0}. Stay without the name: {1}.',
    removed.map(({ path }) => path).join(', '),
    redacted.length === 0 ? vscode.l10n.t('none') : redacted.map(({ note }) => note.path).join(', '),
  );
}

function linesOf(found: Forgotten['redacted'], icon: string, detail: string): readonly Choice<Chosen>[] {
  return found.flatMap(({ note, lines }) =>
    lines.map((line): Choice<Chosen> => {
      const { start, end } = note.lines.rangeOf(line);
      return {
        label: `${note.path}:${line + 1}`,
        description: note.text.slice(start, end).trim(),
        ...(detail === '' ? {} : { detail }),
        iconPath: new vscode.ThemeIcon(icon),
        value: { kind: 'look', note, line },
      };
    }),
  );
}
