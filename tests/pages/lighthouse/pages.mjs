// Lighthouse on the report, home and list pages of a built site: node lighthouse/pages.mjs FOLDER [PAGE…]. Each category must reach 98.
// A phone on a slow network is simulated (Lighthouse's default); CHROME_PATH names the browser where it is not found by itself.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { serve } from "../server.mjs";

const least = 98;
const [root, ...asked] = process.argv.slice(2);
const { server, address } = await serve(root);
const chrome = await launch({ chromeFlags: ["--headless=new", "--no-sandbox", "--disable-background-networking"] });
let low = false;
for (const page of asked.length ? asked : ["index.html", "reports/index.html", "reports/caizhengju/2024/index.html"]) {
  const { lhr } = await lighthouse(address + page, { port: chrome.port, output: "json", logLevel: "error" });
  const scores = Object.values(lhr.categories).map(c => `${c.title} ${Math.round(c.score * 100)}`);
  console.log(`${page}: ${scores.join(", ")}`);
  for (const category of Object.values(lhr.categories)) {
    if (category.score * 100 >= least) continue;
    low = true;
    for (const { id } of category.auditRefs) {
      const audit = lhr.audits[id];
      if (audit.score !== null && audit.score < 1) console.log(`  ${id}: ${audit.score} ${audit.displayValue ?? ""} ${audit.title}`);
    }
  }
}
await chrome.kill();
server.close();
process.exitCode = low ? 1 : 0;
