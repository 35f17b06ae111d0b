import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Mount, Props } from '../adapter.ts';

const isDefinedNow = () => customElements.get('pin-reset-guide') !== undefined;

// React asks the element which names are properties, and it knows them when it is defined. Objects wait until then.
function useIsDefined(): boolean {
  const [isDefined, setIsDefined] = useState(isDefinedNow);
  useEffect(() => {
    void customElements.whenDefined('pin-reset-guide').then(() => setIsDefined(true));
  }, []);
  return isDefined;
}

function Page({ page }: { page: Props }) {
  const isDefined = useIsDefined();
  if (page.isShown === false) return null;
  return (
    <pin-reset-guide
      ref={page.ref}
      lang={page.lang}
      heading-level={page.headingLevel}
      sync-url={page.syncUrl}
      situation={isDefined ? page.situation : undefined}
      municipality={isDefined ? page.municipality : undefined}
      onprocedure-answer={page.onAnswer}
      onprocedure-plan={page.onPlan}
    >
      {page.notice && <p slot="notice">{page.notice}</p>}
      {page.fallback}
    </pin-reset-guide>
  );
}

export const mount: Mount = (container, props) => {
  const root = createRoot(container);
  const update = (page: Props) => flushSync(() => root.render(<Page page={page} />));
  update(props);
  return { update, unmount: () => root.unmount() };
};
