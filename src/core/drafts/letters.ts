import { LONGEST_INVITATION } from '../model/invitation';
import { charactersOf } from '../prose/characters';
import type { FieldName, FieldValues } from '../templates/fields';
import { fillTemplate, type Filled, type Template } from '../templates/template';
import type { DraftNote } from './draft-note';
import type { LetterContext } from './letter-context';
import { fieldValuesOf } from './letter-fields';
import { noteOf } from './note-text';
import { freePath, slugOf } from './slug';

/** What an invitation does without where there is no room for it, the first first. */
const SPARED: readonly FieldName[] = ['second_topic', 'promise', 'person_named', 'topic', 'how_found'];

/** The letter that a template makes of what the notes know; what they do not know is a placeholder, and the cursor at the first. Throws where the template has faults. */
export function draftLetter(template: Template, context: LetterContext): DraftNote {
  const { today, to, interview, opportunity, folders, isTaken, longestInvitation } = context;
  const channel = template.channel ?? context.channel ?? 'email';
  const { fields: own, body } = filled(
    template,
    fieldValuesOf(context, template.language),
    longestInvitation,
  );
  const { kind, approach, language, subject, channel: _, ...others } = own;
  const fields = {
    type: 'letter',
    kind,
    approach,
    to: to.linkTarget === undefined ? undefined : { link: to.linkTarget },
    interview: interview && { link: interview.linkTarget },
    opportunity: opportunity && { link: opportunity.linkTarget },
    language,
    channel,
    subject: channel === 'email' || channel === 'post' ? subject : undefined,
    status: 'draft',
    ...others,
  };
  const stem = slugOf(
    `${today} ${template.kind ?? template.name} ${to.name === '' ? (opportunity?.name ?? '') : to.name}`,
  );
  return noteOf(freePath(folders.letter, stem, isTaken), fields, body);
}

/** Fills a template in; an invitation says as much as LinkedIn has room for. */
function filled(template: Template, values: FieldValues, longest = LONGEST_INVITATION): Filled {
  const isShort = ({ body }: Filled) => charactersOf(body) <= longest;
  const whole = fillTemplate(template, values);
  if (template.kind !== 'linkedin-invite' || isShort(whole)) return whole;
  const shorter = SPARED.map((_, index) =>
    fillTemplate(template, {
      ...values,
      ...Object.fromEntries(SPARED.slice(0, index + 1).map((name) => [name, undefined])),
    }),
  );
  return shorter.find(isShort) ?? shorter.at(-1) ?? whole;
}
