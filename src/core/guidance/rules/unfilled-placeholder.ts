import * as l10n from '@vscode/l10n';

import { isHistory } from '../../agenda/history';
import type { Severity } from '../../index/control';
import { recipientOf } from '../../index/relations';
import type { Letter } from '../../model/note';
import type { LetterStatus } from '../../model/schema';
import { longDay } from '../../model/day-words';
import { letterStatus } from '../../model/status';
import { lineBreakOf } from '../../text/edits';
import { shift, type Range } from '../../text/range';
import { gapsIn } from '../gaps';
import { knownValues } from '../known-values';
import { textAt } from '../place';
import { placeholdersIn, type Placeholder } from '../placeholders';
import { defineRule, type Fix } from '../rule';

const SEVERITIES: Readonly<Record<LetterStatus, Severity>> = {
  draft: 'info',
  ready: 'error',
  sent: 'warning',
};

/** A gap that nobody filled tells the reader that the letter was meant for anybody. */
export const unfilledPlaceholder = defineRule({
  id: 'unfilled-placeholder',
  group: 'letters',
  severity: 'error',
  appliesTo: 'letter',
  summary: 'A letter still has a placeholder in it.',

  *check(letter, { ask, today }) {
    const status = letterStatus(letter);
    const { sent, subject } = letter.fields;
    const found = [...(subject === undefined ? [] : inSubject(letter, subject.range)), ...gapsIn(letter)];
    if (found.length === 0) return;
    if (status === 'sent' && sent !== undefined && isHistory(ask, sent.value, today)) return;
    const reader = recipientOf(ask, letter)?.name;
    const valueOf = knownValues(ask, letter);
    for (const gap of found) {
      yield {
        range: { start: gap.start, end: gap.end },
        severity: SEVERITIES[status],
        message: messageFor(letter, reader, textAt(letter, gap)),
        fixes: status === 'sent' ? [] : fixesFor(letter, gap, valueOf),
      };
    }
  },
});

function inSubject(letter: Letter, range: Range): readonly Placeholder[] {
  return placeholdersIn(textAt(letter, range)).map((gap) => ({ ...gap, ...shift(gap, range.start) }));
}

function messageFor(letter: Letter, name: string | undefined, gap: string): string {
  const { sent } = letter.fields;
  switch (letterStatus(letter)) {
    case 'sent':
      return sent === undefined
        ? l10n.t(
            'This letter went out with “{0}” in it. If it matters, a line that puts it right is enough.',
            gap,
          )
        : l10n.t(
            'This letter went out on {0} with “{1}” in it. If it matters, a line that puts it right is enough.',
            longDay(sent.value),
            gap,
          );
    case 'ready':
      return name === undefined
        ? l10n.t('This letter is marked as ready, and “{0}” is still to be filled in.', gap)
        : l10n.t('The letter to {0} is marked as ready, and “{1}” is still to be filled in.', name, gap);
    case 'draft':
      return name === undefined
        ? l10n.t('“{0}” is still to be filled in before this letter can go out.', gap)
        : l10n.t('“{0}” is still to be filled in before the letter to {1} can go out.', gap, name);
  }
}

function fixesFor(
  letter: Letter,
  gap: Placeholder,
  valueOf: (asks: string) => string | undefined,
): readonly Fix[] {
  const value = valueOf(isSignedWith(letter, gap) ? 'your name' : gap.asks);
  if (value === undefined) return [];
  const [first = '', ...others] = value.split('\n');
  const title =
    others.length === 0 ? l10n.t('Fill in “{0}”', first) : l10n.t('Fill in “{0}” and what follows', first);
  const { subject } = letter.fields;
  if (subject !== undefined && gap.end <= subject.range.end) {
    const written = subject.value.replace(textAt(letter, gap), () => first);
    return [{ title, edits: [{ op: 'set-field', key: 'subject', value: written }], preferred: true }];
  }
  const text = value.replaceAll('\n', lineBreakOf(letter.text));
  const { start, end } = gap;
  const edits = [{ op: 'replace', range: { start, end }, text, expected: textAt(letter, gap) }] as const;
  return [{ title, edits, preferred: true }];
}

/** Whether a name is asked for where the letter is signed: alone on its last line. */
function isSignedWith({ text }: Letter, { start, end, asks }: Placeholder): boolean {
  const isLast = /^(?:full )?name$/.test(asks) && /^\s*$/.test(text.slice(end));
  return isLast && text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
}
