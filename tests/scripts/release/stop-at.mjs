// Loaded before a script: stops it at the step STOP_AT of what it does with files. STOP_BY says how: "kill" ends it there and then, "pause" waits until a line comes in.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const { STOP_AT, STOP_BY } = process.env;
const original = { ...fs };
const changing = [
  'chmodSync',
  'copyFileSync',
  'cpSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'symlinkSync',
  'utimesSync',
  'writeFileSync',
];
const reading = ['existsSync', 'readdirSync', 'readlinkSync', 'statSync'];
let step = 0;
let inside = false;

function stop(name, [target]) {
  if (STOP_BY === 'pause') {
    original.writeSync(1, 'paused\n');
    original.readSync(0, Buffer.alloc(1));
    return;
  }
  // A folder that is being removed loses its files one by one.
  const file =
    name === 'rmSync' &&
    original.existsSync(target) &&
    original.lstatSync(target).isDirectory() &&
    original
      .readdirSync(target, { recursive: true })
      .map((entry) => path.join(target, entry))
      .find((entry) => original.lstatSync(entry).isFile());
  if (file) original.unlinkSync(file);
  process.kill(process.pid, 'SIGKILL');
}

for (const name of STOP_BY === 'pause' ? [...changing, ...reading] : changing)
  fs[name] = (...args) => {
    // What one of them calls is a part of its step.
    if (inside) return original[name](...args);
    step += 1;
    if (step === Number(STOP_AT)) stop(name, args);
    inside = true;
    try {
      return original[name](...args);
    } finally {
      inside = false;
    }
  };
syncBuiltinESMExports();
