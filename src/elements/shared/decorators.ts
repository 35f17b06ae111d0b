import type { LitElement, PropertyDeclaration } from 'lit';

/**
 * Lit's `@property`, without the half of it that serves standard decorators. Our compiler emits the other kind, and the
 * half that nobody calls is 300 bytes of a page's script.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: object, name: string): void => {
    const isAccessor = Object.hasOwn(prototype, name);
    (prototype.constructor as typeof LitElement).createProperty(name, options);
    // The compiler puts the accessor back that it found, unless it is handed Lit's.
    if (isAccessor) return Object.getOwnPropertyDescriptor(prototype, name) as unknown as undefined;
  };

/** Lit's `@state`: a property that only the element itself sets. */
export const state = () => property({ state: true, attribute: false });
