import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { rules } from '../../src/core/guidance/rules';
import { LEVELS } from '../../src/core/index/control';
import { settings, type SettingRow } from '../../src/manifest/settings';

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The schema by which settings.json completes and validates `jobSearch.rules`. */
function ruleSettings(): Schema {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    contributes: { configuration: { properties: Readonly<Record<string, Schema>> } };
  };
  return contributes.configuration.properties['jobSearch.rules'] ?? {};
}

describe('the setting of the rules', () => {
  const { properties = {}, additionalProperties } = ruleSettings();

  it('knows every rule and no other', () => {
    assert.deepEqual(Object.keys(properties).sort(), rules.map(({ id }) => id).sort());
    assert.equal(additionalProperties, false);
  });

  for (const { id, summary, severity, options } of rules) {
    it(`takes a level of ${id}, or its own options with what they mean`, () => {
      const schema = properties[id] ?? {};
      const [level, object] = schema.anyOf ?? [];
      assert.deepEqual([schema.description, schema.default], [summary, severity]);
      assert.deepEqual(level?.enum, LEVELS);
      assert.equal(object?.additionalProperties, false);
      const { severity: own, ...rest } = object?.properties ?? {};
      assert.deepEqual(own?.enum, LEVELS);
      assert.deepEqual(Object.keys(rest), Object.keys(options?.shape ?? {}));
      const defaults = (options?.parse({}) ?? {}) as Readonly<Record<string, unknown>>;
      for (const [name, option] of Object.entries(rest)) {
        assert.ok(option.type === 'integer' || option.type === 'boolean', `${name} is ${option.type}`);
        assert.equal(option.default, defaults[name]);
        assert.ok(option.description, `${name} says what it is`);
        assert.ok((option.maximum ?? 0) < 1e9 && (option.minimum ?? 0) > -1e9);
      }
    });
  }
});

describe('in Restricted Mode', () => {
  it('all is there as ever, since no workspace can say where to read', () => {
    const { capabilities } = JSON.parse(readFileSync('package.json', 'utf8')) as { capabilities: object };
    assert.deepEqual(capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
    for (const [id, { type, scope, schema }] of Object.entries(settings) as [string, SettingRow][])
      if (type === 'string' && schema?.['enum'] === undefined) assert.equal(scope, 'application', id);
  });
});
