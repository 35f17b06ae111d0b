import { createLocalizer, messagesInCode } from './localizer.js';

/** Turns locales/*.xlf into the modules in src/generated/locales/ that the code loads. */
export async function buildLanguages() {
  const localizer = createLocalizer();
  const { messages, problems } = messagesInCode(localizer);
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exit(1);
  }

  // It warns about each message that has no translation; while a translation is young that hides everything else.
  const warnings = [];
  const { warn } = console;
  console.warn = (warning) => warnings.push(warning);
  await localizer.build();
  console.warn = warn;

  const { targetLocales } = localizer.config;
  console.log(`${messages.length} messages, languages: en ${targetLocales.join(' ')}`);
  for (const locale of targetLocales) {
    const missing = warnings.filter(
      (warning) => warning.startsWith(`${locale} message`) && warning.includes('is missing'),
    );
    if (missing.length > 0)
      console.log(
        `${locale}: ${missing.length} without translation; English stands in (see npm run messages)`,
      );
  }
}
