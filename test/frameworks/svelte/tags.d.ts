import type { Props, Tags } from 'pin-reset-guide/jsx';
import type { HTMLAttributes } from 'svelte/elements';

type OurTags = { [T in keyof Tags]: HTMLAttributes<Tags[T]['element']> & Props<T> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends OurTags {}
}
