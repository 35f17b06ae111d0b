/**
 * Stops the clock of a page or a program: until it ends it is this moment, in milliseconds since 1970. Timers go on working.
 * Sent to pages as text, so it knows nothing from outside itself.
 *
 * @param {number} instant
 */
export function fixClock(instant) {
  const fixed = new Proxy(Date, {
    construct: (real, given, made) => Reflect.construct(real, given.length > 0 ? given : [instant], made),
    apply: (real) => new real(instant).toString(),
  });
  fixed.now = () => instant;
  // A date knows its class: that is another way to a new one.
  Date.prototype.constructor = fixed;
  globalThis.Date = fixed;
}

/**
 * The same as a tag: first in the head of a page that a test writes into a frame, which has a clock of its own. Default:
 * the moment of the page that writes it.
 *
 * @param {number} [instant]
 */
export const clockScript = (instant = Date.now()) => `<script>(${fixClock})(${instant})</script>`;

/**
 * Whether a message in the console is about what a page did. That our own statements have grown old is not: it comes with the
 * moment, and has tests of its own.
 *
 * @param {string} message
 */
export const isOfPage = (message) => !message.includes('were not checked for 180 days');
