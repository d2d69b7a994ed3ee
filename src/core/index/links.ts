import type { LinkText } from '../markdown/links';
import type { Field, Note } from '../model/note';
import type { ReadType } from '../model/schema';
import type { Range } from '../text/range';

/** A link of a note, from its frontmatter or its body. */
export interface NoteLink {
  readonly link: LinkText;
  readonly range: Range;
  /** The key that holds it; undefined in the body. */
  readonly key?: string;
  /** Where its target alone stands; undefined in the frontmatter, where quotes may change what is written. */
  readonly targetRange?: Range;
}

/** The keys that hold links, and the type of note that each leads to. */
export const LINK_KEYS: Readonly<Record<string, ReadType>> = {
  company: 'company',
  former_companies: 'company',
  referred_by: 'contact',
  contact: 'contact',
  to: 'contact',
  interview: 'interview',
  opportunity: 'opportunity',
};

const known = new WeakMap<Note, readonly NoteLink[]>();
const NO_LINKS: readonly NoteLink[] = [];

/** All links that a note holds: first those of its frontmatter, then those of its body, each in order. Those of a copy are its original’s. */
export function linksOf(note: Note): readonly NoteLink[] {
  if (note.type === 'copy') return NO_LINKS;
  let links = known.get(note);
  if (links === undefined) {
    const inBody = note.body.links.map((link) => ({
      link,
      range: link.range,
      targetRange: link.targetRange,
    }));
    links = [...fieldLinks(note), ...inBody];
    known.set(note, links);
  }
  return links;
}

function* fieldLinks(note: Note): Generator<NoteLink> {
  const fields = note.fields as Readonly<Record<string, Field<unknown> | undefined>>;
  for (const key of Object.keys(LINK_KEYS)) {
    const field = fields[key];
    if (field === undefined) continue;
    const links = (Array.isArray(field.value) ? field.value : [field.value]) as readonly LinkText[];
    for (const [index, link] of links.entries())
      yield { link, range: field.items[index] ?? field.range, key };
  }
}
