// What the figures were taken on.

import { cpus, platform, totalmem } from "node:os";

export const processors = cpus().length;
export const machine = `${cpus()[0]?.model.trim()}, ${processors} processors, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()}`;
export const today = () => new Date().toISOString().slice(0, 10);
