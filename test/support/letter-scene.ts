import type { Rule } from '../../src/core/guidance/rule';
import { fixesOf, TODAY } from './check-rule';
import { severityOn } from './findings';
import type { Files } from './search';

const PATH = 'letters/one.md';

/** A letter to Maya Okafor, unless `keys` name another, with more keys and a body. */
function letterToMaya(body: string, keys = 'kind: request\n'): string {
  const to = /^to:/m.test(keys) ? '' : 'to: "[[Maya Okafor]]"\n';
  return `---\ntype: letter\n${to}${keys}---\n\nDear Ms. Okafor,\n\n${body}\n\nAna Reyes\n`;
}

/** The search that a letter stands in: Maya Okafor with more keys, and whatever else is given. */
export function sceneWithMaya(keys = '', others: Files = {}) {
  const maya = `---\ntype: contact\nname: Maya Okafor\n${keys}---\n`;
  return { path: PATH, files: { 'contacts/maya-okafor.md': maya, ...others } };
}

/** The severity of what a rule finds in a letter to Maya Okafor, or `none`. */
export function letterSeverity(
  rule: Rule,
  body: string,
  { keys, contact = '', others = {} }: { keys?: string; contact?: string; others?: Files } = {},
): string {
  const { path, files } = sceneWithMaya(contact, others);
  return severityOn(rule, { path, today: TODAY, files: { ...files, [path]: letterToMaya(body, keys) } });
}

/** What the fixes of a rule do to a letter to Maya Okafor. */
export function letterFixes(rule: Rule, body: string, keys?: string, contact = '', others: Files = {}) {
  return fixesOf(rule, letterToMaya(body, keys), sceneWithMaya(contact, others));
}
