import * as l10n from '@vscode/l10n';

import { isHistory } from '../../agenda/history';
import { isHeldBack } from '../../agenda/person';
import type { Lookup } from '../../index/lookup';
import { contactsOf, follow, interviewsWith, lettersTo, meetingOf, touchesOf } from '../../index/relations';
import { addDays, type Day } from '../../model/day';
import type { Contact, Interview } from '../../model/note';
import { longDay } from '../../model/day-words';
import { interviewStatus, isSilent, letterStatus, stageOf } from '../../model/status';
import { defineRule } from '../rule';
import { logTouch } from '../touches';

const DAYS = 3;

/** Whoever opens a door likes to hear that one went through it, and then opens the next. */
export const referrerUninformed = defineRule({
  id: 'referrer-uninformed',
  group: 'people',
  severity: 'info',
  appliesTo: 'interview',
  summary: 'Whoever opened a door has not heard what came of it.',

  *check(interview, { ask, today }) {
    const { contact: people } = interview.fields;
    const day = meetingOf(ask, interview)?.day;
    if (people === undefined || day === undefined || interviewStatus(interview) !== 'done') return;
    const due = addDays(day, DAYS);
    if (today <= due || isHistory(ask, due, today)) return;
    const present = new Set(contactsOf(ask, interview).map(({ uri }) => uri));
    const told = new Set<string>();
    for (const [index, link] of people.value.entries()) {
      const contact = follow(ask, link, interview, 'contact');
      const referrer = contact && follow(ask, contact.fields.referred_by?.value, contact, 'contact');
      if (contact === undefined || referrer === undefined) continue;
      if (present.has(referrer.uri) || told.has(referrer.uri) || isQuiet(referrer, today)) continue;
      if (!isFirstTalk(ask, interview, contact, day) || hasHeard(ask, referrer, interview, day, today))
        continue;
      told.add(referrer.uri);
      yield {
        range: people.items[index] ?? people.range,
        message: l10n.t(
          '{0} sent you to {1}, and has not heard yet that you talked on {2}. A line of thanks is due.',
          referrer.name,
          contact.name,
          longDay(day),
        ),
        fixes: [
          {
            title: l10n.t('Draft a line to {0}', referrer.name),
            act: { command: 'jobSearch.draftLetter', arguments: [referrer.uri, 'referrer-update'] },
            preferred: true,
          },
          logTouch(
            referrer,
            today,
            l10n.t('I told {0} today', referrer.name),
            l10n.t('told about the talk with {0}', contact.name),
          ),
        ],
      };
    }
  },
});

function isQuiet(referrer: Contact, today: Day): boolean {
  return isSilent(referrer) || stageOf(referrer) === 'paused' || isHeldBack(referrer, today);
}

/** The door was opened for the first talk; later ones are the person's own doing. */
function isFirstTalk(ask: Lookup, interview: Interview, contact: Contact, day: Day): boolean {
  return !interviewsWith(ask, contact).some((other) => {
    const earlier = meetingOf(ask, other)?.day;
    return (
      other.uri !== interview.uri &&
      interviewStatus(other) === 'done' &&
      earlier !== undefined &&
      (earlier < day || (earlier === day && other.path < interview.path))
    );
  });
}

/** Whether anything has passed with the referrer since the talk, or a letter on it went out the same day. */
function hasHeard(ask: Lookup, referrer: Contact, interview: Interview, day: Day, today: Day): boolean {
  if (touchesOf(ask, referrer, today).some((touch) => touch.day > day)) return true;
  return lettersTo(ask, referrer).some((letter) => {
    const { kind, sent, interview: about } = letter.fields;
    if (letterStatus(letter) !== 'sent' || sent === undefined || sent.value < day) return false;
    const isOnIt = follow(ask, about?.value, letter, 'interview')?.uri === interview.uri;
    return kind?.value === 'referrer-update' || isOnIt;
  });
}
