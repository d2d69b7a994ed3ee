import * as l10n from '@vscode/l10n';

/** Why an edit was not made: a code for programs, and a sentence for the person. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
}

export type RefusalCode =
  | 'frontmatter-unreadable'
  | 'duplicate-key'
  | 'key-missing'
  | 'key-taken'
  | 'anchor-or-tag'
  | 'collection'
  | 'not-a-date'
  | 'not-one-line'
  | 'task-gone'
  | 'section-taken'
  | 'text-changed'
  | 'overlap'
  | 'unsure';

/** The refusal of a code; `name` is the key or heading that it is about. */
export function refuse(code: RefusalCode, name = ''): Refusal {
  return { code, message: sentence(code, name) };
}

function sentence(code: RefusalCode, name: string): string {
  switch (code) {
    case 'frontmatter-unreadable':
      return l10n.t(
        'The frontmatter of this note cannot be read as it stands, so nothing in it was changed.',
      );
    case 'duplicate-key':
      return l10n.t('“{0}” stands twice in the frontmatter, so it is not clear which one to change.', name);
    case 'key-missing':
      return l10n.t('There is no “{0}” in the frontmatter any more.', name);
    case 'key-taken':
      return l10n.t('There is already a “{0}” in the frontmatter.', name);
    case 'anchor-or-tag':
      return l10n.t('“{0}” has a YAML anchor or tag, so it is best changed by hand.', name);
    case 'collection':
      return l10n.t('“{0}” holds more than can be replaced safely, so it is best changed by hand.', name);
    case 'not-a-date':
      return l10n.t('“{0}” is not a date of the form 2026-12-01.', name);
    case 'not-one-line':
      return l10n.t('“{0}” does not fit on one line.', name);
    case 'task-gone':
      return l10n.t('The task is no longer there.');
    case 'section-taken':
      return l10n.t('There is already a section “{0}”.', name);
    case 'text-changed':
      return l10n.t('The text has changed in the meantime.');
    case 'overlap':
      return l10n.t('Two of the changes speak of the same place.');
    case 'unsure':
      return l10n.t(
        'This could not be changed without touching something else, so it is best changed by hand.',
      );
  }
}
