import * as l10n from '@vscode/l10n';

import { stateOf } from '../agenda/follow-up';
import { leadsNowhere } from '../index/dead-links';
import { LINK_KEYS, type NoteLink } from '../index/links';
import type { Survey } from '../insights/survey';
import { momentInShort } from '../insights/moment-words';
import type { LinkText } from '../markdown/links';
import type { Day } from '../model/day';
import { longDay, relativeDay } from '../model/day-words';
import type { Note } from '../model/note';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in HTML, between tags and in the quotes of an attribute alike. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');
}

/** Words that only a screen reader says, where others see a colour or a line. */
function saidOnly(words: string): string {
  return ` <span class="job-search-said">(${escaped(words)})</span>`;
}

/** Until when a task is to be done, in words and with its state. */
export function dueHtml(day: Day, today: Day, isDone: boolean): string {
  const state = isDone ? 'done' : stateOf(day, today);
  const when = [momentInShort({ day }, today), relativeDay(day, today)] as const;
  const words =
    state === 'done'
      ? l10n.t('was due {0}', longDay(day))
      : state === 'today'
        ? l10n.t('due today')
        : state === 'overdue'
          ? l10n.t('overdue: {0}, {1}', ...when)
          : l10n.t('due {0}, {1}', ...when);
  return chipHtml(state, words, day);
}

/** A state with its words, drawn as a small box; with a day, the day is in its tooltip. */
export function chipHtml(state: string, words: string, day: Day): string {
  const title = escaped(longDay(day));
  return `<time class="job-search-chip job-search-${state}" datetime="${escaped(day)}" title="${title}">${escaped(words)}</time>`;
}

/** A link of a note as one that leads on, or as words that say where it does not; undefined where it may lead anywhere. */
export function linkHtml(survey: Survey, note: Note, found: NoteLink): string | undefined {
  const lookup = survey.search?.lookup();
  const { link, key } = found;
  if (lookup === undefined) return undefined;
  const meant = lookup.resolve(link, note, key === undefined ? undefined : LINK_KEYS[key]);
  if (meant.kind === 'note') {
    const href = escaped(addressOf(meant.note, note, link.heading));
    const shown = escaped(
      link.label ?? [nameShown(meant.note, link), link.heading].filter(Boolean).join(' › '),
    );
    // The preview follows `data-href`, and shows `href` to the mouse.
    return `<a class="job-search-link" href="${href}" data-href="${href}">${shown}</a>`;
  }
  const shown = escaped(link.label ?? link.target);
  if (meant.kind === 'several') {
    const words = l10n.t('{0} notes are called this', meant.notes.length);
    return `<span class="job-search-nowhere" title="${escaped(words)}">${shown}</span>${saidOnly(words)}`;
  }
  if (!leadsNowhere(lookup, note, found)) return undefined;
  const words = l10n.t('there is no such note yet');
  return `<span class="job-search-nowhere" title="${escaped(words)}">${shown}</span>${saidOnly(words)}`;
}

/** What a link without a label is read as: a heading of the same note alone, a note by its name. */
function nameShown(note: Note, { target }: LinkText): string {
  return target === '' ? '' : note.name;
}

/** The way from one note to another, or to a heading of it, as the preview follows it. */
function addressOf(to: Note, from: Note, heading: string | undefined): string {
  const fragment = heading === undefined ? '' : `#${encoded(slugOf(heading))}`;
  if (to.uri === from.uri && heading !== undefined) return fragment;
  const [folder, steps] = [from.path.split('/').slice(0, -1), to.path.split('/')];
  const parting = folder.findIndex((part, index) => part !== steps[index]);
  const shared = parting < 0 ? folder.length : parting;
  const up = folder.slice(shared).map(() => '..');
  return [...up, ...steps.slice(shared)].map(encoded).join('/') + fragment;
}

/** The id that the preview gives to a heading. */
function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .replace(/\s/g, '-');
}

function encoded(part: string): string {
  // Halves of characters have no encoding.
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'));
}
