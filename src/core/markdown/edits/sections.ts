/** A change to a section of the body, named by its heading in any case. */
export type SectionEdit =
  /** `level` is 2 if undefined; it follows the last of the `after` headings that the note has, else it comes last. */
  | {
      readonly op: 'add-section';
      readonly heading: string;
      readonly level?: number;
      readonly text: string;
      readonly after?: readonly string[];
    }
  /** Adds lines at the end of a section, before its first subsection; adds the section where it is missing. */
  | { readonly op: 'append-to-section'; readonly heading: string; readonly text: string }
  /** Adds an item in the style of the section's last list; `[ ] ` at its beginning makes it a task. */
  | { readonly op: 'append-to-list'; readonly heading: string; readonly item: string };
