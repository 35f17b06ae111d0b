// Writes the documents that are made from the data. A test fails when one of them is stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import { documents } from './lib/documents.js';

for (const [path, text] of Object.entries(await documents())) {
  const file = new URL(`../${path}`, import.meta.url);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
  console.log(path);
}
