// Asks the index. Published in front of the overview, so that whoever wrote the files also reads them: a theme only shows what is
// found. Files come as scripts, which load from disk too, and call siteSearch.shard and siteSearch.text.
window.siteSearch = (() => {
  "use strict";
  const CHECKED = 20, MOST_TERMS = 6;
  const pages = [], shards = [], texts = {}, loading = {};
  let index, stale, letters, runs, stretches;

  const unique = (list) => [...new Set(list)];
  const version = (all, i) => all.substr(4 * i, 4);

  // Compatibility forms unit by unit, in lower case; `at` leads back to the text. As in SearchCharacters.cs.
  function fold(text) {
    const folded = [], at = [];
    text.split("").forEach((unit, i) => {
      const plain = unit.normalize("NFKC"), keeps = /[\ua640-\uabff\ud800-\udfff]/.test(unit + plain);
      for (const part of keeps ? unit : plain) {
        const lower = part < "\u0530" ? part.toLowerCase() : part;
        folded.push(lower[1] ? part : lower);
        at.push(i);
      }
    });
    return { folded: folded.join(""), at };
  }

  // Words, pairs of signs, a sign that stands alone. As in SearchTerms.cs. With a step of 2 pairs do not overlap.
  const terms = (text, step = 1) => [].concat(...(fold(text).folded.match(runs) || []).map((run) => {
    if (letters.test(run)) return run.slice(0, 32);
    const signs = Array.from(run);
    return signs[1] ? signs.slice(1).map((sign, i) => signs[i] + sign).filter((_, i, all) => i % step === 0 || i === all.length - 1) : signs;
  }));

  function shardOf(term) {
    let hash = 2166136261;
    for (const unit of term.split("")) hash = Math.imul(hash ^ unit.charCodeAt(), 16777619);
    return (hash ^ hash >>> 15) & index.shards.length / 4 - 1;
  }

  const load = (name, version) => loading[name] = loading[name] || new Promise((done, fail) => {
    const script = document.createElement("script");
    [script.onload, script.onerror, script.src] = [done, fail, name + ".js?v=" + version];
    document.head.append(script);
  });

  // The [page, level] pairs of a term. Numbers as in PostingCode.cs.
  function postings(term) {
    const found = [], list = shards[shardOf(term)].split(" " + term + ":")[1] || " ";
    let page = -1, value = 0, scale = 1;
    for (const sign of list.split(" ")[0]) {
      const digit = index.alphabet.indexOf(sign);
      value += digit * scale;
      scale *= 18;
      if (digit > 71) continue;
      page += 1 + Math.floor(value / 5);
      found.push([page, value % 5]);
      [value, scale] = [0, 1];
    }
    return found;
  }

  // Where needles stand in a text: { needle, from, to }, in order. A word counts only as a whole.
  function places(text, needles) {
    const { folded, at } = fold(text), found = [];
    const splits = (i) => letters.test(folded[i - 1] || " ") && letters.test(folded[i] || " ");
    for (const needle of needles) {
      for (let i = -1; (i = folded.indexOf(needle, i + 1)) >= 0;) {
        const end = i + needle.length;
        if (!splits(i) && !splits(end)) found.push({ needle, from: at[i], to: at[end - 1] + 1 });
      }
    }
    return found.sort((a, b) => a.from - b.from);
  }

  // Gives pages their texts. `needles` is what to look for in them: whole phrases of the query where the page holds them, else their terms.
  async function read(list, query) {
    const phrases = unique(fold(query).folded.match(stretches));
    await Promise.all(list.map((page) => load("texts/" + page.key, version(index.texts, page.group))));
    for (const page of list) {
      Object.assign(page, texts[page.key]);
      const held = phrases.filter((phrase) => places([page.title, page.names, page.text].join("\n"), [phrase])[0]);
      page.needles = [].concat(held, ...phrases.filter((phrase) => !held.includes(phrase)).map((phrase) => terms(phrase)));
      page.held = held.length;
    }
  }

  // The pages that hold all terms, how many they are, and after them those that hold most: { found, whole }; null where nothing is asked.
  // A term weighs by its rarity and by where it stands; what weighs the same comes by year, then in the order of the site.
  async function find(query, byTime) {
    // Of a long query every second pair is enough to find it, and spares the reader half of the files.
    const all = unique(terms(query)), asked = all.length > MOST_TERMS ? unique(terms(query, 2)).slice(0, MOST_TERMS) : all;
    if (!asked[0]) return null;
    await Promise.all(asked.map(shardOf).map((i) => load("terms/" + i, version(index.shards, i))));
    if (stale) throw new Error("stale");
    for (const page of pages) page.score = page.count = 0;
    for (const found of asked.map(postings)) {
      const rarity = Math.log(1 + (pages.length - found.length + 0.5) / (found.length + 0.5));
      for (const [i, level] of found) {
        pages[i].score += rarity * index.weights[level];
        pages[i].count++;
      }
    }
    const most = Math.max(...pages.map((page) => page.count)), enough = Math.max(asked.length / 2, Math.min(most, asked.length * 2 / 3));
    const isWhole = (page) => page.count === asked.length, year = (a, b) => b.year - a.year;
    const found = pages.filter((page) => page.count >= enough)
      .sort((a, b) => isWhole(b) - isWhole(a) || byTime && year(a, b) || Math.round((b.score - a.score) * 1e6) || year(a, b));
    const whole = found.filter(isWhole).length;
    if (!byTime && fold(query).folded.match(stretches).some((phrase) => phrase[2])) { // pairs may stand apart: the whole phrase comes first
      const first = found.splice(0, CHECKED);
      await read(first, query);
      found.unshift(...first.sort((a, b) => isWhole(b) - isWhole(a) || b.held - a.held));
    }
    return { found, whole };
  }

  function overview(given) {
    index = given;
    letters = RegExp("^[" + index.letters + "]");
    runs = RegExp("[" + index.letters + "]+|[" + index.signs + "]+", "g");
    stretches = RegExp("[" + index.letters + index.signs + "]+", "g");
    for (const year in index.years) {
      index.agencies.forEach((slug, group) => {
        const bits = index.alphabet.indexOf(index.years[year][Math.floor(group / 6)]);
        if (bits >> group % 6 & 1) pages.push({ key: "reports/" + slug + "/" + year, agency: "reports/" + slug, year: +year, group });
      });
    }
    for (const key of index.pages) pages.push({ key, year: 0, group: index.agencies.length });
  }

  function shard(i, made, data) {
    stale = stale || made !== version(index.shards, i);
    shards[i] = data;
  }

  const text = (key, title, by, names, text) => { texts[key] = { title, by, names, text }; };

  return { overview, shard, text, find, read, places, fold, terms };
})();
