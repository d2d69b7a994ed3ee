import type { Conversation } from './draft-note';

/** The sections of a prep note in the order of the format. */
export const SECTIONS = [
  'Research',
  'Common ground',
  'Opening',
  'Questions',
  'Answers',
  'Checklist',
  'Notes',
  'What I learned',
  'Referrals',
  'Follow-up',
] as const;
export type SectionTitle = (typeof SECTIONS)[number];

/** What stands under a heading of a fresh prep note, without the heading itself. */
export function scaffold(section: SectionTitle, conversation: Conversation): string {
  return section + conversation.kind;
}
