/** A letter to Maya with these words as its body, and these keys besides its own. */
export function toneLetter(body: string, keys = ''): string {
  return `---\ntype: letter\nkind: request\nto: Maya Okafor\n${keys}---\n\nDear Maya,\n\n${body}\n\nKind regards,\n\nAna Reyes\n`;
}

/** The note of a job interview with Maya, with this body. */
export function toneTalk(body: string, keys = ''): string {
  return `---\ntype: interview\nkind: job\ncontact: Maya Okafor\n${keys}---\n\n${body}\n`;
}
