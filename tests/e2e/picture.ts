import type { Page } from 'playwright-core'

/** Keeps what the page shows in the folder `PICTURES`, to be looked at; nothing without one. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
}
