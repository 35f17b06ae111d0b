/** A Wednesday noon in Japan, where most readers are. */
const DEFAULTS = { TEST_INSTANT: '2026-11-25T03:00:00Z', TEST_ZONE: 'Asia/Tokyo' };

/**
 * When and where the tests take place: `instant` in milliseconds, `zone` by its IANA name. The variables TEST_INSTANT and
 * TEST_ZONE say otherwise; what is neither moment nor zone is an error. The language is always American English.
 */
export function testSettings(env = process.env) {
  const written = env.TEST_INSTANT || DEFAULTS.TEST_INSTANT;
  const zone = env.TEST_ZONE || DEFAULTS.TEST_ZONE;
  const instant = Date.parse(written);
  // Without a zone of its own it would be another moment on each machine.
  if (Number.isNaN(instant) || !/T.*(Z|[+-]\d\d:\d\d)$/.test(written)) {
    throw new Error(`TEST_INSTANT: "${written}" is no moment such as ${DEFAULTS.TEST_INSTANT}`);
  }
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw new Error(`TEST_ZONE: "${zone}" is no zone such as ${DEFAULTS.TEST_ZONE}`);
  }
  return { instant, zone, locale: 'en-US' };
}

/** What the programs that run tests find in their environment: browsers and Node take zone and language from there. */
export function testEnvironment(env = process.env) {
  const { instant, zone, locale } = testSettings(env);
  const language = `${locale.replace('-', '_')}.UTF-8`;
  return {
    ...env,
    TEST_INSTANT: new Date(instant).toISOString(),
    TEST_ZONE: zone,
    TZ: zone,
    LANG: language,
    LC_ALL: language,
    LANGUAGE: 'en_US',
  };
}
