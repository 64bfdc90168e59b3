import { within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** Chooses a line of a list and adds it with the button beside. */
export async function pickAndAdd(list: HTMLElement, value: string): Promise<void> {
  const form = list.closest('form');
  if (!form) throw new TypeError('no button stands beside the list');
  await userEvent.selectOptions(list, value);
  await userEvent.click(within(form).getByRole('button'));
}
