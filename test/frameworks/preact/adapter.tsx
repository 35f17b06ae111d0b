import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Mount, Props } from '../adapter.ts';

const isDefinedNow = () => customElements.get('pin-reset-guide') !== undefined;

// Preact asks the element which names are properties, and it knows them when it is defined. Objects wait until then.
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
  // Preact writes false as the text "false" into an attribute whose fifth sign is a hyphen.
  return (
    <pin-reset-guide
      ref={page.ref}
      lang={page.lang}
      heading-level={page.headingLevel}
      sync-url={page.syncUrl || undefined}
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
  const update = (page: Props) => render(<Page page={page} />, container);
  update(props);
  return { update, unmount: () => render(null, container) };
};
