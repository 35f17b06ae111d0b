import { flushSync, mount as render, unmount } from 'svelte';
import type { Mount } from '../adapter.ts';
import Page from './Page.svelte';

export const mount: Mount = (target, page) => {
  const props = $state({ page });
  const component = render(Page, { target, props });
  flushSync();
  return {
    update(next) {
      props.page = next;
      flushSync();
    },
    unmount: () => void unmount(component),
  };
};
