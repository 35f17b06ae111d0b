const LIT = 'small Lit element';
const NAMES = ['guide', 'by hand', LIT];

/**
 * The figures as a table in Markdown, and which of them are over their budgets. `most` is for a machine as ours;
 * `timesLit`, how many times as long as the small Lit element it may take, for any: a CI looks at that alone for times.
 */
export function report(medians, budgets, { rounds, machine, isCi }) {
  const rows = [...medians].map(([what, bySubject]) => {
    const { most, timesLit } = budgets[what] ?? {};
    const { guide } = bySubject;
    const isTime = !/bytes|memory|shift/.test(what);
    const isOver =
      (most !== undefined && guide > most && !(isCi && isTime)) ||
      (timesLit !== undefined && guide > timesLit * bySubject[LIT]);
    const ratios = NAMES.slice(1).map((name) =>
      bySubject[name] ? `${(guide / bySubject[name]).toFixed(1)} ×` : '',
    );
    const figures = NAMES.map((name) => shown(what, bySubject[name]));
    const budget = [most === undefined ? '' : shown(what, most), timesLit ? `${timesLit} × Lit` : ''];
    return {
      isOver,
      what,
      line: `| ${[what, ...figures, ...ratios, budget.filter(Boolean).join(', '), isOver ? '**over**' : ''].join(' | ')} |`,
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
