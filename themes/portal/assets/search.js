// Search without a server: the index is cut into scripts, which load from disk too. What they hold: generator/Rendering/Search.
(() => {
  "use strict";
  const STEP = 10, CHECKED = 20, MOST_TERMS = 16, SNIPPET = 90;
  const $ = (name) => document.getElementById("search-" + name), unique = (list) => [...new Set(list)];
  const params = new URLSearchParams(location.search), byTime = params.get("sort") === "time", query = (params.get("q") || "").slice(0, 100);
  const pages = [], shards = [], texts = {}, loading = {};
  let index, stale, letters, runs, stretches, phrases;

  // Compatibility forms unit by unit, in lower case; `at` leads back to the text.
  function fold(text) {
    const at = [];
    let folded = "";
    for (let i = 0; i < text.length; i++) {
      for (const unit of text[i].normalize("NFKC").split("")) {
        const lower = unit < "\u0530" ? unit.toLowerCase() : unit;
        folded += lower[1] ? unit : lower;
        at.push(i);
      }
    }
    return { folded, at };
  }

  // Words, pairs of ideographs, an ideograph that stands alone.
  const terms = (text) => [].concat(...(fold(text).folded.match(runs) || []).map((run) => {
    if (letters.test(run)) return run.slice(0, 32);
    const signs = Array.from(run);
    return signs[1] ? signs.slice(1).map((sign, i) => signs[i] + sign) : signs;
  }));

  function shardOf(term) {
    let hash = 2166136261;
    for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 16777619);
    return (hash ^ hash >>> 15) & index.shards.length / 4 - 1;
  }

  const version = (all, i) => all.substr(4 * i, 4);

  function load(name, version) {
    return loading[name] = loading[name] || new Promise((done, fail) => {
      const script = document.createElement("script");
      [script.onload, script.onerror, script.src] = [done, fail, name + ".js?v=" + version];
      document.head.append(script);
    });
  }

  // The [document, level] pairs of a term.
  function postings(term) {
    const found = [], start = shards[shardOf(term)].split(" " + term + ":")[1];
    const code = start ? start.split(" ")[0] : "";
    for (let i = 0, id = -1; i < code.length;) {
      let value = 0, scale = 1, digit;
      do {
        digit = index.alphabet.indexOf(code[i++]);
        value += digit * scale;
        scale *= 18;
      } while (digit > 71);
      id += 1 + Math.floor(value / 5);
      found.push([id, value % 5]);
    }
    return found;
  }

  // Where needles stand in a text; words only as a whole.
  function places(text, needles) {
    const { folded, at } = fold(text), found = [];
    const splits = (a, b) => letters.test(folded[a] || "") && letters.test(folded[b] || "");
    for (const needle of needles) {
      for (let i = -1; (i = folded.indexOf(needle, i + 1)) >= 0;) {
        const end = i + needle.length;
        if (!splits(i - 1, i) && !splits(end - 1, end)) found.push({ needle, from: at[i], to: at[end - 1] + 1 });
      }
    }
    return found.sort((a, b) => a.from - b.from);
  }

  async function read(list) {
    await Promise.all(list.map((page) => load("texts/" + page.key, version(index.texts, page.group))));
    for (const page of list) {
      Object.assign(page, texts[page.key]);
      page.held = phrases.filter((phrase) => places([page.title, page.names, page.text].join("\n"), [phrase])[0]);
    }
  }

  function make(name, parent, text = "") {
    const element = document.createElement(name);
    element.textContent = text; // never as HTML
    parent.append(element);
    return element;
  }

  function paint(parent, text, needles) {
    let done = 0;
    for (const { from, to } of places(text, needles)) {
      if (to <= done) continue;
      const start = Math.max(from, done);
      parent.append(text.slice(done, start));
      make("mark", parent, text.slice(start, to));
      done = to;
    }
    parent.append(text.slice(done));
  }

  // The stretch of a text that holds the most different needles.
  function snippet(text, needles) {
    let start = 0, most = 0;
    places(text, needles).forEach((place, i, all) => {
      const near = unique(all.slice(i, i + SNIPPET).filter(({ to }) => to < place.from + SNIPPET - 20).map(({ needle }) => needle)).length;
      if (near > most) [start, most] = [place.from - 20, near];
    });
    const signs = Array.from(text.slice(Math.max(start, 0)));
    return (start > 0 ? "…" : "") + signs.slice(0, SNIPPET).join("") + (signs[SNIPPET] ? "…" : "");
  }

  function show(page) {
    const item = make("li", $("results")), link = make("a", make("h2", item));
    const needles = [].concat(page.held, ...phrases.filter((phrase) => !page.held.includes(phrase)).map(terms));
    link.href = "../" + (page.key + "/index.html").replace("index/", "");
    paint(link, page.title, needles);
    if (page.year) make("a", make("p", item), page.by).href = "../" + page.key.replace(/\d+$/, "index.html");
    paint(make("p", item), snippet(page.text, needles), needles);
  }

  // What is said stands in the page.
  const say = (what, count) => { $("status").textContent = $("status").dataset[what].replace("#", count); };

  async function search() {
    const asked = unique(terms(query)).slice(0, MOST_TERMS);
    if (!asked[0]) return say("ask");
    say("busy");
    await Promise.all(asked.map(shardOf).map((i) => load("terms/" + i, version(index.shards, i))));
    if (stale) return say("stale");
    for (const found of asked.map(postings)) {
      const rarity = Math.log(1 + (pages.length - found.length + 0.5) / (found.length + 0.5));
      for (const [id, level] of found) {
        pages[id].score += rarity * index.weights[level];
        pages[id].count++;
      }
    }
    const most = Math.max(...pages.map((page) => page.count)), year = (a, b) => b.year - a.year;
    const found = pages.filter((page) => page.count === most && most * 2 >= asked.length)
      .sort((a, b) => byTime && year(a, b) || Math.round((b.score - a.score) * 1e6) || year(a, b));
    phrases = unique(fold(query).folded.match(stretches));
    if (!byTime && phrases.some((phrase) => phrase[2])) { // pairs may stand apart: pages with the whole phrase come first
      const first = found.splice(0, CHECKED);
      await read(first);
      found.unshift(...first.sort((a, b) => b.held.length - a.held.length));
    }
    const more = $("more");
    more.onclick = async () => {
      const next = found.slice($("results").children.length).slice(0, STEP);
      await read(next);
      next.forEach(show);
      more.hidden = $("results").children.length === found.length;
    };
    await more.onclick();
    $("lists").hidden = found[0];
    say(!found[0] ? "none" : most < asked.length ? "some" : "found", found.length);
  }

  window.siteSearch = {
    terms,
    overview(given) {
      index = given;
      letters = RegExp("^[" + index.letters + "]");
      runs = RegExp("[" + index.letters + "]+|[" + index.signs + "]+", "g");
      stretches = RegExp("[" + index.letters + index.signs + "]+", "g");
      const add = (key, year, group) => pages.push({ key, year, group, score: 0, count: 0 });
      for (const year in index.years) {
        index.agencies.forEach((slug, i) => {
          if (index.alphabet.indexOf(index.years[year][Math.floor(i / 6)]) >> i % 6 & 1) add("reports/" + slug + "/" + year, +year, i);
        });
      }
      for (const key of index.pages) add(key, 0, index.agencies.length);
      $("without").hidden = true;
      $("words").value = query;
      $("sort").value = byTime ? "time" : "";
      if (query) document.title = query + "_" + document.title;
      search().catch(() => say("failed"));
    },
    shard(i, made, data) {
      stale = stale || made !== version(index.shards, i);
      shards[i] = data;
    },
    text(key, title, by, names, text) {
      texts[key] = { title, by, names, text };
    },
  };
})();
