import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { holidays } from '../../generated/holidays.js';
import type { CityContext, StateInWords } from '../../municipality/office-opening.js';
import type { OfficeInWords, SessionInWords } from '../../municipality/offices-in-words.js';
import {
  hasCounter,
  hasKiosk,
  kioskInWords,
  officesInWords,
  postOfficesInWords,
} from '../../municipality/offices-in-words.js';
import { nationwide } from '../../procedures/shared/nationwide.js';
import { baseStyles } from '../shared/base.styles.js';
import { sourceEntry } from '../shared/claim.js';
import { property } from '../shared/decorators.js';
import { heading } from '../shared/heading.js';
import { ProcedurePart } from '../shared/procedure-part.js';
import { styles } from './procedure-city.styles.js';
import { markJapanese } from '../shared/marked-text.js';
import { phoneAddress } from '../../text/phone-address.js';

const MINUTE = 60_000;

/**
 * Where to go in this city, and when: its offices with their sessions, whether they are open now, and how to book.
 * Times are Japan's, whatever the zone of the device. Nothing is shown without a
 * `municipality` that names an office or a way to book (or a page, where a store kiosk is a way), nor where no way
 * leads to a counter or a machine.
 *
 * @element procedure-city
 * @fires {Event} procedure-clock - A minute is over; stays inside the guide, whose notices may end with the day.
 * @csspart base - The whole element.
 * @csspart heading - Its heading.
 * @csspart office - One office.
 * @csspart title - The name of an office.
 * @csspart now - Whether it is open; also `now--open` while it is.
 * @csspart link - A link.
 * @csspart city - Who says so, and when it was checked.
 */
export class ProcedureCity extends ProcedurePart {
  static override styles = [baseStyles, styles];

  /** The moment for which "open now" is said. Default: the device's clock, minute by minute. */
  @property({ attribute: false }) now: Date | undefined;

  #clock: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#clock = setInterval(() => {
      this.requestUpdate();
      this.dispatchEvent(new Event('procedure-clock'));
    }, MINUTE);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
  }

  override render() {
    const { procedure, shown, municipality = {}, words } = this;
    const { offices = [], 'post-offices': posts = [], booking, url } = municipality;
    if (!procedure || !shown) return nothing;
    const isKiosk = hasKiosk(shown, procedure);
    const isSaid = offices.length + posts.length > 0 || booking || (url && isKiosk);
    if (!isSaid || !(isKiosk || hasCounter(shown, procedure))) return nothing;
    const { msg } = words;
    const context: CityContext = {
      municipality,
      procedure,
      plan: shown,
      msg,
      now: this.now ?? new Date(),
      holidays,
      nationwide,
    };
    const postOffices = postOfficesInWords(context);
    return this.section(
      msg('Where and when', { id: 'hours.title' }),
      html`${isKiosk ? this.#kiosk(kioskInWords(context)) : nothing}
        ${officesInWords(context).map((office) => this.#office(office))} ${this.#booking()}
        ${
          postOffices.length > 0
            ? html`<p part="subtitle">${msg('Post offices, for holders who come in person', { id: 'hours.post-offices' })}</p>
                ${postOffices.map((office) => this.#office(office))}`
            : nothing
        }
        <p part="city">
          ${msg('All times are Japan’s.', { id: 'hours.zone' })}
          ${procedure.sources['city'] ? sourceEntry('city', procedure, words) : nothing}
        </p>`,
    );
  }

  #kiosk(state: StateInWords): TemplateResult {
    return html`<div part="office">
      ${heading(this.headingLevel + 1, 'title', this.words.msg('Store kiosks', { id: 'hours.kiosk' }))}
      ${this.#state(state)}
    </div>`;
  }

  #office({ name, now, address, map, phone, does, sessions, closed }: OfficeInWords): TemplateResult {
    const { words } = this;
    const { msg } = words;
    return html`<div part="office">
      ${name ? heading(this.headingLevel + 1, 'title', markJapanese(name, words)) : nothing}
      ${now.map((state) => this.#state(state))}
      ${
        address || map
          ? html`<p>
            ${markJapanese(address, words)}
            ${map ? html`<a part="link" href=${map} rel="noreferrer">${msg('Map', { id: 'hours.map' })}<span part="unseen">: ${markJapanese(name, words)}</span></a>` : nothing}
          </p>`
          : nothing
      }
      ${phone ? html`<p>${phoneLink(phone)}</p>` : nothing}
      ${does ? html`<p>${does}</p>` : nothing}
      ${sessions.length > 0 ? this.#sessions(name, sessions) : nothing}
      ${closed ? html`<p part="detail">${closed}</p>` : nothing}
    </div>`;
  }

  #state({ text, isOpen }: StateInWords): TemplateResult {
    return html`<p part=${isOpen ? 'now now--open' : 'now'}>${text}</p>`;
  }

  #sessions(name: string, sessions: readonly SessionInWords[]): TemplateResult {
    const { words } = this;
    const { msg } = words;
    const isBookingSaid = sessions.some(({ appointment }) => appointment);
    return html`<table>
      <caption part="unseen">
        ${msg('Opening hours', { id: 'hours.table' })} ${markJapanese(name, words)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${msg('Days', { id: 'hours.days' })}</th>
          <th scope="col" class="hours">${msg('Hours', { id: 'hours.hours' })}</th>
          ${isBookingSaid ? html`<th scope="col">${msg('Appointment', { id: 'hours.appointment' })}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${sessions.map(
          ({ days, only, hours, appointment }) =>
            html`<tr>
              <td>${days} ${only ? html`<span part="detail">(${only})</span>` : nothing}</td>
              <td class="hours">${hours}</td>
              ${isBookingSaid ? html`<td>${appointment}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #booking(): TemplateResult | typeof nothing {
    const { url, phone } = this.municipality?.booking ?? {};
    const { msg } = this.words;
    if (!url && !phone) return nothing;
    return html`<p part="booking">
      ${url ? html`<a part="link" href=${url} rel="noreferrer">${msg('Make an appointment', { id: 'hours.book' })}</a>` : msg('Appointments by phone:', { id: 'hours.book-phone' })}
      ${phone ? phoneLink(phone) : nothing}
    </p>`;
  }
}

const phoneLink = (number: string): TemplateResult =>
  html`<a part="link" href=${phoneAddress(number)}>${number}</a>`;

declare global {
  interface HTMLElementTagNameMap {
    'procedure-city': ProcedureCity;
  }
}
