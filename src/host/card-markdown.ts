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

/** A single space between two words. */
const GAP = /(?<=\S) (?=\S)/;

/** Words that are read as they stand. `appendText` would make every space unbreakable, so that lines break within words. */
function appendWords(card: vscode.MarkdownString, words: string): void {
  words.split(GAP).forEach((word, index) => {
    // Behind the first word a space could begin a list: `1. April`.
    if (index > 0) card.appendMarkdown(index === 1 ? '&nbsp;' : ' ');
    appendWord(card, word);
  });
}

/** `appendText` leaves what begins an address in angle brackets, or a character by its name. */
function appendWord(card: vscode.MarkdownString, word: string): void {
  for (const part of word.split(/([<&])/)) {
    if (part === '<') card.appendMarkdown('&lt;');
    else if (part === '&') card.appendMarkdown('&amp;');
    else card.appendText(part);
  }
}
