import assert from 'node:assert/strict';

import type * as z from 'zod/mini';

import { rules } from '../../src/core/guidance/rules';
import { SCHEMAS, type NoteType } from '../../src/core/model/schema';
import { changed, faulty, flagged, keysOf, said, seen, withKey, withoutKey } from '../support/flagged';
import type { Files } from '../support/search';

/** The keys whose values come from a list. */
const LISTED = [
  'kind',
  'status',
  'stage',
  'relationship',
  'source',
  'format',
  'channel',
  'approach',
  'initiated_by',
];

/** What is absent where one of these stands: it says no more than nothing would. */
const DEFAULTS: readonly ((keys: ReadonlyMap<string, string>) => string | undefined)[] = [
  (keys) => (keys.get('type') === 'contact' && keys.get('stage') === 'identified' ? 'stage' : undefined),
  (keys) => {
    if (keys.get('type') !== 'letter') return undefined;
    return keys.get('status') === (keys.has('sent') ? 'sent' : 'draft') ? 'status' : undefined;
  },
  (keys) => {
    if (keys.get('type') !== 'interview') return undefined;
    return keys.get('status') === (keys.has('start') ? 'scheduled' : 'requested') ? 'status' : undefined;
  },
];

describe('in every rule', () => {
  it('a key without a value is absent', () => {
    assert.deepEqual(
      faulty.flatMap((files) => differences(files, changed(files, withEmptyKeys))),
      [],
    );
  });

  it('a key whose value is taken away is absent', () => {
    const found = flagged.flatMap(({ rule, files }) =>
      [...new Set(seen(files, { by: [rule] }).findings.map(({ note }) => note.path))].flatMap((path) => {
        const text = files[path] ?? '';
        const keys = [...keysOf(text).keys()].filter((key) => key !== 'type');
        return keys.flatMap((key) => {
          const removed = { ...files, [path]: withoutKey(text, key) };
          return differences(removed, { ...files, [path]: withKey(text, key, '') }, [rule]);
        });
      }),
    );
    assert.deepEqual(found, []);
  });

  it('an absent status or stage means the default', () => {
    assert.deepEqual(
      faulty.flatMap((files) => differences(files, changed(files, withoutDefaults))),
      [],
    );
  });

  it('case, spaces and hyphens do not matter in the values of a list', () => {
    assert.deepEqual(
      faulty.flatMap((files) => differences(files, changed(files, withOtherSpelling))),
      [],
    );
  });
});

/** What is said of one search and not of the other. */
function differences(one: Files, other: Files, by = rules): readonly string[] {
  const [before, after] = [said(one, { by }), said(other, { by })];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}

function withEmptyKeys(text: string): string {
  const absent = Object.keys(shapeOf(text) ?? {}).filter((key) => !new RegExp(`^${key}:`, 'm').test(text));
  return absent.reduce((now, key) => withKey(now, key, ''), text);
}

function withoutDefaults(text: string): string {
  return DEFAULTS.reduce((now, keyIn) => {
    const key = keyIn(keysOf(now));
    return key === undefined ? now : withoutKey(now, key);
  }, text);
}

function withOtherSpelling(text: string): string {
  const shape = shapeOf(text);
  return LISTED.reduce((now, key) => {
    const value = keysOf(now).get(key);
    if (value === undefined || shape?.[key]?.safeParse(value).success !== true) return now;
    return withKey(now, key, value.toUpperCase().replaceAll('-', '_'));
  }, text);
}

/** The keys of a note's type, with what each takes. */
function shapeOf(text: string): Readonly<Record<string, z.ZodMiniType>> | undefined {
  const type = keysOf(text).get('type');
  return type !== undefined && Object.hasOwn(SCHEMAS, type) ? SCHEMAS[type as NoteType].shape : undefined;
}
