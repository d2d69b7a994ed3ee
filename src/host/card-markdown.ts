import * as vscode from 'vscode';

import type { Card } from '../core/insights/card';

/** A card as Markdown in which nothing of the notes is Markdown: it is neither trusted nor HTML. */
export function cardMarkdown({ title, lines, quotes }: Card): vscode.MarkdownString {
  const card = new vscode.MarkdownString();
  card.appendMarkdown('**');
  appendWords(card, title);
  card.appendMarkdown('**');
  for (const line of lines) appendWords(card.appendMarkdown('\n\n'), line);
  for (const quote of quotes) appendWords(card.appendMarkdown('\n\n> '), quote);
  return card;
}

/** Words that are read as they stand: `appendText` leaves what begins an address in angle brackets, or a character by its name. */
function appendWords(card: vscode.MarkdownString, words: string): void {
  for (const part of words.split(/([<&])/)) {
    if (part === '<') card.appendMarkdown('&lt;');
    else if (part === '&') card.appendMarkdown('&amp;');
    else card.appendText(part);
  }
}
