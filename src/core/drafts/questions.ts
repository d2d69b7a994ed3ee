import type { Conversation } from './draft-note';

/** The questions for a conversation, the most important first, each a whole sentence without a number. */
export function questionsFor(conversation: Conversation): readonly string[] {
  return [conversation.kind];
}
