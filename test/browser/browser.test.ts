import { expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';

test('the browser of the tests renders a page with its fonts', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<title>Foyer</title><p style="display:inline-block">What do you need?</p>');
    expect(await page.title()).toBe('Foyer');
    expect(await page.locator('p').evaluate((p) => p.getBoundingClientRect().width)).toBeGreaterThan(60);
  } finally {
    await browser.close();
  }
});
