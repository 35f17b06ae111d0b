/** A short name for a text, the same in every browser. */
export function hash(text: string): string {
  let value = 7;
  for (let index = 0; index < text.length; index += 1) {
    value = (Math.imul(value, 31) + text.charCodeAt(index)) | 0;
  }
  return (value >>> 0).toString(36);
}
