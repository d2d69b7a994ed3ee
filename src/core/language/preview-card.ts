import * as l10n from '@vscode/l10n';

import { LINK_KEYS } from '../index/links';
import { momentInFull } from '../insights/moment-words';
import type { Survey } from '../insights/survey';
import type { LinkText } from '../markdown/links';
import { linkText } from '../markdown/links';
import type { Entry, Value } from '../markdown/yaml-value';
import { momentFrom } from '../model/moment';
import type { Field, Note } from '../model/note';
import { keysOf, type ReadType } from '../model/schema';
import { overlap } from '../text/range';
import { marksOf, type Mark } from './marks';
import { chipHtml, escaped, linkHtml } from './preview-html';

/** Keys that the card shows in another way, or that speak to the program alone. */
const UNLISTED: ReadonlySet<string> = new Set(['type', 'name', 'title', 'ignore']);

/** What is not written as its key is. */
const SPELT: ReadonlyMap<string, string> = new Map([
  ['linkedin', 'LinkedIn'],
  ['linkedin_connected', 'LinkedIn connected'],
]);

const ADDRESS = /^https?:\/\/[^\s<>"]{1,500}$/i;
const PROFILE_ADDRESS = /^(?:www\.)?linkedin\.com\/[^\s<>"]{1,300}$/i;
const MAIL = /^[^\s<>"@:/?#&]{1,100}@[^\s<>"@:/?#&]{1,200}$/;

/** The frontmatter of a note as a card: what it is and is called, then one line for each key that has a value. */
export function cardHtml(survey: Survey, note: Note): string {
  const marks = marksOf(survey, note);
  const rows = note.frontmatter.entries
    .filter(({ key, value }) => !UNLISTED.has(key) && value !== undefined)
    .map((entry) => rowHtml(survey, note, entry, marks));
  const kind = kindOf(note.type);
  const hasHeading = note.body.headings.some(({ level }) => level === 1);
  const name = hasHeading || !isNamed(note) ? '' : `<h1>${escaped(note.name)}</h1>`;
  const list = rows.length === 0 ? '' : `<dl>${rows.join('')}</dl>`;
  return `<section class="job-search-card" aria-label="${escaped(l10n.t('About this note'))}"><p class="job-search-kind">${escaped(kind)}</p>${name}${list}</section>\n`;
}

function isNamed({ fields }: Note): boolean {
  return 'name' in fields || 'title' in fields;
}

function kindOf(type: ReadType): string {
  switch (type) {
    case 'profile':
      return l10n.t('My job search');
    case 'contact':
      return l10n.t('Contact');
    case 'interview':
      return l10n.t('Interview');
    case 'letter':
      return l10n.t('Letter');
    case 'company':
      return l10n.t('Company');
    case 'opportunity':
      return l10n.t('Opportunity');
    case 'template':
      return l10n.t('Template');
    case 'ordinary':
      return l10n.t('Note');
    case 'copy':
      return l10n.t('Copy of a note');
  }
}

function rowHtml(survey: Survey, note: Note, { key, value }: Entry, marks: readonly Mark[]): string {
  const words = SPELT.get(key) ?? key.replace(/_+/g, ' ').trim();
  return `<div><dt>${escaped(words)}</dt><dd>${valueHtml(survey, note, key, value, marks)}</dd></div>`;
}

function valueHtml(
  survey: Survey,
  note: Note,
  key: string,
  value: Value | undefined,
  marks: readonly Mark[],
): string {
  if (value === undefined) return '';
  const kind = keysOf(note.type).get(key)?.kind;
  if (kind === 'link') return linksHtml(survey, note, key, value);
  if (value.kind === 'scalar' && kind !== undefined && /date|day/.test(kind)) {
    const moment = momentFrom(value.text);
    if (moment !== undefined && moment !== 'impossible') {
      const mark = marks.find(({ range }) => overlap(range, value.range));
      const words = momentInFull(moment, survey.today);
      if (mark?.kind === 'overdue') return chipHtml('overdue', l10n.t('overdue: {0}', words), moment.day);
      if (mark?.kind === 'today') return chipHtml('today', words, moment.day);
      return `<time datetime="${escaped(moment.day)}">${escaped(words)}</time>`;
    }
  }
  return plainHtml(value);
}

/** The links of a key as they were read, and anything else that stands there as it is written. */
function linksHtml(survey: Survey, note: Note, key: string, value: Value): string {
  const field = (note.fields as Readonly<Record<string, Field<unknown> | undefined>>)[key];
  if (field === undefined || LINK_KEYS[key] === undefined) return plainHtml(value);
  const links = (Array.isArray(field.value) ? field.value : [field.value]) as readonly LinkText[];
  return links
    .map((link) => {
      const found = { link, key, range: field.range };
      return linkHtml(survey, note, found) ?? escaped(link.label ?? link.target);
    })
    .join(', ');
}

/** A value that means no more than its text: with its addresses as links, lists as one line, keys within keys line by line. */
function plainHtml(value: Value): string {
  if (value.kind === 'list') return value.items.map(plainHtml).join(', ');
  if (value.kind === 'map')
    return value.entries
      .map(({ key, value: inner }) => `${escaped(key)}: ${inner === undefined ? '' : plainHtml(inner)}`)
      .join('<br>');
  const text = value.text.trim();
  const address = ADDRESS.test(text)
    ? text
    : PROFILE_ADDRESS.test(text)
      ? `https://${text}`
      : MAIL.test(text)
        ? `mailto:${text}`
        : undefined;
  if (address !== undefined) return `<a href="${escaped(address)}">${escaped(text)}</a>`;
  const { label, target } = linkText(text);
  return escaped(target === text ? text : (label ?? text));
}
