// Turns locales/*.xlf into the modules in src/generated/ that the code loads.
import { createLocalizer, messagesInCode } from './lib/localizer.js';

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

console.log(`${messages.length} messages, languages: en ${localizer.config.targetLocales.join(' ')}`);
for (const locale of localizer.config.targetLocales) {
  const missing = warnings.filter(
    (warning) => warning.startsWith(`${locale} message`) && warning.includes('is missing'),
  );
  if (missing.length > 0)
    console.log(`${locale}: ${missing.length} without translation; English stands in (see npm run messages)`);
}
