// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HashRouter } from 'react-router';
import { expect, test } from 'vitest';
import { useAddress } from '../../src/views/shared/useAddress.ts';

function Two() {
  const [asked, change] = useAddress();
  const set = (name: string) => (): void =>
    change((now) => {
      now.set(name, '1');
      return now;
    });
  const both = (): void => [set('a'), set('b')].forEach((one) => one());
  return (
    <button type="button" onClick={both}>
      {asked.toString()}
    </button>
  );
}

test('a change made before the page has followed the last one takes nothing of it back', async () => {
  window.location.hash = '#/roles?text=suivi%3F';
  render(
    <HashRouter>
      <Two />
    </HashRouter>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'text=suivi%3F' }));
  await screen.findByRole('button', { name: 'text=suivi%3F&a=1&b=1' });
  expect(window.location.hash).toBe('#/roles?text=suivi%3F&a=1&b=1');
});
