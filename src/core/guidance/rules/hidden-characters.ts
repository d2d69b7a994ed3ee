import * as l10n from '@vscode/l10n';

import { doubleQuoted } from '../../markdown/yaml-scalar';
import type { Entry, Scalar, Value } from '../../markdown/yaml-value';
import type { Note } from '../../model/note';
import { NOTE_TYPES } from '../../model/schema';
import { hiddenIn, turnsText, withoutHidden } from '../../prose/hidden-characters';
import { overlapsAny, type Range } from '../../text/range';
import { brief } from '../brief';
import { textAt, typePlace } from '../place';
import { defineRule, type Observation } from '../rule';

const MOST_SIGNS = 3;
/** What stands between blanks and holds a character that may be hidden. */
const WORD = /[^ \t\r\n\u00a0<>()[\]]{1,500}/g;
const LEADS_AWAY = /@|:\/\/|^www\./i;
const OVERRIDE = /[\u202d\u202e]/;

/** What cannot be seen comes along when an address is copied, and can make one name look like another. */
export const hiddenCharacters = defineRule({
  id: 'hidden-characters',
  group: 'data',
  severity: 'warning',
  appliesTo: NOTE_TYPES,
  summary: 'A name, an address, a link or the name of a file holds characters that cannot be seen.',

  *check(note) {
    const inPath = signsIn(note.path);
    if (inPath !== undefined) yield { range: typePlace(note), message: ofFile(note.path, inPath) };
    for (const value of scalarsIn(note.frontmatter.entries)) {
      const signs = signsIn(value.text);
      if (signs !== undefined) yield told(value.text, signs, value.range, cleanScalar(note, value), note);
    }
    const { range, code } = note.body;
    const body = textAt(note, range);
    if (hiddenIn(body).length === 0) return;
    const links = note.body.links.map(({ targetRange }) => targetRange);
    for (const { 0: word, index } of body.matchAll(WORD)) {
      const place = { start: range.start + index, end: range.start + index + word.length };
      const signs = signsIn(word);
      if (signs === undefined || place.start === 0 || overlapsAny(place, code)) continue;
      if (LEADS_AWAY.test(word) || OVERRIDE.test(word) || overlapsAny(place, links))
        yield told(word, signs, place, withoutHidden(word), note);
    }
  },
});

function* scalarsIn(entries: readonly Entry[]): Generator<Scalar> {
  for (const { value } of entries) if (value !== undefined) yield* scalarsOf(value);
}

function* scalarsOf(value: Value): Generator<Scalar> {
  if (value.kind === 'scalar') yield value;
  else if (value.kind === 'list') for (const item of value.items) yield* scalarsOf(item);
  else yield* scalarsIn(value.entries);
}

/** The numbers by which the characters are known, each once; undefined where there are none. */
function signsIn(text: string): readonly string[] | undefined {
  const hidden = hiddenIn(text);
  if (hidden.length === 0) return undefined;
  const known = hidden.map(({ start }) =>
    text.codePointAt(start)?.toString(16).toUpperCase().padStart(4, '0'),
  );
  return [...new Set(known)].map((hex) => `U+${hex ?? ''}`);
}

/** The value as it is written, without what is hidden; what was escaped between quotes is written anew. */
function cleanScalar(note: Note, { text, range }: Scalar): string {
  const written = textAt(note, range);
  return hiddenIn(written).length > 0 ? withoutHidden(written) : doubleQuoted(withoutHidden(text));
}

/** No fix: where a file goes, links have to follow. */
function ofFile(path: string, signs: readonly string[]): string {
  return l10n.t(
    'This file is called “{0}”, and its name holds {1}, which cannot be seen: whoever types the name does not find it. Give it another name.',
    brief(withoutHidden(path)),
    signs.slice(0, MOST_SIGNS).join(', '),
  );
}

function told(text: string, signs: readonly string[], range: Range, clean: string, note: Note): Observation {
  // What turns text would turn the message too.
  const seen = brief(withoutHidden(text));
  const named = signs.slice(0, MOST_SIGNS).join(', ');
  return {
    range,
    message: turnsText(text)
      ? l10n.t(
          '“{0}” holds {1}, which turns the direction of text, so it may not read as it is written. Take it out.',
          seen,
          named,
        )
      : l10n.t(
          '“{0}” holds {1}, which cannot be seen, so it is not the same as it looks. Take it out.',
          seen,
          named,
        ),
    fixes: [
      {
        title: l10n.t('Remove what cannot be seen'),
        edits: [{ op: 'replace', range, text: clean, expected: textAt(note, range) }],
        preferred: true,
      },
    ],
  };
}
