import { addWorkingDays, daysBetween, type Day } from '../model/day';
import { longDay } from '../model/day-words';
import type { Format } from '../model/schema';
import type { FieldValues } from '../templates/fields';
import { asToldToThem, howFound } from './letter-sentences';
import type { LetterContext, Occasion, Sender } from './letter-context';
import { oneLine, sentenceCase, shortName } from './prose';

/** How long a topic may be to stand within a sentence. */
const LONGEST_TOPIC = 60;
/** An address or a number under a letter. */
const REACH = /@|\d\D{0,3}\d\D{0,3}\d\D{0,3}\d\D{0,3}\d/;

/** What a letter's template can say of what the notes know; days are said as people say them. */
export function fieldValuesOf(context: LetterContext): FieldValues {
  const { today, to, from = {}, interview, unanswered, opportunity, introduced, workingDays } = context;
  const [topic, secondTopic] = (context.topics ?? []).map(asWords).filter((words) => words !== undefined);
  const moment = interview?.moment;
  const signature = signatureOf(from);
  const days = [3, 5].map((ahead) => partsOf(addWorkingDays(today, ahead, workingDays), today).join(' '));
  return {
    'to.name': known(to.name),
    'to.first_name': known(shortName(to.name, to.aliases)),
    'to.role': known(to.role),
    'to.company': known(to.company?.name),
    'to.found_via': to.foundVia === undefined ? undefined : known(asToldToThem(to.foundVia)),
    how_found: howFound({ source: to.source, foundVia: known(to.foundVia) }),
    'referrer.name': context.hasMet ? undefined : known(to.referredBy?.name),
    'introduced.name': known(introduced?.name),
    'me.name': known(from.name),
    'me.headline': headlineOf(from),
    'me.phone': known(from.phone),
    'me.email': known(from.email),
    'me.signature': signature,
    'me.reach': signature?.split('\n').find((line) => REACH.test(line)),
    focus: known(context.field && sentenceCase(oneLine(context.field))),
    'interview.when': isOver(interview, today) ? dayInWords(interview.moment.day, today) : undefined,
    'interview.day': moment && partsOf(moment.day, today).join(' '),
    'interview.time': moment?.time,
    'interview.logistics': interview && known(whereTo(interview.format, known(interview.place))),
    topic,
    second_topic: secondTopic,
    promise: known(context.promises?.[0]),
    person_named: known(
      context.peopleNamed
        ?.slice(0, 2)
        .map(({ name }) => name)
        .join(' and '),
    ),
    'opportunity.title': known(opportunity?.name),
    'opportunity.company': known(opportunity?.company),
    'sent.when': unanswered && dayInWords(unanswered.sent, today),
    'feedback.day': interview?.feedbackBy && dayInWords(interview.feedbackBy, today),
    today: longDay(today).split(' ').slice(1).join(' '),
    two_days: days.join(' or '),
    next_contact: partsOf(addWorkingDays(today, 2, workingDays), today).join(' '),
  };
}

/** A text of the notes as it stands in a letter: on one line, and without what a letter would take for a gap. */
function known(text: string | undefined): string | undefined {
  const words = oneLine(text ?? '').replace(/\{{2,}|\}{2,}/g, (signs) => signs.charAt(0));
  return words === '' ? undefined : words;
}

function headlineOf({ headline }: Sender): string | undefined {
  const words = known(headline)?.replace(/(?<![\s.])[\s.]+$/, '');
  return words === undefined || words === '' ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
}

/** The lines under a letter. */
function signatureOf({ name, phone, email, signature }: Sender): string | undefined {
  const own = (signature ?? '').split(/\r\n?|\n/).map((line) => known(line) ?? '');
  if (own.some((line) => line !== '')) return own.join('\n').trim();
  const lines = [name, phone, email].map(known).filter((line) => line !== undefined);
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** Confirms the place that is known, or asks for what is not; in writing no place is needed. */
function whereTo(format: Format | undefined, place: string | undefined): string | undefined {
  switch (format) {
    case 'written':
      return undefined;
    case 'in-person':
      return place === undefined
        ? 'Where shall I come, and for whom should I ask?'
        : `I will come to ${place}.`;
    case 'video':
      return place === undefined ? 'Would you send me the link?' : `I will use the link ${place}.`;
    case 'phone':
      return place === undefined
        ? 'Who calls whom, and on which number?'
        : `The number that I have is ${place}.`;
    case undefined:
      return place === undefined
        ? 'Shall we meet in person, by telephone or by video, and where, or with which link?'
        : `I have noted ${place}. Shall we talk in person, by telephone or by video?`;
  }
}

/** A day as a letter says it: "today", "yesterday", "on Tuesday", "on 24 November", with its year where that is another. */
function dayInWords(day: Day, today: Day): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  const [weekday, ...date] = partsOf(day, today);
  return ago > 0 && ago < 7 ? `on ${weekday}` : `on ${date.join(' ')}`;
}

type Held = Occasion & { readonly moment: NonNullable<Occasion['moment']> };

function isOver(interview: Occasion | undefined, today: Day): interview is Held {
  return interview?.moment !== undefined && interview.moment.day <= today;
}

/** "Tuesday", "24", "November", and the year where it is another. */
function partsOf(day: Day, today: Day): readonly string[] {
  const parts = longDay(day).split(' ');
  return day.slice(0, 4) === today.slice(0, 4) ? parts.slice(0, -1) : parts;
}

/** A topic as it fits into a sentence; undefined where it is too long to be one. */
function asWords(topic: string): string | undefined {
  const words = known(topic)?.replace(/(?<![\s.,;:!?])[\s.,;:!?]+$/, '');
  return words === undefined || words === '' || words.length > LONGEST_TOPIC ? undefined : words;
}
