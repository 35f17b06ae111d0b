import { expect, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { open, settled } from '../lib/person.js';

const parts = ['questions', 'routes', 'documents', 'steps', 'notes', 'sources'];

describe('A part of a guide', () => {
  it('renders only what has changed: not when the guide renders, nor with an answer that changes nothing', async () => {
    const guide = await open(
      html`<pin-reset-guide
        situation="card=lost&amp;pins=signature&amp;applicant=holder&amp;residence=japanese&amp;goal=reset"
      ></pin-reset-guide>`,
    );
    const rendered: string[] = [];
    for (const name of parts) {
      const part = guide.shadowRoot?.querySelector<LitElement>(`procedure-${name}`);
      Object.defineProperty(part, 'performUpdate', {
        value(this: LitElement) {
          rendered.push(name);
          return Reflect.apply(
            Reflect.get(Object.getPrototypeOf(this) as object, 'performUpdate') as () => void,
            this,
            [],
          );
        },
      });
    }
    const { plan } = guide;
    guide.requestUpdate();
    await settled(guide);
    expect(rendered).to.deep.equal([]);
    expect(guide.plan).to.equal(plan);
    guide.situation = { ...guide.situation, card: 'expired' };
    await settled(guide);
    expect(rendered).to.include.members(['questions', 'routes', 'steps']);
  });
});
