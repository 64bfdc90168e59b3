import type { Locator, Page } from '@playwright/test';
import { expect } from './pages.ts';

/** More than any page has of stops before the one asked for. */
const STOP_LIMIT = 150;

/** Presses Tab until the focus is on `target`, as somebody without a mouse comes there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < STOP_LIMIT; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused({ timeout: 1 }); // says what stands there instead
}

/** Comes to a control by Tab and presses a key on it. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Chooses among options as the keyboard does: the letters with which it begins. */
export async function typeOption(page: Page, box: Locator, letters: string): Promise<void> {
  await tabTo(page, box);
  await page.keyboard.type(letters);
}

/** Lets the page tell of every use of a pointer. */
export async function forbidPointer(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('pointerdown', () => console.error('a pointer was used'), true);
  });
}
