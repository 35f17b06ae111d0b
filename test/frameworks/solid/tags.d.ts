import type { SolidProps, Tags } from 'pin-reset-guide/jsx';
import type { JSX as Solid } from 'solid-js';

type OurTags = { [T in keyof Tags]: Solid.HTMLAttributes<Tags[T]['element']> & SolidProps<T> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends OurTags {}
  }
}
