// Remembers how a reader wants to see the pages, prints, and asks before a link leaves government sites.
// Every page works without this script: the choices are form controls that the style sheet reads.
(function () {
  "use strict";
  var root = document.documentElement, key = "portal-modes";
  // Sites that belong to government: gov.cn with everything below, the register of their badge, and the site itself.
  var official = /(^|\.)(gov\.cn|conac\.cn)$/;

  function stored() {
    try { return localStorage.getItem(key) || ""; } catch (e) { return ""; }
  }

  function store(modes) {
    try { localStorage.setItem(key, modes); } catch (e) { /* storage is off: the choice lasts for this page */ }
  }

  // Before the body is there, so that nothing flashes in the wrong size.
  root.setAttribute("data-modes", stored());

  function name(input) {
    return input.id.replace("mode-", "");
  }

  function bindChoices() {
    var inputs = Array.prototype.slice.call(document.querySelectorAll(".modes input, .sizes input"));
    var modes = stored().split(" ");
    inputs.forEach(function (input) {
      if (modes.indexOf(name(input)) >= 0) input.checked = true;
      else if (input.type === "checkbox") input.checked = false;
    });
    function change() {
      // What this page has no control for is kept.
      var others = stored().split(" ").filter(function (mode) {
        return mode && !inputs.some(function (input) { return name(input) === mode; });
      });
      var chosen = inputs.filter(function (input) { return input.checked; }).map(name);
      modes = others.concat(chosen).join(" ");
      store(modes);
      root.setAttribute("data-modes", modes);
    }
    inputs.forEach(function (input) { input.addEventListener("change", change); });
  }

  function bindPrinting() {
    document.querySelectorAll(".print").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", function () { window.print(); });
    });
  }

  function element(tag, text, parent) {
    var made = document.createElement(tag);
    made.textContent = text;
    parent.appendChild(made);
    return made;
  }

  function ask(address) {
    var site = document.querySelector("meta[name=SiteName]");
    var dialog = document.createElement("dialog");
    var question = element("p", "您访问的链接即将离开“" + (site ? site.content : document.title) + "”网站，是否继续？", dialog);
    question.id = "leaving";
    dialog.setAttribute("aria-labelledby", question.id);
    element("p", address, dialog);
    var form = dialog.appendChild(document.createElement("form"));
    form.method = "dialog";
    var go = element("button", "继续访问", form), stay = element("button", "放弃", form);
    go.className = "button";
    go.value = "go";
    stay.className = "button quiet";
    document.body.appendChild(dialog);
    dialog.addEventListener("close", function () {
      var leave = dialog.returnValue === "go";
      dialog.remove();
      if (leave) location.href = address;
    });
    dialog.showModal();
    stay.focus();
  }

  function bindLeaving() {
    document.addEventListener("click", function (event) {
      var link = event.target.closest && event.target.closest("a[href]");
      if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (!/^https?:$/.test(link.protocol) || link.host === location.host || official.test(link.hostname)) return;
      if (!window.HTMLDialogElement) return;
      event.preventDefault();
      ask(link.href);
    });
  }

  // A table that shows all of itself is no stop for the keyboard and no part of the page to go to: only a box that scrolls is.
  function bindBoxes() {
    if (!window.ResizeObserver) return;
    var written = new WeakMap();
    var sizes = new ResizeObserver(function (entries) {
      entries.forEach(function (entry) {
        var box = entry.target, attributes = written.get(box);
        var scrolls = getComputedStyle(box).overflowX !== "visible" && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1);
        Object.keys(attributes).forEach(function (name) {
          if (scrolls) box.setAttribute(name, attributes[name]);
          else box.removeAttribute(name);
        });
      });
    });
    document.querySelectorAll(".table-box").forEach(function (box) {
      var attributes = {};
      ["tabindex", "role", "aria-label", "aria-labelledby"].forEach(function (name) {
        if (box.hasAttribute(name)) attributes[name] = box.getAttribute(name);
      });
      written.set(box, attributes);
      sizes.observe(box);
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    bindChoices();
    bindPrinting();
    bindLeaving();
    bindBoxes();
  });
})();
