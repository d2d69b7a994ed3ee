import fc from 'fast-check';

import type { Conversation, Person } from '../../../src/core/drafts/draft-note';
import { DEFAULT_FOLDERS } from '../../../src/core/model/schema';

/** A place with nothing in it yet. */
export const EMPTY = { folders: DEFAULT_FOLDERS, isTaken: () => false };

export const MAYA: Person & { readonly linkTarget: string } = {
  name: 'Maya Okafor',
  linkTarget: 'Maya Okafor',
  role: 'Staff Security Engineer, Core Network',
  company: { name: 'Northwind Telecom', linkTarget: 'Northwind Telecom' },
  source: 'referral',
  referredBy: { name: 'Dan Reyes', linkTarget: 'Dan Reyes' },
  foundVia: 'her article on sensor networks',
  lastLog: ['2026-11-03 email: asked for 20 minutes', '2026-11-04 email: she said yes'],
};

/** Somebody of whom nothing but the name is known. */
export const STRANGER: Person & { readonly linkTarget: string } = {
  name: '山田 太郎',
  linkTarget: '山田 太郎',
};

/** A talk with Maya on Tuesday, prepared on the Saturday before. */
export const TALK: Conversation & { readonly contact: typeof MAYA } = {
  kind: 'informational',
  today: '2026-11-21',
  contact: MAYA,
  moment: { day: '2026-11-24', time: '15:00' },
  format: 'video',
  field: 'Telecommunications',
};

const SIGNS = [
  ...' "\'`#:-[]{}()<>|&*!%@\\,?~.=+/_$^;',
  '---',
  '-->',
  '<!--',
  '[[',
  ']]',
  '{{',
  '}}',
  ': ',
  ' #',
];
const SPACES = ['\t', '\n', '\r\n', '\r', '\u0085', '\u00a0', '\u2028', '\ufeff', '\u200f', '\u200d'];
const ODD = ['\0', '\u007f', '\ud800', '\udfff', '\ufe0f', '\u0301', 'null', 'yes', '2026-12-01', '📅'];
const LETTERS = [...'aZé9١山ى한😀𝒳', 'ß', 'Dan', 'Reyes'];

/** A text of one to sixty pieces, of those above all that mean something in YAML, Markdown or a file's name. */
export const anyText = fc
  .array(fc.constantFrom(...SIGNS, ...SPACES, ...ODD, ...LETTERS), {
    minLength: 1,
    maxLength: 60,
    size: 'max',
  })
  .map((pieces) => pieces.join(''))
  .filter((text) => text.trim() !== '');
