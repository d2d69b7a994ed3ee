import type { Act, FollowUp } from '../agenda/follow-up';
import { withWhom } from '../agenda/interviews';
import type { Named } from '../drafts/draft-note';
import { targetOf } from '../drafts/from-notes';
import { emptyWeek, type ReviewedWeek, type ReviewLine } from '../drafts/weekly-review';
import { referralsOf } from '../guidance/referrals';
import type { Lookup } from '../index/lookup';
import { companyOf, meetingOf, nameBehind, touchesOf } from '../index/relations';
import { addDays, weekdayOf, type Day } from '../model/day';
import { longDay } from '../model/day-words';
import type { Interview, Letter, Note } from '../model/note';
import { interviewStatus, letterStatus } from '../model/status';
import { isIn, weekOf, type Week } from '../model/week';
import { upcomingIn } from './interviews-tree';
import type { Survey } from './survey';
import { present } from './tree';

/** What hangs on others: a reply, or the feedback that they offered. */
const THEIRS: ReadonlySet<Act> = new Set(['nudge', 'rest', 'ask-feedback']);

/** The two weeks that one may want to look back on, the likelier first: on a Monday or Tuesday that is the week before. */
export function weeksToReview(today: Day): readonly [Week, Week] {
  const [current, last] = [weekOf(today), weekOf(addDays(today, -7))];
  return ['mon', 'tue'].includes(weekdayOf(today)) ? [last, current] : [current, last];
}

/** What a week was, as the notes tell it, and what is open and planned after it, as the agenda sees it today. */
export function reviewOf(survey: Survey, week: Week): ReviewedWeek {
  const lookup = survey.search?.lookup();
  if (lookup === undefined) return emptyWeek(week);
  const held = heldIn(lookup, week);
  const isTheirs = ({ act, state }: FollowUp) => THEIRS.has(act) || state === 'waiting';
  const isMine = (item: FollowUp) =>
    !isTheirs(item) && item.act !== 'prepare' && (item.due <= week.sunday || item.act === 'keep-promise');
  const items = survey.followUps();
  const after = weekOf(addDays(week.sunday, 1));
  return {
    week,
    goal: lookup.profile()?.fields.weekly_goal?.value,
    conversations: held.map(({ interview, day }) => conversation(lookup, interview, day)),
    ...lettersIn(lookup, week),
    referrals: referralsIn(lookup, held),
    newContacts: newIn(lookup, week),
    mine: items.filter(isMine).map((item) => openLine(lookup, item)),
    theirs: items.filter(isTheirs).map((item) => openLine(lookup, item)),
    ahead: meetingsIn(lookup, week, survey.today),
    next: [
      ...meetingsIn(lookup, after, survey.today),
      ...items
        .filter((item) => !isMine(item) && !isTheirs(item) && item.act !== 'prepare' && isIn(after, item.due))
        .map(({ note, what, due }) => ({ about: named(lookup, note, what), day: due })),
    ].sort(byDay),
  };
}

interface Held {
  readonly interview: Interview;
  readonly day: Day;
}

function heldIn(lookup: Lookup, week: Week): readonly Held[] {
  return lookup
    .all('interview')
    .filter((interview) => interviewStatus(interview) === 'done')
    .flatMap((interview) => {
      const day = meetingOf(lookup, interview)?.day;
      return day !== undefined && isIn(week, day) ? [{ interview, day }] : [];
    })
    .sort((a, b) => compare(`${a.day} ${a.interview.path}`, `${b.day} ${b.interview.path}`));
}

function conversation(lookup: Lookup, interview: Interview, day: Day): ReviewLine {
  return {
    about: named(lookup, interview, withWhom(lookup, interview)),
    day,
    words: interview.fields.kind?.value,
  };
}

function lettersIn(lookup: Lookup, week: Week): Pick<ReviewedWeek, 'sent' | 'replies'> {
  const letters = lookup.all('letter').toSorted((a, b) => compare(a.path, b.path));
  const sent = letters.flatMap((letter) => {
    const day = letter.fields.sent?.value;
    return day !== undefined && letterStatus(letter) === 'sent' && isIn(week, day)
      ? [letterLine(lookup, letter, day)]
      : [];
  });
  const replies = letters.flatMap((letter) => {
    const day = letter.fields.replied?.value;
    return day !== undefined && isIn(week, day) ? [letterLine(lookup, letter, day)] : [];
  });
  return { sent: sent.sort(byDay), replies: replies.sort(byDay) };
}

function letterLine(lookup: Lookup, letter: Letter, day: Day): ReviewLine {
  const { to, kind, subject } = letter.fields;
  const name = to === undefined ? letter.name : nameBehind(lookup, to.value, letter);
  const words = present([kind?.value.replaceAll('-', ' '), subject && `“${subject.value}”`]).join(', ');
  return { about: named(lookup, letter, name), day, words };
}

function referralsIn(lookup: Lookup, held: readonly Held[]): readonly ReviewLine[] {
  return held.flatMap(({ interview }) =>
    referralsOf(lookup, interview).map(({ name, contact }) => ({
      about: contact === undefined ? { name } : named(lookup, contact, name),
      words: `named by ${withWhom(lookup, interview)}`,
    })),
  );
}

/** Those with whom something passed for the first time. */
function newIn(lookup: Lookup, week: Week): readonly ReviewLine[] {
  return lookup
    .all('contact')
    .flatMap((contact) => {
      const day = touchesOf(lookup, contact, week.sunday).at(-1)?.day;
      if (day === undefined || !isIn(week, day)) return [];
      const work = present([contact.fields.role?.value, companyOf(lookup, contact)?.name]).join(', ');
      return [{ about: named(lookup, contact, contact.name), day, words: work }];
    })
    .sort(byDay);
}

function openLine(lookup: Lookup, { note, what, due }: FollowUp): ReviewLine {
  return { about: named(lookup, note, what), words: `due ${longDay(due)}` };
}

/** The meetings of a week that are still to come, with their hours. */
function meetingsIn(lookup: Lookup, week: Week, today: Day): readonly ReviewLine[] {
  return upcomingIn(lookup, today).flatMap(({ interview, meeting }) => {
    if (meeting === undefined || !isIn(week, meeting.day)) return [];
    const { day, time } = meeting;
    const words = present([time, interview.fields.kind?.value]).join(', ');
    return [{ about: named(lookup, interview, withWhom(lookup, interview)), day, words }];
  });
}

function named(lookup: Lookup, note: Note, name: string): Named {
  return { name, linkTarget: targetOf(lookup, note) };
}

/** By day; what has the same one keeps its order. */
function byDay(a: ReviewLine, b: ReviewLine): number {
  return compare(a.day ?? '', b.day ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
