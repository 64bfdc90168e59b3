import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';

type Press = (button: Locator) => Promise<void>;
const click: Press = (button) => button.click();

/** Gives a text as the file that a button asks for; `press` tells how the button is come to. */
export async function choose(
  page: Page,
  button: string,
  { name = 'hss_2026-03-12.json', text }: { readonly name?: string; readonly text: string },
  press = click,
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    press(page.getByRole('button', { name: button })),
  ]);
  await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(text) });
}

/** The text of the file that a button saves. */
export async function download(page: Page, button: string, press = click): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page.getByRole('button', { name: button }))]);
  return readFileSync(await file.path(), 'utf8');
}
