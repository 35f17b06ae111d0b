// Reads and writes XLIFF 1.2, as translators' tools leave it behind: segments, matches, states and notes of their own stay.
// The check, the build and the extraction all go by this one module.
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

const XLIFF = /^urn:oasis:names:tc:xliff:document:1\.[012]$/;
const TOOL = 'pin-reset-guide';

// What tools say about a target. Other states, and none, say that it is translated.
const NOT_TRANSLATED = ['new', 'needs-translation'];
const TO_BE_ADAPTED = ['needs-adaptation', 'needs-l10n'];
// memoQ and Trados keep a status of their own beside, or instead of, the standard one.
const FOREIGN_DRAFT =
  /^(NotStarted|PartiallyEdited|Rejected|Draft|Unspecified|RejectedTranslation|RejectedSignOff)$/;
// The name of a phase is the tool's or the team's own: these words say that somebody has read, and not only written.
const REVIEW = /review|proof/i;

/**
 * @typedef {object} Unit
 * @property {string} id
 * @property {import('@xmldom/xmldom').Element} element
 * @property {string | undefined} source
 * @property {string | undefined} target
 * @property {string | undefined} state As a tool has written it.
 * @property {boolean} isDraft Whether a tool says, in its own way or by an empty segment, that the target is not done.
 * @property {boolean} approved
 * @property {object | undefined} review Who has read it, and when: the phase that the target names, else one of the file's.
 * @property {string | undefined} previous The English that the target belongs to, where it was kept.
 * @property {boolean} isAsBefore Whether the target is word for word the one that was kept beside other English, and no state
 *   says that it fits: there are tools that leave states out.
 */

/**
 * @typedef {object} XliffFile
 * @property {import('@xmldom/xmldom').Document | undefined} document
 * @property {string[]} faults
 * @property {string[]} languages
 * @property {{ process: string }[]} phases
 * @property {Unit[]} units
 */

/**
 * An XLIFF file, parsed: `document` to be changed and written, `units` to be read, and `faults`, in words, with the unit.
 * A file with faults is good for nothing; nothing is thrown. Bytes or text, with a byte order mark or without.
 * @param {string | Uint8Array} bytes
 * @returns {XliffFile}
 */
export function readXliff(bytes) {
  const faults = [];
  const document = parse(bytes, faults);
  const root = document?.documentElement;
  if (root && (root.localName !== 'xliff' || !isXliff(root))) {
    faults.push(`it is no XLIFF 1.2, but <${root.nodeName}> ${root.getAttribute('version') ?? ''}`.trim());
  }
  if (faults.length > 0 || !root) return { document, faults, languages: [], phases: [], units: [] };
  const files = all(root, 'file');
  if (files.length === 0) faults.push('there is no <file> in it');
  for (const file of files) {
    const source = file.getAttribute('source-language');
    // The names and sentences that stand in the code in Japanese.
    const wanted = file.getAttribute('original') === 'official' ? 'ja' : 'en';
    if (!source?.toLowerCase().startsWith(wanted))
      faults.push(`source-language is "${source}", and not "${wanted}"`);
  }
  const phases = all(root, 'phase').map(readPhase);
  const units = all(root, 'trans-unit').map((element) => readUnit(element, phases, faults));
  const seen = new Set();
  for (const { id } of units) {
    if (id && seen.has(id)) faults.push(`${id}: stands there twice`);
    seen.add(id);
  }
  const languages = files.map((file) => file.getAttribute('target-language'));
  return { document, faults, languages, phases, units };
}

/**
 * What a unit is, beside the English that the code has now: `incomplete` (no translation), `stale` (of other English),
 * `translated`, or `reviewed`: approved, and the file says who has read it, and when.
 * @param {Pick<Unit, 'source' | 'target' | 'state' | 'isDraft' | 'isAsBefore' | 'approved' | 'review'>} unit
 * @param {string} english
 */
export function statusOf({ source, target, state, isDraft, isAsBefore, approved, review }, english) {
  if (!target || NOT_TRANSLATED.includes(state) || isDraft) return 'incomplete';
  if (source !== english || isAsBefore || TO_BE_ADAPTED.includes(state)) return 'stale';
  return approved && review ? 'reviewed' : 'translated';
}

/** An empty file for a unit of messages in a language. */
export const newXliff = (name, language) =>
  readXliff(`<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="${name}" source-language="${name === 'official' ? 'ja' : 'en'}" target-language="${language}" datatype="plaintext">
<header>
<tool tool-id="${TOOL}" tool-name="${TOOL}"/>
</header>
<body/>
</file>
</xliff>`);

/**
 * Brings a file up to date with the code and returns its text: these messages, in this order. `find(message)` is the unit
 * that holds the translation, from whatever file. A translation of other English stays, as stale, with the English that it
 * was made from.
 */
export function writeXliff({ document }, messages, find) {
  const [file, ...others] = all(document.documentElement, 'file');
  others.forEach((other) => other.parentNode.removeChild(other));
  const body = child(file, 'body') ?? file.appendChild(make(document, 'body'));
  const units = messages.map((message) => {
    const unit = find(message);
    const element = unit
      ? document.importNode(unit.element, true)
      : make(document, 'trans-unit', { id: message.id });
    update(element, message);
    return element;
  });
  while (body.firstChild) body.removeChild(body.firstChild);
  for (const unit of units) {
    body.appendChild(document.createTextNode('\n'));
    body.appendChild(unit);
  }
  body.appendChild(document.createTextNode('\n'));
  return `${new XMLSerializer().serializeToString(document).replaceAll('\r\n', '\n').trimEnd()}\n`;
}

function update(element, { id, text, note, isJapanese }) {
  const { ownerDocument: document } = element;
  element.setAttribute('id', id);
  const source = child(element, 'source') ?? add(element, make(document, 'source'), element.firstChild);
  const target = child(element, 'target') ?? add(element, make(document, 'target'), source.nextSibling);
  const translation = textOf(target);
  const before = textOf(source);
  const kept = previousVersion(element);
  if (isJapanese && (!translation || translation === before || translation === text)) {
    // What stands in the code in Japanese is the same on both sides, until somebody corrects it here.
    if (translation !== text || !target.getAttribute('state')) {
      target.textContent = text;
      target.setAttribute('state', 'needs-review-translation');
      element.removeAttribute('approved');
    }
    remove(kept);
  } else if (!translation) {
    if (!target.getAttribute('state')) target.setAttribute('state', 'new');
    remove(kept);
  } else if (before && before !== text) {
    // The first English that the translation belongs to is the one to compare with, however often it changes.
    const original = kept ? textOf(child(kept, 'source')) : before;
    if (!kept) keepPrevious(element, before, translation);
    const isBack = original === text;
    target.setAttribute('state', isBack ? 'translated' : 'needs-adaptation');
    element.removeAttribute('approved');
    if (isBack) remove(previousVersion(element));
  } else if (isAsBefore(element)) {
    target.setAttribute('state', 'needs-adaptation');
    element.removeAttribute('approved');
  } else if (!TO_BE_ADAPTED.includes(target.getAttribute('state'))) {
    remove(kept);
  }
  if (before !== text) {
    source.textContent = text;
    // Segments of the English before.
    remove(child(element, 'seg-source'));
  }
  children(element, 'note')
    .filter((each) => ['developer', 'lit-localize'].includes(each.getAttribute('from')))
    .forEach(remove);
  if (note) add(element, make(document, 'note', { from: 'developer' }, note));
  indent(element);
}

function keepPrevious(element, source, target) {
  const { ownerDocument: document } = element;
  const kept = make(document, 'alt-trans', { alttranstype: 'previous-version', 'tool-id': TOOL });
  kept.appendChild(make(document, 'source', {}, source));
  kept.appendChild(make(document, 'target', {}, target));
  add(element, kept);
}

const previousVersion = (element) =>
  children(element, 'alt-trans').find(
    (each) =>
      each.getAttribute('alttranstype') === 'previous-version' && each.getAttribute('tool-id') === TOOL,
  );

function isAsBefore(element) {
  const kept = previousVersion(element);
  const [source, target] = [child(element, 'source'), child(element, 'target')];
  if (!kept || !source || !target || target.getAttribute('state')) return false;
  const [before, translation] = [child(kept, 'source'), child(kept, 'target')];
  if (!before || !translation) return false;
  return textOf(before) !== textOf(source) && textOf(translation) === textOf(target);
}

// One child on a line, whatever was between them.
function indent(element) {
  const kept = Array.from(element.childNodes).filter((node) => node.nodeType !== 3);
  while (element.firstChild) element.removeChild(element.firstChild);
  for (const node of kept) {
    element.appendChild(element.ownerDocument.createTextNode('\n  '));
    element.appendChild(node);
  }
  element.appendChild(element.ownerDocument.createTextNode('\n'));
}

function parse(bytes, faults) {
  const text = decode(bytes, faults);
  if (text === undefined) return undefined;
  if (!text.trim()) {
    faults.push('it is empty');
    return undefined;
  }
  let isBroken = false;
  const onError = (_level, message, { locator }) => {
    // One broken place is enough: what follows from it explains nothing.
    if (!isBroken) faults.push(`${at(text, locator)}it is not well-formed XML: ${message.split('\n')[0]}`);
    isBroken = true;
  };
  try {
    return new DOMParser({ onError }).parseFromString(text, 'text/xml');
  } catch (error) {
    if (!isBroken) faults.push(`it is not well-formed XML: ${error.message.split('\n')[0]}`);
    return undefined;
  }
}

// Whoever looks for a broken place looks for the unit.
function at(text, locator) {
  const line = Math.max(1, locator?.lineNumber ?? 1);
  const before = text.split('\n').slice(0, line).join('\n');
  const [, id] = [...before.matchAll(/<(?:\w+:)?trans-unit\b[^>]*?\bid="([^"]*)"/g)].at(-1) ?? [];
  return `${id ? `${id}: ` : ''}line ${line}: `;
}

function decode(bytes, faults) {
  if (typeof bytes === 'string') return bytes.replace(/^\uFEFF/, '');
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    faults.push('it is no UTF-8 text');
    return undefined;
  }
}

const readPhase = (element) => ({
  name: element.getAttribute('phase-name'),
  process: element.getAttribute('process-name'),
  who: element.getAttribute('contact-name'),
  when: element.getAttribute('date'),
});

const isReview = ({ process, who, when }) =>
  REVIEW.test(process ?? '') && Boolean(who?.trim()) && !Number.isNaN(Date.parse(when ?? ''));

function readUnit(element, phases, faults) {
  const id = element.getAttribute('id');
  const complain = (fault) => faults.push(`${id || 'a unit without id'}: ${fault}`);
  if (!id) complain('it needs the id of a message');
  const [source, ...sources] = children(element, 'source');
  const [target, ...targets] = children(element, 'target');
  if (!source) complain('it has no <source>');
  if (sources.length > 0) complain('it has more than one <source>');
  if (targets.length > 0) complain('it has more than one <target>');
  const phase = target?.getAttribute('phase-name');
  const kept = children(element, 'alt-trans').find(
    (each) => each.getAttribute('alttranstype') === 'previous-version',
  );
  return {
    id: id ?? '',
    element,
    source: source && textOf(source, complain),
    target: target && textOf(target, complain),
    state: target?.getAttribute('state') || undefined,
    isDraft: isDraft(element, target),
    approved: element.getAttribute('approved') === 'yes',
    review: phases.find((each) => isReview(each) && (!phase || each.name === phase)),
    previous: kept && textOf(child(kept, 'source')),
    isAsBefore: isAsBefore(element),
  };
}

function isDraft(element, target) {
  const statuses = [
    element.getAttributeNodeNS('MQXliff', 'status')?.value ?? element.getAttribute('mq:status'),
    ...Array.from(element.getElementsByTagName('sdl:seg')).map(
      (seg) => seg.getAttribute('conf') || 'Unspecified',
    ),
  ];
  if (statuses.some((status) => FOREIGN_DRAFT.test(status ?? ''))) return true;
  const wanted = child(element, 'seg-source');
  if (!wanted || !target) return false;
  const done = new Map(segments(target).map((each) => [each.getAttribute('mid'), textOf(each)]));
  // A target without segments is the whole.
  return (
    done.size > 0 && segments(wanted).some((each) => textOf(each) && !done.get(each.getAttribute('mid')))
  );
}

const segments = (element) => all(element, 'mrk').filter((each) => each.getAttribute('mtype') === 'seg');

/** The words of a source or target: what stands in marks and codes too, and what a placeholder of a tool stands for. */
function textOf(element, complain = () => {}) {
  const text = rawText(element, complain);
  return element.getAttribute('xml:space') === 'preserve' ||
    element.parentNode?.getAttribute?.('xml:space') === 'preserve'
    ? text
    : text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ').replace(/^[ \t]+|[ \t]+$/g, '');
}

function rawText(node, complain) {
  // Text, and sections of CDATA.
  if (node.nodeType === 3 || node.nodeType === 4) return node.data;
  if (node.nodeType !== 1) return '';
  if (node.getAttribute('mtype') === 'x-sdl-deleted') return '';
  if (['x', 'bx', 'ex'].includes(node.localName)) {
    const stands = node.getAttribute('equiv-text');
    if (!stands)
      complain(`<${node.nodeName} id="${node.getAttribute('id')}"> stands for nothing that is known`);
    return stands;
  }
  return Array.from(node.childNodes)
    .map((each) => rawText(each, complain))
    .join('');
}

const isXliff = ({ namespaceURI }) => !namespaceURI || XLIFF.test(namespaceURI);

const isNamed = (name) => (node) => node.nodeType === 1 && node.localName === name && isXliff(node);

const children = (element, name) => Array.from(element.childNodes).filter(isNamed(name));

const child = (element, name) => children(element, name)[0];

// Whatever their prefix.
const all = (element, name) => Array.from(element.getElementsByTagNameNS('*', name)).filter(isNamed(name));

function make(document, name, attributes = {}, text = '') {
  const { namespaceURI, prefix } = document.documentElement;
  const element = document.createElementNS(namespaceURI, prefix ? `${prefix}:${name}` : name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text) element.appendChild(document.createTextNode(text));
  return element;
}

const add = (parent, element, before = null) => parent.insertBefore(element, before);

const remove = (node) => node?.parentNode?.removeChild(node);
