// Writes what editors and compilers know of the tags, from the manifest of the elements: data for VS Code and JetBrains
// editors, and types for JSX and other templates.
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsxTypes } from './lib/jsx-types.js';
import { root } from './lib/run.js';

const dist = (name) => join(root, 'dist', name);
// The generators write into what they are given.
const manifest = () => JSON.parse(readFileSync(dist('custom-elements.json'), 'utf8'));

const data = {
  'vscode.html-custom-data.json': getVsCodeHtmlCustomData(manifest(), {}),
  'vscode.css-custom-data.json': getVsCodeCssCustomData(manifest(), {}),
  'web-types.json': getWebTypesData(manifest(), {}),
};
for (const [name, text] of Object.entries(data)) {
  writeFileSync(dist(name), `${JSON.stringify(JSON.parse(text), undefined, 2)}\n`);
}
writeFileSync(dist('jsx.d.ts'), jsxTypes(manifest()));
