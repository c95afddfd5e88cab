// Every page of a built site through the Nu HTML checker (vnu): node valid.mjs FOLDER. Exit code 1 where it has anything to say.
import { fork, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { pages } from "./server.mjs";

// A block of JSON-LD is data that no browser carries out, so the content security policy does not apply to it
// (HTML, “prepare the script element”); the checker holds it for an inline script. Real ones are found by GK408.
const mistaken = ".*Inline script violates Content Security Policy.*";

const root = process.argv[2];
const found = pages(root);
const server = fork(new URL("./serve.mjs", import.meta.url), [root]);
const address = await new Promise(resolve => server.once("message", resolve));
// The checker asks no host of this machine unless it is told so.
const run = spawnSync("java", ["-Xss2m", "-Dnu.validator.servlet.allow-forbidden-hosts=true", "-jar", createRequire(import.meta.url)("vnu-jar"), "--stdout", "--format", "gnu", "--filterpattern", mistaken,
  ...found.map(page => address + page)], { encoding: "utf8", maxBuffer: 1 << 28 });
server.kill();
if (run.error) throw run.error;
const said = run.stdout.replaceAll(address, "").trim();
if (said) console.log(said);
console.log(`${found.length} pages, ${said ? said.split("\n").length : 0} errors and warnings`);
process.exitCode = run.status === 0 && !said && found.length > 0 ? 0 : 1;
if (run.stderr) console.error(run.stderr);
