import type { Tags, VueProps } from 'pin-reset-guide/jsx';
import type { HTMLAttributes, ReservedProps } from 'vue';

type OurTags = { [T in keyof Tags]: new () => { $props: VueProps<T> & HTMLAttributes & ReservedProps } };

declare module 'vue' {
  interface GlobalComponents extends OurTags {}

  // Vue's own types leave out the attribute that puts a child into a slot of the element.
  interface HTMLAttributes {
    slot?: string;
  }
}
