import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import {
  installExtension,
  quietSettings,
  startServer,
  writeSettings,
  type Server,
  type Settings,
} from './server';

/** What a workbench is opened with. */
export interface WorkbenchOptions {
  /** The full path of the folder to open. */
  readonly folder: string;
  /** A packaged extension to install first. */
  readonly vsix: string;
  readonly settings?: Settings;
  readonly size?: { readonly width: number; readonly height: number };
  /** Pixels of a picture for each point of the screen; 1 unless told. */
  readonly scale?: number;
}

/** How long anything on the screen may take to appear, in milliseconds. */
const PATIENCE = 20_000;

/** VS Code as a person sees it: a server of its own, one window in a headless browser, and the things to click in it. */
export class Workbench {
  /** Where the mouse is out of the way. */
  private rest = { x: 0, y: 0 };

  private constructor(
    readonly page: Page,
    private readonly server: Server,
    private readonly browser: Browser,
    private readonly dataFolder: string,
  ) {}

  static async open({ folder, vsix, settings = {}, size, scale = 1 }: WorkbenchOptions): Promise<Workbench> {
    const dataFolder = await mkdtemp(path.join(tmpdir(), 'job-search-vscode-'));
    await writeSettings(dataFolder, { ...quietSettings, ...settings });
    await installExtension(dataFolder, vsix);
    const server = await startServer({ dataFolder, folder });
    const browser = await launchBrowser();
    const page = await browser.newPage({
      viewport: size ?? { width: 1280, height: 800 },
      deviceScaleFactor: scale,
    });
    page.setDefaultTimeout(PATIENCE);
    const workbench = new Workbench(page, server, browser, dataFolder);
    try {
      await page.goto(server.address);
      // What an extension brings comes a moment after the window.
      await workbench.tab('Job Search').waitFor();
      return workbench;
    } catch (error) {
      await workbench.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.stop();
    await rm(this.dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** Runs a command as a person finds it, once all is quiet: by its whole title in the palette, such as `Job Search: New Contact…`. */
  async runCommand(title: string): Promise<void> {
    await this.settle();
    await this.page.keyboard.press('F1');
    await this.quickInput().fill(`>${title}`);
    await this.choose(title);
  }

  /** The rows of the list that is open below the quick input, as a screen reader says them. */
  async choices(): Promise<string[]> {
    return labels(this.page.locator('.quick-input-list .monaco-list-row'));
  }

  /** Picks the row of the quick input's list that has this label. */
  async choose(label: string): Promise<void> {
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    await rows
      .filter({ has: this.page.getByText(label, { exact: true }) })
      .first()
      .click();
  }

  /** Waits until the quick input asks this, in its placeholder or its prompt. */
  async isAsked(question: string): Promise<void> {
    const widget = this.page.locator('.quick-input-widget:visible');
    const asks = widget.filter({ hasText: question });
    await asks.or(widget.filter({ has: this.page.getByPlaceholder(question) })).waitFor();
  }

  /** Waits for a question, types the answer and accepts. */
  async answer(question: string, text: string): Promise<void> {
    await this.isAsked(question);
    await this.quickInput().fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Waits for a question and takes the answer that is offered first. */
  async accept(question: string): Promise<void> {
    await this.isAsked(question);
    await this.page.keyboard.press('Enter');
  }

  /** The open quick input; its placeholder and value say which step it is. */
  quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible .quick-input-filter input');
  }

  /** Shows a view container by its name in the activity bar. */
  async openContainer(name: string): Promise<void> {
    const tab = this.tab(name);
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    await this.page.locator('.sidebar .pane-header').first().waitFor();
  }

  private tab(name: string): Locator {
    return this.page.locator('.activitybar').getByRole('tab', { name: new RegExp(`^${name}`) });
  }

  /** A section of the open side bar, such as `Contacts`. */
  section(title: string): Section {
    const heading = this.page.getByRole('heading', { name: title, exact: true });
    return new Section(this.page.locator('.sidebar .pane').filter({ has: heading }));
  }

  /** Opens a file by its name, as Go to File does. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+P');
    await this.quickInput().fill(name);
    await this.page
      .locator('.quick-input-list .monaco-list-row', { hasText: path.basename(name) })
      .first()
      .click();
    await this.page
      .getByRole('tab', { name: path.basename(name) })
      .first()
      .waitFor();
  }

  /** The lines of the open editor that are on the screen. */
  async editorText(): Promise<string> {
    const lines = await this.page.locator('.editor-group-container.active .view-line').evaluateAll((nodes) =>
      nodes
        .map((node) => ({ top: node.getBoundingClientRect().top, text: node.textContent }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text.replaceAll('\u00a0', ' ')),
    );
    return lines.join('\n');
  }

  /** Rests the mouse on words of the open editor until something is said about them. */
  async hoverOver(words: string): Promise<void> {
    await this.settle();
    const lines = this.page.locator('.editor-group-container.active .view-line');
    const box = await lines.getByText(words).first().boundingBox();
    if (box === null) throw new Error(`“${words}” is not on the screen.`);
    this.rest = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await this.page.mouse.move(this.rest.x, this.rest.y, { steps: 5 });
    await this.page.locator('.monaco-hover-content:visible').first().waitFor();
  }

  /** Puts the cursor at the beginning of a line of the open editor, counted from 1. */
  async goToLine(line: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.quickInput().fill(`:${line}`);
    await this.page.keyboard.press('Enter');
  }

  /** The rows of the Problems view that contain this text, and those of their files, as a screen reader says them. */
  async problems(containing = ''): Promise<string[]> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) {
      await this.runCommand('Problems: Focus on Problems View');
      await panel.waitFor();
    }
    await this.page.locator('.panel .viewpane-filter input').fill(containing);
    return labels(panel.locator('.monaco-list-row'));
  }

  /** Opens the list of what can be done about the problem whose row contains this text. */
  async offerFixes(problem: string): Promise<void> {
    const editor = this.page.locator('.editor-group-container.active');
    await this.page.locator('.markers-panel .monaco-list-row', { hasText: problem }).first().click();
    await this.page.keyboard.press('Enter');
    const offered = this.page.locator('.action-widget .monaco-list-row').first();
    // The light bulb is drawn anew when other fixes are found, and a click on the one before opens nothing.
    await eventually(
      async () => {
        if (!(await offered.isVisible()))
          await editor.locator('[class*="codicon-gutter-lightbulb"]').first().click();
        return offered.waitFor({ timeout: PATIENCE / 5 }).then(
          () => true,
          () => false,
        );
      },
      (isOffered) => isOffered,
    );
  }

  /** Applies the quick fix of this title at the problem whose row contains this text. */
  async fix(problem: string, title: string): Promise<void> {
    await this.offerFixes(problem);
    await this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first().click();
  }

  /** The line of what the open editor suggests at the cursor that contains this text. */
  suggested(text: string): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first();
  }

  /** Gives what is at the cursor of the open editor another name. */
  async rename(name: string): Promise<void> {
    await this.page.keyboard.press('F2');
    const input = this.page.locator('.rename-box input:visible');
    await input.fill(name);
    await input.press('Enter');
  }

  /** Takes back the last change in the open editor. */
  async undo(): Promise<void> {
    await this.page.locator('.editor-group-container.active .view-lines').first().click();
    await this.page.keyboard.press('ControlOrMeta+Z');
  }

  /** Moves the border between the side bar and the editor. */
  async widenSideBar(pixels: number): Promise<void> {
    const box = await this.page.locator('.part.sidebar').boundingBox();
    if (box === null) throw new Error('There is no side bar.');
    const border = box.x + box.width + 2;
    await this.page.mouse.move(border, 200);
    await this.page.mouse.down();
    await this.page.mouse.move(border + pixels, 200);
    await this.page.mouse.up();
  }

  /** Waits until two looks, one second apart, see the same. */
  async settle(): Promise<void> {
    await this.page.mouse.move(this.rest.x, this.rest.y);
    let before = await this.page.screenshot();
    const looksAlike = async () => {
      await this.page.waitForTimeout(1000);
      const now = await this.page.screenshot();
      const isAlike = now.equals(before);
      before = now;
      return isAlike;
    };
    await eventually(looksAlike, (isAlike) => isAlike);
  }

  /** Writes what is on the screen as a picture: all of it, or the part with this selector. */
  async screenshot(file: string, part = 'body'): Promise<void> {
    await mkdir(path.dirname(file), { recursive: true });
    await this.page.locator(part).screenshot({ path: file });
  }
}

/** A tree in the side bar. */
export class Section {
  constructor(private readonly pane: Locator) {}

  /** The rows on the screen, as a screen reader says them. */
  async rows(): Promise<string[]> {
    return labels(this.pane.locator('.monaco-list-row'));
  }

  /** The row whose text contains this. */
  row(text: string): Locator {
    return this.pane.locator('.monaco-list-row', { hasText: text }).first();
  }

  /** Shows what is below a row. */
  async expand(text: string): Promise<void> {
    const row = this.row(text);
    await row.waitFor();
    if ((await row.getAttribute('aria-expanded')) === 'false')
      await row.locator('.monaco-tl-twistie').click();
  }

  /** Shows the section itself, if it is folded. */
  unfold(): Promise<void> {
    return this.setFolded(false);
  }

  /** Leaves only the title of the section. */
  fold(): Promise<void> {
    return this.setFolded(true);
  }

  private async setFolded(folded: boolean): Promise<void> {
    const header = this.pane.locator('.pane-header');
    // Not its middle, where the section's own buttons appear.
    if ((await header.getAttribute('aria-expanded')) === String(folded))
      await header.locator('.codicon').first().click();
  }
}

/** Asks again and again until the answer is as wanted; fails with the last answer if that never happens. */
export async function eventually<T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean): Promise<T> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (performance.now() > deadline)
      throw new Error(`Not as wanted: ${JSON.stringify(answer, undefined, 2)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function labels(rows: Locator): Promise<string[]> {
  return rows.evaluateAll((nodes) =>
    nodes
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((node) => node.getAttribute('aria-label') ?? node.textContent),
  );
}
