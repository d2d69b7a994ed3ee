import { commands, type CommandId, type CommandRow } from './commands';
import type { ViewId } from './views';

/** The commands that a line of a view offers, each once and the likeliest first. */
export interface LineActs {
  /** Those that stand on the line itself. */
  readonly onLine: readonly CommandId[];
  /** Those that stand in its menu alone. */
  readonly inMenu: readonly CommandId[];
}

/** What can be done with a line of a view that is of these kinds, as the menus have it. */
export function actsOn(view: ViewId, kinds: readonly string[]): LineActs {
  const rows = Object.entries(commands) as (readonly [CommandId, CommandRow])[];
  const found = rows
    .flatMap(([id, { menus = [] }]) => menus.map(({ group, lines }) => ({ id, group, lines })))
    .filter(
      ({ lines }) => lines?.view === `view == ${view}` && lines.kinds.some((kind) => kinds.includes(kind)),
    )
    .sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));
  const isInline = ({ group }: { readonly group: string }) => group.startsWith('inline');
  const onLine = new Set(found.filter(isInline).map(({ id }) => id));
  const inMenu = new Set(found.map(({ id }) => id).filter((id) => !onLine.has(id)));
  return { onLine: [...onLine], inMenu: [...inMenu] };
}
