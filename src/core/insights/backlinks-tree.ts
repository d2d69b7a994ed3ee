import * as l10n from '@vscode/l10n';

import type { Lookup } from '../index/lookup';
import { referencesTo, type Reference } from '../index/references';
import type { Note } from '../model/note';
import type { ReadType } from '../model/schema';
import { calledInLists } from './called';
import { wordsOf } from './plain';
import type { Survey } from './survey';
import { groupOf, present, type TreeNode } from './tree';

const ICONS: Readonly<Record<ReadType, string>> = {
  profile: 'account',
  contact: 'person',
  interview: 'calendar',
  letter: 'mail',
  company: 'organization',
  opportunity: 'briefcase',
  ordinary: 'note',
  template: 'file-code',
  copy: 'files',
};

/** The links of other notes to one note, by what they stand in; each with the words around it, where it opens. */
export function backlinksTree(survey: Survey, note: Note): readonly TreeNode[] {
  const lookup = survey.search?.lookup();
  if (lookup === undefined) return [];
  const others = onePerLine(referencesTo(lookup, note).filter(({ note: from }) => from.uri !== note.uri));
  const inType = (...types: readonly ReadType[]) =>
    others.filter(({ note: from }) => types.includes(from.type));
  const group = (id: string, label: string, references: readonly Reference[]) =>
    groupOf(`backlinks/${id}`, label, references, (one) => lineOf(lookup, one), { isOpen: true });
  return present([
    group('interviews', l10n.t('Interviews'), inType('interview').reverse()),
    group('letters', l10n.t('Letters'), inType('letter').reverse()),
    group('people', l10n.t('People'), inType('contact')),
    group(
      'other',
      l10n.t('Other notes'),
      inType('profile', 'company', 'opportunity', 'ordinary', 'template'),
    ),
  ]);
}

/** The first reference of each line: a name that is said twice in a sentence is one thing to read. */
function onePerLine(references: readonly Reference[]): readonly Reference[] {
  return [...new Map(references.map((one) => [idOf(one), one] as const).reverse()).values()].reverse();
}

function lineOf(lookup: Lookup, reference: Reference): TreeNode {
  const { note, link } = reference;
  const label = calledInLists(lookup, note);
  const description = wordsAround(reference);
  return {
    id: idOf(reference),
    label,
    description,
    icon: ICONS[note.type],
    spoken: `${label}, ${description}`,
    target: { note, range: link.range },
  };
}

function idOf({ note, link }: Reference): string {
  return `backlinks/${note.uri}#${note.lines.lineOf(link.range.start)}`;
}

// Further in than a line of the sidebar shows, what stands shortly before the link says more than how the paragraph begins.
const FAR = 80;
const NEAR = 30;
const MARKS = /^[\s>#*+-]{0,40}(?:\[[^\n\]]\]\s)?/;

/** The words of the line in which a link stands, without the quotes that a key puts around its value. */
function wordsAround({ note: { text, lines }, link: { range, key } }: Reference): string {
  const line = lines.rangeOf(lines.lineOf(range.start));
  const isFar = range.start - line.start > FAR;
  const from = isFar ? Math.max(line.start, text.lastIndexOf(' ', range.start - NEAR)) : line.start;
  const written = wordsOf(text.slice(from, line.end).replace(MARKS, ''));
  const words = key === undefined ? written : written.replace(/"([^"\n]{1,400})"/g, '$1');
  return isFar ? `… ${words}` : words;
}
