import * as vscode from 'vscode';

import type { Finding } from '../../core/guidance/lint';
import type { Survey } from '../../core/insights/survey';
import type { Letter } from '../../core/model/note';
import { askChoice } from '../prompts/questions';
import { askOne } from '../prompts/steps';
import { openAt } from './new-files';
import type { Meant } from './searches';

const LONGEST_WORDS = 60;

/** A letter is a note, and a note with another text another note: nobody is asked twice about the same words. */
const accepted = new WeakSet<Letter>();

/** Whether a letter may go out: where something in it would embarrass its writer, that is asked once, and Enter shows the place. */
export async function mayGoOut(
  { note, survey }: Meant<Letter>,
  title: string,
  allTheSame: string,
): Promise<boolean> {
  const error = embarrassmentIn(survey, note);
  if (error === undefined || accepted.has(note)) return true;
  const reply = await askOne(title, (place) =>
    askChoice(place, {
      choices: [
        { label: vscode.l10n.t('Not yet: show me the place'), value: false },
        { label: allTheSame, value: true },
      ],
      placeholder: whatItSays(note, error),
    }),
  );
  if (reply?.answer === true) accepted.add(note);
  else if (reply !== undefined) await openAt(vscode.Uri.parse(note.uri, true), error.range.start);
  return reply?.answer === true;
}

/** What would embarrass the writer of a letter if it went out as it is: an error, or a place that is not filled in, which is none in a draft. */
export function embarrassmentIn(survey: Survey, { uri }: Letter): Finding | undefined {
  survey.lookAt(uri);
  return survey
    .findingsOf(uri)
    .find(({ rule, severity }) => severity === 'error' || rule === 'unfilled-placeholder');
}

function whatItSays({ text }: Letter, { rule, message, range }: Finding): string {
  if (rule !== 'unfilled-placeholder') return message;
  const words = text.slice(range.start, range.end).replace(/\s+/g, ' ');
  const short = words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words;
  return vscode.l10n.t('It still says {0}.', short);
}
