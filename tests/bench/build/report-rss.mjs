// Loaded into every Node process of a measured build: notes its peak memory when it ends.
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  appendFileSync(process.env.RSS_REPORT, `${process.resourceUsage().maxRSS}\n`);
});
