import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

/** The units of a locale file: id, source, target and the target's state; target and state are undefined where they are missing. */
export function readUnits(path) {
  if (!existsSync(path)) return [];
  return transUnits(parse(path)).map((unit) => {
    const target = child(unit, 'target');
    return {
      id: unit.getAttribute('id'),
      source: child(unit, 'source')?.textContent,
      target: target?.textContent,
      state: target?.getAttribute('state') || undefined,
    };
  });
}

/** Sets the state of the targets with these ids, and ends the file with a line break as Git likes it. */
export function setStates(path, ids, state) {
  const document = parse(path);
  for (const unit of transUnits(document)) {
    if (ids.has(unit.getAttribute('id'))) child(unit, 'target')?.setAttribute('state', state);
  }
  writeFileSync(path, `${new XMLSerializer().serializeToString(document).trimEnd()}\n`);
}

const parse = (path) => new DOMParser().parseFromString(readFileSync(path, 'utf8'), 'text/xml');

const transUnits = (document) => Array.from(document.getElementsByTagName('trans-unit'));

const child = (unit, name) => Array.from(unit.childNodes).find((node) => node.nodeName === name);
