// The bot with grammY and its runner, which handles up to 500 updates at once.

import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

import { run } from "@grammyjs/runner";
import { Bot } from "grammy";

/** How many notes of a user are kept, as by the framework's own bot. */
const KEPT = 8;
/** Each user's notes: pairs of key and value. */
const notes = new Map();

function put(user, value) {
  const own = notes.get(user) ?? [];
  notes.set(user, own);
  if (own.length === KEPT) own.shift();
  const key = randomUUID();
  own.push([key, value]);
  return key;
}

function get(user, key) {
  const found = notes.get(user)?.find(([other]) => other === key);
  return found?.[1] ?? "Not found";
}

/** CPU time in nanoseconds and memory in bytes, as the benchmark reads them. */
function figures() {
  const { user, system } = process.cpuUsage();
  const status = readFileSync("/proc/self/status", "latin1");
  const bytes = (name) => Number(status.match(new RegExp(`${name}:\\s+(\\d+)`))[1]) * 1024;
  return { cpu: (user + system) * 1000, memory: { now: bytes("VmRSS"), most: bytes("VmHWM") } };
}

const questions = createInterface({ input: process.stdin });
questions.on("line", () => console.log(JSON.stringify(figures())));
questions.on("close", () => process.exit(0));

const bot = new Bot("123456:bench", { client: { apiRoot: process.argv[2] } });
bot.command("put", (context) => context.reply(put(context.from.id, context.match)));
bot.command("get", (context) => context.reply(get(context.from.id, context.match)));
bot.on("message:text", (context) => context.reply("Write /put or /get."));
bot.catch(({ error }) => console.error(error));
run(bot);
