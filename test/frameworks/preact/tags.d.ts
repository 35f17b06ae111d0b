import type { Props, Tags } from 'pin-reset-guide/jsx';
import type { ClassAttributes, HTMLAttributes } from 'preact';

type Html<E extends EventTarget> = HTMLAttributes<E> & ClassAttributes<E>;
type OurTags = { [T in keyof Tags]: Html<Tags[T]['element']> & Props<T> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends OurTags {}
  }
}
