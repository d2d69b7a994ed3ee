import * as l10n from '@vscode/l10n';

import type { FollowUp } from '../agenda/follow-up';
import { brief } from '../guidance/brief';
import type { Lookup } from '../index/lookup';
import { meetingOf, nameBehind } from '../index/relations';
import { letterLine, letterState } from '../insights/contacts-tree';
import { followUpLine } from '../insights/follow-ups-tree';
import { interviewLine } from '../insights/interviews-tree';
import { momentInShort } from '../insights/moment-words';
import type { Survey } from '../insights/survey';
import type { TreeNode } from '../insights/tree';
import { relativeDay } from '../model/day-words';
import type { Interview, Letter, Note } from '../model/note';
import { isOpen, letterStatus } from '../model/status';
import { at, type Range } from '../text/range';

/** The one line above a note that says what is to be done with it. */
export interface Lens {
  /** Where the note begins. */
  readonly range: Range;
  readonly words: string;
  /** The line of a tree that says the same, whose acts are its acts. */
  readonly line: TreeNode;
  readonly tree: 'followUps' | 'contacts' | 'interviews';
}

/**
 * What is next to be done with a note, or when the meeting is that it is about; undefined where nothing is due within a week.
 * `hasHints` says that a hint behind the day of a meeting tells already how far off it is.
 */
export function lensOf(
  survey: Survey,
  lookup: Lookup,
  note: Note,
  { hasHints }: { readonly hasHints: boolean },
): Lens | undefined {
  const range = topOf(note);
  const next = nextOf(survey, note);
  if (note.type === 'letter' && letterStatus(note) !== 'sent')
    return { range, tree: 'contacts', ...unsent(survey, lookup, note) };
  const meeting = note.type === 'interview' ? upcoming(survey, lookup, note, hasHints) : undefined;
  if (meeting !== undefined && (next === undefined || next.act === 'prepare'))
    return { range, tree: 'interviews', ...meeting };
  if (next === undefined) return undefined;
  return { range, tree: 'followUps', words: dueSaid(next, survey), line: followUpLine(next, survey) };
}

/** Above its keys, which stand first where there are any, else above its heading. */
function topOf({ frontmatter, body }: Note): Range {
  return at(frontmatter.range === undefined ? (body.headings[0]?.range.start ?? 0) : 0);
}

/** The first of the agenda that stands in a note, or is about the person whose note it is, where it is the person's turn. */
function nextOf(survey: Survey, { type, uri }: Note): FollowUp | undefined {
  const [next] = type === 'contact' ? survey.followUpsAbout(uri) : survey.followUpsIn(uri);
  return next === undefined || next.state === 'later' || next.state === 'waiting' ? undefined : next;
}

function dueSaid({ act, what, why, due }: FollowUp, { today }: Survey): string {
  if (act === 'prepare') return `${brief(what)} · ${why}`;
  return l10n.t('{0}, due {1}', brief(what), relativeDay(due, today));
}

type Said = Pick<Lens, 'words' | 'line'>;

function unsent({ today }: Survey, lookup: Lookup, letter: Letter): Said {
  const to = letter.fields.to?.value;
  const state = letterState(letter, today);
  const words =
    to === undefined ? state : l10n.t('To {0} · {1}', brief(nameBehind(lookup, to, letter)), state);
  return { words, line: letterLine(letter, today) };
}

/** `Tuesday 15:00, in 3 days`, or `Tuesday 15:00` where the rest is said elsewhere; undefined where the interview is over or has no day yet. */
function upcoming(
  { today }: Survey,
  lookup: Lookup,
  interview: Interview,
  hasHints: boolean,
): Said | undefined {
  const meeting = meetingOf(lookup, interview);
  if (meeting === undefined || !isOpen(interview) || meeting.day < today) return undefined;
  const moment = momentInShort(meeting, today);
  return {
    words: hasHints ? moment : `${moment}, ${relativeDay(meeting.day, today)}`,
    line: interviewLine(lookup, interview, today, 'upcoming'),
  };
}
