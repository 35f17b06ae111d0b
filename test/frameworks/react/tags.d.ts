import type { Props, Tags } from 'pin-reset-guide/jsx';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Html<E> = DetailedHTMLProps<HTMLAttributes<E>, E>;
type OurTags = { [T in keyof Tags]: Html<Tags[T]['element']> & Props<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends OurTags {}
  }
}
