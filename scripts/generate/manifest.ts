import { readFileSync } from 'node:fs';

import { commands, type CommandRow } from '../../src/manifest/commands';
import { colours, type ColourRow } from '../../src/manifest/colours';
import { settings, type SettingRow } from '../../src/manifest/settings';
import { submenus, type SubmenuRow } from '../../src/manifest/submenus';
import { viewContainer, views, welcomes } from '../../src/manifest/views';
import { walkthrough } from '../../src/manifest/walkthrough';

/** The manifest with its generated regions, and the sentences that it points to. */
export function manifest(): { readonly packageJson: string; readonly packageNls: string } {
  const sentences = new Map<string, string>();
  const say = (key: string, sentence: string): string => {
    sentences.set(key, sentence);
    return `%${key}%`;
  };
  const whole = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes?: Record<string, unknown> };
  const contributes = {
    ...whole.contributes,
    commands: commandList(say),
    submenus: submenuRows().map(([id, { title }]) => ({ id, label: say(id, title) })),
    menus: menus(),
    viewsContainers: {
      activitybar: [{ ...viewContainer, title: say('views.container', viewContainer.title) }],
    },
    views: { [viewContainer.id]: viewList(say) },
    viewsWelcome: welcomes.map((welcome, index) => ({
      ...welcome,
      contents: say(`welcome.${index + 1}`, welcome.contents),
    })),
    configuration: { title: say('settings.title', 'Job Search'), properties: settingList(say) },
    colors: colourList(say),
    walkthroughs: [walkthroughOf(say)],
  };
  return {
    packageJson: JSON.stringify({ ...whole, contributes }),
    packageNls: JSON.stringify(Object.fromEntries(sentences)),
  };
}

type Say = (key: string, sentence: string) => string;

function rows(): readonly (readonly [string, CommandRow])[] {
  return Object.entries(commands);
}

function submenuRows(): readonly (readonly [string, SubmenuRow])[] {
  return Object.entries(submenus);
}

function commandList(say: Say): readonly object[] {
  return rows().map(([command, { title, icon }]) => ({
    command,
    title: say(command, title),
    category: say('category', 'Job Search'),
    ...(icon === undefined ? {} : { icon }),
  }));
}

function menus(): object {
  const places: Record<string, object[]> = {};
  const offer = (menu: string, entry: object) => (places[menu] ??= []).push(entry);
  for (const [command, { palette, menus: wanted = [] }] of rows()) {
    if (palette === 'never') offer('commandPalette', { command, when: 'false' });
    if (palette === 'in-search') offer('commandPalette', { command, when: 'jobSearch.hasSearch' });
    for (const { menu, when, group } of wanted) offer(menu, { command, when, group });
  }
  for (const [submenu, { when, group }] of submenuRows())
    offer('view/item/context', { submenu, when, group });
  return places;
}

function viewList(say: Say): readonly object[] {
  return Object.entries(views).map(([id, view]) => ({
    id,
    name: say(id, view.name),
    contextualTitle: say('views.container', view.contextualTitle),
    icon: viewContainer.icon,
    visibility: view.visibility,
  }));
}

function settingList(say: Say): object {
  const declared: readonly (readonly [string, SettingRow])[] = Object.entries(settings);
  return Object.fromEntries(
    declared.map(([id, { type, default: value, scope, description, schema = {} }], order) => [
      id,
      { type, default: value, scope, order, markdownDescription: say(id, description), ...schema },
    ]),
  );
}

function colourList(say: Say): readonly object[] {
  const declared: readonly (readonly [string, ColourRow])[] = Object.entries(colours);
  return declared.map(([id, { description, ...defaults }]) => ({
    id,
    description: say(id, description),
    defaults,
  }));
}

function walkthroughOf(say: Say): object {
  const { id, title, description, steps } = walkthrough;
  const key = `walkthrough.${id}`;
  return {
    id,
    title: say(`${key}.title`, title),
    description: say(`${key}.description`, description),
    steps: steps.map((step) => ({
      id: step.id,
      title: say(`${key}.${step.id}.title`, step.title),
      description: say(`${key}.${step.id}.description`, step.description),
      media: { image: step.media.image, altText: say(`${key}.${step.id}.alt`, step.media.altText) },
      completionEvents: step.completionEvents,
    })),
  };
}
