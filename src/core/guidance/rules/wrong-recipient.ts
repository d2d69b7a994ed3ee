import * as l10n from '@vscode/l10n';

import { isHistory } from '../../agenda/history';
import { shortName } from '../../drafts/prose';
import type { Severity } from '../../index/control';
import { isInEnglish } from '../../index/language';
import type { Lookup } from '../../index/lookup';
import { nameBehind, recipientOf } from '../../index/relations';
import type { Letter } from '../../model/note';
import { letterStatus } from '../../model/status';
import { isEnglishGreeting } from '../../prose/greetings';
import { proseOf } from '../../prose/letter-prose';
import type { Range } from '../../text/range';
import { fitOf, namesReader, type Addressee } from '../addressee';
import { strangeCompaniesIn } from '../reader-company';
import { textAt } from '../place';
import { defineRule, type Fix, type Observation } from '../rule';

/** Whoever finds another name at the head of a letter reads no further. */
export const wrongRecipient = defineRule({
  id: 'wrong-recipient',
  group: 'letters',
  severity: 'error',
  appliesTo: 'letter',
  summary: 'A letter addresses somebody else than its reader.',

  *check(letter, { ask, today }) {
    const { sent } = letter.fields;
    const isSent = letterStatus(letter) === 'sent';
    if (isSent && sent !== undefined && isHistory(ask, sent.value, today)) return;
    const severity: Severity = isSent ? 'warning' : 'error';
    const isEnglish = isInEnglish(ask, letter);
    const reader = addresseeOf(ask, letter);
    if (reader !== undefined) yield* inSalutation(ask, letter, reader, { severity, isEnglish });
    if (isEnglish) yield* inText(ask, letter, reader, severity);
  },
});

function addresseeOf(ask: Lookup, letter: Letter): Addressee | undefined {
  const link = letter.fields.to?.value;
  if (link === undefined) return undefined;
  const contact = recipientOf(ask, letter);
  if (contact === undefined && ask.resolve(link, letter, 'contact').kind !== 'none') return undefined;
  return {
    name: nameBehind(ask, link, letter),
    aliases: contact?.fields.aliases?.value ?? [],
    contact,
  };
}

function* inSalutation(
  ask: Lookup,
  letter: Letter,
  reader: Addressee,
  { severity, isEnglish }: { readonly severity: Severity; readonly isEnglish: boolean },
): Iterable<Observation> {
  const { salutation } = proseOf(letter);
  if (salutation === undefined) return;
  const greeted = textAt(letter, salutation.name);
  const fit = fitOf(ask, greeted, reader, isEnglish && isEnglishGreeting(salutation.greeting));
  if (fit === 'theirs' || fit === 'anybody' || isOneOfSeveral(letter, salutation.name.end, reader)) return;
  const fixes = fixesFor(letter, salutation.name, rightName(greeted, reader));
  if (fit === 'nobody') {
    const message = l10n.t(
      'The letter goes to {0}, and this is not a name of theirs in your notes.',
      reader.name,
    );
    yield { range: salutation.name, severity: 'warning', message, fixes };
    return;
  }
  const message = l10n.t('The letter goes to {0}, and this greets {1}.', reader.name, fit.other.name);
  yield { range: salutation.name, severity, message, fixes };
}

/** Whether the line goes on with more names, and theirs is among them: "Dear Ken, Irene and Tom,". */
function isOneOfSeveral({ text }: Letter, from: number, reader: Addressee): boolean {
  const rest = /^,[^\n.!?]{1,80}$/m.exec(text.slice(from, from + 100))?.[0];
  return rest !== undefined && namesReader(rest, reader);
}

/** How the salutation would greet its reader in the same manner. */
function rightName(greeted: string, { name, aliases, contact }: Addressee): string {
  const words = name.split(/\s+/);
  const honorific = contact?.fields.honorific?.value;
  if (/^\p{L}{1,4}\.|^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor)\s/u.test(greeted))
    return honorific !== undefined && words.length === 2 ? `${honorific} ${words[1] ?? ''}` : name;
  return greeted.includes(' ') ? name : shortName(name, aliases);
}

function* inText(
  ask: Lookup,
  letter: Letter,
  reader: Addressee | undefined,
  severity: Severity,
): Iterable<Observation> {
  for (const { range, name, right } of strangeCompaniesIn(ask, letter, reader?.contact)) {
    yield {
      range,
      severity,
      message:
        reader === undefined
          ? l10n.t('This letter is for {0}, and this says {1}.', right, name)
          : l10n.t('{0} works at {1}, and this says {2}.', reader.name, right, name),
      fixes: fixesFor(letter, range, right),
    };
  }
}

function fixesFor(letter: Letter, range: Range, right: string): readonly Fix[] {
  if (letterStatus(letter) === 'sent') return [];
  const title = l10n.t('Replace with “{0}”', right);
  const expected = textAt(letter, range);
  const { subject } = letter.fields;
  if (subject !== undefined && range.end <= subject.range.end) {
    const value = subject.value.replace(expected, () => right);
    return [{ title, edits: [{ op: 'set-field', key: 'subject', value }], preferred: true }];
  }
  return [{ title, edits: [{ op: 'replace', range, text: right, expected }], preferred: true }];
}
