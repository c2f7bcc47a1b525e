// Prints every month of the Chinese calendar as lunar-javascript has it: the raw output that stands beside this program as
// chinese-months.txt. Needed only when the raw output is to be made anew:
//   npm install --prefix /tmp/lunar lunar-javascript@1.7.7
//   NODE_PATH=/tmp/lunar/node_modules node eng/CalendarTables/chinese-months.mjs > eng/CalendarTables/chinese-months.txt
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const version = require('lunar-javascript/package.json').version;
if (version !== '1.7.7') {
  throw new Error(`lunar-javascript 1.7.7 is wanted, not ${version}`);
}
const { LunarYear } = require('lunar-javascript');

const firstYear = -103;
const lastYear = 2100;
const marks = { 28: '=', 29: '-', 30: '+' };

// a year object lists months of its neighbours too, and may differ from them in what it calls these; every month counts once,
// as its own year has it
const months = new Map();
for (let year = firstYear - 1; year <= lastYear + 1; year++) {
  for (const month of LunarYear.fromYear(year).getMonths()) {
    const firstDay = Math.round(month.getFirstJulianDay());
    if (month.getYear() === year || !months.has(firstDay)) {
      months.set(firstDay, month);
    }
  }
}

const years = new Map();
for (const [firstDay, month] of [...months].sort(([a], [b]) => a - b)) {
  const year = years.get(month.getYear()) ?? { firstDay, tokens: [] };
  year.tokens.push(`${Math.abs(month.getMonth())}${month.getMonth() < 0 ? "'" : ''}${marks[month.getDayCount()]}`);
  years.set(month.getYear(), year);
}

console.log(`# The Chinese calendar, 104 BC to 2100, as lunar-javascript 1.7.7 has it (https://github.com/6tail/lunar-javascript,
# Copyright (c) 2018 6tail, MIT licence). Made by chinese-months.mjs, where the command stands; not to be edited: corrections
# go into chinese-corrections.txt. A line is a year: its astronomical number, the Julian day number of its first day, and its
# months in order; ' marks a leap month; + is a month of 30 days, - of 29, = of 28.`);
for (let year = firstYear; year <= lastYear; year++) {
  const { firstDay, tokens } = years.get(year);
  console.log([year, firstDay, ...tokens].join(' '));
}
