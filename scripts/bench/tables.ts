import type { Cold } from './cold';
import type { Edits } from './edits';

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
  readonly bundles: readonly { readonly file: string; readonly bytes: number }[];
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
  return titled('A folder that was never read before', [
    ['', ...cold.map(({ notes }) => `${notes} notes`), 'memory'],
    ...names.map((name, index) => [
      name,
      ...cold.map((one) => {
        const taken = contestantsOf(one)[index]?.milliseconds ?? Number.NaN;
        return `${seconds(taken)} (${times(taken / one.frontmatter.milliseconds)})`;
      }),
      megabytes(cold.at(-1) && contestantsOf(cold.at(-1) as Cold)[index]?.megabytes),
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
    ['file', 'size'],
    ...bundles.map(({ file, bytes }) => [`\`${file}\``, `${Math.round(bytes / 1000)} kB`]),
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

function targetsOf({ cold, edits, bundles }: Results): readonly Target[] {
  const [small, large] = [cold[0], cold.at(-1)];
  const typed = edits.map(({ own, markdownlint }) => ({ own: own[0]?.p95, other: markdownlint?.p95 }));
  const size = (file: string) => bundles.find((one) => one.file === file)?.bytes;
  return [
    ...cold.map(({ notes, own, frontmatter }) => ({
      target: `checking ${notes} notes, in times of reading their frontmatter`,
      limit: 1.5,
      reached: own.milliseconds / frontmatter.milliseconds,
    })),
    ...(large?.peers ?? []).map(({ name, milliseconds: taken }) => ({
      target: `checking ${large?.notes} notes, in times of what ${name.replace(/,.*/, '')} takes`,
      limit: 1,
      reached: (large?.own.milliseconds ?? Number.NaN) / taken,
    })),
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
      target: 'memory for each 1,000 notes, in megabytes',
      limit: 25,
      reached: large?.own.megabytes && (large.own.megabytes / large.notes) * 1000,
    },
    { target: '`dist/extension.js`, in kB', limit: 500, reached: kilobytes(size('dist/extension.js')) },
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
