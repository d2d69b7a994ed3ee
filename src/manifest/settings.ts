import * as z from 'zod/mini';

import type { Rule } from '../core/guidance/rule';
import { rules } from '../core/guidance/rules';
import { LEVELS } from '../core/index/control';

/** What each of the levels means, in their order. */
const LEVEL_WORDS = [
  'Says nothing',
  'Could be better',
  'Should be done',
  'Guidance broken, or something overdue',
  'About to embarrass you, or unreadable',
];

/** A setting as the manifest declares it. */
export interface SettingRow {
  readonly type: 'boolean' | 'object' | 'string';
  readonly default: unknown;
  /** `application`: only the user can set it, and no workspace. */
  readonly scope: 'window' | 'resource' | 'application';
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
      properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
    },
  },
  'jobSearch.templatesFolder': {
    type: 'string',
    default: '',
    scope: 'application',
    description:
      'A folder with letter templates of your own that every search may use, as a full path or an address. The `templates/` of a search win over it.',
  },
  'jobSearch.statusBar': {
    type: 'boolean',
    default: true,
    scope: 'window',
    description: 'Show in the status bar how many follow-ups are overdue and due today.',
  },
  'jobSearch.codeLens': {
    type: 'boolean',
    default: true,
    scope: 'window',
    description: 'Show above a note what is next to be done with it, in one line with its likeliest acts.',
  },
  'jobSearch.inlayHints': {
    type: 'boolean',
    default: true,
    scope: 'window',
    description: 'Show behind the dates of keys and open tasks how far off they are, such as “in 3 days”.',
  },
  'jobSearch.fileDecorations': {
    type: 'boolean',
    default: true,
    scope: 'window',
    description: 'Mark the notes in which something is overdue, in the Explorer and in the tabs of editors.',
  },
  'jobSearch.autoReveal': {
    type: 'boolean',
    default: true,
    scope: 'window',
    description: 'Select the contact or the interview whose note is open in the trees that are in sight.',
  },
  'jobSearch.updateLinksOnRename': {
    type: 'string',
    default: 'always',
    scope: 'window',
    description:
      'Whether links follow when a note, a file or a folder of a search is renamed or moved in the editor. Where more than five notes change, they are shown first.',
    schema: {
      enum: ['always', 'never'],
      markdownEnumDescriptions: [
        'Links to it, and its own to others, are changed with it',
        'Links stay as they are, and those that break are pointed out',
      ],
    },
  },
} as const satisfies Readonly<Record<string, SettingRow>>;

/** A level alone, or an object with the level and the options that the rule has. */
function ruleSchema({ summary, severity, options }: Rule): object {
  const level = { type: 'string', enum: LEVELS, enumDescriptions: LEVEL_WORDS };
  const shape: Readonly<Record<string, z.core.$ZodType>> = options?.shape ?? {};
  const properties = Object.entries(shape).map(([name, option]) => [name, optionSchema(option)] as const);
  return {
    description: summary,
    default: severity,
    anyOf: [
      level,
      {
        type: 'object',
        additionalProperties: false,
        properties: { severity: level, ...Object.fromEntries(properties) },
      },
    ],
  };
}

interface OptionSchema {
  $schema?: string;
  minimum?: number;
  maximum?: number;
}

/** What an option is read as, with its bounds, its default and what it means. */
function optionSchema(option: z.core.$ZodType): OptionSchema {
  const schema = z.toJSONSchema(option, { io: 'output' }) as OptionSchema;
  delete schema.$schema;
  const isOpen = (bound: number | undefined) =>
    bound !== undefined && Math.abs(bound) > Number.MAX_SAFE_INTEGER - 1;
  if (isOpen(schema.maximum)) delete schema.maximum;
  if (isOpen(schema.minimum)) delete schema.minimum;
  return schema;
}
