import * as l10n from '@vscode/l10n';

import type { Lookup } from '../../index/lookup';
import { companyOf, hasMet, lettersTo, recipientOf } from '../../index/relations';
import type { Contact, Letter } from '../../model/note';
import { isSilent, letterStatus, stageOf } from '../../model/status';
import type { Range } from '../../text/range';
import { isColdApproach } from '../cold-approach';
import { leastSize } from '../company-size';
import { executiveTitle } from '../executive-title';
import { defineRule, type Fix } from '../rule';
import { writeToSomebodyElse } from '../somebody-else';

/** Below this, everybody is within reach, also those at the top. */
const SMALL = 50;

/** A cold letter to the top mostly ends with an assistant; somebody nearer to the work reads it. */
export const topExecutiveCold = defineRule({
  id: 'top-executive-cold',
  group: 'people',
  severity: 'info',
  appliesTo: ['contact', 'letter'],
  summary: 'A cold approach goes to the very top.',

  *check(note, { ask }) {
    const found = note.type === 'contact' ? aboutToBeWrittenTo(ask, note) : writtenTo(ask, note);
    if (found === undefined) return;
    const { contact, range } = found;
    const company = companyOf(ask, contact);
    const role = titleOf(contact);
    const size = company?.note?.fields.size?.value;
    if (!isAtTheTop(role, company?.name, size)) return;
    yield {
      range,
      message:
        company === undefined
          ? l10n.t(
              '{0} is {1}, and a cold letter rarely gets through to the top. Somebody two levels below has more time, and knows the work.',
              contact.name,
              role,
            )
          : l10n.t(
              '{0} is {1} at {2}, and a cold letter rarely gets through to the top. Somebody two levels below has more time, and knows the work.',
              contact.name,
              withoutCompany(role, company.name),
              company.name,
            ),
      fixes: [
        ...(company?.note === undefined ? [] : [lookForOthers(company.note.uri, company.name)]),
        ...writeToSomebodyElse(
          ask,
          contact,
          (other) => executiveTitle(titleOf(other), company?.name) === undefined,
        ),
      ],
    };
  },
});

interface Target {
  readonly contact: Contact;
  readonly range: Range;
}

/** A contact who was found and has not been written to: from then on their letter is what matters. */
function aboutToBeWrittenTo(ask: Lookup, contact: Contact): Target | undefined {
  const stage = stageOf(contact);
  const { role } = contact.fields;
  if (role === undefined || isSilent(contact) || (stage !== 'identified' && stage !== 'researched')) return;
  if (!isColdApproach(contact) || hasMet(ask, contact)) return undefined;
  const isWritten = lettersTo(ask, contact).some(({ fields }) => fields.kind?.value === 'request');
  return isWritten ? undefined : { contact, range: role.range };
}

function writtenTo(ask: Lookup, letter: Letter): Target | undefined {
  const { kind, to } = letter.fields;
  if (kind?.value !== 'request' || to === undefined || letterStatus(letter) === 'sent') return undefined;
  const contact = recipientOf(ask, letter);
  if (contact === undefined || isSilent(contact) || !isColdApproach(contact, letter)) return undefined;
  return hasMet(ask, contact) ? undefined : { contact, range: to.range };
}

/** A chief executive is out of reach unless the company is small; a founder, president or owner where it is known to be large. */
function isAtTheTop(role: string, company: string | undefined, size: string | undefined): boolean {
  const title = executiveTitle(role, company);
  if (title === undefined) return false;
  if (size === undefined) return title === 'chiefExecutive';
  return (leastSize(size) ?? 0) >= SMALL;
}

function titleOf({ fields }: Contact): string {
  return fields.role?.value ?? '';
}

/** "CEO of Northwind" at Northwind is said once. */
function withoutCompany(role: string, company: string): string {
  const end = [` of ${company}`, ` at ${company}`, `, ${company}`].find((ending) => role.endsWith(ending));
  return end === undefined ? role : role.slice(0, -end.length);
}

function lookForOthers(uri: string, company: string): Fix {
  return {
    title: l10n.t('Look for others at {0}', company),
    act: { command: 'jobSearch.openNote', arguments: [uri] },
    preferred: true,
  };
}
