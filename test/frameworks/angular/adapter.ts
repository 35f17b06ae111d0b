// Nothing is compiled beforehand, so the page brings the compiler.
import '@angular/compiler';
import { createComponent, provideZonelessChangeDetection } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import type { Mount } from '../adapter.ts';
import { PageComponent } from './page.component.ts';

export const mount: Mount = async (container, props) => {
  const app = await createApplication({ providers: [provideZonelessChangeDetection()] });
  const host = document.createElement('guide-page');
  container.append(host);
  const component = createComponent(PageComponent, {
    hostElement: host,
    environmentInjector: app.injector,
  });
  app.attachView(component.hostView);
  const update = (page: typeof props) => {
    component.instance.page.set(page);
    app.tick();
  };
  update(props);
  return {
    update,
    unmount() {
      app.destroy();
      host.remove();
    },
  };
};
