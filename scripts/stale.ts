import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../lib/content/check';
import { ContentError } from '../lib/content/file/fault';
import { checkTasks } from '../lib/content/stale';
import { today } from '../lib/today';

// npm run stale [-- --most 40] [--on 2027-06-01] [--all]: what to check next, the most urgent first.
const { values } = parseArgs({
  options: {
    most: { type: 'string', default: '20' },
    on: { type: 'string', default: today() },
    all: { type: 'boolean', default: false },
  },
});
const { on } = values;
const most = Number(values.most);
if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || !Number.isInteger(most) || most < 1) {
  console.error('Wanted: npm run stale -- [--most <number from 1>] [--on <YYYY-MM-DD>] [--all]');
  process.exit(1);
}
const { collection, faults } = checkContent(path.resolve('content'), today());
if (faults.length > 0) throw new ContentError(faults);
const tasks = checkTasks(collection.libraries, on);
const [overdue, due] = ['overdue', 'due'].map((state) => tasks.filter((task) => task.state === state).length);
const shown = values.all ? tasks : tasks.slice(0, most);
for (const { library, dimension, checked, state, daysLeft, open } of shown) {
  console.log(
    `${state.padEnd(7)} ${library} ${dimension}: checked ${checked}, ${daysLeft < 0 ? `due for ${-daysLeft} days` : `due in ${daysLeft} days`}`,
  );
  for (const address of open) console.log(`          ${address}`);
}
console.log(
  `\n${tasks.length} stated facts on ${on}: ${overdue} overdue, ${due} due. Shown: ${shown.length}.`,
);
