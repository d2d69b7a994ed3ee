import { commands, type CommandId, type CommandRow } from './commands';
import type { ViewId } from './views';

/** The commands that stand on a line of a view and then those in its menu, each once: the likeliest first. */
export function actsOn(view: ViewId, kinds: readonly string[]): readonly CommandId[] {
  const rows = Object.entries(commands) as (readonly [CommandId, CommandRow])[];
  const found = rows.flatMap(([id, { menus = [] }]) =>
    menus
      .filter(
        ({ lines }) => lines?.view === `view == ${view}` && lines.kinds.some((kind) => kinds.includes(kind)),
      )
      // What stands on the line itself comes before all groups of its menu, which are named by their numbers.
      .map(({ group }) => ({ id, order: group.replace(/^inline\b/, '0') })),
  );
  const inOrder = found.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  return [...new Set(inOrder.map(({ id }) => id))];
}
