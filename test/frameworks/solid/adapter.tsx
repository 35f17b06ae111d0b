import { createSignal, onCleanup, Show } from 'solid-js';
import { render } from 'solid-js/web';
import type { Mount, Props } from '../adapter.ts';

function Guide(props: { page: Props }) {
  onCleanup(() => props.page.ref?.(null));
  return (
    <pin-reset-guide
      ref={(guide) => props.page.ref?.(guide)}
      lang={props.page.lang}
      heading-level={props.page.headingLevel}
      sync-url={props.page.syncUrl}
      situation={props.page.situation}
      municipality={props.page.municipality}
      on:procedure-answer={(event) => props.page.onAnswer?.(event)}
      on:procedure-plan={(event) => props.page.onPlan?.(event)}
    >
      <Show when={props.page.notice}>
        <p slot="notice">{props.page.notice}</p>
      </Show>
      {props.page.fallback}
    </pin-reset-guide>
  );
}

export const mount: Mount = (container, props) => {
  const [page, update] = createSignal(props);
  const unmount = render(
    () => (
      <Show when={page().isShown ?? true}>
        <Guide page={page()} />
      </Show>
    ),
    container,
  );
  return { update: (next) => void update(next), unmount };
};
