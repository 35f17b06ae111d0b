import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Service } from '../../engine/hours.js';
import { kioskOpening, opening } from '../../engine/hours.js';
import type { Plan } from '../../engine/plan.js';
import { holidays } from '../../generated/holidays.js';
import { fill } from '../../i18n/messages.js';
import type { Office, Session } from '../../model/municipality.js';
import { beside, inLanguage } from '../../procedures/city-words.js';
import { baseStyles } from '../shared/base.styles.js';
import { sourceEntry } from '../shared/claim.js';
import { property } from '../shared/decorators.js';
import { heading } from '../shared/heading.js';
import { ProcedurePart } from '../shared/procedure-part.js';
import { dated, listed, rich } from '../shared/words.js';
import { appointmentInWords, daysInWords, hoursInWords, openingInWords } from './hours-in-words.js';
import { styles } from './procedure-city.styles.js';

const MINUTE = 60_000;

/**
 * Where to go in this city, and when: its offices with their sessions, whether they are open now, and how to book.
 * Times are Japan's, whatever the zone of the device. Nothing is shown without a `municipality` that names an office, a page or a way to book.
 *
 * @element procedure-city
 * @csspart base - The whole element.
 * @csspart heading - Its heading.
 * @csspart office - One office.
 * @csspart title - The name of an office.
 * @csspart now - Whether it is open; also `now--open` while it is.
 * @csspart japanese - The Japanese name beside a translation.
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
    this.#clock = setInterval(() => this.requestUpdate(), MINUTE);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
  }

  override render() {
    const { procedure, shown, municipality = {}, words } = this;
    const { offices = [], 'post-offices': posts = [], booking, url } = municipality;
    const isSaid = offices.length + posts.length > 0 || booking || url;
    if (!procedure || !shown || !isSaid) return nothing;
    const { msg } = words;
    return this.section(
      msg('Where and when', { id: 'hours.title' }),
      html`${this.#kiosk(shown)} ${offices.map((office) => this.#office(office, shown))} ${this.#booking()}
        ${
          posts.length > 0
            ? html`<p part="subtitle">${msg('Post offices, for holders who come in person', { id: 'hours.post-offices' })}</p>
                ${posts.map((office) => this.#office(office, shown))}`
            : nothing
        }
        <p part="city">
          ${msg('All times are Japan’s.', { id: 'hours.zone' })}
          ${procedure.sources['city'] ? sourceEntry('city', procedure, words) : nothing}
        </p>`,
    );
  }

  #kiosk({ routes }: Plan): TemplateResult | typeof nothing {
    if (!routes.some(({ id }) => id === 'kiosk')) return nothing;
    const { words } = this;
    const state = kioskOpening(this.#moment());
    return html`<div part="office">
      <p part="subtitle">${words.msg('Machines in stores', { id: 'hours.kiosk' })}</p>
      <p part=${state.state === 'open' ? 'now now--open' : 'now'}>
        ${openingInWords({ ...state, session: { ...state.session, appointment: undefined } }, words)}
      </p>
    </div>`;
  }

  #office(office: Office, shown: Plan): TemplateResult {
    const { words } = this;
    const { name, address, map, phone, sessions = [], closed = [] } = office;
    const { msg } = words;
    return html`<div part="office">
      ${name ? heading(this.headingLevel + 1, 'title', rich(beside(name, msg), words)) : nothing}
      ${this.#now(office, shown)}
      ${
        address || map
          ? html`<p>
            ${rich(beside(address, msg), words)}
            ${map ? html`<a part="link" href=${map} rel="noreferrer">${msg('Map', { id: 'hours.map' })}<span part="unseen">: ${inLanguage(name, msg.tag)}</span></a>` : nothing}
          </p>`
          : nothing
      }
      ${phone ? html`<p>${phoneLink(phone)}</p>` : nothing}
      ${sessions.length > 0 ? this.#sessions(office, sessions) : nothing}
      ${
        closed.length > 0
          ? html`<p part="detail">
            ${fill(msg('Also closed: {days}', { id: 'hours.closed' }), {
              days: listed(
                closed.map((range) => this.#range(range)),
                'conjunction',
                words,
              ),
            })}
          </p>`
          : nothing
      }
    </div>`;
  }

  #now(office: Office, shown: Plan): TemplateResult {
    const { words, municipality } = this;
    const wanted = servicesFor(shown);
    const isDoneHere = !office.services || wanted.every((service) => office.services?.includes(service));
    if (!isDoneHere) {
      return html`<p part="now">${words.msg('What you need is not done here.', { id: 'hours.not-here' })}</p>`;
    }
    const state = opening(office, this.#moment(), holidays, wanted, municipality?.cutoff);
    return html`<p part=${state.state === 'open' ? 'now now--open' : 'now'}>${openingInWords(state, words)}</p>`;
  }

  #sessions({ name }: Office, sessions: readonly Session[]): TemplateResult {
    const { words } = this;
    const { msg } = words;
    return html`<table>
      <caption part="unseen">
        ${msg('Opening hours', { id: 'hours.table' })} ${inLanguage(name, msg.tag)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${msg('Days', { id: 'hours.days' })}</th>
          <th scope="col">${msg('Hours', { id: 'hours.hours' })}</th>
          <th scope="col">${msg('Appointment', { id: 'hours.appointment' })}</th>
        </tr>
      </thead>
      <tbody>
        ${sessions.map(
          (session) =>
            html`<tr>
              <td>${daysInWords(session, words)} ${this.#only(session)}</td>
              <td>${hoursInWords(session)}</td>
              <td>${appointmentInWords(session.appointment, words)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  /** For what a session is, if not for everything. */
  #only({ services = [] }: Session): TemplateResult | typeof nothing {
    const { procedure, words } = this;
    const tasks = services.flatMap((service) => procedure?.tasks[service]?.(words.msg) ?? []);
    return tasks.length > 0
      ? html`<span part="detail">(${listed(tasks, 'conjunction', words)})</span>`
      : nothing;
  }

  #range(range: string): string {
    const [first = '', last] = range.split('/').map((day) => this.#day(day));
    return last ? `${first}–${last}` : first;
  }

  #day(day: string): string {
    const { words } = this;
    if (day.length === 10) return dated(day, words);
    return new Intl.DateTimeFormat(words.language.tag, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).format(new Date(`2028-${day}T00:00:00Z`));
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

  #moment(): Date {
    return this.now ?? new Date();
  }
}

/** What the reader needs an office for, as far as the plan is certain. */
function servicesFor({ routes }: Plan): readonly Service[] {
  const best = routes.find(({ recommended }) => recommended);
  if (!best) return [];
  const forWhom: readonly Service[] = best.id === 'proxy' || best.id === 'representative' ? [best.id] : [];
  return best.id === 'office' || forWhom.length > 0
    ? [...(best.tasks as readonly Service[]), ...forWhom]
    : [];
}

const phoneLink = (number: string): TemplateResult =>
  html`<a part="link" href="tel:${number.replace(/[^+\d]/g, '')}">${number}</a>`;

declare global {
  interface HTMLElementTagNameMap {
    'procedure-city': ProcedureCity;
  }
}
