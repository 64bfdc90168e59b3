import type { Page } from '@playwright/test';
import { loadCatalogue } from '../../src/catalogue/node.ts';
import { manyRoles } from '../fixtures/manyRoles.ts';

/**
 * Lets the built app find `count` invented roles in its library: the worker's answer to the first call, `open`, gets
 * them in place of its own postings. The moment of that answer is kept as the performance mark "roles".
 */
export async function giveRoles(page: Page, count: number): Promise<void> {
  const roles = manyRoles(loadCatalogue().data.framework, count);
  await page.route('**/given-roles.json', (route) => route.fulfill({ json: roles }));
  await page.addInitScript(() => {
    const given = fetch('given-roles.json').then((response): Promise<unknown> => response.json());
    window.Worker = new Proxy(Worker, {
      construct(Real: typeof Worker, args: ConstructorParameters<typeof Worker>) {
        const worker = new Real(...args);
        // Heard before the page's own listener, which then gets the answer with the roles in it.
        worker.addEventListener('message', (event: MessageEvent<{ call?: number; value?: object; given?: true }>) => {
          const reply = event.data;
          if (reply.call !== 0 || reply.given) return;
          event.stopImmediatePropagation();
          void given.then((postings) => {
            performance.mark('roles');
            const data = { ...reply, value: { ...reply.value, postings }, given: true };
            worker.dispatchEvent(new MessageEvent('message', { data }));
          });
        });
        return worker;
      },
    });
  });
}
