import type { Conversation } from '../../src/core/drafts/draft-note';
import { prepSections } from '../../src/core/drafts/prep';
import { INTERVIEW_KINDS, type InterviewKind } from '../../src/core/model/schema';
import { SHIPPED } from '../../src/core/templates/shipped';
import { fillTemplate, type Template } from '../../src/core/templates/template';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly isFileTemplate?: true;
  readonly body: readonly string[];
}

/** Stand for what nobody knows yet while the texts of the program are put together. */
const [THEIR_NAME, THEIR_COMPANY] = ['\ue010', '\ue011'];
const UNKNOWN: Readonly<Record<string, string>> = {
  [THEIR_NAME]: 'their name',
  [THEIR_COMPANY]: 'the company',
};

/** What each kind of conversation is about. */
const KINDS: Readonly<Record<InterviewKind, string>> = {
  exploration: 'Advice on direction from somebody who knows you.',
  informational: 'Learning about a field, a company or a role from somebody who is in it.',
  exploratory: 'An open talk with an organization, about no particular vacancy.',
  job: 'An interview for a particular opening.',
};

/** The letters and prep notes as snippets, made from the very texts that the commands write. */
export function letterAndPrepSnippets(): string {
  const snippets = Object.fromEntries([
    ...SHIPPED.map((template) => [`Letter: ${template.title}`, letterSnippet(template)] as const),
    ...INTERVIEW_KINDS.map((kind) => [`Interview: ${kind}`, interviewSnippet(kind)] as const),
    ...INTERVIEW_KINDS.flatMap(blockSnippets),
  ]);
  return JSON.stringify(snippets);
}

function letterSnippet(template: Template): Snippet {
  const { fields, body } = fillTemplate(template, {});
  const { kind, approach, channel, subject, ...others } = fields;
  const keys = {
    type: 'letter',
    kind,
    approach,
    to: '',
    channel: channel ?? 'email',
    subject,
    status: 'draft',
  };
  const head = Object.entries({ ...keys, ...others }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}:${key === 'to' ? ' $1' : ` ${quoted(String(value))}`}`],
  );
  return {
    prefix: `job-letter-${template.name}`,
    description: template.title,
    isFileTemplate: true,
    body: withStops(['---', ...head, '---', '', ...body.split('\n')].join('\n'), 2),
  };
}

/** A placeholder would be a map, were its value not quoted. */
function quoted(value: string): string {
  return /[{}:#"]/.test(value) ? JSON.stringify(value) : value;
}

function interviewSnippet(kind: InterviewKind): Snippet {
  const head = [
    '---',
    'type: interview',
    `kind: ${kind}`,
    'contact: $1',
    'status: ${2|scheduled,requested,done,cancelled,no-show|}',
    'start: $3',
    'duration: ${4:30m}',
    'format: ${5|video,phone,in-person,written|}',
    'place: $6',
    '---',
    '',
  ];
  const sections = prepSections(conversationOf(kind)).map(({ title, text }) => `## ${title}\n\n${text}\n`);
  return {
    prefix: `job-interview-${kind}`,
    description: KINDS[kind],
    isFileTemplate: true,
    body: [...head, ...withStops(sections.join('\n').trimEnd(), 7)],
  };
}

function blockSnippets(kind: InterviewKind): readonly (readonly [string, Snippet])[] {
  return prepSections(conversationOf(kind))
    .filter(({ text }) => text.trim() !== '')
    .map(({ title, text }) => [
      `Prep: ${title}, ${kind}`,
      {
        prefix: `job-prep-${title.toLowerCase().replace(/[^a-z]+/g, '-')}-${kind}`,
        description: `${title}. ${KINDS[kind]}`,
        body: withStops(`## ${title}\n\n${text}`, 1),
      },
    ]);
}

function conversationOf(kind: InterviewKind): Conversation {
  return {
    kind,
    today: '2026-01-01',
    contact: { name: THEIR_NAME, company: { name: THEIR_COMPANY } },
  };
}

/** A text as the lines of a snippet: what stands for something unknown, and each placeholder, is a tab stop; one thing has one number. */
function withStops(text: string, from: number): readonly string[] {
  const stops = new Map<string, number>();
  const stop = (words: string) => {
    const known = stops.get(words);
    if (known !== undefined) return `$${known}`;
    const number = from + stops.size;
    stops.set(words, number);
    return `\${${number}:${words.replace(/[\\}$]/g, '\\$&')}}`;
  };
  const body = text.replace(/\{\{[^{}\n]+\}\}|[\ue010\ue011]|[\\$](?!1$)/gm, (found) => {
    if (found === '\\' || found === '$') return `\\${found}`;
    return stop(UNKNOWN[found] ?? found);
  });
  return `${body.replace(/ 📅 2026-\d\d-\d\d/, ' 📅 $$CURRENT_YEAR-$$CURRENT_MONTH-$$CURRENT_DATE')}$0`.split(
    '\n',
  );
}
