import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { reiCity } from '../lib/cities.js';
import { all, choose, click, open, settled, warnings, within } from '../lib/person.js';
import { until } from '../lib/until.js';

interface Described {
  readonly name: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly (Described & { readonly kind: string; readonly static?: boolean })[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
};
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter((each): each is Declaration & { tagName: string } => each.tagName !== undefined);

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();
const names = (described: readonly Described[] = []): readonly string[] =>
  sorted(described.map(({ name }) => name));
const classOf = (tag: string) => customElements.get(tag) as unknown as typeof LitElement;

/** Every part that is rendered in an element, by its tag, in whatever state the page is. */
function collect(root: Element, found: Map<string, Set<string>>): void {
  for (const each of within(root)) {
    const host = (each.getRootNode() as Partial<ShadowRoot>).host?.localName;
    const parts = [each.getAttribute('part') ?? '', each.getAttribute('exportparts') ?? '']
      .join(' ')
      .split(/[\s,]+/)
      .filter((name) => name && !name.endsWith(':'));
    for (const part of parts) {
      if (host) found.set(host, (found.get(host) ?? new Set()).add(part));
    }
  }
}

describe('What the manifest says of an element', () => {
  const rendered = new Map<string, Set<string>>();

  before(async () => {
    await warnings(async () => {
      const now = new Date('2026-11-24T01:00:00Z');
      const states = [
        html`<pin-reset-guide lang="en" report-href="/error" questionnaire-href="/about" .now=${now} .municipality=${reiCity}></pin-reset-guide>`,
        html`<pin-reset-guide layout="steps"></pin-reset-guide>`,
        html`<pin-reset-guide situation="card=lost&pins=signature"></pin-reset-guide>`,
        html`<pin-reset-guide
          situation="pins=resident-register&goal=reset&card=valid&card-kind=specified&applicant=holder&residence=japanese&papers=passport,residence-card"
          .now=${new Date('2031-01-01')}
        ></pin-reset-guide>`,
        html`<pin-reset-guide
          situation="pins=signature&goal=reset&card=valid&card-kind=standard&applicant=holder&residence=japanese&other-pin=works&certificates=valid&phone=capable"
        ></pin-reset-guide>`,
      ];
      for (const state of states) {
        const guide = await open(state);
        if (guide.layout === 'steps') await click(guide, 'button', 'Continue');
        if (guide.situation['papers']) {
          await until(() => [...within(guide)].some((each) => each.matches('[part~=enough]')));
        }
        await settled(guide);
        collect(guide, rendered);
        // A case of which more has to be known asks it.
        if (Object.keys(guide.situation).length === 0) {
          await choose(guide, 'Using an app or a website');
          collect(guide, rendered);
        }
      }
      const questionnaire = await fixture(html`<situation-questionnaire></situation-questionnaire>`);
      await until(() => all(questionnaire, 'group').length > 0);
      await settled(questionnaire);
      collect(questionnaire, rendered);
    });
  });

  for (const { tagName: tag, attributes, members = [], cssParts, cssProperties } of elements) {
    const element = classOf(tag);

    it(`<${tag}>: its attributes, and no other`, () => {
      expect(names(attributes)).to.deep.equal(sorted(element.observedAttributes));
    });

    it(`<${tag}>: its properties, and no other`, () => {
      const own = [...element.elementProperties].flatMap(([name, { state }]) =>
        state ? [] : [String(name)],
      );
      const described = names(members.filter(({ kind, static: ofClass }) => kind === 'field' && !ofClass));
      expect(own.filter((name) => !described.includes(name))).to.deep.equal([]);
      const instance = document.createElement(tag);
      expect(described.filter((name) => !(name in instance))).to.deep.equal([]);
      const methods = members.filter(({ kind }) => kind === 'method').map(({ name }) => name);
      for (const name of methods) expect(typeof Reflect.get(instance, name), name).to.equal('function');
    });

    it(`<${tag}>: its custom properties, and no other`, () => {
      const css = element.elementStyles.map((style) => ('cssText' in style ? style.cssText : '')).join('');
      expect(names(cssProperties)).to.deep.equal(
        sorted([...css.matchAll(/var\((--procedure-[a-z]+)/g)].map(([, name = '']) => name)),
      );
    });

    it(`<${tag}>: parts that there are`, () => {
      const there = rendered.get(tag) ?? new Set<string>();
      expect(names(cssParts).filter((name) => !there.has(name))).to.deep.equal(
        // Only where no clipboard is, or where the browser prefers another language.
        names(cssParts).filter((name) => ['copy', 'offer'].includes(name) && !there.has(name)),
      );
    });
  }
});
