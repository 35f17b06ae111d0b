const NAMES = ['guide', 'by hand', 'small Lit element'];

/** The figures as a table in Markdown, and which of them are over their budgets. */
export function report(medians, budgets, { rounds, machine }) {
  const rows = [...medians].map(([what, bySubject]) => {
    const budget = budgets[what];
    const { guide } = bySubject;
    const isOver = budget !== undefined && guide > budget;
    const ratios = NAMES.slice(1).map((name) =>
      bySubject[name] ? `${(guide / bySubject[name]).toFixed(1)} ×` : '',
    );
    return {
      isOver,
      what,
      line: `| ${[what, ...NAMES.map((name) => shown(what, bySubject[name])), ...ratios, budget === undefined ? '' : shown(what, budget), isOver ? '**over**' : ''].join(' | ')} |`,
    };
  });
  const unknown = Object.keys(budgets).filter((what) => !medians.has(what));
  const text = [
    `Medians of ${rounds} rounds, subjects in turns. ${machine}, ${new Date().toISOString().slice(0, 10)}.`,
    '',
    '| What | Guide | By hand | Small Lit element | to by hand | to Lit | Budget | |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(({ line }) => line),
    ...unknown.map((what) => `\nNothing was measured for the budget "${what}".`),
    '',
  ].join('\n');
  return { text, over: [...rows.filter(({ isOver }) => isOver).map(({ what }) => what), ...unknown] };
}

function shown(what, value) {
  if (value === undefined) return '';
  if (/bytes|memory/.test(what)) return `${Math.round(value / 1000)} kB`;
  return /shift/.test(what) ? value.toFixed(3) : `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
