// The search page. What is found comes from siteSearch, which the overview of the index brings (generator/Rendering/Search/reader.js).
(() => {
  "use strict";
  const STEP = 10, SNIPPET = 90;
  const $ = (name) => document.getElementById("search-" + name);
  const params = new URLSearchParams(location.search);
  const byTime = params.get("sort") === "time", query = (params.get("q") || "").slice(0, 100);

  // The words stand in the page.
  const say = (what, ...counts) => { $("status").textContent = $("status").dataset[what].replace(/#(\d)/g, (_, i) => counts[i]); };

  function make(name, parent, text = "") {
    const element = document.createElement(name);
    element.textContent = text; // never as HTML
    parent.append(element);
    return element;
  }

  function paint(parent, text, needles) {
    let done = 0;
    for (const { from, to } of siteSearch.places(text, needles)) {
      const start = Math.max(from, done);
      if (to <= start) continue;
      parent.append(text.slice(done, start));
      make("mark", parent, text.slice(start, to));
      done = to;
    }
    parent.append(text.slice(done));
  }

  // The stretch of a text that holds the most different needles.
  function snippet(text, needles) {
    const found = siteSearch.places(text, needles);
    const near = (a) => new Set(found.filter((b) => b.from >= a.from && b.to < a.from + SNIPPET - 20).map((b) => b.needle)).size;
    const best = found.reduce((a, b) => near(b) > near(a) ? b : a, { from: 0, to: 0 });
    const start = Math.max(best.from - 20, 0), signs = Array.from(text.slice(start));
    return (start ? "…" : "") + signs.slice(0, SNIPPET).join("") + (signs[SNIPPET] ? "…" : "");
  }

  function show(page) {
    const item = make("li", $("results")), link = make("a", make("h2", item));
    link.href = "../" + (page.key === "index" ? "" : page.key + "/") + "index.html";
    paint(link, page.title, page.needles);
    if (page.year) {
      const by = make("p", item);
      make("a", by, page.by).href = "../" + page.agency + "/index.html";
      by.append("　");
      make("a", by, page.year + "年").href = "../reports/" + page.year + "/index.html";
    }
    const untold = page.needles.filter((needle) => !siteSearch.places(page.title, [needle])[0]); // the title says the others
    paint(make("p", item), snippet(page.text, untold[0] ? untold : page.needles), page.needles);
  }

  async function search() {
    say("busy");
    const answer = await siteSearch.find(query, byTime);
    if (!answer) return say("ask");
    const { found, whole } = answer, more = $("more"), results = $("results").children;
    more.onclick = async () => {
      if (more.disabled) return; // what was asked for is on its way
      more.disabled = true;
      const next = found.slice(results.length, results.length + STEP), focus = results.length > 0;
      await siteSearch.read(next, query).finally(() => { more.disabled = false; });
      next.forEach(show);
      more.hidden = results.length === found.length;
      if (focus && next[0]) results[results.length - next.length].querySelector("a").focus();
    };
    await more.onclick();
    $("lists").hidden = found.length > 0;
    say(!found[0] ? "none" : !whole ? "some" : whole < found.length ? "more" : "found", found.length, whole);
  }

  if (!window.siteSearch) return say("failed");
  $("without").hidden = true;
  $("words").value = query;
  $("sort").value = byTime ? "time" : "";
  if (query) document.title = query + "_" + document.title;
  search().catch((e) => say(e.message === "stale" ? "stale" : "failed"));
})();
