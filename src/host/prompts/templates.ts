import * as vscode from 'vscode';

import type { Channel, Template } from '../../core/templates/template';
import { askChoice } from './questions';
import type { Place, Reply } from './steps';

/** Asks for one of several templates, the best of them first. */
export function askTemplate(
  place: Place,
  templates: readonly Template[],
  placeholder: string,
): Promise<Reply<Template>> {
  const choices = templates.map((value) => ({
    label: value.title,
    description: [value.channel && channelName(value.channel), value.language].filter(Boolean).join(' · '),
    iconPath: new vscode.ThemeIcon('mail'),
    value,
  }));
  return askChoice(place, { choices, placeholder });
}

/** A channel as people call it. */
function channelName(channel: Channel): string {
  switch (channel) {
    case 'email':
      return vscode.l10n.t('E-mail');
    case 'linkedin':
      return vscode.l10n.t('LinkedIn');
    case 'post':
      return vscode.l10n.t('Post');
    case 'message':
      return vscode.l10n.t('Message');
  }
}
