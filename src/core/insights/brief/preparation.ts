import * as l10n from '@vscode/l10n';

import { answersIn } from '../../guidance/answers';
import type { Finding } from '../../guidance/lint';
import { questionsIn } from '../../guidance/questions';
import type { Severity } from '../../index/control';
import { companyOf, lettersTo } from '../../index/relations';
import { sectionOf, tasksIn, type Task } from '../../markdown/body';
import type { Company } from '../../model/note';
import { letterStatus } from '../../model/status';
import { plain, wordsOf } from '../plain';
import { present } from '../tree';
import { bullets, linked, taskOf, written, type Page } from './page';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** What is noted about the talk, the people and the company. */
export function research(page: Page): string {
  const { lookup, interview, people } = page;
  const company = companyOf(lookup, interview)?.note;
  const blocks = [
    block(
      '',
      ['Research', 'Common ground'].flatMap((title) => written(page, interview, title)),
    ),
    ...people.map((contact) =>
      block(
        linked(page, contact),
        ['Research', 'Common ground'].flatMap((title) => written(page, contact, title)),
      ),
    ),
    company === undefined
      ? ''
      : block(linked(page, company), [
          ...facts(company),
          ...['Research', 'News'].flatMap((title) => written(page, company, title)),
        ]),
  ];
  return blocks.filter((text) => text !== '').join('\n\n');
}

/** What the keys of a company say, on one line. */
function facts({ fields: { industry, size, location, website } }: Company): readonly string[] {
  const known = present([industry, size, location, website]).map(({ value }) => plain(wordsOf(value)));
  return known.length === 0 ? [] : [known.join(' · ')];
}

function block(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return title === '' ? bullets(lines) : `${title}\n\n${bullets(lines)}`;
}

/** The questions, in their order. */
export function questions({ interview }: Page): string {
  return questionsIn(interview)
    .map(({ text }, nth) => `${nth + 1}. ${plain(wordsOf(text))}`)
    .join('\n');
}

/** The questions to which an answer is prepared. */
export function answers({ interview }: Page): readonly string[] {
  return answersIn(interview)
    .filter(({ hasText }) => hasText)
    .map(({ question }) => plain(wordsOf(question)));
}

/** What the survey finds in the note, and what is not ticked of what belongs before the meeting. */
export function stillOpen(page: Page): readonly string[] {
  const { survey, interview, lookup, people } = page;
  const findings = survey
    .findingsOf(interview.uri)
    // The items themselves stand below.
    .filter(({ rule }) => rule !== 'checklist-open')
    .toSorted((a, b) => severityOf(a) - severityOf(b))
    .map(({ message }) => plain(message));
  const tasks = beforeOf(page).map((task) => `☐ ${taskOf(interview)(task)}`);
  const unsent = people
    .flatMap((contact) => lettersTo(lookup, contact))
    .filter((letter) => letterStatus(letter) !== 'sent')
    .map((letter) => l10n.t('Written and not sent yet: {0}', linked(page, letter)));
  return [...findings, ...tasks, ...unsent];
}

function severityOf({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

/** The unticked items of the checklist that belong before the meeting: under Before, or under no heading of their own. */
function beforeOf(page: Page): readonly Task[] {
  const there = new Set(tasksOf(page, 'There'));
  return tasksOf(page, 'Checklist').filter((task) => !task.done && !there.has(task));
}

/** The tasks in a section of the note, ticked or not. */
export function tasksOf({ interview: { body } }: Page, title: string): readonly Task[] {
  const section = sectionOf(body, title);
  if (section === undefined) return [];
  return tasksIn(body, section.content).filter(({ item }) => item.textRange.start < item.textRange.end);
}
