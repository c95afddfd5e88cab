// A plain web server for a built site on this machine alone, as any host would serve it: compressed, assets kept for a year.
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import zlib from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json",
  ".svg": "image/svg+xml", ".png": "image/png", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8", ".csv": "text/csv; charset=utf-8",
};

/** Serves a folder until the returned server is closed; resolves to the server and its address with a slash at the end. */
export function serve(root) {
  const server = http.createServer((request, response) => {
    let name = decodeURIComponent(request.url.split("?")[0]);
    if (name.endsWith("/")) name += "index.html";
    let file = path.join(root, name), status = 200;
    if (!fs.existsSync(file)) [file, status] = [path.join(root, "404.html"), 404];
    const headers = {
      "content-type": types[path.extname(file)] ?? "application/octet-stream",
      "cache-control": name.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    };
    const gzip = (request.headers["accept-encoding"] ?? "").includes("gzip");
    if (gzip) headers["content-encoding"] = "gzip";
    response.writeHead(status, headers);
    const stream = fs.createReadStream(file);
    (gzip ? stream.pipe(zlib.createGzip()) : stream).pipe(response);
  });
  return new Promise(resolve => server.listen(0, "127.0.0.1", () => resolve({ server, address: `http://127.0.0.1:${server.address().port}/` })));
}

/** Every page of a folder, as paths with slashes, in order. */
export function pages(root, below = "") {
  return fs.readdirSync(path.join(root, below), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap(entry =>
    entry.isDirectory() ? pages(root, `${below}${entry.name}/`) : entry.name.endsWith(".html") ? [below + entry.name] : []);
}
