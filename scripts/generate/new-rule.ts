/** What a new rule is called and speaks of. */
export interface NewRule {
  readonly id: string;
  readonly group: string;
  readonly type: string;
  readonly summary: string;
}

/** A rule that finds nothing yet. */
export function ruleSkeleton({ id, group, type, summary }: NewRule): string {
  return `import * as l10n from '@vscode/l10n';

import { defineRule } from '../rule';

/** Why this matters, in one sentence. */
export const ${camel(id)} = defineRule({
  id: '${id}',
  group: '${group}',
  severity: 'info',
  appliesTo: '${type}',
  summary: '${summary.replaceAll("'", "\\'")}',

  *check(${type}) {
    const { type } = ${type}.fields;
    if (type === undefined) return;
    yield {
      range: type.range,
      message: l10n.t('What is wrong with {0}, and what to do about it.', ${type}.name),
    };
  },
});
`;
}

/** A page with every part that a page has. */
export function pageSkeleton({ id, type, summary }: NewRule): string {
  const example = `\`\`\`markdown notes/example.md\n---\ntype: ${type}\n---\n\`\`\``;
  return `# ${id}

${summary}

## Why

What experienced advisers say, in our own words, and which article says it.

## Flagged

${example}

## Fix

What the person can do, and which quick fixes do it.

## Not flagged

${example}

## Options

None.

## When to turn it off

For whom it does not fit.
`;
}

/** A test with one drawn finding. */
export function testSkeleton({ id, type }: NewRule): string {
  return `import { ${camel(id)} } from '../../../../src/core/guidance/rules/${id}';
import { checkRule } from '../../../support/check-rule';

describe('${id}', () => {
  it('says what is wrong, with the names of the case', () => {
    checkRule(
      ${camel(id)},
      \`---
type: ${type}
      ${'^'.repeat(type.length)} info: What is wrong with note, and what to do about it.
---
\`,
    );
  });
});
`;
}

function camel(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
