import type { Note } from '../model/note';
import type { Stage } from '../model/schema';
import type { Range } from '../text/range';
import type { Card } from './card';

/** A line of a tree, as data: the host only shows it. */
export interface TreeNode {
  /** Stays the same while the thing is the same, so that the editor keeps it expanded. */
  readonly id: string;
  readonly label: string;
  /** The reason or the detail, dimmed. */
  readonly description?: string;
  /** A codicon's name. */
  readonly icon?: string;
  /** A theme colour of the icon, where colour helps; the state is always in words too. */
  readonly colour?: string;
  /** The card that hovers, made when it is asked for, where it is another than that of the note that opens. */
  readonly card?: () => Card;
  /** What a screen reader says, with the state in words. */
  readonly spoken?: string;
  /** The words that menus ask for. */
  readonly kinds?: readonly string[];
  /** The line that opens on a click. */
  readonly target?: { readonly note: Note; readonly range: Range };
  /** What a contact becomes that is dropped here. */
  readonly takes?: Taking;
  /** What is below, made when it is asked for; undefined where nothing is. */
  readonly children?: () => readonly TreeNode[];
  /** The child that is the line of a note, or leads to it, found without making the others. */
  readonly towards?: (note: Note) => TreeNode | undefined;
  /** Whether the children are shown at first. */
  readonly isOpen?: boolean;
}

/** What is said of a contact that is sorted into a group, in the search at a root. */
export type Taking = { readonly root: string } & (
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'company'; readonly name: string }
  | { readonly kind: 'tag'; readonly tag: string }
);

/** A heading with a line for each thing below it; undefined where there is none, so that no heading stands alone. */
export function groupOf<T>(
  id: string,
  label: string,
  things: readonly T[],
  line: (thing: T) => TreeNode,
  {
    isOpen = false,
    noteOf,
    ...more
  }: Pick<TreeNode, 'isOpen' | 'kinds' | 'takes'> & {
    /** The note that a thing is, where its line can be looked for. */
    readonly noteOf?: (thing: T) => Note;
  } = {},
): TreeNode | undefined {
  if (things.length === 0) return undefined;
  const count = String(things.length);
  return {
    ...more,
    id,
    label,
    description: count,
    children: () => things.map(line),
    ...(noteOf === undefined ? {} : { towards: finder(things, noteOf, line) }),
    isOpen,
    spoken: `${label}, ${count}`,
  };
}

function finder<T>(
  things: readonly T[],
  noteOf: (thing: T) => Note,
  line: (thing: T) => TreeNode,
): NonNullable<TreeNode['towards']> {
  return (note) => {
    const thing = things.find((one) => noteOf(one).uri === note.uri);
    return thing === undefined ? undefined : line(thing);
  };
}

/** The lines from the top of a tree down to that of a note; none where it has no line of its own. */
export function wayTo(nodes: readonly TreeNode[], note: Note): readonly TreeNode[] {
  const way: TreeNode[] = [];
  let next = nodes.find((node) => node.towards?.(note) !== undefined);
  for (; next !== undefined; next = next.towards?.(note)) way.push(next);
  return way;
}

/** What is there of a list in which some may be missing. */
export function present<T>(list: readonly (T | undefined)[]): readonly T[] {
  return list.filter((one) => one !== undefined);
}
