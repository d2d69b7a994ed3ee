import { isEnglish } from '../index/language';
import { addWorkingDays, type Day } from '../model/day';
import type { Format } from '../model/schema';
import type { FieldValues } from '../templates/fields';
import { daysIn, englishDays } from './letter-days';
import { asToldToThem, howFound } from './letter-sentences';
import type { LetterContext, Occasion, Sender } from './letter-context';
import { oneLine, sentenceCase, shortName } from './prose';

/** How long a topic may be to stand within a sentence. */
const LONGEST_TOPIC = 60;
/** An address or a number under a letter. */
const REACH = /@|\d\D{0,3}\d\D{0,3}\d\D{0,3}\d\D{0,3}\d/;

/**
 * What a letter's template can say of what the notes know, in the language of the letter; English if undefined. What is
 * a sentence of its own is known in English alone.
 */
export function fieldValuesOf(context: LetterContext, language = 'en'): FieldValues {
  const { today, to, from = {}, interview, unanswered, opportunity, introduced, workingDays } = context;
  const [topic, secondTopic] = (context.topics ?? []).map(asWords).filter((words) => words !== undefined);
  const moment = interview?.moment;
  const signature = signatureOf(from);
  const isInEnglish = isEnglish(language);
  const say = isInEnglish ? englishDays(today) : daysIn(language.trim(), today);
  const ahead = (n: number) => say.day(addWorkingDays(today, n, workingDays));
  const two = [ahead(3), ahead(5)].filter((day) => day !== undefined);
  const named = context.peopleNamed?.slice(0, 2).map(({ name }) => name) ?? [];
  return {
    'to.name': known(to.name),
    'to.first_name': known(shortName(to.name, to.aliases)),
    'to.role': known(to.role),
    'to.company': known(to.company?.name),
    'to.found_via':
      to.foundVia === undefined ? undefined : known(isInEnglish ? asToldToThem(to.foundVia) : to.foundVia),
    how_found: isInEnglish ? howFound({ source: to.source, foundVia: known(to.foundVia) }) : undefined,
    'referrer.name': context.areAcquainted ? undefined : known(to.referredBy?.name),
    'introduced.name': known(introduced?.name),
    'me.name': known(from.name),
    'me.headline': headlineOf(from),
    'me.phone': known(from.phone),
    'me.email': known(from.email),
    'me.signature': signature,
    'me.reach': signature?.split('\n').find((line) => REACH.test(line)),
    focus: known(focusOf(context, isInEnglish)),
    'interview.when': isOver(interview, today) ? say.when(interview.moment.day) : undefined,
    'interview.day': moment && say.day(moment.day),
    'interview.time': moment?.time,
    'interview.logistics': isInEnglish
      ? interview && known(whereTo(interview.format, known(interview.place)))
      : undefined,
    topic,
    second_topic: secondTopic,
    promise: known(context.promises?.[0]),
    person_named: known(say.list('conjunction', named)),
    'opportunity.title': known(opportunity?.name),
    'opportunity.company': known(opportunity?.company),
    'sent.when': unanswered && say.when(unanswered.sent),
    'feedback.day': interview?.feedbackBy && say.when(interview.feedbackBy),
    today: say.date(today),
    two_days: known(say.list('disjunction', two)),
    next_contact: ahead(2),
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

/** The focus as it stands within an English sentence; what is noted in another language may be a noun, which keeps its capital. */
function focusOf({ field, notesLanguage = 'en' }: LetterContext, isInEnglish: boolean): string | undefined {
  if (field === undefined || !isInEnglish || !isEnglish(notesLanguage)) return field;
  return sentenceCase(oneLine(field));
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

type Held = Occasion & { readonly moment: NonNullable<Occasion['moment']> };

function isOver(interview: Occasion | undefined, today: Day): interview is Held {
  return interview?.moment !== undefined && interview.moment.day <= today;
}

/** A topic as it fits into a sentence; undefined where it is too long to be one. */
function asWords(topic: string): string | undefined {
  const words = known(topic)?.replace(/(?<![\s.,;:!?])[\s.,;:!?]+$/, '');
  return words === undefined || words === '' || words.length > LONGEST_TOPIC ? undefined : words;
}
