import * as l10n from '@vscode/l10n';

import { isHistory } from '../../agenda/history';
import { withWhom } from '../../agenda/interviews';
import type { Lookup } from '../../index/lookup';
import { companyOf, contactsOf, conversationOf, meetingOf, recipientOf } from '../../index/relations';
import { isInEnglish } from '../../index/language';
import { sectionsOf } from '../../markdown/body';
import type { Day } from '../../model/day';
import type { Contact, Interview, Letter, Note } from '../../model/note';
import type { LetterKind } from '../../model/schema';
import { interviewStatus, isOpen, letterStatus } from '../../model/status';
import { asksIn } from '../../prose/asking-for-work';
import { ownWords } from '../../prose/own-words';
import { sentencesIn, type Sentence } from '../../prose/sentences';
import { englishWords, wroteFirst } from '../asking-letter';
import { deleteSentence } from '../delete-sentence';
import { defineRule, type Observation } from '../rule';

/** What answers a job or an invitation, and may speak of it. */
const ANSWERS: readonly (LetterKind | undefined)[] = ['cover', 'accept', 'decline'];
/** What asks for a talk, even where a particular job is the reason for it. */
const REQUESTS: readonly (LetterKind | undefined)[] = ['request', 'introduction'];
const SECTIONS = ['Opening', 'Questions'];

/** Whoever is asked for a job can only say no to it; whoever is asked for advice can give it. */
export const asksForAJob = defineRule({
  id: 'asks-for-a-job',
  group: 'letters',
  severity: 'warning',
  appliesTo: ['letter', 'interview'],
  summary: 'A letter that asks for a talk asks for a job as well.',

  check(note, { ask, today }) {
    return note.type === 'letter' ? inLetter(note, ask, today) : inInterview(note, ask, today);
  },
});

function* inLetter(letter: Letter, ask: Lookup, today: Day): Iterable<Observation> {
  const { kind, opportunity, sent, subject } = letter.fields;
  if (ANSWERS.includes(kind?.value)) return;
  if (opportunity !== undefined && !REQUESTS.includes(kind?.value)) return;
  const reader = recipientOf(ask, letter);
  const conversation = conversationOf(ask, letter);
  if (conversation === 'job' || (reader !== undefined && wroteFirst(reader))) return;
  const isSent = letterStatus(letter) === 'sent';
  if (isSent && sent !== undefined && isHistory(ask, sent.value, today)) return;
  const listening = { conversation, companies: namesOf(ask, reader) };
  const words = englishWords(ask, letter);
  if (words === undefined) return;
  const message = isSent ? messageOnceSent(reader) : messageFor(reader);
  const severity = isSent ? ({ severity: 'info' } as const) : {};
  if (subject !== undefined && asksIn([{ plain: subject.value }], listening).length > 0)
    yield { range: subject.range, message, ...severity };
  for (const sentence of asksIn(words.sentences, listening))
    yield isSent ? { range: sentence.range, message, ...severity } : found(letter, sentence, message);
}

function* inInterview(interview: Interview, ask: Lookup, today: Day): Iterable<Observation> {
  const { kind, initiated_by: asker } = interview.fields;
  if (kind?.value === 'job' || asker?.value === 'them' || !isOpen(interview)) return;
  const meeting = meetingOf(ask, interview);
  if (meeting !== undefined && meeting.day < today) return;
  const people = contactsOf(ask, interview);
  if (people.some(wroteFirst) || !isInEnglish(ask, interview)) return;
  const listening = {
    conversation: kind?.value ?? 'informational',
    companies: people.flatMap((person) => namesOf(ask, person)),
  };
  const message =
    interviewStatus(interview) === 'requested'
      ? l10n.t(
          'This asks for a job, and you asked {0} for a talk. Ask for advice, and let them bring up openings.',
          withWhom(ask, interview),
        )
      : l10n.t(
          'This asks for a job, and {0} agreed to a talk. Ask for advice, and let them bring up openings.',
          withWhom(ask, interview),
        );
  for (const { content } of SECTIONS.flatMap((title) => sectionsOf(interview.body, title))) {
    const sentences = sentencesIn(ownWords(interview, content), content.start);
    for (const sentence of asksIn(sentences, listening)) yield found(interview, sentence, message);
  }
}

function found(note: Note, { range }: Sentence, message: string): Observation {
  const edits = [deleteSentence(note, range)];
  return { range, message, fixes: [{ title: l10n.t('Delete this sentence'), edits }] };
}

function messageFor(reader: Contact | undefined): string {
  return reader === undefined
    ? l10n.t(
        'This asks for a job, and an informational talk is not the place. Ask for advice, and let them bring up openings.',
      )
    : l10n.t(
        'This asks {0} for a job, and an informational talk is not the place. Ask for advice, and let them bring up openings.',
        reader.name,
      );
}

function messageOnceSent(reader: Contact | undefined): string {
  return reader === undefined
    ? l10n.t('This asked for a job. When you talk, say that you are after advice.')
    : l10n.t('This asked {0} for a job. When you talk, say that you are after advice.', reader.name);
}

/** The company where somebody works, by its whole name and by the first word of it. */
function namesOf(ask: Lookup, person: Contact | undefined): readonly string[] {
  const name = person === undefined ? undefined : companyOf(ask, person)?.name;
  const first = /^\p{Lu}[\p{L}\p{N}]{3,}(?= )/u.exec(name ?? '')?.[0];
  return [name, first].filter((one) => one !== undefined);
}
