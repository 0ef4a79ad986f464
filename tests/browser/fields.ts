import type { Locator, Page } from 'playwright-core';

/**
 * The elements of `card` that the label names: one for a text, number, date or list, one a choice for boxes. Found
 * through the label's own element, because an error message under the field changes the field's accessible name.
 */
async function labelled(card: Locator, label: string): Promise<Locator> {
  const exactly = new RegExp(`^${label.replaceAll(/[^\p{L}\p{N}\s]/gu, String.raw`\$&`)}( \\*)?$`);
  const named = card.locator('label').filter({ hasText: exactly }).first();
  const bare = card.getByPlaceholder(label, { exact: true });
  await named.or(bare).first().waitFor();
  if ((await named.count()) === 0) return bare;
  return card.locator(`[aria-labelledby~="${(await named.getAttribute('id')) ?? ''}"]`);
}

/** Writes `value` into the field `label` of `card`; a date is given as YYYY-MM-DD. */
export async function fillField(card: Locator, label: string, value: string): Promise<void> {
  const field = await labelled(card, label);
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (date === null || (await field.getAttribute('aria-haspopup')) !== 'dialog') return field.fill(value);
  // The calendar field reads what is typed as an American date and takes it over when it is left.
  await field.fill(`${date[2]}/${date[3]}/${date[1]}`);
  await field.blur();
}

/** Picks the choices `titles` in the field `label` of `card`; without titles it ticks the box called `label`. */
export async function chooseIn(
  page: Page,
  card: Locator,
  label: string,
  titles: readonly string[],
): Promise<void> {
  if (titles.length === 0) return card.getByRole('checkbox', { name: label, exact: true }).check();
  const field = await labelled(card, label);
  const list = field.and(card.getByRole('combobox'));
  if ((await list.count()) > 0) {
    await list.click();
    for (const title of titles) await page.getByRole('option', { name: title, exact: true }).click();
    if ((await list.getAttribute('aria-expanded')) === 'true') await list.press('Escape');
    return;
  }
  for (const title of titles) {
    const radio = field.getByRole('radio', { name: title, exact: true });
    const box = field.and(card.getByRole('checkbox', { name: title }));
    await radio.or(box).first().check();
  }
}
