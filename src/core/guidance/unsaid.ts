import type { Note } from '../model/note';

/** Whether a note leaves a key out altogether; one that is written and cannot be read is the matter of another rule. */
export function isUnsaid({ fields, problems, frontmatter }: Note, key: string): boolean {
  return (
    !(key in fields) && !problems.some((problem) => problem.key === key) && frontmatter.problems.length === 0
  );
}
