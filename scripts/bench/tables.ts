import type { Cold } from './cold';
import type { Edits } from './edits';
import type { Host } from './host';
import type { Memory } from './memory';

/** What was measured in one run. */
export interface Results {
  readonly cold: readonly Cold[];
  readonly edits: readonly {
    readonly notes: number;
    readonly own: readonly Edits[];
    readonly markdownlint: Edits | undefined;
  }[];
  readonly answers: readonly {
    readonly notes: number;
    readonly answers: readonly { readonly name: string; readonly milliseconds: number }[];
  }[];
  readonly memory: { readonly fixed: number | undefined; readonly searches: readonly Memory[] };
  /** Undefined where no VS Code was opened. */
  readonly host: Host | undefined;
  readonly bundles: readonly { readonly file: string; readonly what: string; readonly bytes: number }[];
}

/** A target of the project, and what it came to. */
interface Target {
  readonly target: string;
  readonly limit: number;
  readonly reached: number | undefined;
}

/** Whole processes over folders of several sizes: seconds, and how many times what reading the frontmatter takes. */
export function coldTable({ cold }: Results): string {
  const names = cold[0] === undefined ? [] : contestantsOf(cold[0]).map(({ name }) => name);
  const found = (one: Cold | undefined, name: string) =>
    one && contestantsOf(one).find((contestant) => contestant.name === name);
  const taken = (one: Cold, name: string) => {
    const figure = found(one, name);
    if (figure === undefined) return '–';
    return `${seconds(figure.milliseconds)} (${times(figure.milliseconds / one.frontmatter.milliseconds)})`;
  };
  const rounds = cold[0]?.own.runs ?? 0;
  return titled(`A folder that was never read before, medians of ${rounds} runs`, [
    ['', ...cold.map(({ notes }) => `${notes} notes`), 'memory'],
    ...names.map((name) => [
      name,
      ...cold.map((one) => taken(one, name)),
      megabytes(found(cold.at(-1), name)?.megabytes),
    ]),
  ]);
}

/** One edit, until the findings of the note that is edited are there. */
export function editsTable({ edits }: Results): string {
  return titled('One edit of a note, until its findings are there', [
    ['in a search of', 'an edit of', 'p50', 'p95', 'p99'],
    ...edits.flatMap(({ notes, own, markdownlint }) =>
      [...own, ...(markdownlint === undefined ? [] : [markdownlint])].map(({ name, p50, p95, p99 }) => [
        `${notes} notes`,
        name,
        ...[p50, p95, p99].map(milliseconds),
      ]),
    ),
  ]);
}

/** What is asked while one types and looks. */
export function answersTable({ answers }: Results): string {
  const names = answers[0]?.answers.map(({ name }) => name) ?? [];
  return titled('An answer while one types and looks', [
    ['', ...answers.map(({ notes }) => `${notes} notes`)],
    ...names.map((name, index) => [
      name,
      ...answers.map((one) => milliseconds(one.answers[index]?.milliseconds ?? Number.NaN)),
    ]),
  ]);
}

/** How large what ships is. */
export function bundlesTable({ bundles }: Results): string {
  return titled('What is loaded', [
    ['file', '', 'size'],
    ...bundles.map(({ file, what, bytes }) => [`\`${file}\``, what, `${Math.round(bytes / 1000)} kB`]),
  ]);
}

/** What a search keeps while it is open, and what a check holds at most. */
export function memoryTable({ memory: { fixed, searches } }: Results): string {
  return titled('Memory', [
    ['', ...searches.map(({ notes }) => `${notes} notes`)],
    ['what an open search keeps', ...searches.map(({ kept }) => tenths(kept))],
    ['for each 1,000 notes', ...searches.map((one) => tenths(perThousand(one)))],
    [
      `the most that \`job-search check\` holds, of which ${megabytes(fixed)} without any notes`,
      ...searches.map(({ peak }) => megabytes(peak)),
    ],
  ]);
}

/** What the extension host of a real VS Code needs to open a search. */
export function hostTable({ host }: Results): string {
  if (host === undefined) return '';
  const { notes, runs } = host;
  return titled(`A search of ${notes} notes is opened in VS Code`, [
    ['', `${runs} runs`],
    ['loading the extension’s code (median)', milliseconds(host.loading)],
    ['its `activate`, after which all is registered (median)', milliseconds(host.registering)],
    ['both, with what VS Code does for it (median)', milliseconds(host.activated)],
    ['the first findings of the note in front are there (median)', milliseconds(host.diagnosed)],
    ['all notes are read and looked at (median)', milliseconds(host.ready)],
    ['the longest time that the extension host was blocked meanwhile (median)', milliseconds(host.blocked)],
    ['the same, in the worst of the runs', milliseconds(host.worst)],
    ['of such a block, what the host’s process had of the processor, at most', milliseconds(host.needed)],
    ['the longest block while nothing happened, in the worst of the runs', milliseconds(host.idle)],
  ]);
}

/** What was to be reached, and what was. */
export function targetsTable(results: Results): string {
  return titled('Targets', [
    ['target', 'at most', 'reached', ''],
    ...targetsOf(results)
      .filter(({ reached }) => reached !== undefined && !Number.isNaN(reached))
      .map(({ target, limit, reached = Number.NaN }) => [
        target,
        rounded(limit),
        rounded(reached),
        reached <= limit ? 'yes' : 'not yet',
      ]),
  ]);
}

function targetsOf({ cold, edits, memory, host, bundles }: Results): readonly Target[] {
  const [small, large] = [cold[0], cold.at(-1)];
  const typed = edits.map(({ own, markdownlint }) => ({ own: own[0]?.p95, other: markdownlint?.p95 }));
  const largest = memory.searches.at(-1);
  const size = (file: string) => bundles.find((one) => one.file === file)?.bytes;
  return [
    ...cold.map(({ notes, own, frontmatter }) => ({
      target: `checking ${notes} notes, in times of reading their frontmatter`,
      limit: 1.5,
      reached: own.milliseconds / frontmatter.milliseconds,
    })),
    ...(small?.peers ?? []).map(({ name }) => {
      const last = cold.filter(({ peers }) => peers.some((peer) => peer.name === name)).at(-1);
      const taken = last?.peers.find((peer) => peer.name === name)?.milliseconds;
      return {
        target: `checking ${last?.notes} notes, in times of what ${name.replace(/,.*/, '')} takes`,
        limit: 1,
        reached: ratio(last?.own.milliseconds, taken),
      };
    }),
    {
      target: 'the time for a note in the largest search, in times of that in the smallest',
      limit: 1.3,
      reached:
        small === undefined || large === undefined || small === large
          ? undefined
          : large.own.milliseconds / large.notes / (small.own.milliseconds / small.notes),
    },
    {
      target: 'an edit of a note of 150 lines (p95), in times of markdownlint’s library',
      limit: 0.2,
      reached: ratio(typed.at(-1)?.own, typed.at(-1)?.other),
    },
    {
      target: 'the same edit in the largest search, in times of the smallest',
      limit: 1.5,
      reached: edits.length < 2 ? undefined : ratio(typed.at(-1)?.own, typed[0]?.own),
    },
    {
      target: 'an edit of the profile (p95), in milliseconds',
      limit: 16,
      reached: edits.at(-1)?.own.at(-1)?.p95,
    },
    {
      target: 'the longest block of the extension host while it opens the largest search, in milliseconds',
      limit: 50,
      reached: host?.worst,
    },
    {
      target: 'the first findings of the note in front after the largest search was opened, in milliseconds',
      limit: 300,
      reached: host?.diagnosed,
    },
    {
      target: 'activation, the code loaded and all registered, in milliseconds',
      limit: 50,
      reached: host && host.loading + host.registering,
    },
    {
      target: 'memory that the largest search keeps for each 1,000 notes, in megabytes',
      limit: 25,
      reached: largest && perThousand(largest),
    },
    {
      target: '`dist/extension.js` with what it loads at start, in kB',
      limit: 500,
      reached: kilobytes(size('dist/extension.js')),
    },
    {
      target: '`dist/web/extension.js`, in kB',
      limit: 800,
      reached: kilobytes(size('dist/web/extension.js')),
    },
  ];
}

function contestantsOf({ own, reading, frontmatter, peers }: Cold) {
  return [own, reading, frontmatter, ...peers];
}

function perThousand({ kept, notes }: Memory): number {
  return (kept / notes) * 1000;
}

function tenths(figure: number): string {
  return `${figure.toFixed(1)} MB`;
}

function ratio(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one / other;
}

function kilobytes(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : Math.round(bytes / 1000);
}

function titled(title: string, [head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function seconds(figure: number): string {
  return `${(figure / 1000).toFixed(2)} s`;
}

function milliseconds(figure: number): string {
  return `${figure.toFixed(figure < 10 ? 2 : 0)} ms`;
}

function megabytes(figure: number | undefined): string {
  return figure === undefined ? '–' : `${Math.round(figure)} MB`;
}

function times(figure: number): string {
  return `× ${figure.toFixed(2)}`;
}

function rounded(figure: number): string {
  return String(Number(figure.toPrecision(3)));
}
