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
    const prototype = Worker.prototype;
    const listen: (this: Worker, kind: string, listener: (event: object) => void) => void = prototype.addEventListener;
    prototype.addEventListener = function addListener(this: Worker, kind: string, listener: (event: never) => void) {
      listen.call(this, kind, (event) => {
        const { data: reply } = event as { data?: { kind: string; call?: number; value?: object } };
        if (reply?.kind !== 'answer' || reply.call !== 0) return listener(event as never);
        void given.then((postings) => {
          performance.mark('roles');
          listener({ data: { ...reply, value: { ...reply.value, postings } } } as never);
        });
        return undefined;
      });
    };
  });
}
