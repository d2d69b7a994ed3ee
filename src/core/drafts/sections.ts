import { addDays } from '../model/day';
import { answersFor } from './answers';
import { checklistFor } from './checklist';
import type { Conversation } from './draft-note';
import { comment, linkOrName, prompts, sentenceCase, shortName } from './prose';
import { questionsFor, startedBy } from './questions';

/** What stands under each heading of a fresh prep note, in the order of the format; undefined where the kind has none. */
const CONTENTS = {
  Research: research,
  'Common ground': commonGround,
  Opening: opening,
  Questions: (conversation: Conversation) =>
    questionsFor(conversation)
      .map((question, index) => `${index + 1}. ${question}`)
      .join('\n'),
  Answers: ({ kind }: Conversation) => answersFor(kind),
  Checklist: checklistFor,
  Notes: notes,
  'What I learned': lessons,
  Referrals: ({ kind }: Conversation) =>
    kind === 'informational' || kind === 'exploration'
      ? comment('Whom did they name, and did they mention an opening? If nobody came up, write "none".')
      : undefined,
  'Follow-up': followUp,
} as const satisfies Readonly<Record<string, (conversation: Conversation) => string | undefined>>;

export type SectionTitle = keyof typeof CONTENTS;

/** The sections of prep notes in their order. */
export const SECTIONS = Object.keys(CONTENTS) as readonly SectionTitle[];

/** What stands under a heading of a fresh prep note, without the heading; undefined where its kind has no such section. */
export function scaffold(section: SectionTitle, conversation: Conversation): string | undefined {
  return CONTENTS[section](conversation);
}

function research(conversation: Conversation): string | undefined {
  const { kind, contact, field } = conversation;
  const name = shortName(contact.name, contact.aliases);
  const company = contact.company?.name ?? 'the company';
  switch (kind) {
    case 'exploration':
      return undefined;
    case 'informational':
      return prompts(
        contact.foundVia === undefined
          ? `What has ${name} written, said or built, and which point in it would you like to hear more about?`
          : `You found ${name} through ${contact.foundVia}. Which point in it would you like to hear more about?`,
        `Which path led ${name} here, and which turn in it makes you curious?`,
        `What occupies ${company} and its field just now? News of the last months tells more than their own pages.`,
        `The work in figures: how many jobs are there${field === undefined ? '' : ` in ${sentenceCase(field)}`}, what do they pay, how content are people in them?`,
      );
    case 'exploratory':
      return prompts(
        ...(startedBy(conversation) === 'them'
          ? ['Who is inviting you, and for which company or client?']
          : []),
        `What does ${company} do and value, and how can you tell?`,
        `Where might you fit in there, and where not?`,
      );
    case 'job':
      return prompts(
        'What does this job ask for, and where have you done just that?',
        `What does ${company} need from it, and what have they said about it?`,
        `Who will be in the room with ${name}, and what do they work on?`,
      );
  }
}

function commonGround({ kind, contact }: Conversation): string {
  const name = shortName(contact.name, contact.aliases);
  const prompt =
    kind === 'exploration'
      ? `How do you know each other, and what has ${name} seen of your work?`
      : `What do you and ${name} share: work, a school, a group, an interest, a place? Only what they have made public themselves.`;
  const introduced =
    contact.referredBy === undefined ? '' : `- Introduced by ${linkOrName(contact.referredBy)}\n\n`;
  return introduced + prompts(prompt);
}

function opening(conversation: Conversation): string | undefined {
  const { kind, contact } = conversation;
  const name = shortName(contact.name, contact.aliases);
  switch (kind) {
    case 'exploration':
      return `${comment('In your own words. Have your CV at hand.')}\n\nThank you for taking the time. I am looking for work, perhaps in a new direction, and I would like your advice. You know my background and what I do well: what would you suggest?`;
    case 'informational':
      return comment(
        `A warm start and your thanks; yourself in two sentences; why you wanted to talk to ${name}; how long it will take. No answer has to be perfect here.`,
      );
    case 'exploratory':
      return comment(
        startedBy(conversation) === 'me'
          ? 'That the talk is open and about no particular vacancy; what you hope for; what sets you apart.'
          : 'That you are glad to be asked and have decided nothing; what you hope for; what sets you apart.',
      );
    case 'job':
      return undefined;
  }
}

function notes({ kind }: Conversation): string {
  const idea = 'If you both see a problem, offer an idea and leave it at that.';
  const words = 'Their own words, where you can catch them: the thank-you will want them.';
  return comment(kind === 'informational' || kind === 'exploratory' ? `${words} ${idea}` : words);
}

function lessons({ kind, goals }: Conversation): string {
  switch (kind) {
    case 'exploration':
      return comment('What came up more than once? What surprised you? What would you look into first?');
    case 'informational':
      return comment(
        'Does it match your interests, your skills, your character? Is your direction confirmed, or has it changed? What surprised you?',
      );
    case 'exploratory':
      return [
        ...(goals === undefined || goals.trim() === '' ? [] : [comment(`Your goals: ${goals}`)]),
        comment(
          'How well would they suit you and your goals? A no found early is a good result, and half of how it went was theirs.',
        ),
      ].join('\n');
    case 'job':
      return comment('What does this tell you about the work and the people? Would you still want it?');
  }
}

function followUp({ moment, today }: Conversation): string {
  const day = addDays(moment?.day ?? today, 3);
  return comment(`What you promised, each with its day, like this: - [ ] send the article 📅 ${day}`);
}
