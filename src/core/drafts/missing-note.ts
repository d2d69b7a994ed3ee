import type { Lookup } from '../index/lookup';
import { foldName } from '../index/names';
import { companyOf, contactsOf, recipientOf } from '../index/relations';
import { sectionsOf } from '../markdown/body';
import type { Day } from '../model/day';
import { dayFrom } from '../model/day';
import type { Note } from '../model/note';
import type { DraftNote, Storage } from './draft-note';
import { newCompanyNote, newOpportunityNote } from './new-notes';
import { plannedNotes, type NewPerson } from './planned';
import { freePath, slugOf } from './slug';

/** The types of note that a link may want to have made, besides contacts. */
export const MISSING_TYPES = ['company', 'opportunity', 'interview'] as const;
export type MissingType = (typeof MISSING_TYPES)[number];

/** Somebody whom a note names, with what that note knows of them: who referred the person there, or for whom they work. */
export function personNamedIn(lookup: Lookup, note: Note, name: string): NewPerson {
  if (note.type !== 'interview') return { name };
  const [referredBy] = contactsOf(lookup, note);
  const isReferral = sectionsOf(note.body, 'Referrals').some(({ content }) =>
    foldName(note.text.slice(content.start, content.end)).includes(foldName(name)),
  );
  if (isReferral && referredBy !== undefined) return { name, source: 'referral', referredBy };
  return { name, company: companyOf(lookup, note)?.name };
}

/**
 * The note that a link in another one wants, called so that the link leads there. Undefined for an interview where that
 * note does not tell with whom it was.
 */
export function missingNote(
  lookup: Lookup,
  { type, name, from }: { readonly type: MissingType; readonly name: string; readonly from: Note },
  today: Day,
  storage: Storage,
): DraftNote | undefined {
  switch (type) {
    case 'company':
      return newCompanyNote({ ...storage, name });
    case 'opportunity':
      return newOpportunityNote({ ...storage, title: name, found: today });
    case 'interview': {
      const who =
        from.type === 'letter' ? recipientOf(lookup, from) : from.type === 'contact' ? from : undefined;
      if (who === undefined) return undefined;
      const day = dayFrom(name.slice(0, 10));
      const planned = { kind: 'informational', who, moment: day && { day } } as const;
      const { interview } = plannedNotes(lookup, planned, today, storage);
      return { ...interview, path: freePath(storage.folders.interview, slugOf(name), storage.isTaken) };
    }
  }
}
