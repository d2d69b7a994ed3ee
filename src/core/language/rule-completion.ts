import * as l10n from '@vscode/l10n';

import type { Rule } from '../guidance/rule';
import type { Survey } from '../insights/survey';
import type { Note } from '../model/note';
import type { Range } from '../text/range';
import { complete, type Completion, type Completions } from './completion-item';

/** The rules that may speak of a note, those first that do just now; of the profile, whose settings are for all notes, every one. */
export function rulesFor(survey: Survey, note: Note): readonly Rule[] {
  const speaking = new Set(survey.findingsOf(note.uri).map(({ rule }) => rule));
  const fitting = [...survey.known.values()].filter(
    ({ appliesTo }) => note.type === 'profile' || appliesTo.has(note.type),
  );
  return fitting.sort((a, b) => Number(speaking.has(b.id)) - Number(speaking.has(a.id)));
}

/** What can be taken in a comment to the rules that is being typed on a line; undefined outside of one. */
export function directiveCompletions(
  survey: Survey,
  note: Note,
  line: Range,
  offset: number,
): Completions | undefined {
  const { text } = note;
  const open = text.slice(line.start, offset).lastIndexOf('<!--');
  const before = open < 0 ? '' : text.slice(line.start + open + '<!--'.length, offset);
  if (open < 0 || before.includes('-->')) return undefined;
  const words = before.trimStart().split(/[\s,]+/);
  const [action = '', ...named] = words;
  const typed = words.at(-1) ?? '';
  const after = /^[\w-]{0,60}/.exec(text.slice(offset, line.end))?.[0] ?? '';
  const range = { start: offset - typed.length, end: offset + after.replace(/-{2,9}$/, '').length };
  // Not before a letter is typed: most comments are not to the rules.
  if (named.length === 0)
    return complete(actions(range).filter(({ label }) => typed !== '' && label.startsWith(typed)));
  const isOurs = action.startsWith('job-search-') && !named.slice(0, -1).includes('--');
  const taken = new Set(named.slice(0, -1));
  const left = isOurs ? rulesFor(survey, note).filter(({ id }) => !taken.has(id)) : [];
  return complete(left.map((rule) => ruleItem(rule, range)));
}

function ruleItem({ id, summary }: Rule, range: Range): Completion {
  return { label: id, documentation: summary, kind: 'rule', insert: id, range };
}

function actions(range: Range): readonly Completion[] {
  const meanings = {
    'job-search-disable': l10n.t('no more of these rules from here on'),
    'job-search-disable-next-line': l10n.t('none of these rules on the next line'),
    'job-search-enable': l10n.t('these rules again from here on'),
  };
  return Object.entries(meanings).map(([label, detail]) => ({
    label,
    detail,
    kind: 'word',
    insert: `${label} `,
    range,
    goesOn: true,
  }));
}
