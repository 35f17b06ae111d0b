// Writes the documents that are made from the data. A test fails when one of them is stale.
import { writeFileSync } from 'node:fs';
import { documents } from './lib/documents.js';

for (const [path, text] of Object.entries(documents())) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text);
  console.log(path);
}
