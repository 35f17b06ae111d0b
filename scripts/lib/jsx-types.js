const ABOUT = `/**
 * Types of the tags, for templates that TypeScript checks. No framework is imported here: a file of your own, say
 * \`tags.d.ts\`, joins these types with those of your framework. A property takes what the class takes; an attribute also
 * takes its text.
 *
 * React 19:
 *
 *     import type { DetailedHTMLProps, HTMLAttributes } from 'react';
 *     import type { Props, Tags } from 'pin-reset-guide/jsx';
 *
 *     type Html<E> = DetailedHTMLProps<HTMLAttributes<E>, E>;
 *     type OurTags = { [T in keyof Tags]: Html<Tags[T]['element']> & Props<T> };
 *     declare module 'react' {
 *       namespace JSX {
 *         interface IntrinsicElements extends OurTags {}
 *       }
 *     }
 *
 * Preact: the module is \`preact\`, and \`Html<E>\` is \`HTMLAttributes<E> & ClassAttributes<E>\`.
 * Solid: the module is \`solid-js\`, \`Html<E>\` is \`JSX.HTMLAttributes<E>\`, and \`SolidProps\` stands for \`Props\`.
 * Svelte: \`declare module 'svelte/elements' { interface SvelteHTMLElements extends OurTags {} }\`, and \`Html<E>\` is
 * \`HTMLAttributes<E>\`.
 * Vue: \`declare module 'vue' { interface GlobalComponents extends OurTags {} }\` with
 * \`type OurTags = { [T in keyof Tags]: new () => { $props: VueProps<T> & HTMLAttributes } }\`.
 */`;

const HELPERS = `type On<Events, Prefix extends string> = {
  [Name in keyof Events & string as \`\${Prefix}\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

type Pascal<Name extends string> = Name extends \`\${infer Word}-\${infer Rest}\`
  ? \`\${Capitalize<Word>}\${Pascal<Rest>}\`
  : Capitalize<Name>;

/** What a tag takes in React, Preact and Svelte; events as \`onprocedure-answer\`. */
export type Props<T extends keyof Tags> = Tags[T]['props'] & On<Tags[T]['events'], 'on'>;

/** What a tag takes in Solid: also \`prop:municipality\` and \`bool:sync-url\`; events as \`on:procedure-answer\`. */
export type SolidProps<T extends keyof Tags> = Tags[T]['props'] & {
  [Name in keyof Tags[T]['props'] & string as \`prop:\${Name}\`]?: Tags[T]['props'][Name];
} & {
  [Name in keyof Tags[T]['props'] & string as \`bool:\${Name}\`]?: boolean | undefined;
} & On<Tags[T]['events'], 'on:'>;

/** What a tag takes in Vue; events as \`@procedure-answer\`. */
export type VueProps<T extends keyof Tags> = Tags[T]['props'] & {
  [Name in keyof Tags[T]['events'] & string as \`on\${Pascal<Name>}\`]?:
    | ((event: Tags[T]['events'][Name]) => void)
    | undefined;
};`;

/** The types of all tags as the text of a declaration file, from the manifest of the elements. */
export function jsxTypes({ modules }) {
  const declared = modules.flatMap(({ path, declarations = [] }) =>
    declarations.map((declaration) => ({ path: path.replace('dist/', './'), ...declaration })),
  );
  const elements = declared.filter(({ tagName }) => tagName);
  const eventClasses = declared.filter(({ path }) => path === './events.js').map(({ name }) => name);
  const sent = new Set(elements.flatMap(({ events = [] }) => events.map(({ type }) => type.text)));
  return [
    ABOUT,
    ...elements.map(({ name, path }) => `import type { ${name} } from '${path}';`),
    `import type { ${eventClasses.filter((name) => sent.has(name)).join(', ')} } from './events.js';`,
    '',
    ...elements.map(propsOf),
    ...elements.map(eventsOf),
    '/** For each tag its class, what it takes and what it sends. */',
    'export interface Tags {',
    ...elements.map(
      ({ name, tagName }) =>
        `  '${tagName}': { element: ${name}; props: ${name}Props; events: ${name}Events };`,
    ),
    '}',
    '',
    HELPERS,
    '',
  ].join('\n');
}

function propsOf({ name, tagName, attributes = [], members = [] }) {
  const fields = members.filter(isSettable);
  const taken = new Map(fields.map((field) => [field.name, { ...field, type: `${name}['${field.name}']` }]));
  for (const attribute of attributes) {
    // An attribute is text in the end; where its being there is all that counts, the text is empty.
    const text = attribute.type?.text === 'boolean' ? " | ''" : ' | string';
    taken.set(attribute.name, { ...attribute, type: `${name}['${attribute.fieldName}']${text}` });
  }
  return block(`What \`<${tagName}>\` takes.`, `${name}Props`, [...taken.entries()]);
}

function eventsOf({ name, tagName, events = [] }) {
  const sent = events.map((event) => [event.name, { ...event, type: event.type.text }]);
  return block(`What \`<${tagName}>\` sends.`, `${name}Events`, sent, true);
}

function block(about, name, entries, isComplete = false) {
  const lines = entries.map(([key, { description, type }]) => {
    const comment = description ? `  /** ${description.replace(/\s+/g, ' ')} */\n` : '';
    const quoted = key.includes('-') ? `'${key}'` : key;
    // Frameworks hand in `undefined` for what is not set.
    return `${comment}  ${quoted}${isComplete ? '' : '?'}: ${type}${isComplete ? '' : ' | undefined'};`;
  });
  return `/** ${about} */\nexport interface ${name} {\n${lines.join('\n')}\n}\n`;
}

const isSettable = (member) =>
  member.kind === 'field' && !member.static && !member.readonly && member.type !== undefined;
