import type { Range } from '../text/range';
import { remembered } from '../text/remembered';

/**
 * Words by what they mean. Entries are parted by commas; one may be several words, of which `a|b` is either, `(a)` may be
 * left out, `_` is any one word, `*ist` any word that ends so and that no entry names, `^` the beginning of the sentence,
 * `COMMA` a comma and `{CLASS}` any single word of another class. Where several entries fit, the longest takes its words, for all classes that hold it: so "role model" is no role.
 */
export type Vocabulary = Readonly<Record<string, string>>;

/**
 * Frames by name. A frame lists classes in the order in which their words stand in one clause: `WISH JOIN YOURS`. `A|B` is
 * either. Between two of them a few words may stand, none of them a `STOP`; `+JOIN` follows at once and `…JOIN` at any
 * distance. `!A` is a class that the whole clause is without, and a `?` at the end asks for a question.
 */
export type Frames = Readonly<Record<string, string>>;

/** Words with a special meaning to the reader. */
interface Signs {
  /** Ends a clause. */
  readonly BREAK: string;
  /** No frame goes over it. */
  readonly STOP: string;
  /** Denies what comes after it in its clause, up to the next `TURN`. */
  readonly NOT: string;
  /** Where something new is said: a denial before it does not reach what comes after. */
  readonly TURN: string;
  /** Words that say something new after a comma or an `and`. */
  readonly START: string;
}

/** What a sentence says, and between which of its characters. */
export interface Said extends Range {
  readonly frame: string;
}

/** A word in small letters, and where it stands. */
interface Word extends Range {
  readonly word: string;
}

/** A stretch of a sentence with a meaning, in words. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly classes: ReadonlySet<string>;
  /** Whether something new is said from here on. */
  readonly isTurn: boolean;
  /** Whether some frame is not said where this stands, however harmless it is. */
  readonly isGuard: boolean;
}

/** One class of a frame, or one of several. */
interface Step {
  readonly classes: readonly string[];
  /** How many words may stand before it. */
  readonly gap: number;
  /** Whether it is looked for beyond a `STOP`. */
  readonly isFree: boolean;
}

interface Frame {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly without: readonly string[];
  readonly isQuestion: boolean;
}

/** A part of an entry: any of its choices, which are a `{CLASS}`, a word, or several as `this|that`. */
interface Part {
  readonly choices: readonly string[];
  readonly isOptional: boolean;
}

/** What is left of an entry after some of its parts. */
interface Rest {
  readonly parts: readonly Part[];
  /** How many of the parts were read. */
  readonly at: number;
  /** The class that it means. */
  readonly name: string;
}

/** A node of the tree of entries, which grows as far as sentences go along it. */
interface Node {
  readonly rests: Rest[];
  /** What ends here. */
  readonly classes: string[];
  /** What may follow, by the choices of parts; undefined until it is asked for. */
  children?: ReadonlyMap<string, Node>;
}

/** Where several entries are at once; what follows is found when it is first asked for. */
interface State {
  readonly nodes: readonly Node[];
  readonly classes: ReadonlySet<string>;
  readonly isGuard: boolean;
  readonly next: Map<string, State>;
}

const NEAR = 6;
const FAR = 40;
/** Nobody writes longer sentences. */
const MOST_WORDS = 150;
const IS_WORD = /^[\p{L}\p{N}]/u;
const SHORTEST_STEM = 2;
/** Stands for every word that no entry names. */
const UNKNOWN = '<word>';
/** Any one word, in an entry. */
const ANY = '_';
const BEGINNING: Word = { word: '^', start: 0, end: 0 };
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'&.@-]{0,40}[\p{L}\p{N}]|[\p{L}\p{N}&@]|[?!.,;:()–—…/"]|-{1,2}/gu;

/** Reads sentences by frames of word classes; what it costs grows with the length of the sentence alone. */
export class FrameReader {
  private readonly root = newNode();
  private start: State = NOWHERE;
  private readonly learning: Iterator<void, void>;
  private readonly guards: ReadonlySet<string>;
  /** For each word that an entry names, the lists that hold it besides itself: `{CLASS}` and `this|that`. */
  private readonly lists = new Map<string, string[]>();
  private readonly parts = new Map<string, Part>();
  /** How words end that no entry names, as `*ist`. */
  private readonly endings = new Set<string>();
  private readonly frames: readonly Frame[];

  /** Reads each word as the words that `written` makes of it, parted by spaces. */
  constructor(
    vocabulary: Vocabulary & Signs,
    frames: Frames,
    private readonly written: (word: string) => string = (word) => word,
  ) {
    this.learning = this.learnAll(vocabulary);
    this.frames = Object.entries(frames).map(([name, text]) => frameFrom(name, text));
    this.guards = new Set(this.frames.flatMap(({ without }) => without));
  }

  /** Learns one more entry, which whoever has time does beforehand, and answers whether there was one; who reads learns what is left. */
  learnMore(): boolean {
    return this.learning.next().done !== true;
  }

  /** The names of the frames that a sentence says, none of them denied. */
  read(sentence: string): readonly string[] {
    return [...new Set(this.find(sentence).map(({ frame }) => frame))];
  }

  /** Where a sentence says its frames, none of them denied: clause by clause, each frame once, in their order. */
  readonly find = remembered((sentence): readonly Said[] => {
    let isMore = true;
    while (isMore) isMore = this.learnMore();
    const places = this.wordsOf(sentence);
    const words = places.map(({ word }) => this.asKnown(word));
    const isQuestion = words.includes('?');
    return clausesOf(this.marksIn(words)).flatMap((clause) => {
      const present = new Set<string>();
      for (const { classes } of clause) for (const name of classes) present.add(name);
      const frames = this.frames.filter(
        (frame) => (isQuestion || !frame.isQuestion) && mayBeIn(present, frame),
      );
      return frames.flatMap((frame) => {
        const said = stretchOf(clause, frame);
        const [first, last] = [places[said?.start ?? -1], places[(said?.end ?? 0) - 1]];
        return first && last ? [{ frame: frame.name, start: first.start, end: last.end }] : [];
      });
    });
  });

  private *learnAll(vocabulary: Vocabulary): Generator<void, void> {
    for (const [name, entries] of Object.entries(vocabulary))
      for (const entry of entries.split(',')) {
        this.learn(entry.trim(), name);
        yield;
      }
    this.start = this.stateOf([this.root]);
  }

  private wordsOf(sentence: string): readonly Word[] {
    const words: Word[] = [BEGINNING];
    for (const { 0: text, index } of sentence.matchAll(WORD)) {
      if (words.length > MOST_WORDS) break;
      for (const word of this.written(text.toLowerCase()).split(' '))
        if (word !== '') words.push({ word, start: index, end: index + text.length });
    }
    return words;
  }

  private asKnown(word: string): string {
    if (this.lists.has(word) || !IS_WORD.test(word)) return word;
    for (let at = SHORTEST_STEM; at < word.length; at++) {
      const ending = `*${word.slice(at)}`;
      if (this.endings.has(ending)) return ending;
    }
    return UNKNOWN;
  }

  private learn(entry: string, name: string): void {
    const parts = (entry.includes(' ') ? entry.split(/\s+/) : [entry]).map((text) => this.partFrom(text));
    const needed = parts.filter(({ isOptional }) => !isOptional);
    const alone = needed.length === 0 ? parts : needed.length === 1 ? needed : [];
    for (const { choices } of alone) for (const choice of choices) this.enlist(choice, `{${name}}`);
    goOn(this.root, { parts, at: 0, name });
  }

  private partFrom(text: string): Part {
    let part = this.parts.get(text);
    if (part === undefined) {
      const isOptional = text.startsWith('(') && text.endsWith(')');
      const choices = choicesIn((isOptional ? text.slice(1, -1) : text).replaceAll('COMMA', ','));
      for (const choice of choices) this.enlist(choice, choice);
      part = { choices, isOptional };
      this.parts.set(text, part);
    }
    return part;
  }

  /** Puts the words of a choice into a list, and so makes them known. */
  private enlist(choice: string, list: string): void {
    for (const word of choice.includes('|') ? choice.split('|') : [choice]) {
      if (word.startsWith('*')) this.endings.add(word);
      const lists = this.lists.get(word);
      if (lists === undefined) this.lists.set(word, word === list ? [] : [list]);
      else if (word !== list && !lists.includes(list)) lists.push(list);
    }
  }

  /** All that the words mean, in their order, without what lies within something harmless. */
  private marksIn(words: readonly string[]): readonly Mark[] {
    const marks = words.flatMap((_, at) => this.marksAt(words, at));
    const harmless = harmlessOver(words.length, marks);
    return marks.filter(
      ({ start, end, isGuard }) =>
        isGuard || harmless.slice(start, end).every((length) => length <= end - start),
    );
  }

  private marksAt(words: readonly string[], start: number): readonly Mark[] {
    const isTurn = this.isStart(words, start);
    const marks: Mark[] = [];
    let state = this.start;
    for (let at = start; at < words.length; at++) {
      state = this.after(state, words[at] ?? '');
      if (state === NOWHERE) break;
      const { classes, isGuard } = state;
      if (classes.size > 0)
        marks.push({ start, end: at + 1, classes, isGuard, isTurn: isTurn || classes.has('TURN') });
    }
    return marks;
  }

  private isStart(words: readonly string[], at: number): boolean {
    const [before = '', word = ''] = [words[at - 1], words[at]];
    return /^(?:,|and)$/.test(before) && this.lists.get(word)?.includes('{START}') === true;
  }

  private after({ nodes, next }: State, word: string): State {
    const known = next.get(word);
    if (known !== undefined) return known;
    const lists = [word, ...(this.lists.get(word) ?? [])];
    if (/^[<*]/.test(word) || IS_WORD.test(word)) lists.push(ANY);
    const children = nodes.flatMap((node) => {
      const byChoice = (node.children ??= childrenOf(node));
      return lists.map((list) => byChoice.get(list)).filter((one) => one !== undefined);
    });
    const state = children.length === 0 ? NOWHERE : this.stateOf(children);
    next.set(word, state);
    return state;
  }

  private stateOf(nodes: readonly Node[]): State {
    const classes = new Set(nodes.flatMap((node) => node.classes));
    const isGuard = [...classes].some((name) => this.guards.has(name));
    return { nodes, classes, isGuard, next: new Map() };
  }
}

const NOWHERE: State = { nodes: [], classes: new Set(), isGuard: false, next: new Map() };

/** For each word, how many words the longest harmless mark has that it stands in. */
function harmlessOver(count: number, marks: readonly Mark[]): readonly number[] {
  const lengths = new Array<number>(count).fill(0);
  for (const { start, end, classes } of marks)
    if (classes.has('HARMLESS'))
      for (let at = start; at < end; at++) lengths[at] = Math.max(lengths[at] ?? 0, end - start);
  return lengths;
}

/** What a part may be: each class of it, and all of its words together. */
function choicesIn(part: string): readonly string[] {
  if (!part.includes('|')) return [part];
  const choices = part.split('|');
  const words = choices.filter((choice) => !choice.startsWith('{'));
  return [
    ...choices.filter((choice) => choice.startsWith('{')),
    ...(words.length > 0 ? [words.join('|')] : []),
  ];
}

function newNode(): Node {
  return { rests: [], classes: [] };
}

/** Leads from a node to what is left of an entry, and over what may be left out of it. */
function goOn(node: Node, rest: Rest): void {
  const { parts, at, name } = rest;
  const part = parts[at];
  if (part === undefined) node.classes.push(name);
  else node.rests.push(rest);
  if (part?.isOptional === true) goOn(node, { parts, at: at + 1, name });
}

function childrenOf({ rests }: Node): ReadonlyMap<string, Node> {
  const children = new Map<string, Node>();
  for (const { parts, at, name } of rests) {
    for (const choice of parts[at]?.choices ?? []) {
      const child = children.get(choice) ?? newNode();
      children.set(choice, child);
      goOn(child, { parts, at: at + 1, name });
    }
  }
  return children;
}

function frameFrom(name: string, text: string): Frame {
  const parts = text.split(/\s+/);
  return {
    name,
    steps: parts.filter((part) => part !== '?' && !part.startsWith('!')).map(stepFrom),
    without: parts.filter((part) => part.startsWith('!')).map((part) => part.slice(1)),
    isQuestion: parts.at(-1) === '?',
  };
}

function stepFrom(part: string): Step {
  const isFree = part.startsWith('…');
  const gap = isFree ? FAR : part.startsWith('+') ? 0 : NEAR;
  return { classes: part.replace(/^[+…]/, '').split('|'), gap, isFree };
}

function clausesOf(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const clauses: Mark[][] = [[]];
  for (const mark of marks) {
    if (mark.classes.has('BREAK')) clauses.push([]);
    else clauses.at(-1)?.push(mark);
  }
  return clauses;
}

/** Whether a clause with these classes can say a frame at all. */
function mayBeIn(present: ReadonlySet<string>, { steps, without }: Frame): boolean {
  // Asked for every frame and clause: loops, for they cost a third of `every` and `some`.
  for (const { classes } of steps) if (!hasAny(present, classes)) return false;
  return !hasAny(present, without);
}

function hasAny(present: ReadonlySet<string>, classes: readonly string[]): boolean {
  for (const name of classes) if (present.has(name)) return true;
  return false;
}

/** The words in which a clause says a frame. */
function stretchOf(clause: readonly Mark[], { steps }: Frame): Range | undefined {
  const [step] = steps;
  if (step === undefined) return undefined;
  for (const [first, mark] of clause.entries()) {
    if (!fits(mark, step)) continue;
    const last = endOf(clause, first, steps);
    if (last === undefined || isDenied(clause, first, last)) continue;
    return { start: mark.start, end: clause[last]?.end ?? mark.end };
  }
  return undefined;
}

/** Where a frame ends that begins with a mark; each step takes the first mark that fits. */
function endOf(clause: readonly Mark[], first: number, steps: readonly Step[]): number | undefined {
  let last = first;
  for (const step of steps.slice(1)) {
    const next = nextOf(clause, last, step);
    if (next === undefined) return undefined;
    last = next;
  }
  return last;
}

function nextOf(clause: readonly Mark[], after: number, step: Step): number | undefined {
  const from = clause[after]?.end ?? 0;
  let stop = Infinity;
  for (let at = after + 1; at < clause.length; at++) {
    const mark = clause[at];
    if (mark === undefined || mark.start - from > step.gap || mark.start > stop) return undefined;
    if (mark.start < from) continue;
    if (fits(mark, step)) return at;
    if (!step.isFree && mark.classes.has('STOP')) stop = mark.start;
  }
  return undefined;
}

function fits(mark: Mark, step: Step): boolean {
  return hasAny(mark.classes, step.classes);
}

/** Whether a denial before or within a stretch reaches it. */
function isDenied(clause: readonly Mark[], first: number, last: number): boolean {
  const from = clause[first]?.start ?? 0;
  const to = clause[last]?.end ?? 0;
  const denial = clause.findLast(({ end, classes }) => end <= to && classes.has('NOT'));
  if (denial === undefined) return false;
  return !clause.some(({ start, isTurn }) => isTurn && start > denial.start && start <= from);
}
