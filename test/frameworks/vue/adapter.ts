import { createApp, h, nextTick, ref } from 'vue';
import type { Mount, Props } from '../adapter.ts';
import Page from './Page.vue';

export const mount: Mount = async (container, props) => {
  const page = ref<Props>(props);
  const app = createApp(() => h(Page, { page: page.value }));
  app.mount(container);
  await nextTick();
  return {
    async update(next) {
      page.value = next;
      await nextTick();
    },
    unmount: () => app.unmount(),
  };
};
