#!/usr/bin/env node
import { endWithStarter, inSteadyMemory, needsSteadyMemory } from '../dist/src/cli/steady-memory.js';

const args = process.argv.slice(2);
if (needsSteadyMemory(args, process)) process.exitCode = await inSteadyMemory(process.argv);
else {
  endWithStarter();
  const { main } = await import('../dist/src/cli/main.js');
  process.exitCode = await main(args);
}
