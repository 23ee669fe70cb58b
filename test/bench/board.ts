/**
 * What the board costs the browser with two thousand cards: the time between frames while a column scrolls and while a
 * card is dragged, beside a bare page of as many plain boxes scrolled by the same browser. Prints ratios; never fails
 * by time. The frames are the browser's own, drawn without a graphics card: compare columns, not machines.
 */
import type { Page } from 'playwright-core';
import { cookieNames } from '../../server/people/cookies.ts';
import { launchBrowser } from '../support/browser.ts';

export interface BoardBench {
  /** Foyer with its pages, over a database of `cards` new inquiries. */
  origin: string;
  token: string;
  cards: number;
}

type FrameRow = Record<string, string | number>;

const STEPS = 180;
const STEP_PX = 60;
/** Of the pointer, from one column to the next, a frame each. */
const MOVES = 20;

/** Scrolls an element a little before each frame and answers how long each frame took, in milliseconds. */
const scrollFrames = (page: Page, selector: string): Promise<number[]> =>
  page.evaluate(
    async ([found, steps, px]) => {
      const element = document.querySelector(found)!;
      const frames: number[] = [];
      await new Promise<void>((done) => {
        let last: number | null = null;
        const frame = (now: number) => {
          if (last !== null) frames.push(now - last);
          last = now;
          if (frames.length === steps) return done();
          element.scrollBy(0, px);
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      });
      return frames;
    },
    [selector, STEPS, STEP_PX] as const,
  );

/** The frames while something else goes on. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  const frames = page.evaluate(
    () =>
      new Promise<number[]>((done) => {
        const taken: number[] = [];
        let last: number | null = null;
        const frame = (now: number) => {
          if (last !== null) taken.push(now - last);
          last = now;
          if (document.documentElement.dataset.benchDone) return done(taken);
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
  );
  try {
    await act();
  } finally {
    await page.evaluate(() => {
      document.documentElement.dataset.benchDone = 'yes';
    });
    await frames;
  }
  return frames;
}

const at = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
const shareOver = (values: number[], limit: number): string =>
  `${((100 * values.filter((value) => value > limit).length) / values.length).toFixed(1)} %`;

function row(what: string, frames: number[], bare: number[]): FrameRow {
  // A frame at 60 Hz is 16.7 ms; half a millisecond is the clock's own.
  return {
    what,
    frames: frames.length,
    'median ms': at(frames, 0.5).toFixed(1),
    'p95 ms': at(frames, 0.95).toFixed(1),
    'max ms': Math.max(...frames).toFixed(1),
    'over 16.7 ms': shareOver(frames, 17.2),
    'over 50 ms': shareOver(frames, 50),
    'p95 of bare': `${(at(frames, 0.95) / at(bare, 0.95)).toFixed(2)} ×`,
  };
}

export async function boardBench({ origin, token, cards }: BoardBench): Promise<FrameRow[]> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const { session } = cookieNames({ publicUrl: origin });
    await context.addCookies([{ name: session, value: token, url: origin }]);

    const bare = await context.newPage();
    await bare.setContent(
      `<div id="list" style="height:700px;width:288px;overflow-y:auto">${'<div style="height:112px;margin-bottom:8px;border:1px solid">Card</div>'.repeat(cards)}</div>`,
    );
    await scrollFrames(bare, '#list');
    const bareFrames = await scrollFrames(bare, '#list');
    await bare.close();

    const page = await context.newPage();
    await page.goto(`${origin}/desk/board?kind=PS_INQUIRY`);
    const column = page.locator('[data-state="NEW"]');
    await column.locator('.board-card').first().waitFor();
    await page.waitForLoadState('networkidle');
    const scrolled = await scrollFrames(page, '[data-state="NEW"] .board-cards');
    const inPage = await page.locator('.board-card').count();

    await column.locator('.board-cards').evaluate((element) => element.scrollTo(0, 0));
    await column.locator('[aria-posinset="1"]').waitFor();
    const from = (await column.locator('[aria-posinset="1"]').boundingBox())!;
    const dragged = await framesDuring(page, async () => {
      await page.mouse.move(from.x + 60, from.y + 50);
      await page.mouse.down();
      await page.mouse.move(from.x + 70, from.y + 60, { steps: 4 });
      await page.locator('.board-column-open').first().waitFor({ timeout: 10_000 });
      let [x, y] = [from.x + 70, from.y + 60];
      for (const state of ['ASSIGNED', 'NEEDS_INFO', 'ANSWERED', 'NEW']) {
        const box = (await page.locator(`[data-state="${state}"]`).boundingBox())!;
        const [dx, dy] = [(box.x + 120 - x) / MOVES, (box.y + 240 - y) / MOVES];
        for (let step = 0; step < MOVES; step++) {
          x += dx;
          y += dy;
          await page.mouse.move(x, y);
          await page.evaluate(() => new Promise(requestAnimationFrame));
        }
      }
      await page.mouse.up();
    });
    return [
      row(`${cards} bare boxes, scrolled`, bareFrames, bareFrames),
      row(`board of ${cards}, scrolled (${inPage} cards in the page)`, scrolled, bareFrames),
      row(`board of ${cards}, a card dragged over 4 columns`, dragged, bareFrames),
    ];
  } finally {
    await browser.close();
  }
}
