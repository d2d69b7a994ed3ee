import { followUpsOf } from '../agenda/agenda';
import { settingOf, silencersIn, silencing, type Silencer } from '../index/control';
import { addDays, dayFrom, type Day } from '../model/day';
import type { Note } from '../model/note';
import { foldWord } from '../model/schema';
import { isOpen, letterStatus } from '../model/status';
import type { Range } from '../text/range';
import { observe, type LintContext } from './observe';
import type { Group, Rule } from './rule';

/** Far enough ahead for all that comes due by itself. */
const FAR = 400;

/**
 * What in a note silences rules that would find nothing there, now or on a later day, were it not for it. Nothing is said
 * where that cannot be known: of rules that are off or not run, and of those whose time is over for the note or has not come.
 */
export function unusedSilencers(
  note: Note,
  rules: readonly Rule[],
  context: LintContext,
): readonly Silencer[] {
  const all = silencersIn(note);
  if (all.length === 0) return [];
  context.onDay?.();
  const judged = all.filter((silencer) => isJudged(silencer, note, rules, context));
  if (judged.length === 0) return [];
  const used = usedPlaces(note, wantedBy(judged, rules), context);
  return judged.filter(({ range }) => !used.has(range.start));
}

/** Where something is silenced, by the offsets of what silences it. */
function usedPlaces(note: Note, rules: readonly Rule[], context: LintContext): ReadonlySet<number> {
  const used = new Set<number>();
  const use = (rule: string, range: Range) => {
    for (const { start } of silencing(note, rule, range)) used.add(start);
  };
  const lookup = Object.create(context.lookup, { unsilenced: { value: note.uri } }) as LintContext['lookup'];
  for (const today of daysToTry(note, context.today)) {
    const free = { ...context, lookup, today };
    for (const { rule, observation } of observe(note, rules, free)) use(rule.id, observation.range);
    for (const { rule, range } of followUpsOf(lookup, note, today, context.user)) {
      if (rule !== null) use(rule, range);
    }
  }
  return used;
}

/** Today, the days to come that the note names, and one when all has come due. */
function daysToTry({ fields }: Note, today: Day): ReadonlySet<Day> {
  const named = Object.values<{ readonly value: unknown } | undefined>(fields)
    .map((field) => dayIn(field?.value))
    .filter((day) => day !== undefined && day > today) as readonly Day[];
  return new Set([today, ...named, addDays(today, FAR)]);
}

function dayIn(value: unknown): Day | undefined {
  const day = typeof value === 'object' && value !== null && 'day' in value ? value.day : value;
  return typeof day === 'string' ? dayFrom(day) : undefined;
}

/** The rules that the silencers speak of. */
function wantedBy(silencers: readonly Silencer[], rules: readonly Rule[]): readonly Rule[] {
  if (silencers.some(({ rule }) => rule === undefined)) return rules;
  return rules.filter(({ id }) => silencers.some((silencer) => means(silencer, id)));
}

function means({ rule, directive }: Silencer, id: string): boolean {
  return directive === undefined && rule !== undefined ? foldWord(rule) === foldWord(id) : rule === id;
}

function isJudged(
  silencer: Silencer,
  note: Note,
  rules: readonly Rule[],
  { lookup, user, known, today }: LintContext,
): boolean {
  if (silencer.rule === undefined) return rules.length >= known.size && !isOver(note, today);
  const rule = rules.find(({ id }) => means(silencer, id));
  // What silences the one who tells this would silence the telling too.
  if (rule === undefined || rule.id === 'directive-unknown') return false;
  if (settingOf(lookup, rule.id, user).level === 'off') return false;
  return !rule.appliesTo.has(note.type) || isInTime(rule.group, note, today);
}

/** Whether rules of a family may speak of a note as it is now: not of preparing what is over, nor of what comes after it before. */
function isInTime(group: Group, note: Note, today: Day): boolean {
  if (group === 'data' || (note.type !== 'interview' && note.type !== 'letter')) return true;
  return isOver(note, today) === (group === 'after');
}

function isOver(note: Note, today: Day): boolean {
  if (note.type === 'letter') return letterStatus(note) === 'sent';
  if (note.type !== 'interview') return false;
  const day = note.fields.start?.value.day;
  return !isOpen(note) || (day !== undefined && day < today);
}
