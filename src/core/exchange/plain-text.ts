import type { Definition, Html, Nodes } from 'mdast';

import { foldName } from '../index/names';
import type { Lookup } from '../index/lookup';
import { treeOf } from '../markdown/blocks-tree';
import { readBody } from '../markdown/body';
import { commentsIn } from '../markdown/comments';
import type { Link } from '../markdown/links';
import type { Letter } from '../model/note';
import { applyEdits, type TextEdit } from '../text/edits';
import { overlapsAny, type Range } from '../text/range';

/**
 * What the reader of a letter sees: its body without the marks of Markdown and without comments, links by their words, with
 * the address after them where it leads out of the search. Lines stay as they are, and end with a line feed.
 */
export function plainText(lookup: Lookup, letter: Letter): string {
  const { start, end } = letter.body.range;
  const body = letter.text.slice(start, end).replace(/\r\n?/g, '\n');
  return withWikiLinks(body, (link) => wordsOf(lookup, link, letter), withoutMarks)
    .replace(UNSENDABLE, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
}

/** Control characters but for tab and line feed, which no mail program shows. */
const UNSENDABLE = /[\0-\x08\x0b-\x1f\x7f]/g;

/** The words by which a link is read: its label, else a name of the note as it is written there, else the last part of a path. */
function wordsOf(lookup: Lookup, { target, heading, label, style }: Link, letter: Letter): string {
  if (label !== undefined && label !== '') return label;
  if (target === '') return heading ?? '';
  const found = lookup.resolve({ target, style }, letter, 'contact');
  const last = target.split('/').at(-1)?.replace(/\.md$/i, '') ?? target;
  if (found.kind !== 'note') return last;
  const aliases = 'aliases' in found.note.fields ? (found.note.fields.aliases?.value ?? []) : [];
  const names = [found.note.name, ...aliases];
  return names.find((name) => foldName(name) === foldName(last)) ?? found.note.name;
}

/** Treats a text in which a sign that it does not use itself stands for each wikilink, so that no word of a link is taken for a mark. */
function withWikiLinks(text: string, words: (link: Link) => string, treat: (text: string) => string): string {
  const links = readBody(text, 0).links.filter(({ style }) => style === 'wiki');
  const sign = unusedSign(text);
  const hidden = links.map(({ range: { start, end } }, nth) => ({
    // The mark before a link that would show another note in this one.
    range: { start: text[start - 1] === '!' ? start - 1 : start, end },
    text: `${sign}${nth}${sign}`,
  }));
  return treat(applyEdits(text, hidden))
    .split(sign)
    .map((part, nth) => {
      const link = nth % 2 === 1 ? links[Number(part)] : undefined;
      return link === undefined ? part : words(link);
    })
    .join('');
}

/** A character for private use that does not occur in a text. */
function unusedSign(text: string): string {
  for (let code = 0xe000; code < 0xf8ff; code++) {
    const sign = String.fromCharCode(code);
    if (!text.includes(sign)) return sign;
  }
  return '\uf8ff';
}

function withoutMarks(text: string): string {
  const gone = unusedSign(text);
  const edits = editsFor(text, gone);
  return applyEdits(text, edits)
    .replace(new RegExp(`(?<=^|\\n)(?:${gone}[ \\t]*)+(?:\\n[ \\t]*(?=\\n|$))*\\n?`, 'g'), '')
    .replace(new RegExp(` ${gone}(?=[ \\n]|$)`, 'g'), '')
    .replaceAll(gone, '');
}

/** The edits that take the marks away; `gone` takes the place of what leaves no words behind. */
function editsFor(text: string, gone: string): readonly TextEdit[] {
  const tree = treeOf(text);
  if (tree === undefined) return readBody(text, 0).comments.map((range) => ({ range, text: gone }));
  const definitions = new Map<string, Definition>();
  const gather = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if ('children' in node) node.children.forEach(gather);
  };
  gather(tree);
  return editsOf(tree, { text, gone, definitions });
}

/** What the edits of a node are made from. */
interface Source {
  readonly text: string;
  readonly gone: string;
  readonly definitions: ReadonlyMap<string, Definition>;
}

function editsOf(node: Nodes, source: Source): readonly TextEdit[] {
  const { text, gone } = source;
  const range = rangeOf(node);
  switch (node.type) {
    case 'text':
      return unescaped(text, range, node.value);
    case 'break':
      return [{ range, text: text.slice(range.start, range.end).replace(/^(?: +|\\)/, '') }];
    case 'inlineCode':
      return [{ range, text: node.value }];
    case 'code':
      return /[`~]/.test(text.charAt(range.start)) ? [{ range, text: node.value }] : [];
    case 'html':
      return htmlEdits(node, source);
    case 'image':
    case 'imageReference':
      return [{ range, text: node.alt ?? '' }];
    case 'definition':
      return [{ range, text: gone }];
    default:
      if (!('children' in node)) return [];
      return [...marksOf(node, source), ...node.children.flatMap((child) => editsOf(child, source))];
  }
}

/** What stands around the words of a node, with what takes its place. */
function marksOf(
  node: Extract<Nodes, { readonly children: unknown }>,
  { text, definitions }: Source,
): readonly TextEdit[] {
  const { start, end } = rangeOf(node);
  const [first, last] = [node.children[0], node.children.at(-1)];
  const words =
    first === undefined || last === undefined ? { start: end, end } : join(rangeOf(first), rangeOf(last));
  const around = (after = ''): readonly TextEdit[] => [
    { range: { start, end: words.start }, text: '' },
    { range: { start: words.end, end }, text: after },
  ];
  switch (node.type) {
    case 'emphasis':
    case 'strong':
      return around();
    case 'heading':
      // A heading that is underlined can be read as it stands.
      return text.charAt(start) === '#' ? around() : [];
    case 'link':
      return around(addressShown(node.url, text.slice(words.start, words.end)));
    case 'linkReference': {
      const url = definitions.get(node.identifier)?.url ?? '';
      return around(addressShown(url, text.slice(words.start, words.end)));
    }
    default:
      return [];
  }
}

/** An address behind the words of its link; nothing where it says no more than they do, or leads to a file of the search. */
function addressShown(url: string, words: string): string {
  const isMail = /^mailto:/i.test(url);
  const [address = ''] = isMail ? url.slice('mailto:'.length).split('?', 1) : [url];
  const isOutside = isMail || /^[a-z][a-z0-9+.-]*:/i.test(url);
  const bare = (one: string) => one.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '').toLowerCase();
  if (!isOutside || bare(words) === bare(address)) return '';
  return words === '' ? address : ` (${address})`;
}

/** The words of a paragraph with what is escaped in them as it is read; what leads to them in later lines, as in a quotation, stays. */
function unescaped(text: string, { start, end }: Range, value: string): readonly TextEdit[] {
  const source = text.slice(start, end);
  if (!/[\\&]/.test(source)) return [];
  const read = value.split('\n');
  const lines = source.split('\n').map((line, nth) => {
    const lead = nth === 0 ? '' : (/^[ \t>]*/.exec(line)?.[0] ?? '');
    return lead + (read[nth] ?? '');
  });
  return [{ range: { start, end }, text: lines.join('\n') }];
}

/** HTML without its comments; what else stands between angle brackets may be words of the person, and stays. */
function htmlEdits(node: Html, { text, gone }: Source): readonly TextEdit[] {
  const range = rangeOf(node);
  const comments = commentsIn(text, range);
  const breaks = [...text.slice(range.start, range.end).matchAll(/<br[ \t]{0,9}\/?>/gi)]
    .map(({ 0: { length }, index }) => ({ start: range.start + index, end: range.start + index + length }))
    .filter((one) => !overlapsAny(one, comments));
  return [
    ...comments.map((comment) => ({ range: comment, text: gone })),
    ...breaks.map((one) => ({ range: one, text: text[one.end] === '\n' ? '' : '\n' })),
  ];
}

function join({ start }: Range, { end }: Range): Range {
  return { start, end };
}

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
