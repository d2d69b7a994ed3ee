import { daysBetween, type Day } from '../model/day';
import type { Moment } from '../model/moment';
import type { CHANNELS, Format, InterviewKind } from '../model/schema';
import { longDay } from '../model/day-words';
import type { DraftNote, Named, Person, Storage } from './draft-note';
import { noteOf } from './note-text';
import { oneLine, sentenceCase, shortName } from './prose';
import { freePath, slugOf } from './slug';

/** The letters that can be drafted from what the notes know. */
export const DRAFTED_LETTERS = [
  'thank-you',
  'follow-up',
  'feedback',
  'accept',
  'check-in',
  'introduction',
  'referrer-update',
  'linkedin-invite',
] as const;
export type DraftedLetter = (typeof DRAFTED_LETTERS)[number];

/** What the notes know when a letter is drafted. */
export interface LetterContext extends Storage {
  readonly today: Day;
  readonly to: Person & { readonly linkTarget: string };
  /** Who writes, as the profile says. */
  readonly from?: Sender | undefined;
  /** The conversation that the letter belongs to. */
  readonly interview?: Occasion | undefined;
  /** What was talked about, a few words each, the most telling first. */
  readonly topics?: readonly string[] | undefined;
  /** The person whom the reader led one to, where the letter tells what came of it. */
  readonly introduced?: Named | undefined;
  /** What one would like to learn about: the first thing that the search is focused on. */
  readonly field?: string | undefined;
  /** The letter that had no answer, where this one follows it up. */
  readonly unanswered?: { readonly sent: Day } | undefined;
  /** `email` if undefined; an invitation to connect goes by LinkedIn alone. */
  readonly channel?: (typeof CHANNELS)[number] | undefined;
}

export interface Sender {
  readonly name?: string | undefined;
  /** One line of background. */
  readonly headline?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  /** Stands under the letter in place of all the others. */
  readonly signature?: string | undefined;
}

export interface Occasion {
  readonly linkTarget: string;
  readonly kind?: InterviewKind | undefined;
  /** On the wall clock of the one who writes. */
  readonly moment?: Moment | undefined;
  readonly format?: Format | undefined;
  readonly place?: string | undefined;
  /** The day by which they said that one may ask again. */
  readonly feedbackBy?: Day | undefined;
}

/** What one letter says: paragraphs between the salutation and the name. */
interface Letter {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Stands above the name; undefined where there is room for the name alone, and for nothing else under it. */
  readonly closing: string | undefined;
}

const LETTERS: Readonly<Record<DraftedLetter, (context: LetterContext) => Letter>> = {
  'thank-you': thankYou,
  'follow-up': followUp,
  feedback,
  accept,
  'check-in': checkIn,
  introduction,
  'referrer-update': referrerUpdate,
  'linkedin-invite': linkedinInvite,
};

/** How many characters LinkedIn is sure to take with an invitation. */
const LONGEST_INVITATION = 199;

/** A letter that wants at most two things from the person before it can be sent, besides their name, each a placeholder. */
export function draftLetter(kind: DraftedLetter, context: LetterContext): DraftNote {
  const { today, to, from, interview, folders, isTaken } = context;
  const channel = kind === 'linkedin-invite' ? 'linkedin' : (context.channel ?? 'email');
  const { subject, paragraphs, closing } = LETTERS[kind](context);
  const fields = {
    type: 'letter',
    kind,
    to: { link: to.linkTarget },
    interview: interview && { link: interview.linkTarget },
    channel,
    subject: channel === 'email' ? subject : undefined,
    status: 'draft',
  };
  const under = closing === undefined ? [nameOf(from)] : [closing, signatureOf(from)];
  const body = [salutationTo(to), ...paragraphs, ...under].join('\n\n');
  return noteOf(freePath(folders.letter, slugOf(`${today} ${kind} ${to.name}`), isTaken), fields, body);
}

function thankYou({ today, interview, topics = [] }: LetterContext): Letter {
  const when = whenHeld(interview, today);
  return {
    subject: `Thank you for our talk${when}`,
    paragraphs: [`Thank you for making time for me${when}.`, whatStayed(topics)],
    closing: 'With kind regards,',
  };
}

function whatStayed(topics: readonly string[]): string {
  const [one, two] = topics.map(asWords).filter((topic) => topic !== undefined);
  if (one === undefined) {
    return 'What has stayed with me most is {{one thing they said, and what you will do with it}}.';
  }
  const stayed =
    two === undefined
      ? `One thing has stayed with me: ${one}.`
      : `Two things have stayed with me: ${one}, and ${two}.`;
  return `${stayed} {{What you will do with it, in a sentence}}`;
}

function followUp({ today, interview, unanswered }: LetterContext): Letter {
  const ease = 'If it does not fit just now, that is quite all right.';
  if (unanswered !== undefined) {
    return {
      subject: 'A short talk, when it suits you',
      paragraphs: [
        `${capital(dayInWords(unanswered.sent, today))} I asked whether you might have time for a short talk, and I know how quickly a week fills. {{One new reason to write, such as an article or a question that has come up since}}`,
        `I would still be glad of a little of your time, on any day and in any way that suits you. ${ease}`,
      ],
      closing: 'Thank you for reading,',
    };
  }
  const isHeld = isOver(interview, today);
  const since = isHeld ? `our talk${whenHeld(interview, today)}` : 'I last wrote';
  return {
    subject: `Since ${since}`,
    paragraphs: [
      `${isHeld ? `Thank you again for ${since}.` : 'It is a little while since I last wrote.'} {{What is new since then, or what you promised to send}}`,
      `If you have time to talk about it, I would be glad, on any day and in any way that suits you. ${ease}`,
    ],
    closing: 'Thank you for reading,',
  };
}

function feedback({ today, interview }: LetterContext): Letter {
  const talk = `our talk${whenHeld(interview, today)}`;
  const view = 'how you see what I could bring, and what a sensible next step would be, for either of us';
  const paragraphs =
    interview?.feedbackBy === undefined
      ? [
          `Thank you again for ${talk}. I have thought about it a good deal since.`,
          `When may I come back to you and ask ${view}? I would rather wait for a good moment than come too early.`,
        ]
      : [
          `Thank you again for ${talk}. You said that I might ask again about now, so here I am.`,
          `I would be grateful to hear ${view}. A frank answer helps me as much as a kind one.`,
        ];
  return { subject: `After ${talk}`, paragraphs, closing: 'With kind regards,' };
}

function accept({ today, interview }: LetterContext): Letter {
  const moment = interview?.moment;
  const day = moment && partsOf(moment.day, today).join(' ');
  const when =
    day === undefined
      ? 'Which day and hour would suit you?'
      : moment?.time === undefined
        ? `${day} suits me well. Which hour would be best for you?`
        : `${day} at ${moment.time} suits me well.`;
  return {
    subject: day === undefined ? 'Our talk' : [day, moment?.time].filter(Boolean).join(', '),
    paragraphs: [
      `Thank you for making time to talk. ${[when, ...whereTo(interview?.format, interview?.place)].join(' ')}`,
      '{{What you need in order to take part, if anything; else delete this line}}',
    ],
    closing: 'I look forward to it.',
  };
}

function checkIn({ today, interview, topics = [] }: LetterContext): Letter {
  const [topic] = topics.map(asWords).filter((words) => words !== undefined);
  const talk = isOver(interview, today) ? `our talk${whenHeld(interview, today)}` : undefined;
  const paragraph =
    talk === undefined
      ? 'It is a while since we were last in touch, and I thought of you when I came across this: {{an article or a piece of news on something that you both care about}}.'
      : topic === undefined
        ? `I have come back to ${talk} more than once. {{An article, a piece of news or an idea on what you talked about, in a sentence or two}}`
        : `I have come back to ${talk} more than once, and above all to this: ${topic}. {{An article, a piece of news or an idea on it, in a sentence or two}}`;
  return {
    subject: topic === undefined || talk === undefined ? 'A short hello' : `Since ${talk}`,
    paragraphs: [
      paragraph,
      'There is no need to answer. If something has moved on at your end, I would be glad to hear of it, whenever it suits you. Thank you for staying in touch.',
    ],
    closing: 'With kind regards,',
  };
}

/** Asks a friend, with lines in it that the friend can pass on as they stand. */
function introduction({ from, field }: LetterContext): Letter {
  const work = field === undefined ? 'the work there' : `work in ${sentenceCase(oneLine(field))}`;
  const headline = oneLine(from?.headline ?? '').replace(/(?<![\s.])[\s.]+$/, '');
  const background = headline === '' ? '{{Your background, in one line}}' : headline;
  return {
    subject: 'A small favour, and easy to decline',
    paragraphs: [
      `Would you introduce me to {{the person, or somebody at the company}}? I would like to learn what ${work} is really like. It is for learning, and not about a job.`,
      'If you are happy to, you can pass on these three lines:',
      [
        `${capital(background)}.`,
        `Would like to hear about ${work} from somebody who does it.`,
        'Twenty minutes by telephone or video are plenty.',
      ].join('\n'),
      'A short no is quite all right too, and needs no reason. Thank you for thinking about it.',
    ],
    closing: 'With kind regards,',
  };
}

function referrerUpdate({ today, interview, introduced, topics = [] }: LetterContext): Letter {
  if (introduced === undefined) {
    return {
      subject: 'What came of your help',
      paragraphs: [
        'Thank you for helping me on my way. {{Whom you talked to, and what came of it, in a sentence or two}}',
        'I would not have found the way there without you.',
      ],
      closing: 'With kind regards,',
    };
  }
  const name = oneLine(introduced.name);
  const [topic] = topics.map(asWords).filter((words) => words !== undefined);
  const talk = isOver(interview, today) ? ` We talked${whenHeld(interview, today)}` : '';
  const about =
    talk === '' ? '' : topic === undefined ? '.' : `, and one thing has stayed with me: ${topic}.`;
  return {
    subject: `You put me in touch with ${name}`,
    paragraphs: [
      `Thank you for putting me in touch with ${name}.${talk}${about} {{What came of it, in a sentence or two}}`,
      'I would not have found the way there without you.',
    ],
    closing: 'With kind regards,',
  };
}

/** Says as much as LinkedIn has room for. */
function linkedinInvite(context: LetterContext): Letter {
  const { to, from } = context;
  const connected = 'I would be glad to stay connected.';
  const texts = howWeMet(context).map((met) => `${met} ${connected}`);
  const isShort = (text: string) =>
    [salutationTo(to), text, nameOf(from)].join('\n\n').length <= LONGEST_INVITATION;
  return { subject: '', paragraphs: [texts.find(isShort) ?? connected], closing: undefined };
}

/** Where the two met or what one read, the fullest wording first. */
function howWeMet({ today, to, interview, topics = [] }: LetterContext): readonly string[] {
  if (isOver(interview, today)) {
    const talk = `Thank you for our talk${whenHeld(interview, today)}`;
    const [topic] = topics.map(asWords).filter((words) => words !== undefined);
    return [...(topic === undefined ? [] : [`${talk}; one thing has stayed with me: ${topic}.`]), `${talk}.`];
  }
  const found = oneLine(to.foundVia ?? '').replace(/[{}]/g, '');
  return [
    ...(found === '' ? [] : [`{{How you found them, in a sentence: ${found}}}`]),
    '{{Where you met, or what you read of theirs}}',
  ];
}

/** Confirms the place that is known, or asks for what is not; in writing no place is needed. */
function whereTo(format: Format | undefined, place: string | undefined): readonly string[] {
  const known = place === undefined || place.trim() === '' ? undefined : oneLine(place);
  switch (format) {
    case 'written':
      return [];
    case 'in-person':
      return known === undefined
        ? ['Where shall I come, and for whom should I ask?']
        : [`I will come to ${known}.`];
    case 'video':
      return known === undefined ? ['Would you send me the link?'] : [`I will use the link ${known}.`];
    case 'phone':
      return known === undefined
        ? ['Who calls whom, and on which number?']
        : [`The number that I have is ${known}.`];
    case undefined:
      return known === undefined
        ? ['Shall we meet in person, by telephone or by video, and where, or with which link?']
        : [`I have noted ${known}. Shall we talk in person, by telephone or by video?`];
  }
}

function salutationTo({ name, aliases }: Person): string {
  return `Dear ${shortName(name, aliases)},`;
}

function nameOf({ name }: Sender = {}): string {
  return name === undefined || name.trim() === '' ? '{{Your name}}' : oneLine(name);
}

/** The lines under a letter; a placeholder where nobody has said who writes. */
function signatureOf({ name, phone, email, signature }: Sender = {}): string {
  const lines = signature === undefined || signature.trim() === '' ? [name, phone, email] : [signature];
  const known = lines.filter((line) => line !== undefined && line.trim() !== '');
  return known.length === 0 ? '{{Your name}}' : known.join('\n').trim();
}

/** A day as a letter says it: "today", "yesterday", "on Tuesday", "on 24 November", with its year where that is another. */
function dayInWords(day: Day, today: Day): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  const [weekday, ...date] = partsOf(day, today);
  return ago > 0 && ago < 7 ? `on ${weekday}` : `on ${date.join(' ')}`;
}

function isOver(interview: Occasion | undefined, today: Day): boolean {
  return interview?.moment !== undefined && interview.moment.day <= today;
}

/** The day of a talk that has been held, with a space before it; empty where no day is known. */
function whenHeld(interview: Occasion | undefined, today: Day): string {
  return interview?.moment === undefined ? '' : ` ${dayInWords(interview.moment.day, today)}`;
}

function partsOf(day: Day, today: Day): readonly string[] {
  const parts = longDay(day).split(' ');
  return day.slice(0, 4) === today.slice(0, 4) ? parts.slice(0, -1) : parts;
}

/** A topic as it fits into a sentence; undefined where it is too long to be one. */
function asWords(topic: string): string | undefined {
  const words = oneLine(topic).replace(/(?<![\s.,;:!?])[\s.,;:!?]+$/, '');
  return words === '' || words.length > 60 ? undefined : words;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
