import type { YamlProblem } from '../../markdown/yaml-value';
import { NOTE_TYPES } from '../../model/schema';
import { faultsOf, type Fault } from '../frontmatter-faults';
import { defineRule, type Observation } from '../rule';

/** What is told of a file that is no note of ours: the rest may be as another program wants it. */
const IN_ANY_FILE: ReadonlySet<YamlProblem['kind']> = new Set([
  'engine',
  'alias',
  'conflict',
  'too-deep',
  'too-large',
]);

/** What cannot be read at all is told where it stands, with the way to write it so that it can. */
export const frontmatterUnreadable = defineRule({
  id: 'frontmatter-unreadable',
  group: 'data',
  severity: 'error',
  appliesTo: [...NOTE_TYPES, 'ordinary'],
  summary: 'The keys at the top of a note cannot be read, or a merge is not finished.',

  *check(note) {
    yield* faultsOf(note, note.type === 'ordinary' ? IN_ANY_FILE : undefined).map(told);
  },
});

function told({ range, message, mend }: Fault): Observation {
  if (mend === undefined) return { range, message };
  return { range, message, fixes: [{ title: mend.title, edits: [mend.edit], preferred: true }] };
}
