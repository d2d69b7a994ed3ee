/** What a field can be set to; a text is quoted where YAML needs it. */
export type FieldValue = string | boolean | number | readonly string[];

/** A change to one key of the frontmatter. */
export type FieldEdit =
  /** Adds the key at the end of the frontmatter, or the frontmatter itself, where they are missing. */
  | { readonly op: 'set-field'; readonly key: string; readonly value: FieldValue }
  | { readonly op: 'remove-field'; readonly key: string }
  | { readonly op: 'rename-field'; readonly key: string; readonly to: string }
  /** Adds an item to a list; a single value becomes a list of two. */
  | { readonly op: 'append-to-field'; readonly key: string; readonly value: string };
