import * as l10n from '@vscode/l10n';

import { listOf } from '../../agenda/interviews';
import { LINK_KEYS, linksOf } from '../../index/links';
import { foldPath } from '../../index/names';
import type { Note } from '../../model/note';
import { NOTE_TYPES } from '../../model/schema';
import { brief } from '../brief';
import { namePlace } from '../place';
import { retarget } from '../retarget';
import { defineRule, type Fix } from '../rule';

/** Two people of one name are told apart by the person who wrote the link, not by a guess. */
export const linkAmbiguous = defineRule({
  id: 'link-ambiguous',
  group: 'data',
  severity: 'warning',
  appliesTo: NOTE_TYPES,
  summary: 'A link fits several notes.',

  *check(note, { ask }) {
    for (const found of linksOf(note)) {
      const { link, range, key } = found;
      const resolution = ask.resolve(link, note, key === undefined ? undefined : LINK_KEYS[key]);
      if (resolution.kind !== 'several') continue;
      const { notes } = resolution;
      const paths = notes.map(({ path }) => path);
      const areTold = new Set(paths.map(foldPath)).size === paths.length;
      yield {
        range,
        message: areTold
          ? l10n.t('“{0}” fits {1}. Say which one you mean.', brief(link.target), listOf(paths))
          : l10n.t(
              '“{0}” fits {1}. Give one of these files another name.',
              brief(link.target),
              listOf(paths),
            ),
        related: notes.map((other) => ({ note: other, range: namePlace(other), message: other.path })),
        fixes: areTold ? notes.flatMap((other) => fixFor(note, found, other)) : [],
      };
    }
  },
});

function fixFor(note: Note, found: Parameters<typeof retarget>[1], other: Note): readonly Fix[] {
  const isFile = found.link.style === 'file';
  const edit = retarget(note, found, isFile ? other.path : other.path.replace(/\.md$/i, ''));
  return edit === undefined ? [] : [{ title: l10n.t('Use {0}', other.path), edits: [edit] }];
}
