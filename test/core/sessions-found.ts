import type { Course } from '../support/session/session';

/** Sessions in which something was found once, as they were after shrinking, by what went wrong. */
export const FOUND: Readonly<Record<string, Course>> = {
  'a key that was to be set anew went to the end of its note': {
    start: {
      'job-search.md': '---\ntype: profile\n---\n',
      'contacts/maya.md':
        '---\ntype: contact\nname: Maya\nnext_follow_up: 2026-11-12 # as agreed\nsource: cold\n---\n',
      'interviews/a.md': '---\ntype: interview\nkind: informational\ncontact: Maya\nstart: 2026-11-12\n---\n',
    },
    telling: 'at once',
    steps: [
      { do: 'act', act: 'write up', which: 0, days: 7, words: '', name: 'Dan', isSo: true },
      { do: 'undo' },
    ],
  },
};
