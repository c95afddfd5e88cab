// What a page looks like, measured in the browser: texts that overlap or are cut off, and what the keyboard should reach.
window.looks = (function () {
  "use strict";

  // Not there for the eye: closed details, what is invisible, what is only read out.
  function hidden(element) {
    return !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || !!element.closest(".hidden, caption");
  }

  // The boxes around an element that scroll or cut their content; known: the answers so far.
  function clips(element, known) {
    if (!element || element === document.body) return [];
    if (!known.has(element)) {
      const style = getComputedStyle(element), above = clips(element.parentElement, known);
      known.set(element, style.overflowX === "visible" && style.overflowY === "visible" ? above : [...above, element.getBoundingClientRect()]);
    }
    return known.get(element);
  }

  // What is left of a rectangle inside such boxes.
  function clipped(rect, boxes) {
    let { left, top, right, bottom } = rect;
    for (const box of boxes) {
      left = Math.max(left, box.left); right = Math.min(right, box.right);
      top = Math.max(top, box.top); bottom = Math.min(bottom, box.bottom);
    }
    return { left, top, right, bottom };
  }

  function describe(text) {
    return "“" + text.trim().slice(0, 20) + "”";
  }

  // Each visible line of text. The box of a font is taller than its characters: only the middle of it counts.
  function lines() {
    const found = [], boxes = new Map(), walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node; (node = walker.nextNode());) {
      const element = node.parentElement;
      if (!node.data.trim() || element.closest("script, style, option") || hidden(element)) continue;
      const size = parseFloat(getComputedStyle(element).fontSize), range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        // In a picture that is drawn smaller the size of its font is not that on the screen.
        const middle = (box.top + box.bottom) / 2, half = Math.min(size * 0.4, (box.bottom - box.top) * 0.28);
        const rect = clipped({ left: box.left, right: box.right, top: middle - half, bottom: middle + half }, clips(element, boxes));
        if (rect.right > 0 && rect.right - rect.left > 2 && rect.bottom - rect.top > 2) found.push({ node, element, rect });
      }
    }
    return found;
  }

  // Two texts of which one lies on the other by more than a pixel. What sticks lies on what scrolls under it, and hides it.
  function overlaps() {
    const all = lines().sort((a, b) => a.rect.top - b.rect.top), found = new Set();
    for (let i = 0; i < all.length; i++) {
      for (let j = i + 1; j < all.length && all[j].rect.top < all[i].rect.bottom - 1; j++) {
        const a = all[i], b = all[j];
        if (a.node === b.node) continue;
        const width = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
        const height = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
        if (width > 1 && height > 1) found.add(describe(a.node.data) + " 与 " + describe(b.node.data));
      }
    }
    return [...found];
  }

  // Text that reaches out of the page or out of its own cell, button or card.
  function spills() {
    const found = new Set(), page = document.documentElement.clientWidth;
    for (const line of lines()) {
      if (line.rect.right > page + 1 || line.rect.left < -1) found.add(describe(line.node.data));
      const box = line.element.closest("td, th, dd, dt, li, button, label, .card, h1, h2, h3, p");
      if (!box || line.element.closest("svg")) continue;
      const border = box.getBoundingClientRect();
      if (line.rect.right > border.right + 1.5 && !line.element.closest(".labels-3, .kind")) found.add(describe(line.node.data) + " 超出 " + box.tagName);
    }
    return [...found];
  }

  // Everything that takes the focus, in the order of the page: of a group of radio buttons the chosen one.
  function focusable() {
    const all = document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]");
    return [...all].filter(e => !e.disabled && e.tabIndex >= 0 && e.getClientRects().length > 0 && e.checkVisibility({ visibilityProperty: true })
      && (e.type !== "radio" || e.checked || !document.querySelector("input[type=radio]:checked[name='" + e.name + "']")));
  }

  function name(e) {
    return e.tagName.toLowerCase() + (e.id ? "#" + e.id : "") + " " + (e.getAttribute("aria-label") || e.textContent || e.name || "").trim().slice(0, 24);
  }

  // The element in focus: its number, and whether a reader can see it and its outline.
  function focused() {
    const e = document.activeElement;
    if (!e || e === document.body) return null;
    const number = focusable().indexOf(e), style = getComputedStyle(e), box = e.getClientRects()[0];
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2), y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 1), innerHeight - 2);
    const top = document.elementFromPoint(x, y);
    return {
      number, name: name(e),
      outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
      seen: !!top && (e.contains(top) || top.contains(e) || (e.labels && [...e.labels].some(l => l.contains(top)))),
    };
  }

  // What is laid out only when it comes into sight is measured as if it had.
  for (const element of document.querySelectorAll("main *")) {
    if (getComputedStyle(element).contentVisibility === "auto") element.style.contentVisibility = "visible";
  }

  return {
    overlaps, spills, focused,
    // After two frames: what was just laid out has told the scripts of the page of its size.
    focusable: async () => {
      await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
      return focusable().map(name);
    },
    wider: () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    openDetails: () => document.querySelectorAll("details").forEach(e => { e.open = true; }),
    textSpacing() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("body *:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
      document.adoptedStyleSheets = [sheet];
    },
  };
})();
