/**
 * `node esbuild.js run scripts/screenshots.ts [name …]`: takes the pictures of media/ anew, of the example search.
 * `--theme="Default High Contrast" --to=FOLDER` takes them elsewhere, to look at.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { EXAMPLE_DAY } from '../src/core/drafts/shift-example';
import { dayOf, daysBetween } from '../src/core/model/day';
import { walkthrough } from '../src/manifest/walkthrough';
import { copyShifted } from './start-example';
import { installFromDebian } from './vscode/debian';
import type { Settings } from './vscode/server';
import { eventually, Workbench } from './vscode/workbench';
import { makeVsix } from './vsix';

interface Picture {
  /** Its file below media/, without `.png`. */
  readonly name: string;
  /** What to do before it is taken. */
  readonly steps: (workbench: Workbench) => Promise<void>;
  /** The part of the window that it shows, as a selector; undefined: all of it. */
  readonly part?: string;
  /** The height of the window, in points; 720 unless told. */
  readonly height?: number;
}

const SIDE_BAR = '.part.sidebar';
const EDITOR = '.part.editor';
const QUESTION = '.quick-input-widget';

/** Pixels for each point of the window: what ships within the walkthrough is shown at half its size anyway. */
const SCALES = { 'walkthrough/': 1, 'screenshots/': 1.5 } as const;
type Group = keyof typeof SCALES;

/** Nothing that blinks, and no path of the machine. */
const plain: Settings = {
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
};

/** First those that ship within the walkthrough, since it is itself shown among those of the README. */
const PICTURES: readonly Picture[] = [
  { name: 'walkthrough/example', steps: showOverview },
  { name: 'walkthrough/set-up', part: EDITOR, steps: (workbench) => workbench.openFile('job-search.md') },
  {
    name: 'walkthrough/contact',
    steps: async (workbench) => {
      await workbench.openContainer('Job Search');
      await workbench.runCommand('Job Search: New Contact…');
      await workbench.answer('Their name', 'Inés Quiroga');
      await workbench.answer('Where does', 'Cedar Valley Health');
      await workbench.choose('We know each other');
      await shows(workbench, 'Inés Quiroga');
    },
  },
  { name: 'walkthrough/interview', part: EDITOR, height: 1000, steps: prepareInterview },
  {
    name: 'walkthrough/thank-you',
    part: EDITOR,
    steps: async (workbench) => {
      await eventually(
        () => workbench.problems('no thank-you note'),
        (rows) => rows.length > 0,
      );
      await workbench.offerFixes('no thank-you note');
    },
  },
  { name: 'walkthrough/follow-ups', part: SIDE_BAR, height: 640, steps: showFollowUps },

  { name: 'screenshots/overview', steps: showOverview },
  { name: 'screenshots/follow-ups', part: SIDE_BAR, height: 640, steps: showFollowUps },
  { name: 'screenshots/contacts', part: SIDE_BAR, steps: (workbench) => only(workbench, 'Contacts') },
  { name: 'screenshots/interviews', part: SIDE_BAR, steps: (workbench) => only(workbench, 'Interviews') },
  { name: 'screenshots/prep-note', part: EDITOR, height: 1400, steps: prepareInterview },
  {
    name: 'screenshots/today',
    part: QUESTION,
    steps: async (workbench) => {
      await workbench.runCommand('Job Search: Today');
      await workbench.isAsked('Enter does what the line says');
    },
  },
  {
    name: 'screenshots/brief',
    part: EDITOR,
    height: 1200,
    steps: async (workbench) => {
      await workbench.runCommand('Job Search: Brief Me');
      await workbench.choose('Ezra Blumenfeld');
      await workbench.page.getByRole('tab', { name: 'brief' }).first().waitFor();
    },
  },
  {
    name: 'screenshots/letter',
    part: EDITOR,
    steps: async (workbench) => {
      await showOverview(workbench);
      await workbench.runCommand('Job Search: Draft Thank-You');
      await workbench.choose('Thank-you');
      await shows(workbench, 'kind: thank-you');
    },
  },
  {
    name: 'screenshots/editor',
    part: EDITOR,
    height: 520,
    steps: async (workbench) => {
      await openWide(workbench, 'this-week.md');
      await workbench.hoverOver('Dan Reyes');
    },
  },
  {
    name: 'screenshots/preview',
    part: EDITOR,
    steps: async (workbench) => {
      await openWide(workbench, 'maya-okafor.md');
      await workbench.runCommand('Markdown: Open Preview to the Side');
      await workbench.page.getByRole('tab', { name: 'Preview maya-okafor.md' }).waitFor();
    },
  },
  {
    name: 'screenshots/problems',
    steps: async (workbench) => {
      await showOverview(workbench);
      await workbench.problems();
    },
  },
  {
    name: 'screenshots/walkthrough',
    part: EDITOR,
    steps: async (workbench) => {
      await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
      await workbench.runCommand('Welcome: Open Walkthrough...');
      await workbench.choose(walkthrough.title);
    },
  },
];

async function prepareInterview(workbench: Workbench): Promise<void> {
  await workbench.runCommand('Job Search: New Informational Interview…');
  await workbench.answer('With whom?', 'Olena Shevchuk');
  await workbench.answer('When?', 'next Tuesday 3pm');
  await workbench.choose('By video');
  await shows(workbench, 'Olena Shevchuk');
}

async function shows(workbench: Workbench, text: string): Promise<void> {
  await eventually(
    () => workbench.editorText(),
    (shown) => shown.includes(text),
  );
}

/** A note alone in the window. */
async function openWide(workbench: Workbench, file: string): Promise<void> {
  await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
  await workbench.openFile(file);
}

async function showOverview(workbench: Workbench): Promise<void> {
  await workbench.openContainer('Job Search');
  await workbench.section('Follow-ups').row('Thank ').click();
  await shows(workbench, 'type: interview');
}

async function showFollowUps(workbench: Workbench): Promise<void> {
  await only(workbench, 'Follow-ups');
  await workbench.section('Follow-ups').expand('Waiting for them');
}

/** Leaves only one of the three trees unfolded. */
async function only(workbench: Workbench, title: string): Promise<void> {
  await workbench.openContainer('Job Search');
  for (const other of ['Follow-ups', 'Contacts', 'Interviews']) {
    const section = workbench.section(other);
    if (other === title) await section.unfold();
    else await section.fold();
  }
}

/** To a palette of its own: a window of text needs no more colours, and what ships is less than half as large. */
async function shrink(file: string): Promise<void> {
  const palette = ['--quality=80-98', '--speed=1', '--strip', '--force', '--output', file, file];
  await promisify(execFile)('pngquant', palette);
}

async function main(): Promise<void> {
  const options = { theme: { type: 'string' }, to: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const unknown = positionals.filter((wanted) => !PICTURES.some(({ name }) => name === wanted));
  if (unknown.length > 0)
    throw new Error(
      `No picture is called ${unknown.join(', ')}. There are:\n${PICTURES.map(({ name }) => name).join('\n')}`,
    );
  // Names of the example in scripts for which a bare machine has no letters.
  await installFromDebian('fonts-noto-cjk');
  await installFromDebian('pngquant');
  await fillGaps();
  const wanted = PICTURES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  for (const group of Object.keys(SCALES) as Group[]) {
    const pictures = wanted.filter(({ name }) => name.startsWith(group));
    if (pictures.length === 0) continue;
    const { path: vsix } = await makeVsix('.build/screenshots.vsix');
    for (const picture of pictures) {
      console.log(picture.name);
      await take(picture, SCALES[group], vsix, values.theme ?? 'Default Light Modern', values.to ?? 'media');
    }
  }
}

/** Nothing can be packaged while a picture of the walkthrough is missing, so the icon stands in for it until it is taken. */
async function fillGaps(): Promise<void> {
  for (const { media } of walkthrough.steps) {
    await mkdir(path.dirname(media.image), { recursive: true });
    if (!existsSync(media.image)) await copyFile('media/icon.png', media.image);
  }
}

async function take(
  { name, steps, part, height = 720 }: Picture,
  scale: number,
  vsix: string,
  theme: string,
  to: string,
): Promise<void> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'job-search-picture-'));
  const folder = path.join(temporary, 'job-search');
  // By days and not by weeks, so that the pictures show the very day around which it is written.
  await copyShifted('examples/job-search', folder, daysBetween(EXAMPLE_DAY, dayOf(Date.now())));
  const workbench = await Workbench.open({
    folder,
    vsix,
    settings: { ...plain, 'workbench.colorTheme': theme },
    size: { width: 1120, height },
    scale,
  });
  try {
    await workbench.widenSideBar(80);
    await workbench.page.locator('.statusbar').getByText('overdue').waitFor();
    await workbench.settle();
    await steps(workbench);
    await workbench.settle();
    const file = path.join(to, `${name}.png`);
    await workbench.screenshot(file, part);
    await shrink(file);
  } catch (error) {
    await workbench.screenshot(path.join('.build', 'failed', `${name}.png`));
    throw error;
  } finally {
    await workbench.close();
    await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
