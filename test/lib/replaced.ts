/** Gives a browser's object another property for a while, as another browser or another reader would have it. */
export async function replaced(
  object: object,
  name: string,
  value: unknown,
  act: () => unknown,
): Promise<void> {
  const descriptor = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
  try {
    await act();
  } finally {
    if (descriptor) Object.defineProperty(object, name, descriptor);
    else Reflect.deleteProperty(object, name);
  }
}
