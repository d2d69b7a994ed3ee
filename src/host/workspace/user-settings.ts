import * as vscode from 'vscode';

import { levelFrom, type RuleSetting, type UserSettings } from '../../core/index/control';

/** The user's `jobSearch.rules` as the core takes it; what makes no sense is left out. */
export function userSettings(): UserSettings {
  const written = vscode.workspace
    .getConfiguration('jobSearch')
    .get<Readonly<Record<string, unknown>>>('rules', {});
  return new Map(Object.entries(written).map(([rule, value]) => [rule, settingFrom(value)]));
}

function settingFrom(value: unknown): RuleSetting {
  if (typeof value === 'string') return withLevel(value, new Map());
  if (typeof value !== 'object' || value === null) return { options: new Map() };
  const options = new Map(Object.entries(value).map(([key, option]) => [key, String(option)]));
  const severity = options.get('severity');
  options.delete('severity');
  return severity === undefined ? { options } : withLevel(severity, options);
}

function withLevel(word: string, options: ReadonlyMap<string, string>): RuleSetting {
  const level = levelFrom(word);
  return level === undefined ? { options } : { level, options };
}
