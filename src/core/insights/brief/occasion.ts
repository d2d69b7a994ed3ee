import * as l10n from '@vscode/l10n';

import { listOf, withWhom } from '../../agenda/interviews';
import { follow, meetingOf } from '../../index/relations';
import { longDay } from '../../model/day-words';
import { clockAt, instantOf, type Moment } from '../../model/moment';
import type { Format } from '../../model/schema';
import { kindName } from '../interviews-tree';
import { momentInFull } from '../moment-words';
import { plain, wordsOf } from '../plain';
import { present } from '../tree';
import { bullets, linked, type Page } from './page';

/** Whom one meets, when and where, and about what. */
export function head(page: Page): readonly string[] {
  const { lookup, interview } = page;
  return [
    `# ${l10n.t('Before you meet {0}', plain(withWhom(lookup, interview)))}`,
    bullets(present([when(page), ...theirClocks(page), where(page), about(page)])),
    linked(page, interview, l10n.t('The note to this conversation')),
  ];
}

function when(page: Page): string {
  const { lookup, interview, today } = page;
  const meeting = meetingOf(lookup, interview);
  const { kind, timezone } = interview.fields;
  const kindSaid = kind && kindName(kind.value);
  if (meeting === undefined) return present([l10n.t('the day is still open'), kindSaid]).join(' · ');
  const mine = lookup.profile()?.fields.timezone?.value ?? timezone?.value;
  const isToldApart = theirClocks(page).length > 0 && mine !== undefined;
  return present([
    `**${plain(momentInFull(meeting, today))}**${isToldApart ? ` (${plain(mine)})` : ''}`,
    meeting.time === undefined ? l10n.t('the hour is still open') : undefined,
    kindSaid,
  ]).join(' · ');
}

/** The same moment on the clocks of those who live by another, and on that of the meeting, each once. */
function theirClocks({ lookup, interview, people, today }: Page): readonly string[] {
  const { start, timezone } = interview.fields;
  const meeting = meetingOf(lookup, interview);
  if (start?.value.time === undefined || meeting === undefined) return [];
  const instant = instantOf(start.value, timezone?.value ?? lookup.profile()?.fields.timezone?.value);
  const zones = new Map<string, readonly string[]>();
  for (const { name, fields } of people) {
    const zone = fields.timezone?.value;
    if (zone !== undefined) zones.set(zone, [...(zones.get(zone) ?? []), name]);
  }
  if (timezone !== undefined && !zones.has(timezone.value)) zones.set(timezone.value, []);
  return [...zones]
    .map(([zone, names]) => ({ zone, names, clock: clockAt(instant, zone) }))
    .filter(({ clock }) => !isSameMoment(clock, meeting))
    .map(({ zone, names, clock }) => {
      const there = plain(momentInFull(clock, today));
      if (names.length === 0) return l10n.t('In {0}: {1}', plain(zone), there);
      return l10n.t('For {0}: {1} ({2})', plain(listOf(names)), there, plain(zone));
    });
}

function isSameMoment(one: Moment, other: Moment): boolean {
  return one.day === other.day && one.time === other.time;
}

function where({ interview }: Page): string | undefined {
  const { format, place, duration } = interview.fields;
  const length = duration && interview.text.slice(duration.range.start, duration.range.end);
  const parts = present([format && formatName(format.value), place?.value, length && wordsOf(length)]);
  return parts.length === 0 ? undefined : parts.map(plain).join(' · ');
}

function about(page: Page): string | undefined {
  const { lookup, interview } = page;
  const link = interview.fields.opportunity?.value;
  if (link === undefined) return undefined;
  const opening = follow(lookup, link, interview, 'opportunity');
  if (opening === undefined) return l10n.t('About: {0}', plain(link.label ?? link.target));
  const { status, deadline } = opening.fields;
  const state = present([status?.value, deadline && l10n.t('deadline {0}', longDay(deadline.value))]);
  return l10n.t('About: {0}', [linked(page, opening), ...state.map(plain)].join(' · '));
}

function formatName(format: Format): string {
  const names: Readonly<Record<Format, string>> = {
    'in-person': l10n.t('in person'),
    phone: l10n.t('by telephone'),
    video: l10n.t('by video'),
    written: l10n.t('in writing'),
  };
  return names[format];
}
