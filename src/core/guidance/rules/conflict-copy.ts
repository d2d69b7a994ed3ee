import * as l10n from '@vscode/l10n';

import type { Lookup } from '../../index/lookup';
import { originalOf } from '../../model/conflict-copy';
import { stemOf, type Note, type NoteOf } from '../../model/note';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';

/** A copy that a sync program made counts for nothing, and what was written in it waits to be seen. */
export const conflictCopy = defineRule({
  id: 'conflict-copy',
  group: 'data',
  severity: 'warning',
  appliesTo: 'copy',
  summary:
    'A sync program or a merge made a copy of a note, and it is left out until you have compared the two.',

  *check(copy, { ask }) {
    const path = originalOf(copy.path) ?? copy.path;
    const name = `${stemOf(path)}.md`;
    const original = noteAt(ask, path, copy);
    if (original === undefined) {
      yield {
        range: firstLine(copy),
        message: l10n.t(
          'This looks like a copy that a sync program made of {0}, which is not there. It is left out of the search until it is called {0} again.',
          name,
        ),
      };
      return;
    }
    yield {
      range: firstLine(copy),
      message: l10n.t(
        'A sync program or a merge put this copy beside {0}, which was changed in two places at once. Only {0} counts: take over from here what is missing there, and delete this copy.',
        name,
      ),
      fixes: [
        {
          title: l10n.t('Compare with {0}', name),
          act: { command: 'jobSearch.compareCopy', arguments: [copy.uri, original.uri] },
          preferred: true,
        },
      ],
    };
  },
});

function noteAt(ask: Lookup, path: string, from: Note): Note | undefined {
  const resolution = ask.resolve({ target: `/${path}`, style: 'file' }, from);
  return resolution.kind === 'note' ? resolution.note : undefined;
}

function firstLine({ lines }: NoteOf<'copy'>): Range {
  return lines.rangeOf(0);
}
