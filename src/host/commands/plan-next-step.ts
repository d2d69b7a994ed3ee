import * as vscode from 'vscode';

import { allOf } from '../../core/acts/changes';
import { planStep } from '../../core/acts/next-step';
import { withWhom } from '../../core/agenda/interviews';
import type { Contact, Interview } from '../../core/model/note';
import { longDay } from '../../core/model/day-words';
import { askStep, askStepDay, stepMeant, type StepAnswers } from '../prompts/next-step';
import { contactChoices } from '../prompts/people';
import { askChoice } from '../prompts/questions';
import { askAbout, type Steps, type Subject } from '../prompts/steps';
import { carryOut } from '../workspace/apply-edits';
import type { Command, Desk } from './command';
import { answer, say } from './say';
import { noteGiven, noteInFront, searchMeant, type OpenSearch } from './searches';

/** Asks what comes next with somebody, and puts it on the agenda: as a task, or as the day on which to be in touch again. */
export const planNextStep: Command = async (desk, ...args) => {
  const title = vscode.l10n.t('Plan Next Step');
  const search = await searchMeant(desk, args, title);
  if (search === undefined) return;
  const { lookup, root, survey } = search;
  const about = await subject(desk, args, search);
  const asked = about && (await askAbout(title, about, (note) => questions(search, note)));
  const step = asked && stepMeant(survey.calendar, asked.answers);
  if (asked === undefined || step === undefined) return;
  await carryOut(root, allOf(planStep(lookup, asked.meant, step)));
  say(vscode.l10n.t('{0}: planned for {1}', step.what ?? nameOf(search, asked.meant), longDay(step.day)));
};

async function subject(
  desk: Desk,
  args: readonly unknown[],
  { survey }: OpenSearch,
): Promise<Subject<Contact | Interview> | undefined> {
  const meant =
    (await noteGiven(desk, args, 'contact', 'interview')) ??
    (await noteInFront(desk, 'contact', 'interview'));
  if (meant !== undefined) return { given: meant.note };
  const choices = contactChoices(survey, { detailed: true });
  if (choices.length === 0) return void answer(vscode.l10n.t('There is no contact yet to plan a step with.'));
  const placeholder = vscode.l10n.t('With whom?');
  return { ask: (place) => askChoice<Contact | Interview>(place, { choices, placeholder }) };
}

function questions(search: OpenSearch, note: Contact | Interview): Steps<StepAnswers> {
  const { calendar } = search.survey;
  const name = nameOf(search, note);
  return {
    step: {
      ask: (place, { step: value }) =>
        askStep(place, {
          prompt: vscode.l10n.t(
            'What comes next with {0}, and when? Enter alone: be in touch again in a while.',
            name,
          ),
          calendar,
          value,
        }),
    },
    stepDay: {
      isAsked: ({ step = '' }) => stepMeant(calendar, { step }) === undefined,
      ask: (place, soFar) => askStepDay(place, calendar, soFar),
    },
  };
}

function nameOf({ lookup }: OpenSearch, note: Contact | Interview): string {
  return note.type === 'contact' ? note.name : withWhom(lookup, note);
}
