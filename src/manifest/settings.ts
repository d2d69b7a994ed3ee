import { rules } from '../core/guidance/rules';
import { LEVELS } from '../core/index/control';

/** A setting as the manifest declares it. */
export interface SettingRow {
  readonly type: 'boolean' | 'object';
  readonly default: unknown;
  readonly scope: 'window' | 'resource';
  /** One or two sentences of Markdown. */
  readonly description: string;
  /** More of its schema, where it has any. */
  readonly schema?: Readonly<Record<string, unknown>>;
}

/** Every setting of the extension. What belongs to a search alone is in its profile and not here. */
export const settings = {
  'jobSearch.rules': {
    type: 'object',
    default: {},
    scope: 'window',
    description:
      'How loudly each rule speaks, by its id: `off`, `hint`, `info`, `warning` or `error`, or an object with `severity` and the rule’s own options. The `rules:` of a search’s profile win over this.',
    schema: {
      additionalProperties: false,
      properties: Object.fromEntries(
        rules.map((rule) => [rule.id, ruleSchema(rule.summary, rule.options?.shape)]),
      ),
    },
  },
  'jobSearch.statusBar': {
    type: 'boolean',
    default: true,
    scope: 'window',
    description: 'Show in the status bar how many follow-ups are overdue and due today.',
  },
} as const satisfies Readonly<Record<string, SettingRow>>;

function ruleSchema(
  summary: string,
  options: Readonly<Record<string, { description?: string | undefined }>> = {},
): object {
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      { type: ['string', 'number', 'boolean'], description: option.description ?? '' },
    ]),
  );
  return {
    description: summary,
    anyOf: [
      { type: 'string', enum: LEVELS },
      {
        type: 'object',
        additionalProperties: false,
        properties: { severity: { type: 'string', enum: LEVELS }, ...properties },
      },
    ],
  };
}
