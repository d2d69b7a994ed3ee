import * as l10n from '@vscode/l10n';

import type { MissingType } from '../../drafts/missing-note';
import { leadsNowhere } from '../../index/dead-links';
import { LINK_KEYS, linksOf, type NoteLink } from '../../index/links';
import type { Lookup } from '../../index/lookup';
import { foldPath } from '../../index/names';
import { foldersOf } from '../../index/workspace-index';
import type { LinkText } from '../../markdown/links';
import type { Note } from '../../model/note';
import { NOTE_TYPES, type FolderType, type ReadType } from '../../model/schema';
import { brief } from '../brief';
import { nearestNames } from '../nearest';
import { retarget } from '../retarget';
import { defineRule, type Fix } from '../rule';

const OTHER_FILE = /\.[a-z][a-z0-9]{1,4}$/i;
const ANY_NOTE: readonly ReadType[] = ['contact', 'company', 'opportunity', 'interview', 'letter'];

/** A link that leads nowhere is a name misspelt, or a person of whom there is no note yet. */
export const linkBroken = defineRule({
  id: 'link-broken',
  group: 'data',
  severity: 'warning',
  appliesTo: NOTE_TYPES,
  summary: 'A link leads to no note and to no file.',

  *check(note, { ask }) {
    for (const found of linksOf(note)) {
      if (!leadsNowhere(ask, note, found)) continue;
      const { link, range } = found;
      const types = typesMeant(ask, note, found);
      const meant = nearestNote(ask, note, found, types);
      yield {
        range,
        message: messageFor(found, meant?.name),
        fixes: [...(meant?.fixes ?? []), ...creations(note, link, types)],
      };
    }
  },
});

/** The types of note that a link may be meant for; none where it names a file. */
function typesMeant(ask: Lookup, note: Note, { link, key }: NoteLink): readonly ReadType[] {
  const byKey = key === undefined ? undefined : LINK_KEYS[key];
  if (byKey !== undefined) return [byKey];
  const target = link.target.replace(/\.md$/i, '');
  if (OTHER_FILE.test(target)) return [];
  if (!target.includes('/') && link.style !== 'file') return ANY_NOTE;
  const byFolder = folderTypeOf(ask, note, link.style === 'file', target);
  return byFolder === undefined ? [] : [byFolder];
}

function folderTypeOf(ask: Lookup, note: Note, isFile: boolean, target: string): FolderType | undefined {
  const folders = foldersOf(ask.profile());
  const here = note.path.split('/').slice(0, -1).join('/');
  const path = foldPath(isFile && !target.startsWith('/') ? `${here}/${target}` : target);
  return (Object.keys(folders) as FolderType[]).find((type) =>
    path.startsWith(`${foldPath(folders[type])}/`),
  );
}

function nearestNote(
  ask: Lookup,
  note: Note,
  found: NoteLink,
  types: readonly ReadType[],
): { readonly name: string; readonly fixes: readonly Fix[] } | undefined {
  for (const type of types) {
    const names = nearestNames(plainName(found.link), ask.names(type));
    const [name] = names;
    const meant = names.map((one) => ask.resolve({ target: one, style: 'bare' }, note, type));
    const [first] = meant;
    if (name === undefined || first?.kind !== 'note' || first.note.uri === note.uri) continue;
    if (!meant.every((other) => other.kind === 'note' && other.note.uri === first.note.uri)) continue;
    const edit = retarget(note, found, found.link.style === 'file' ? first.note.path : name);
    return {
      name,
      fixes: edit === undefined ? [] : [{ title: l10n.t('Change to {0}', name), edits: [edit] }],
    };
  }
  return undefined;
}

function messageFor({ link, key }: NoteLink, meant: string | undefined): string {
  const { style } = link;
  const target = brief(link.target);
  if (meant !== undefined)
    return style === 'file'
      ? l10n.t('There is no file “{0}”. Did you mean the note “{1}”?', target, meant)
      : l10n.t('There is no note “{0}”. Did you mean “{1}”?', target, meant);
  if (style === 'file') return l10n.t('There is no file “{0}”. Correct the link, or take it out.', target);
  return key === undefined
    ? l10n.t('This link leads nowhere: there is no note and no file “{0}” yet.', target)
    : l10n.t('There is no note “{0}” yet. Create one, or correct the name.', target);
}

function creations({ uri }: Note, link: LinkText, types: readonly ReadType[]): readonly Fix[] {
  const name = nameToGive(link);
  const shown = brief(name);
  const create = (title: string, type: MissingType): Fix => ({
    title,
    act: { command: 'jobSearch.createNote', arguments: [uri, type, name] },
  });
  const fixes: Fix[] = [];
  if (types.includes('contact'))
    fixes.push({
      title: l10n.t('Create a contact “{0}”', shown),
      act: { command: 'jobSearch.createContact', arguments: [uri, name] },
    });
  if (types.includes('company')) fixes.push(create(l10n.t('Create a company “{0}”', shown), 'company'));
  if (types.length === 1 && types[0] === 'interview')
    fixes.push(create(l10n.t('Create an interview “{0}”', shown), 'interview'));
  if (types.length === 1 && types[0] === 'opportunity')
    fixes.push(create(l10n.t('Create an opportunity “{0}”', shown), 'opportunity'));
  return fixes;
}

/** The last part of a link's target. */
function plainName({ target }: LinkText): string {
  return target.replace(/\.md$/i, '').split('/').at(-1)?.trim() ?? '';
}

/** What a new note would be called: a file name such as `maya-okafor` is a name in small letters. */
function nameToGive(link: LinkText): string {
  const name = plainName(link);
  if (!link.target.includes('/') || !/^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)+$/u.test(name)) return name;
  return name.replace(
    /(^|-)(\p{Ll})/gu,
    (_, start: string, letter: string) => (start && ' ') + letter.toUpperCase(),
  );
}
