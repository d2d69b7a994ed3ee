import type { Conversation } from './draft-note';
import type { Section } from './note-text';
import { scaffold, SECTIONS } from './sections';

/** The sections that a conversation of its kind is prepared and written up in, in their order. */
export function prepSections(conversation: Conversation): readonly Section[] {
  return SECTIONS.flatMap((title) => {
    const text = scaffold(title, conversation);
    return text === undefined ? [] : [{ title, text }];
  });
}
